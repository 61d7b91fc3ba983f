"""What a file of weights tells beside its tensors, under the keys of Stability AI's Model Metadata Standard."""

from torch import nn

ARCHITECTURE = "modelspec.architecture"
"""In files of this project the network's module: some networks have tensors of the same names."""
LICENCE = "modelspec.license"


def notes_of(network: nn.Module) -> dict[str, str]:
    """What the file of a network's weights shall tell."""
    return {ARCHITECTURE: type(network).__module__.rpartition(".")[2]}
