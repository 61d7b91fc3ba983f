"""A stretch of the video as it would become: rendered beside the window, played, and compared with other recipes."""
