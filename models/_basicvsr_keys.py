"""The names of the weights of BasicVSR and its successors in the published formats, translated into BasicSR's."""

import re

from app.engine.checkpoint import StateDict
from models._edvr_keys import to_basicsr as edvr_to_basicsr

_EDVR = "edvr."
"""Where IconVSR keeps it."""
_MMAGIC = [
    (r"^(backward|forward)_resblocks\.", r"\1_trunk."),
    (r"^upsample(\d)\.upsample_conv\.", r"upconv\1."),
]
_MMAGIC_FLOW_CONV = re.compile(r"^(spynet\.basic_module\.\d+\.basic_module)\.(\d)\.conv\.(weight|bias)$")


def to_basicsr(tensors: StateDict) -> StateDict:
    """The same tensors under BasicSR's names, whether they came in those or in mmagic's."""
    tensors = {name.removeprefix("generator."): tensor for name, tensor in tensors.items()}
    inner = {name.removeprefix(_EDVR): tensor for name, tensor in tensors.items() if name.startswith(_EDVR)}
    # mmagic counts training steps at the root, beside the network's prefix.
    outer = {name: tensor for name, tensor in tensors.items() if not name.startswith((_EDVR, "step_counter"))}
    return {_renamed(name): tensor for name, tensor in outer.items()} | {
        f"{_EDVR}{name}": tensor for name, tensor in edvr_to_basicsr(inner).items()
    }


def _renamed(name: str) -> str:
    for pattern, replacement in _MMAGIC:
        name = re.sub(pattern, replacement, name)
    conv = _MMAGIC_FLOW_CONV.match(name)
    if conv:  # BasicSR counts the activations between the convolutions too
        return f"{conv[1]}.{2 * int(conv[2])}.{conv[3]}"
    return name
