"""Two pictures in one view: how they are parted, laid over each other and looked at closely."""
