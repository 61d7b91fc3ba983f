"""The recipe in the making: goals that fill it, its steps, their settings, size, tempo, format, advice, estimate."""
