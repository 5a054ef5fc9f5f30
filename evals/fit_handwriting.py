"""Learns to tell handwriting from print: `python -m evals.fit_handwriting HANDS TYPES [--write]`.

HANDS and TYPES are folders of TrueType fonts, written and printed ones; the simulator's own pen and
the fonts of every PDF are added. Forms are drawn with labels of one typeface and values of another
or by hand (every letter of a hand a little different) and sent several ways; papers of the tuning
layouts come beside them. The weights of `adapters/reading/pictures/handwriting.json`, one for each
trait and one for its square, follow by logistic regression. The line is the one that `FALSE_ALARMS`
of the papers' printed values exceed, each font and layout judged by weights that never saw it.
Papers that lay on their side have a line of their own, by the weights in use: with `--on-side` it
alone is drawn anew, and no fonts are needed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import date
from math import cos, radians, sin
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import cv2
import numpy as np
import pymupdf

from adapters.documents import parsing
from adapters.reading.pictures.bare import take_off
from adapters.reading.pictures.handwriting import (
    COUNT,
    LEARNED,
    LEAST_LETTERS,
    TRAITS,
    Lettering,
    how_by_hand,
    traits,
)
from adapters.reading.pictures.looking import to_upright_points
from adapters.reading.pictures.preparation import prepare
from adapters.reading.pictures.rotation import turn
from simulator.paper import corpus, ink, invent, layouts
from simulator.paper.fax_line import send
from simulator.paper.image_pdf import as_photo, bind
from simulator.paper.sheet import Paper, Sheet, Style

WAYS = ("fine_clean", "standard_clean", "scan_grey")
PAPER_WAYS, ON_SIDE_WAYS = ("fine_clean", "standard_clean"), ("fine_rot90", "fine_rot270")
FALSE_ALARMS, FOLDS, HELD, ROUNDS, OF_A_PAPER = 0.005, 5, 1.0, 60, 4.0
"""A value on a paper weighs as much as so many on the forms drawn for this."""
LEAST = float(np.log(LEAST_LETTERS + 1))
OF_EVERY_PDF = ("helv", "hebo", "tiro", "tibo", "cour", "cobo", "heit", "tiit", "hebi")
LABELS = ("Patient name:", "DOB", "Phone:", "Address", "City, State, ZIP:", "Insurance:",
          "Member ID", "Referring provider:", "NPI:", "Diagnosis (ICD-10):", "Frequency", "Weeks:",
          "Precautions:", "Date", "Side", "Policy number", "Treatment:")  # fmt: skip
DAY, DPI, TOP, BOTTOM = date(2026, 10, 5), 240, 60.0, 740.0
_font: Any = pymupdf.Font
_writer: Any = pymupdf.TextWriter
_matrix: Any = pymupdf.Matrix
_point: Any = pymupdf.Point
Box = tuple[float, float, float, float]


class Known(NamedTuple):
    """A value on a page: its font or layout, whether a pen wrote it, and what it is like."""

    font: str
    hand: bool
    traits: Any
    on_paper: bool = False


def main() -> None:
    """Print what was learned; with `--write`, keep it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("hands", type=Path, nargs="?")
    parser.add_argument("types", type=Path, nargs="?")
    parser.add_argument("--on-side", action="store_true", help="only that line, of papers alone")
    parser.add_argument("--pages", type=int, default=1, help="of each font and fax line")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = json.loads(LEARNED.read_text(encoding="utf-8"))
    if asked.on_side:
        learned |= on_side()
    else:
        hands = [None, *sorted(asked.hands.glob("*.ttf"))]
        types = [*OF_EVERY_PDF, *sorted(asked.types.glob("*.ttf"))]
        drawn = [one for page in pages(hands, types, asked.pages) for one in page]
        learned |= learn([*drawn, *(one for paper in papers() for one in paper)])
    print(json.dumps(learned, indent=1))
    if asked.write:
        LEARNED.write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")


def pages(
    hands: Sequence[Path | None], types: Sequence[str | Path], count: int
) -> Iterator[list[Known]]:
    """What stands on pages of every font, always the same ones."""
    for number in range(count):
        for way in WAYS:
            for hand in hands:
                rng = Random(f"hand/{hand.stem if hand else 'pen'}/{way}/{number}")
                yield page(rng.choice(types), hand, way, rng, by_hand=True)
            for printed in types:
                rng = Random(f"print/{_name(printed)}/{way}/{number}")
                yield page(rng.choice(types), printed, way, rng, by_hand=False)


def on_side() -> dict[str, Any]:
    """The line of papers that lay on their side, and how much of a pen is above it."""
    known = [one for paper in papers(ON_SIDE_WAYS) for one in paper]
    told = np.array([how_by_hand(one.traits) for one in known])
    hand = np.array([one.hand for one in known])
    line = float(np.quantile(told[~hand], 1 - FALSE_ALARMS))
    found = round(float((told[hand] >= line).mean()), 3)
    return {"by_hand_from_on_side": round(line, 3), "found_on_side": found}


def papers(ways: Sequence[str] = PAPER_WAYS) -> Iterator[list[Known]]:
    """What stands on the first page of one paper of every tuning layout, sent two ways."""
    for layout in layouts.TUNING_REFERRALS:
        for way in ways:
            content, _, truth = corpus.one(Random(f"hand/{layout}/{way}"), layout, way)
            lettering, to_dots = _arrived(content, truth["rotation_ccw"])
            marks = [
                mark
                for name, found in truth["fields"].items()
                for mark in (found if isinstance(found, list) else [found])
                if name != "order_signed" and mark["page"] == 1 and mark["written"] != "mark"
            ]
            boxes = [(layout, mark["written"] == "ink", mark["seen"]) for mark in marks]
            yield [one._replace(on_paper=True) for one in _known(lettering, to_dots, boxes)]


def page(
    labels: str | Path, values: str | Path | None, way: str, rng: Random, *, by_hand: bool
) -> list[Known]:
    """One form, drawn and sent, and what the values and labels on it are like."""
    papers = (Paper(), Paper())
    form, pen = (paper.page("referral_order") for paper in papers)
    boxes: list[tuple[str, bool, Box]] = []
    sizes = (rng.choice((7.0, 8.0, 9.0, 10.0, 11.0)), rng.choice((8.0, 9.0, 10.0, 11.0, 12.0)))
    for x, y, text in _places(rng, by_hand=by_hand):
        label = _printed(form, (x, y), rng.choice(LABELS), labels, sizes[0])
        boxes.append((_name(labels), False, label))
        at = (label[2] + rng.uniform(4, 12), y)
        if by_hand:
            box = _written(pen, at, text, values, rng)
        else:
            box = _printed(form, at, text, values or "helv", sizes[1])
        boxes.append((_name(values), by_hand, box))
        if rng.random() < 0.5:
            form.line(label[2], y + 3, box[2] + 20, y + 3, 0.5)
    grey = _drawn(papers[0])
    if by_hand:
        grey = np.minimum(grey, _unsteady(_drawn(papers[1]), rng))
    return _seen(grey, boxes, way, rng)


def _places(rng: Random, *, by_hand: bool) -> Iterator[tuple[float, float, str]]:
    """Where values of a form stand, and what they say."""
    said = _said(rng)
    y = TOP
    while y < BOTTOM:
        for x in (45.0, 320.0):
            yield x + rng.uniform(0, 20), y, rng.choice(said)
        y += rng.uniform(19, 28) if by_hand else rng.uniform(13, 24)


def _said(rng: Random) -> list[str]:
    referral = invent.referral(rng, DAY, invent.USUAL)
    who, cover = referral.patient, referral.coverage
    order, doctor = referral.order, referral.provider
    return [who.name, f"{who.born:%m/%d/%Y}", f"{who.born:%m-%d-%y}", who.phone, who.street,
            f"{who.city}, {who.state} {who.zip}", cover.payer, cover.member_id, doctor.name,
            doctor.npi, doctor.organization[:30], order.condition.precautions[:30],
            *order.condition.treatments[:3], *(code for code, _ in order.diagnoses),
            f"{order.weeks} weeks", f"{order.per_week}x/wk x {order.weeks} wks"]  # fmt: skip


def _name(font: str | Path | None) -> str:
    return font.stem if isinstance(font, Path) else font or "pen"


def _printed(
    sheet: Sheet, at: tuple[float, float], text: str, font: str | Path, size: float
) -> Box:
    if isinstance(font, str):
        return sheet.text(*at, text, Style(font, size))
    face, writer = _font(fontfile=str(font)), _writer(sheet.page.rect)
    writer.append(at, text, font=face, fontsize=size)
    writer.write_text(sheet.page)
    right = at[0] + float(face.text_length(text, size))
    return (at[0], at[1] - 0.78 * size, right, at[1] + 0.24 * size)


def _written(
    sheet: Sheet, at: tuple[float, float], text: str, font: str | Path | None, rng: Random
) -> Box:
    """A line by hand; of a font, each letter a little larger or higher, all leaning."""
    size = rng.uniform(10, 15)
    if font is None:
        return ink.write(sheet, at, text, size, rng)
    face, writer = _font(fontfile=str(font)), _writer(sheet.page.rect)
    x, base, drift, lean = at[0], at[1], rng.uniform(-0.01, 0.01), rng.uniform(-1, 1)
    for letter in text:
        y = base + (x - at[0]) * drift + rng.uniform(-0.03, 0.03) * size
        if letter != " ":
            grown = size * rng.uniform(0.94, 1.06)
            writer.append((x, y), letter, font=face, fontsize=grown)
        x += float(face.text_length(letter, size))
    writer.write_text(sheet.page, morph=(_point(*at), _matrix(lean)))
    return (at[0], base - 0.85 * size, x, base + 0.28 * size)


def _drawn(paper: Paper) -> Any:
    paper.put_down()
    dots = paper.pdf[0].get_pixmap(dpi=DPI, colorspace="gray")
    return np.frombuffer(dots.samples, np.uint8).reshape(dots.height, dots.width)


def _unsteady(grey: Any, rng: Random) -> Any:
    """What a pen wrote with a hand that never draws a letter twice alike, thin or bold."""
    rows, columns = grey.shape
    noise, step = np.random.default_rng(rng.getrandbits(32)), rng.choice((8, 11, 14))
    down, across = np.mgrid[0:rows, 0:columns].astype(np.float32)
    for way in (down, across):
        rough = noise.standard_normal((rows // step + 2, columns // step + 2), np.float32)
        way += cv2.resize(rough, (columns, rows), interpolation=cv2.INTER_CUBIC) * np.float32(1.3)
    moved = cv2.remap(grey, across, down, cv2.INTER_LINEAR, borderValue=255)
    bold = rng.choice((1, 1, 2, 2, 3, 3))
    return cv2.erode(moved, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (bold, bold)))


def _seen(grey: Any, boxes: Sequence[tuple[str, bool, Box]], way: str, rng: Random) -> list[Known]:
    """The page after its way, and what stands in each of the boxes there."""
    sender = corpus.sender_of(invent.referral(rng, DAY, invent.USUAL), rng)
    sent = send(bind([as_photo(grey, 612, 792, 95)]), way, sender, rng)
    lettering, to_dots = _arrived(sent.data)
    turned = [(font, hand, _turned(box, radians(sent.skews[0]))) for font, hand, box in boxes]
    return _known(lettering, to_dots, turned)


def _arrived(content: bytes, angle: int = 0) -> tuple[Lettering, Any]:
    """The letters of a first page as it was sent, and the way from its points to their dots.

    It stands upright when it is turned clockwise by an angle.
    """
    parsing.open_document({}, content)
    told, dots = parsing.read_page({"page": 1}, b"")
    arrived = np.frombuffer(dots, np.uint8).reshape(told["rows"], told["columns"])
    size = float(told["width"]), float(told["height"])
    page = prepare(arrived, *size)
    bare = take_off(turn(page.grey, angle), turn(page.ink, angle), page.dpi)
    to_points = to_upright_points(page.to_points, angle, page.grey, size)
    return Lettering.of(bare.ink), np.linalg.inv(np.vstack([to_points[:2], [0.0, 0.0, 1.0]]))


def _known(
    lettering: Lettering, to_dots: Any, boxes: Sequence[tuple[str, bool, Sequence[float]]]
) -> list[Known]:
    """What stands in boxes (in points) that hold letters enough to tell."""
    known = []
    for font, hand, (x0, y0, x1, y1) in boxes:
        corners = np.array([[x0, x1, x0, x1], [y0, y0, y1, y1], [1.0, 1.0, 1.0, 1.0]])
        across, down, _ = to_dots @ corners
        found = traits(lettering, (across.min(), down.min(), across.max(), down.max()))
        if found is not None and found[COUNT] >= LEAST:
            known.append(Known(font, hand, found))
    return known


def _turned(box: Box, turn: float) -> Box:
    """Where a box lies on a page that was turned around its middle."""
    corners = [(x - 306, y - 396) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across = [306 + x * cos(turn) + y * sin(turn) for x, y in corners]
    down = [396 - x * sin(turn) + y * cos(turn) for x, y in corners]
    return (min(across), min(down), max(across), max(down))


def learn(known: Sequence[Known]) -> dict[str, Any]:
    """The weights of all that is known, and the line that unknown type seldom exceeds."""
    fonts = np.array([one.font for one in known])
    hand = np.array([one.hand for one in known])
    on_paper = np.array([one.on_paper for one in known])
    found = np.array([[*one.traits, *one.traits**2] for one in known])
    weight = np.where(on_paper, OF_A_PAPER, 1.0)
    unseen = np.zeros(len(known))
    order = [*sorted(set(fonts[hand])), *sorted(set(fonts) - set(fonts[hand]))]
    for fold in range(FOLDS):
        left_out = np.isin(fonts, order[fold::FOLDS])
        base, weights = _fit(found[~left_out], hand[~left_out], weight[~left_out])
        unseen[left_out] = base + found[left_out] @ weights
    line = float(np.quantile(unseen[~hand & on_paper], 1 - FALSE_ALARMS))
    base, weights = _fit(found, hand, weight)
    pairs = zip(weights[: len(TRAITS)], weights[len(TRAITS) :], strict=True)
    return {
        "values_by_hand": int(hand.sum()),
        "values_in_print": int((~hand).sum()),
        "fonts_and_layouts": len(order),
        "found_of_unseen_hands": round(float((unseen[hand & ~on_paper] >= line).mean()), 3),
        "found_on_papers": round(float((unseen[hand & on_paper] >= line).mean()), 3),
        "false_alarms_on_papers": FALSE_ALARMS,
        "false_alarms_of_unseen_type": round(float((unseen[~hand & ~on_paper] >= line).mean()), 5),
        "by_hand_from": round(line, 3),
        "base": round(base, 5),
        "weights": {
            name: [round(float(one), 5), round(float(square), 5)]
            for name, (one, square) in zip(TRAITS, pairs, strict=True)
        },
    }


def _fit(found: Any, hand: Any, weight: Any) -> tuple[float, Any]:
    """Logistic weights by Newton's method, both kinds weighing alike, each held to zero."""
    middle, spread = found.mean(axis=0), found.std(axis=0) + 1e-9
    signs = np.c_[np.ones(len(found)), (found - middle) / spread]
    alike = weight[~hand].sum() / weight[hand].sum()
    weight = np.where(hand, weight * alike, weight)
    held = np.array([0.0, *[HELD] * found.shape[1]])
    kept = np.zeros(signs.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(signs @ kept, -30, 30)))
        slope = signs.T @ (weight * (chance - hand)) + held * kept
        bend = (signs * (weight * chance * (1 - chance))[:, None]).T @ signs + np.diag(held + 1e-9)
        step = np.linalg.solve(bend, slope)
        kept -= step
        if np.abs(step).max() < 1e-6:
            break
    weights = kept[1:] / spread
    return float(kept[0] - weights @ middle), weights


if __name__ == "__main__":
    main()
