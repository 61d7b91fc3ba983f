"""A picture of a training run: what was gained on held-out material, by kind of clip, over the steps."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

_WIDTH, _HEIGHT, _MARGIN = 720, 400, 48
_COLOURS = ("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e")


def draw(log: Path, plot: Path) -> None:
    """Draw the validations in ``log``, one JSON object a line, as an SVG at ``plot``."""
    entries = [json.loads(line) for line in log.read_text().splitlines()]
    steps = [entry["step"] for entry in entries]
    curves = {kind: [entry["gains"][kind] for entry in entries] for kind in entries[-1]["gains"]}
    values = [value for curve in curves.values() for value in curve]
    low, high = min(0.0, *values), max(0.1, *values)
    size = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {_WIDTH} {_HEIGHT}"}
    svg = ET.Element("svg", {**size, "font-family": "sans-serif"})
    ET.SubElement(svg, "rect", width="100%", height="100%", fill="white")

    def place(step: float, value: float) -> tuple[float, float]:
        across = _MARGIN + (_WIDTH - 2 * _MARGIN) * step / steps[-1]
        return round(across, 1), round(_HEIGHT - _MARGIN - (_HEIGHT - 2 * _MARGIN) * (value - low) / (high - low), 1)

    for value in (low, 0.0, high):
        (left, y), (right, _) = place(0, value), place(steps[-1], value)
        ET.SubElement(svg, "line", x1=f"{left}", x2=f"{right}", y1=f"{y}", y2=f"{y}", stroke="#bbb")
        _write(svg, 4, y + 4, f"{value:+.2f}", "#555")
    _write(svg, _WIDTH / 2, _HEIGHT - 16, f"{steps[-1]} steps; dB over what there was before", "#555")
    for (kind, curve), colour in zip(curves.items(), _COLOURS, strict=False):
        points = [place(step, value) for step, value in zip(steps, curve, strict=True)]
        outline = " ".join(f"{x},{y}" for x, y in points)
        ET.SubElement(svg, "polyline", {"points": outline, "fill": "none", "stroke": colour, "stroke-width": "2"})
        _write(svg, points[-1][0] - 40, points[-1][1] - 6, f"{kind} {curve[-1]:+.2f}", colour)
    ET.ElementTree(svg).write(plot, encoding="utf-8", xml_declaration=True)


def _write(svg: ET.Element, x: float, y: float, text: str, colour: str) -> None:
    ET.SubElement(svg, "text", {"x": f"{x}", "y": f"{y}", "fill": colour, "font-size": "12"}).text = text
