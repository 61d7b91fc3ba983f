"""The curve of a run, as a picture."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

from models.training.plot import draw

SVG = "{http://www.w3.org/2000/svg}"


def test_a_curve_for_each_kind(tmp_path: Path) -> None:
    log, plot = tmp_path / "run.log.jsonl", tmp_path / "run.svg"
    gains = [(-0.5, 0.1), (0.4, 0.2), (1.0, 0.6)]
    entries = [{"step": 250 * i, "gains": {"clean": a, "footage": b}} for i, (a, b) in enumerate(gains, 1)]
    log.write_text("".join(json.dumps(entry) + "\n" for entry in entries))
    draw(log, plot)
    picture = ET.fromstring(plot.read_text())  # noqa: S314 - written above
    curves = [curve.attrib["points"].split() for curve in picture.iter(f"{SVG}polyline")]
    assert [len(curve) for curve in curves] == [3, 3]
    heights = [[float(point.split(",")[1]) for point in curve] for curve in curves]
    assert heights[0][0] > heights[0][1] > heights[0][2] == min(map(min, heights))
    assert heights[1][0] > heights[1][1] > heights[1][2]
    texts = [text.text for text in picture.iter(f"{SVG}text")]
    assert "clean +1.00" in texts
    assert "footage +0.60" in texts
    draw(log, plot)


def test_a_run_of_one_validation(tmp_path: Path) -> None:
    log, plot = tmp_path / "run.log.jsonl", tmp_path / "run.svg"
    log.write_text(json.dumps({"step": 3, "gains": {"clean": 0.0}}) + "\n")
    draw(log, plot)
    assert plot.read_text().count("polyline") == 1
