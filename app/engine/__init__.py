"""Jobs: from a recipe and a source to a finished file."""
