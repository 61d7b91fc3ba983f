"""Files to frames and back. The only user of PyAV; knows neither torch nor Qt."""
