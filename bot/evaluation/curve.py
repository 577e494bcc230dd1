"""The risk-coverage curve as a picture (SVG, written by hand: no library for pictures is needed) and as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from bot.evaluation.calibration import Calibration, Point

_WIDTH, _HEIGHT = 720, 510
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 690, 80, 410  # the edges of the plot
_MOST_POINTS = 600  # more cannot be seen
_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)


def csv_of(calibration: Calibration) -> str:
    """The curve as CSV, a line for each threshold from the highest down, with a head line."""
    lines = ["threshold,answered,right,coverage,risk"]
    lines += [f"{p.threshold:.4f},{p.answered},{p.right},{p.coverage:.4f},{p.risk:.4f}" for p in calibration.curve]
    return "\n".join(lines) + "\n"


def svg_of(calibration: Calibration, title: str) -> str:
    """The curve as an SVG picture: risk against coverage, with the shipped and the suggested threshold marked."""
    top = _ceiling(max(point.risk for point in calibration.curve))
    every = max(1, len(calibration.curve) // _MOST_POINTS)
    points = [*calibration.curve[::every], calibration.curve[-1]]
    path = " ".join(f"{_x(point):.1f},{_y(point, top):.1f}" for point in points)
    counts = f"{calibration.count:,} questions; if all were answered, {calibration.right:,} rightly"
    areas = (
        f"AUROC {calibration.auroc_right:.3f} (right against wrong)   "
        f"AURC {calibration.aurc:.3f} (best order of these answers: {calibration.aurc_best:.3f})"
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" font-family="sans-serif" font-size="13" fill="#222">'
    )
    return "\n".join(
        [
            head,
            f"<title>{escape(f'Risk and coverage: {title}')}</title>",
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
            f'<text x="{_LEFT}" y="24" font-size="16" font-weight="bold">{escape(title)}</text>',
            f'<text x="{_LEFT}" y="44" fill="#555">{counts}</text>',
            f'<text x="{_LEFT}" y="62" fill="#555">{areas}</text>',
            *_grid(top),
            f'<polyline points="{path}" fill="none" stroke="#1f5fa8" stroke-width="2"/>',
            *_mark(calibration.shipped, top, "#b3261e", "shipped", 476),
            *_mark(calibration.suggested, top, "#1b7a43", "suggested", 496),
            "</svg>\n",
        ]
    )


def _grid(top: float) -> list[str]:
    lines = []
    for step in _STEPS:
        x, y = _LEFT + step * (_RIGHT - _LEFT), _BOTTOM - step * (_BOTTOM - _TOP)
        lines += [
            f'<path d="M{x:.1f} {_TOP}V{_BOTTOM}M{_LEFT} {y:.1f}H{_RIGHT}" stroke="#ddd" fill="none"/>',
            f'<text x="{x:.1f}" y="{_BOTTOM + 20}" text-anchor="middle">{step:.0%}</text>',
            f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{step * top:.0%}</text>',
        ]
    middle = (_TOP + _BOTTOM) / 2
    return [
        *lines,
        (
            f'<text x="{(_LEFT + _RIGHT) / 2}" y="{_BOTTOM + 44}" text-anchor="middle">'
            "coverage: share of questions answered</text>"
        ),
        f'<text transform="translate(18 {middle}) rotate(-90)" text-anchor="middle">risk: share of them wrong</text>',
    ]


def _mark(point: Point, top: float, colour: str, name: str, line: int) -> list[str]:
    """A dot on the curve, and what it means in a line below the plot."""
    means = f"{name}: from {point.threshold:.2f} on, {point.coverage:.0%} answered, {point.risk:.0%} of them wrong"
    return [
        f'<circle cx="{_x(point):.1f}" cy="{_y(point, top):.1f}" r="5" fill="{colour}"/>',
        f'<circle cx="{_LEFT + 5}" cy="{line - 4}" r="5" fill="{colour}"/>',
        f'<text x="{_LEFT + 18}" y="{line}" fill="{colour}">{means}</text>',
    ]


def _ceiling(risk: float) -> float:
    """The height of the plot: the next of a few round shares."""
    return next((top for top in (0.05, 0.1, 0.2, 0.4, 0.6, 0.8) if risk <= top), 1.0)


def _x(point: Point) -> float:
    return _LEFT + point.coverage * (_RIGHT - _LEFT)


def _y(point: Point, top: float) -> float:
    return _BOTTOM - min(1.0, point.risk / top) * (_BOTTOM - _TOP)
