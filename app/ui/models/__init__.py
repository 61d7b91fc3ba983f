"""The networks: which there are, which are here, and how they come and go."""
