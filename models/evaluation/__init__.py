"""How good a network is: figures of merit on held-out sequences."""
