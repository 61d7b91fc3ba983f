"""The window. The only user of Qt, and thin: behaviour lives in the engine."""
