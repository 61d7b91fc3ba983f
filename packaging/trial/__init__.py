"""What an installed program is tried with; only Python's own library, for it runs where nothing else is."""
