"""What a person may set once for all."""
