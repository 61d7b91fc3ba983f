"""What was checked of results, and what came of it."""
