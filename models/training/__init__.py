"""How the bundled weights are made: data, degradations, loss, loop, publishing."""
