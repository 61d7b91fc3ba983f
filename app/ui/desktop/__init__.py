"""What the desktop around the window shows of its work."""
