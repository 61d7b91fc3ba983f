"""The application: media to frames and back, the engine, the command line, the window."""
