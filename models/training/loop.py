"""The training loop: exact, resumable, watched on held-out photographs."""

import json
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Generator, Tensor

from app.log import get_logger
from models.edvr import EDVR, load
from models.evaluation.metrics import psnr_y
from models.training.clips import PhotoClips, derived_generator, load_photos
from models.training.degradations import bicubic, random_footage
from models.training.imresize import imresize
from models.training.losses import charbonnier
from models.training.recipes import TrainingRecipe

HELD_OUT = 12
"""Pictures at the end of the folder that are never trained on: six photographs, each at two sizes."""
CHECKPOINT_SECONDS = 240.0
VALIDATION_STEPS = 500
_log = get_logger(__name__)

Batch = tuple[Tensor, Tensor]
"""Windows (B, N, 3, h, w) and the true centres (B, 3, s·h, s·w)."""


@dataclass(frozen=True)
class Places:
    """Where training reads and writes."""

    photos: Path
    out: Path
    """Folder for the weights, the resumable state and the log."""
    start: Path | None = None
    """Weights to go on from; ``None`` starts from scratch."""


class Training:
    """One run of a recipe. ``Training(…).run()`` goes on where an earlier run of the same recipe stopped."""

    def __init__(self, name: str, recipe: TrainingRecipe, places: Places) -> None:
        self.recipe = recipe
        places.out.mkdir(parents=True, exist_ok=True)
        self.weights_path = places.out / f"{name}.safetensors"
        self._state_path = places.out / f"{name}.training.pth"
        self._log_path = places.out / f"{name}.log.jsonl"
        torch.manual_seed(recipe.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        network = load(places.start) if places.start else EDVR(recipe.config)
        self.network = network.train().to(self.device)
        self.average = {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}
        self.optimizer = torch.optim.Adam(network.parameters(), recipe.learning_rate, betas=(0.9, 0.99))
        self.step = 0
        self._cooldown: tuple[int, int] | None = None
        """First step and length of the cool-down, once it has begun."""
        photos = load_photos(places.photos)
        size = recipe.crop * recipe.config.scale
        frames = recipe.config.num_frame
        self._clips = PhotoClips(photos[:-HELD_OUT], frames, size, recipe.motion)
        self._held_out = PhotoClips(photos[-HELD_OUT:], frames, size, recipe.motion)
        if self._state_path.exists():
            self._resume()

    def run(self, steps: int | None = None, cooldown: int | None = None) -> Path:
        """Train to the recipe's end, or for ``steps`` more; returns the path of the averaged weights.

        With ``cooldown`` the learning rate falls to its end over that many steps from here, for runs that cannot last
        as long as the recipe wants; a cool-down that was interrupted goes on.
        """
        if cooldown is not None and self._cooldown is None:
            self._cooldown = (self.step, cooldown)
        end = sum(self._cooldown) if self._cooldown else self.recipe.steps
        stop = end if steps is None else min(self.step + steps, end)
        saved = time.monotonic()
        losses: list[float] = []
        while self.step < stop:
            losses.append(self._advance())
            if self.step % VALIDATION_STEPS == 0 or self.step == stop:
                self._report(sum(losses) / len(losses))
                losses.clear()
            if time.monotonic() - saved > CHECKPOINT_SECONDS:
                self.save()
                saved = time.monotonic()
        self.save()
        return self.weights_path

    def save(self) -> None:
        """Write the averaged weights and the state that a resumed run needs, each atomically."""
        state = {
            "step": self.step,
            "cooldown": self._cooldown,
            "network": self.network.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
        }
        part = self._state_path.with_suffix(".part")
        torch.save(state, part)
        part.replace(self._state_path)
        part = self.weights_path.with_suffix(".part")
        save_file({name: tensor.cpu().contiguous() for name, tensor in self.average.items()}, part)
        part.replace(self.weights_path)

    def _resume(self) -> None:
        state = torch.load(self._state_path, map_location=self.device, weights_only=True)
        self.step = state["step"]
        self._cooldown = state.get("cooldown")
        self.network.load_state_dict(state["network"])
        self.average = state["average"]
        self.optimizer.load_state_dict(state["optimizer"])

    def _advance(self) -> float:
        """One step; returns its loss."""
        recipe = self.recipe
        rng = derived_generator(recipe.seed, self.step)
        frames, truth = self._batch(self._clips, rng)
        self.optimizer.param_groups[0]["lr"] = recipe.learning_rate * self._schedule()
        with torch.autocast(self.device.type, torch.bfloat16):
            loss = charbonnier(self.network(frames.to(self.device)).float(), truth.to(self.device))
        self.optimizer.zero_grad()
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), recipe.gradient_norm)
        self.optimizer.step()
        self.step += 1
        # A young average forgets faster, or it would hold on to the random start.
        keep = min(recipe.ema, self.step / (self.step + 10))
        for name, tensor in self.network.state_dict().items():
            self.average[name].lerp_(tensor, 1 - keep)
        return float(loss.detach())

    def _schedule(self) -> float:
        """Learning rate over its peak."""
        if self._cooldown is None:
            return self._planned(self.step)
        first, length = self._cooldown
        return self._planned(first) * _falling((self.step - first) / length)

    def _planned(self, step: int) -> float:
        warmup = self.recipe.warmup
        if step < warmup:
            return (step + 1) / warmup
        return _falling((step - warmup) / (self.recipe.steps - warmup))

    def _batch(self, clips: PhotoClips, rng: Generator) -> Batch:
        recipe = self.recipe
        windows, truths = [], []
        for i in range(recipe.batch):
            clip = clips.sample(rng)
            clean = i < recipe.batch * recipe.clean_share
            scale = recipe.config.scale
            windows.append(bicubic(clip, scale) if clean else random_footage(clip, scale, rng))
            truths.append(clip[recipe.config.center_frame_idx].mul(255).round().div(255))
        return torch.stack(windows), torch.stack(truths)

    def _report(self, loss: float) -> None:
        """Log the loss and the gain over bicubic on held-out clips, clean and like real footage."""
        clean, real = self._gains()
        entry = {"step": self.step, "loss": round(loss, 6), "gain_clean_db": clean, "gain_footage_db": real}
        _log.info("%s", entry)
        with self._log_path.open("a") as log:
            log.write(json.dumps(entry) + "\n")

    @torch.no_grad()
    def _gains(self) -> tuple[float, float]:
        """Mean Y-PSNR over bicubic upscaling of 32 held-out clips, dB: clean, footage."""
        network = EDVR(self.recipe.config).to(self.device).eval()
        network.load_state_dict(self.average)
        gains = torch.cat([_gain(network, batch) for batch in self._validation()]).view(-1, self.recipe.batch)
        split = round(self.recipe.batch * self.recipe.clean_share)
        return tuple(round(float(part.mean()), 3) for part in (gains[:, :split], gains[:, split:]))  # type: ignore[return-value]

    def _validation(self) -> Iterator[Batch]:
        for i in range(8):
            yield self._batch(self._held_out, derived_generator(-1, i))


def _falling(progress: float) -> float:
    """A cosine from 1 to a hundredth while ``progress`` goes from 0 to 1."""
    return 0.01 + 0.99 * (1 + math.cos(math.pi * progress)) / 2


def _gain(network: EDVR, batch: Batch) -> Tensor:
    frames, truth = batch
    center = frames[:, network.config.center_frame_idx]
    baseline = imresize(center, Fraction(network.config.scale))
    device = next(network.parameters()).device
    return psnr_y(network(frames.to(device)).cpu(), truth) - psnr_y(baseline, truth)
