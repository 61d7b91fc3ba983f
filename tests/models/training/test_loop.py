"""The training loop on next to nothing: exact, resumable, ending where it should."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from app.errors import InputError, UsageError
from app.media.still import write_png
from models.basicvsr import BasicVSRConfig
from models.dual_stage_deblur import DualStageConfig
from models.edvr import EDVRConfig, load
from models.layers.atrous import Stage1Config
from models.layers.feature_aggregation import Stage2Config
from models.training import loop
from models.training.clips import PhotoClips, derived_generator
from models.training.loop import Places, Training
from models.training.material import HELD_OUT
from models.training.networks import build, estimates
from models.training.problems import Deblurring, Upscaling
from models.training.recipes import RECIPES, TrainingRecipe

CONFIG = EDVRConfig(
    num_feat=4,
    num_frame=3,
    deformable_groups=1,
    num_extract_block=1,
    num_reconstruct_block=1,
    center_frame_idx=1,
    num_hr_feat=4,
)
TINY = TrainingRecipe(
    config=CONFIG,
    problem=Upscaling(frames=3),
    steps=3,
    batch=2,
    crop=16,
    warmup=1,
)
GREY = torch.full((3, 320, 320), 128, dtype=torch.uint8)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of eight: each counts at two sizes, and twelve are held out."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(8):
        rng = torch.Generator().manual_seed(number)
        coarse = torch.rand(1, 3, 12, 12, generator=rng)
        picture = torch.nn.functional.interpolate(coarse, size=(160, 160), mode="bicubic")[0].clamp(0, 1)
        write_png(folder / f"{number}.png", picture.permute(1, 2, 0).mul(255).to(torch.uint8).numpy())
    return folder


Start = Callable[..., Training]


@pytest.fixture
def start(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Begins a run, or goes on with the one of that name; measuring on held-out clips is cut short."""
    monkeypatch.setattr(loop, "VALIDATION_BATCHES", 1)

    def begin(run: str = "run", recipe: TrainingRecipe = TINY, weights: Path | None = None) -> Training:
        return Training("tiny", recipe, Places(tmp_path / run, photos, start=weights))

    return begin


def state(training: Training) -> list[Tensor]:
    """Everything that training changes, but the optimizer's memory."""
    return [*training.network.state_dict().values(), *training.average.values()]


def same(a: Training, b: Training) -> bool:
    """Bit for bit."""
    return all(torch.equal(x, y) for x, y in zip(state(a), state(b), strict=True))


@pytest.fixture
def finished(start: Start) -> Training:
    """A whole run."""
    training = start("whole")
    training.run()
    return training


def test_it_learns_something(start: Start, finished: Training) -> None:
    assert finished.step == TINY.steps
    assert not same(finished, start("untrained"))
    assert all(bool(torch.isfinite(tensor).all()) for tensor in state(finished))


def test_the_same_seed_gives_the_same_weights(start: Start, finished: Training) -> None:
    again = start("again")
    path = again.run()
    assert same(again, finished)
    assert path.read_bytes() == finished.weights_path.read_bytes()


def test_fifty_steps_are_the_same_bit_by_bit(start: Start) -> None:
    fifty = replace(TINY, steps=50, batch=1, crop=8, warmup=5)
    once, again = start("once", fifty), start("once more", fifty)
    assert once.run().read_bytes() == again.run().read_bytes()
    assert same(once, again)


@pytest.mark.parametrize("change", [{"seed": 2}, {"learning_rate": 2e-3}, {"grey": 1.0}], ids=str)
def test_another_recipe_gives_other_weights(start: Start, finished: Training, change: dict[str, float]) -> None:
    other = start("other", replace(TINY, **change))  # type: ignore[arg-type]
    other.run()
    assert not same(other, finished)


def test_agreement_counts(start: Start) -> None:
    network = BasicVSRConfig(4, 1, 4, flow_levels=0)
    recipe = replace(TINY, config=network, problem=Upscaling(frames=5, whole=True), crop=32, agreement=1.0)
    steps = [start(f"agreement {each.agreement}", each)._advance() for each in (recipe, replace(recipe, agreement=0.0))]
    assert steps[0] < steps[1], "nothing arrives from afar in a network that is new"


def test_attention_that_comes_late_is_trained_alone_at_first(start: Start) -> None:
    plain = start("plain", replace(TINY, config=replace(CONFIG, with_tsa=False)))
    recipe = replace(TINY, fusion_first=2)
    training = start("attentive", recipe, weights=plain.run())
    before = {name: tensor.clone() for name, tensor in training.network.state_dict().items()}
    training.run(2)
    changed = {name for name, tensor in training.network.state_dict().items() if not torch.equal(tensor, before[name])}
    assert changed
    assert all(name.startswith("fusion.") for name in changed)
    training.run(1)
    assert not torch.equal(training.network.state_dict()["conv_first.weight"], before["conv_first.weight"])


def test_a_run_from_before_recipes_told_it_goes_on(start: Start, tmp_path: Path) -> None:
    start().run(1)
    path = tmp_path / "run" / "tiny.training.pth"
    earlier = torch.load(path, weights_only=True)
    del earlier["recipe"]["fusion_first"], earlier["recipe"]["problem"]["whole"], earlier["recipe"]["motion"]["choices"]
    torch.save(earlier, path)
    assert start().step == 1
    with pytest.raises(UsageError):
        start(recipe=replace(TINY, fusion_first=1))
    with pytest.raises(UsageError):
        start(recipe=replace(TINY, problem=Upscaling(frames=3, whole=True)))


@pytest.mark.parametrize("pieces", [(1, None), (2, None), (1, 1, 1), (0, None), (99,)], ids=str)
def test_resuming_changes_nothing(start: Start, finished: Training, pieces: tuple[int | None, ...]) -> None:
    for steps in pieces:
        start().run(steps)
    resumed = start()
    assert resumed.step == TINY.steps
    assert same(resumed, finished)


def test_the_dual_stage_network_resumes(start: Start) -> None:
    """Its recipe holds choices of forms, which no file of ours may hold as they are."""
    config = DualStageConfig(Stage1Config(width=4, blocks=1), Stage2Config(width=4, blocks=1, levels=2))
    dual = replace(TINY, config=config, problem=Deblurring(subframes=2), crop=32)
    start("dual", dual).run(1)
    resumed = start("dual", dual)
    assert resumed.step == 1
    resumed.run()
    assert resumed.step == TINY.steps


def test_a_finished_run_stays_finished(start: Start, finished: Training) -> None:
    before = finished.weights_path.read_bytes()
    start("whole").run()
    assert finished.weights_path.read_bytes() == before


def test_what_is_written(start: Start, finished: Training) -> None:
    """The averaged weights as a checkpoint, and a log line; no half-written files."""
    folder = finished.weights_path.parent
    assert {path.name for path in folder.iterdir()} == {
        "tiny.safetensors",
        "tiny.training.pth",
        "tiny.log.jsonl",
        "tiny.svg",
    }
    stored = load_file(finished.weights_path)
    assert stored.keys() == finished.average.keys()
    assert all(torch.equal(tensor, finished.average[name]) for name, tensor in stored.items())
    assert load(finished.weights_path, 1).config == TINY.config
    (entry,) = map(json.loads, (folder / "tiny.log.jsonl").read_text().splitlines())
    assert entry.keys() == {"step", "loss", "gains", "offset"}
    assert entry["gains"].keys() == {"clean", "footage"}
    assert entry["step"] == TINY.steps
    assert start("whole").step == TINY.steps


def test_going_on_from_weights(start: Start, finished: Training) -> None:
    training = start("further", weights=finished.weights_path)
    assert training.step == 0
    assert all(torch.equal(tensor, finished.average[name]) for name, tensor in training.network.state_dict().items())


def test_the_learning_rate_follows_the_schedule(start: Start) -> None:
    training = start(recipe=replace(TINY, steps=6, warmup=3))
    seen: list[float] = []
    training.optimizer.register_step_pre_hook(lambda optimizer, *_: seen.append(optimizer.param_groups[0]["lr"]))
    training.run()
    assert seen == [TINY.learning_rate * training.schedule(step) for step in range(6)]


def test_offsets_can_learn_more_slowly(start: Start) -> None:
    training = start(recipe=replace(TINY, offset_rate=0.0))
    before = {name: tensor.clone() for name, tensor in training.network.state_dict().items()}
    training.run()
    kept = {name for name, tensor in training.network.state_dict().items() if torch.equal(tensor, before[name])}
    assert {name for name in before if "conv_offset" in name} <= kept
    assert len(kept) < len(before) / 2
    assert [group["lr"] > 0 for group in training.optimizer.param_groups] == [True, False]


def test_an_interrupted_cooldown_goes_on(start: Start) -> None:
    long = replace(TINY, steps=1000)
    whole = start("whole", long)
    whole.run(1)
    whole.run(None, 3)
    start("parts", long).run(1)
    start("parts", long).run(1, 3)
    for again in ((1, 3), (None, None), (None, 99)):
        parts = start("parts", long)
        parts.run(*again)
    assert parts.step == whole.step == 4
    assert same(parts, whole)


@pytest.mark.usefixtures("finished")
def test_another_recipe_does_not_go_on_with_a_run(start: Start) -> None:
    with pytest.raises(UsageError, match="recipe"):
        start("whole", replace(TINY, steps=99))


def test_too_few_photographs(photos: Path, tmp_path: Path) -> None:
    few = tmp_path / "few"
    few.mkdir()
    for path in sorted(photos.iterdir())[: HELD_OUT // 2]:
        (few / path.name).write_bytes(path.read_bytes())
    with pytest.raises(InputError, match="no photographs"):
        Training("tiny", TINY, Places(tmp_path / "out", few))


@pytest.mark.parametrize("name", RECIPES)
def test_recipes_fit_the_program(name: str) -> None:
    recipe = RECIPES[name]
    assert recipe.warmup < recipe.steps
    assert recipe.batch % len(recipe.problem.kinds) == 0 or len(recipe.problem.kinds) % recipe.batch == 0
    clips = PhotoClips([GREY], recipe.crop * recipe.problem.scale, recipe.motion)
    window, truth, _ = recipe.problem.pair(clips, derived_generator(0, 0), recipe.problem.kinds[0])
    with torch.no_grad():
        made = list(estimates(build(recipe.config).eval(), window[None], torch.tensor([0.5])))
    assert all(estimate.shape == truth[None].shape for estimate in made)
