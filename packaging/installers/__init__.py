"""How the program becomes something to install. ``packaging/package.py`` runs it in an environment of its own."""
