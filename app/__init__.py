"""The application: media to frames and back, the engine, the command line, the window."""

import os

# OpenMP reads these when torch loads it. By default its threads spin while they wait: as soon as anything else (our own
# encoder, another program) holds a core, networks become ten times slower.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("KMP_BLOCKTIME", "0")
