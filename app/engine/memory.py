"""When memory runs out."""

import torch


def is_out_of_memory(error: BaseException) -> bool:
    """Whether torch or Python could not get the memory they asked for."""
    # On a processor torch tells it by the message alone.
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or "DefaultCPUAllocator" in str(error)


def release(device: torch.device) -> None:
    """Hand back what torch keeps for later."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
