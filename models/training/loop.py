"""The training loop: exact, resumable, watched on held-out material."""

import hashlib
import json
import time
from dataclasses import MISSING, asdict, dataclass, fields, is_dataclass, replace
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from app.errors import UsageError
from app.log import get_logger
from models._notes import notes_of
from models.basicvsr import BasicVSR
from models.training import networks
from models.training.agreement import disagreement
from models.training.batches import Batch, drawn
from models.training.clips import derived_generator
from models.training.losses import LOSSES, of_estimates
from models.training.material import material
from models.training.plot import draw
from models.training.recipes import TrainingRecipe
from models.training.schedule import Schedule
from models.training.validation import validate

CHECKPOINT_SECONDS = 240.0
VALIDATION_STEPS = 250
VALIDATION_BATCHES = 8
_log = get_logger(__name__)


@dataclass(frozen=True)
class Places:
    """Where training reads and writes."""

    out: Path
    """Folder for the weights, the resumable state, the log and its plot."""
    photos: Path | None = None
    """Folder of photographs."""
    footage: Path | None = None
    """Folder of videos."""
    start: Path | None = None
    """Weights to go on from; ``None`` starts from scratch."""


class Training:
    """One run of a recipe. ``Training(…).run()`` goes on where an earlier run of the same recipe stopped.

    Raises:
        UsageError: the earlier run had another recipe.
    """

    def __init__(self, name: str, recipe: TrainingRecipe, places: Places) -> None:
        self.recipe = recipe
        places.out.mkdir(parents=True, exist_ok=True)
        self.weights_path = places.out / f"{name}.safetensors"
        self._state_path = places.out / f"{name}.training.pth"
        self._log_path = places.out / f"{name}.log.jsonl"
        self._plot_path = places.out / f"{name}.svg"
        torch.manual_seed(recipe.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        network = networks.load(places.start, recipe.config) if places.start else networks.build(recipe.config)
        self.network = network.train().to(self.device)
        self.average = {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}
        self.optimizer = torch.optim.Adam(self._rated(), recipe.learning_rate, betas=(0.9, 0.99))
        self.step = 0
        self.start = hashlib.sha256(places.start.read_bytes()).hexdigest() if places.start else None
        """Checksum of the weights that the run began with."""
        self.schedule = Schedule(recipe.steps, recipe.warmup)
        self._clips, self._held_out = material(recipe, places.photos, places.footage)
        if self._state_path.exists():
            self._resume()

    def run(self, steps: int | None = None, cooldown: int | None = None) -> Path:
        """Train to the recipe's end, or for ``steps`` more; returns the path of the averaged weights.

        With ``cooldown`` the learning rate falls to its end over that many steps from here, for runs that cannot last
        as long as the recipe wants; a cool-down that was interrupted goes on.
        """
        if cooldown is not None and self.schedule.cooldown is None:
            self.schedule = replace(self.schedule, cooldown=(self.step, cooldown))
        end = self.schedule.end
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
        if self._log_path.exists():
            draw(self._log_path, self._plot_path)
        return self.weights_path

    def save(self) -> None:
        """Write the averaged weights and the state that a resumed run needs, each atomically."""
        state = {
            "recipe": self._described(),
            "start": self.start,
            "step": self.step,
            "cooldown": self.schedule.cooldown,
            "network": self.network.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
        }
        part = self._state_path.with_suffix(".part")
        torch.save(state, part)
        part.replace(self._state_path)
        part = self.weights_path.with_suffix(".part")
        save_file(
            {name: tensor.cpu().contiguous() for name, tensor in self.average.items()}, part, notes_of(self.network)
        )
        part.replace(self.weights_path)

    def _rated(self) -> list[dict[str, Any]]:
        """The parameters, with the parts of the learning rate that they have."""
        parameters = dict(self.network.named_parameters())
        offsets = {name for name in parameters if "conv_offset" in name and self.recipe.offset_rate != 1}
        others = [parameter for name, parameter in parameters.items() if name not in offsets]
        slow = [parameters[name] for name in parameters if name in offsets]
        groups = [{"params": others, "part": 1.0}, {"params": slow, "part": self.recipe.offset_rate}]
        return [group for group in groups if group["params"]]

    def _described(self) -> dict[str, Any]:
        """The recipe as plain data."""
        return {"problem_class": type(self.recipe.problem).__name__, **asdict(self.recipe, dict_factory=_plain)}

    def _resume(self) -> None:
        state = torch.load(self._state_path, map_location=self.device, weights_only=True)
        if _completed(state["recipe"], self.recipe) != self._described():
            raise UsageError(
                f"The recipe is not the one that {self._state_path} was trained by so far.",
                "Give another --out folder to train anew.",
                f"{state['recipe']} became {self._described()}",
            )
        self.step, self.start = state["step"], state["start"]
        self.schedule = replace(self.schedule, cooldown=state["cooldown"])
        self.network.load_state_dict(state["network"])
        self.average = state["average"]
        self.optimizer.load_state_dict(state["optimizer"])

    def _advance(self) -> float:
        """One step; returns its loss."""
        recipe = self.recipe
        batch = drawn(recipe, self._clips, derived_generator(recipe.seed, self.step))
        for group in self.optimizer.param_groups:
            group["lr"] = recipe.learning_rate * group["part"] * self.schedule(self.step)
        if recipe.fusion_first:
            for name, parameter in self.network.named_parameters():
                parameter.requires_grad_(self.step >= recipe.fusion_first or "fusion" in name)
        with torch.autocast(self.device.type, torch.bfloat16):
            windows = batch.windows.to(self.device)
            restored = list(networks.estimates(self.network, windows, batch.instants.to(self.device)))
        loss = of_estimates(restored, batch.truths.to(self.device), LOSSES[recipe.loss])
        if recipe.agreement and isinstance(self.network, BasicVSR):
            with torch.autocast(self.device.type, torch.bfloat16):
                loss = loss + recipe.agreement * disagreement(self.network, windows, restored[-1])
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

    def _report(self, loss: float) -> None:
        """Log the loss and what the averaged network gains on held-out clips."""
        network = networks.build(self.recipe.config).to(self.device).eval()
        network.load_state_dict(self.average)
        result = validate(network, self.recipe.problem, self._validation)
        entry = {"step": self.step, "loss": round(loss, 6), "gains": result.gains, "offset": result.offset}
        _log.info("%s", entry)
        if result.lost:
            _log.warning("The alignment has lost track of the motion: train on from an earlier state.")
        with self._log_path.open("a") as log:
            log.write(json.dumps(entry) + "\n")

    @cached_property
    def _validation(self) -> list[Batch]:
        return [drawn(self.recipe, self._held_out, derived_generator(-1, i)) for i in range(VALIDATION_BATCHES)]


def _plain(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """The fields of a dataclass; choices by their values: what is safe to load from a file knows no classes of ours."""
    return {name: value.value if isinstance(value, Enum) else value for name, value in fields}


def _completed(described: dict[str, Any], thing: object) -> dict[str, Any]:
    """Plain data of a dataclass like ``thing``, with the defaults of fields that did not exist when it was written."""
    completed = dict(described)
    for entry in fields(thing):  # type: ignore[arg-type]
        value = getattr(thing, entry.name)
        if entry.name in described and is_dataclass(value):
            completed[entry.name] = _completed(described[entry.name], value)
        elif entry.name not in described and entry.default is not MISSING:
            completed[entry.name] = entry.default
    return completed
