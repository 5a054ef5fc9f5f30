"""Reads one page: views of both readers, what they offer, and what the page is."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, Literal

from adapters.reading.labelled.answers import from_answers
from adapters.reading.labelled.around_grid import left_over, without_heads, written_in_cells
from adapters.reading.labelled.code_places import from_codes
from adapters.reading.labelled.crossed_sides import from_crossed_sides
from adapters.reading.labelled.label_values import from_labels
from adapters.reading.labelled.ringed import cut_at_rings, from_rings
from adapters.reading.labelled.split_names import from_split_names
from adapters.reading.labelled.ticked_names import from_ticked_names
from adapters.reading.labelled.ticked_precautions import from_ticked_precautions
from adapters.reading.labelled.ticks import Tick, beside_ticks, find_ticks, from_ticks
from adapters.reading.labelled.unexplained_ticks import from_unexplained, outside_grid
from adapters.reading.labels.boxes import unboxed
from adapters.reading.labels.finding import Spot, find_spots
from adapters.reading.labels.label_edges import is_written_in
from adapters.reading.labels.stacked_labels import unstacked
from adapters.reading.labels.strangers import without_strangers
from adapters.reading.labels.translations import translated
from adapters.reading.labels.value_shapes import fits
from adapters.reading.layout.barred_text import put_back, unbarred
from adapters.reading.layout.blanks import off_their_lines
from adapters.reading.layout.broken_cells import unbroken
from adapters.reading.layout.capitals import with_capitals
from adapters.reading.layout.courses_ordered import as_order
from adapters.reading.layout.layout import Box, Run, View, view
from adapters.reading.layout.line_heights import in_lines
from adapters.reading.layout.misread import put_right
from adapters.reading.layout.page_kinds import head_of, is_bare, page_detail, page_kind
from adapters.reading.layout.pieces import without_pieces
from adapters.reading.layout.ruled_columns import by_columns
from adapters.reading.prose import prose
from adapters.reading.prose.paragraphs import lengthen, paragraphs
from adapters.reading.prose.treatment_lists import from_treatment_lists
from adapters.reading.signed import as_box, signed
from adapters.reading.sureness.agreement import Look, agree, certain, in_doubt
from adapters.reading.sureness.following import with_followers
from adapters.reading.sureness.listing import in_reading_order
from adapters.reading.sureness.lost_edges import doubted_at
from adapters.reading.sureness.numbers_once import (
    one_owner_each,
    without_bare_counts,
    without_clinics,
)
from adapters.reading.sureness.told_to_machines import doubted, warning_of
from adapters.reading.unlabelled.boxed_lines import from_boxes
from adapters.reading.unlabelled.greeted import without_greeted
from adapters.reading.unlabelled.known_payers import without_parted
from adapters.reading.unlabelled.own_days import without_own_day
from adapters.reading.unlabelled.partners import without_partners
from adapters.reading.unlabelled.standing import from_standing
from adapters.reading.values.candidates import Candidate, Setting, open_end
from adapters.reading.values.other_procedures import left_out, other_procedures
from adapters.reading.wordings.labels import squeeze
from priorauth.models.reading import PageDetail, PageKind, TextSource

UNREADABLE = 0.6
WRITTEN = 0.8
READERS = (0, 1, 1, 0)
_NAMED = frozenset({"referring_organization", "patient_street", "patient_city"})
_TAKING = _NAMED | {"treatments"}


@dataclass
class Page:
    """One page as it was read."""

    number: int
    kind: PageKind
    rotation: Literal[0, 90, 180, 270]
    source: TextSource
    quality: float
    text: str = ""
    candidates: list[Candidate] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    to_page: list[list[float]] | None = None
    doubts: list[Box] = field(default_factory=list)
    written: list[Box] = field(default_factory=list)
    """Where words say a value, on the straightened page."""
    by_hand: list[Box] = field(default_factory=list)
    """Where a pen wrote."""
    detail: PageDetail | None = None
    heads: frozenset[str] = frozenset()
    """Whom the sheet before it names, where this one goes on under that name."""
    paper: int = 0
    """The first sheet of the paper that it is a sheet of; 0 as long as nothing was said of it."""
    orders_behind: bool = False
    """Whether it is a visit's note whose plan orders on a later sheet of the same paper."""
    registers: bool = False
    """Whether it is the face sheet behind an order, which is read with the order as one paper."""

    def place(self, box: Box | None) -> Box | None:
        """Where a box of the straightened page lies on the page as it came."""
        if box is None or self.to_page is None:
            return box
        (a, b, c), (d, e, f), (g, h, i) = self.to_page
        corners = [(x, y, g * x + h * y + i) for x in (box[0], box[2]) for y in (box[1], box[3])]
        across = [(a * x + b * y + c) / depth for x, y, depth in corners]
        down = [(d * x + e * y + f) / depth for x, y, depth in corners]
        return (min(across), min(down), max(across), max(down))

    @property
    def readable(self) -> bool:
        """Whether its values can be trusted at all."""
        return self.source == "text" or self.quality >= UNREADABLE


def read_text_page(
    number: int, parsed: dict[str, Any], marks: dict[str, Any], setting: Setting
) -> Page:
    """Read a page from its text layer."""
    size = (float(parsed["width"]), float(parsed["height"]))
    words = [(*word, 1.0) for word in off_their_lines(parsed["words"])]
    seen = view(number, size, words, walls=marks["walls"], bold=parsed["bold"], certain=True)
    page = Page(number, "other", parsed["turn"], "text", 1.0, seen.text, views=[seen])
    _take_in(page, [seen], marks, parsed["symbols"], setting)
    if parsed["hidden"]:
        page.warnings.append(f"Page {number} holds text that a reader cannot see; it was left out.")
    _warn(page, " ".join(parsed["hidden"]))
    return page


def read_mixed_page(
    number: int, parsed: dict[str, Any], looked: dict[str, Any], setting: Setting
) -> Page:
    """Read a page filled in by hand; its text layer's words stand for both readers."""
    layer = [(*word, 1.0) for word in parsed["words"]]
    size = (float(parsed["width"]), float(parsed["height"]))
    views = [
        view(number, size, [*layer, *_beside_layer(looked[reader], layer)], quality=WRITTEN)
        for reader in ("first", "second")
    ]
    page = Page(number, "other", parsed["turn"], "ocr", WRITTEN, views[0].text, views=views)
    _take_in(page, views, looked, parsed["symbols"], setting)
    _warn(page, " ".join(parsed["hidden"]))
    return page


def _beside_layer(words: list[Any], layer: list[Any]) -> list[Any]:
    """What a reader saw where the text layer has nothing."""
    return [
        word
        for word in words
        if not any(
            other[0] - 1 < (word[0] + word[2]) / 2 < other[2] + 1
            and other[1] - 1 < (word[1] + word[3]) / 2 < other[3] + 1
            for other in layer
        )
    ]


def read_scanned_page(number: int, looked: dict[str, Any], turn: int, setting: Setting) -> Page:
    """Read a page from what both readers saw, at one look or at two."""
    size = (float(looked["width"]), float(looked["height"]))
    quality = float(looked["quality"])
    rotation: Any = (int(looked["rotation"]) + turn) % 360
    if looked.get("blank"):
        return Page(number, "blank", rotation, "none", 1.0)
    first, second = (without_pieces(put_right(looked[name])) for name in ("first", "second"))
    again = looked.get("again")
    sights = [first, second]
    if again is not None:
        sights = [first, _nearer(second, again, "second"), second, _nearer(first, again, "first")]
    seen = {"quality": quality, "dots": looked["dots"], "grain": looked["grain"]}
    views = [
        view(number, size, in_lines(words, first if reader else None), letters=words, **seen)
        for reader, words in zip(
            READERS, (with_capitals(one, first) for one in sights), strict=False
        )
    ]
    page = Page(number, "other", rotation, "ocr", quality, views[0].text, views=views)
    page.to_page = looked["to_page"]
    _take_in(page, views, looked, [], setting)
    if not page.readable:
        page.warnings.append(
            f"Page {number} is too poor to read with certainty; ask the sender to send it again."
        )
    _warn(page, "")
    return page


def _nearer(words: list[Any], again: dict[str, Any], reader: str) -> list[Any]:
    """A reader's words of the page, those of a second look in the places it was taken."""
    apart = [word for word in words if not any(_within(word, box) for box in again["places"])]
    return without_pieces(apart + put_right(again[reader]))


def _within(word: Any, box: Any) -> bool:
    across, level = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    return bool(box[0] <= across <= box[2] and box[1] <= level <= box[3])


def _take_in(
    page: Page, views: list[View], marks: dict[str, Any], symbols: list[Any], setting: Setting
) -> None:
    offers: list[list[Candidate]] = []
    views[:] = [_laid_out(seen, marks) for seen in views]
    for seen in views:
        spots = find_spots(seen)
        ticks = find_ticks(seen, marks["squares"], symbols, spots)
        ticks += from_rings(seen, marks["rings"], spots)
        offers.append(_offers(seen, spots, ticks, setting))
        page.spots = page.spots or spots
    _classify(page, offers)
    if len(views) == 1:
        page.candidates = certain(offers[0])
    else:
        nearer = (marks.get("again") or {}).get("places")
        places = (None, nearer, None, nearer)
        looks = [Look(*look) for look in zip(READERS, views, offers, places, strict=False)]
        page.candidates = doubted_at(marks.get("lost", ()), without_bare_counts(agree(looks)))
        page.doubts = [one.box for one in page.candidates if one.box and in_doubt(one)]
        page.views = views[:2]
    page.written = [
        one.box
        for one in page.candidates
        if one.box and one.value is not None and not _on_a_mark(one.box, marks)
    ]
    boxes = [page.place(as_box(box)) for box in marks.get("by_hand", ())]
    page.by_hand = [box for box in boxes if box is not None]
    page.candidates += signed(page, views[0], marks["signatures"])
    placed = with_followers(views[0].words, in_reading_order(page.candidates))
    where = [(one, page.place(put_back(views[0], one.box))) for one in placed]
    page.candidates = [one.but(box=box, straight=one.box) for one, box in where]
    page.candidates = without_own_day(page.candidates, page.kind, page.detail, page.spots)
    others = other_procedures(page.views, page.spots)
    page.candidates += [
        open_end("procedures", page.views[0], page.place(one.box)) for one in others if one.asked
    ]
    page.warnings += [left_out(page.number, page.place(one.box)) for one in others]


def _laid_out(seen: View, marks: dict[str, Any]) -> View:
    """A page with its labels in one language and line, and boxes one after the other."""
    walls = marks.get("walls", ())
    seen = unstacked(translated(by_columns(seen, walls)))
    seen = unboxed(cut_at_rings(seen, marks["rings"]))
    return unbarred(unbroken(seen, walls, [*marks["squares"], *marks["rings"]]))


def _on_a_mark(box: Box, marks: dict[str, Any]) -> bool:
    """Whether a check box or a ring lies in a box: a pen's mark is no writing."""
    return any(_within(mark, box) for mark in (*marks["squares"], *marks["rings"]))


def _offers(seen: View, spots: list[Spot], ticks: list[Tick], setting: Setting) -> list[Candidate]:
    flows = list(paragraphs(seen, spots))
    lengthen(seen, spots, flows)
    ticked = {id(word) for tick in ticks for word in tick.words.words}
    unticked = [
        *from_labels(seen, _without_ticks(spots, ticked), setting),
        *from_split_names(seen, spots),
        *from_codes(seen, spots),
        *from_crossed_sides(seen),
        *prose.from_prose(seen, spots, flows, setting),
        *from_standing(seen, spots, setting),
        *from_boxes(seen),
        *from_treatment_lists(seen, spots, flows),
    ]
    unticked = without_parted(without_strangers(unticked, spots), spots)
    unticked = without_partners(seen, without_greeted(seen, unticked))
    unlabelled = without_clinics(seen, _beside_labels(unticked, spots))
    more = from_ticked_precautions(seen, ticks, spots)
    ticked_off = [*from_ticks(seen, ticks), *from_ticked_names(seen, ticks), *more]
    in_grid = [*from_unexplained(seen, ticks, spots, ticked_off), *written_in_cells(seen, ticks)]
    unlabelled = list(without_heads(seen, unlabelled, ticks))
    offered = [
        *one_owner_each(beside_ticks(outside_grid(unlabelled, in_grid), ticks)),
        *ticked_off,
        *from_answers(seen, ticks, setting),
        *in_grid,
    ]
    return [*offered, *left_over(seen, ticks, spots, offered)]


def _beside_labels(offered: list[Candidate], spots: list[Spot]) -> list[Candidate]:
    """Leave out what was found without a label and took the words of one along."""
    return [
        one
        for one in offered
        if one.origin == "label"
        or one.field not in _TAKING
        or not any(_takes_along(one, spot) for spot in spots)
    ]


def _takes_along(one: Candidate, spot: Spot) -> bool:
    """Whether a name or place begins with a label, or a treatment is one."""
    if one.field == "treatments" and spot.colon:
        return squeeze(str(one.value)) == spot.words.squeezed
    return one.field in _NAMED and _begins_with(one.box, spot.words)


def _begins_with(box: Box | None, label: Run) -> bool:
    """Whether what was found begins with the words of a label."""
    first, last = label.words[0], label.words[-1]
    level = box is not None and box[1] < first.middle < box[3]
    return box is not None and level and abs(first.x0 - box[0]) < 1 and last.x1 < box[2] - 1


def _without_ticks(spots: list[Spot], ticked: set[int]) -> list[Spot]:
    """What stands beside a check box is no value of the label above it."""
    kept: list[Spot] = []
    for spot in spots:
        if spot.beside is not None and _has_any(spot.beside, ticked):
            told = Run.of(takewhile(lambda word: id(word) not in ticked, spot.beside.words))
            free = spot.label.role == "precautions" and fits("precautions", told.text)
            spot.beside = told if free or any(map(str.isdigit, told.text)) else None
        under = spot.under or spot.below
        spot.below = [run for run in spot.below if not _has_any(run, ticked)]
        if not spot.colon and under and _has_any(under[0], ticked):
            spot.below, spot.under = [], []
            if spot.beside is not None and not _is_filled_in(spot, spot.beside):
                spot.beside = None
        kept.append(spot)
    return kept


def _is_filled_in(spot: Spot, run: Run) -> bool:
    """Whether what stands beside a label is what a hand or a machine put there for it."""
    return is_written_in(spot.words, run) or fits(spot.label.role, run.text)


def _has_any(run: Run, ticked: set[int]) -> bool:
    """Whether a text has words that stand beside a check box."""
    return any(id(word) in ticked for word in run.words)


def _classify(page: Page, offers: list[list[Candidate]]) -> None:
    said = [text for seen in page.views[: len(set(READERS))] for text in (seen.text, head_of(seen))]
    page.kind = "blank" if page.quality and all(map(is_bare, page.views)) else page_kind(*said)
    page.kind = as_order(page.kind, offers, page.text)
    page.detail = page_detail(page.kind, said[1])


def _warn(page: Page, hidden: str) -> None:
    if said := warning_of(page.number, f"{page.text} {hidden}"):
        page.candidates = doubted(page.candidates, page.views[:1])
        page.warnings.append(said)
