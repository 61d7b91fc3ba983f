"""Where in the video the picture is from, and which part of it is worked on."""
