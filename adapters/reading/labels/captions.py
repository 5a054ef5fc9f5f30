"""Labels that stand under their values, in small letters below a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from adapters.reading.labels.spotting import Spot
from adapters.reading.labels.value_shapes import fits
from adapters.reading.layout.layout import Run, View, Word, gap_groups

FEWEST, NEXT = 2, 3
CLOSER, HALF = 0.5, 0.6
"""How close a caption is to its value: in lines, and beside what is above the value."""
HIGHEST = 1.9
COLUMN_GAP, SLACK = 2.6, 14.0


def take_captions(page: View, spots: list[Spot]) -> set[int]:
    """Give labels under a rule what stands above it; which labels these are, by identity.

    Dates, numbers and ids tell which way a form is meant: they stand above their labels on one
    kind of form and below on the other.
    """
    plain = [spot for spot in spots if _may_hang(spot)]
    own = {id(word) for spot in spots for word in _words_of(page, spot)}
    above = {id(spot): _next(page, spot, own, -1) for spot in plain}
    up = sum(_typed(spot, above[id(spot)]) for spot in plain)
    down = sum(_typed(spot, _next(page, spot, own, 1)) for spot in plain)
    side = sum(_typed(spot, spot.beside) for spot in plain)
    if up < FEWEST or up <= max(down, side):
        return _take_in_rows(page, plain, own)
    taken: set[int] = set()
    lines = {spot.row for spot in plain if _is_under(page, spot, above[id(spot)], own)}
    for spot in plain:
        found = above[id(spot)]
        heads = spot.row not in lines and _next(page, spot, own, 1) is not None
        spoken = spot.beside is not None and not _hangs(page, spot, own)
        if _typed(spot, spot.beside) or heads or spoken:
            continue
        spot.beside, spot.below = None, [found] if found is not None else []
        taken.add(id(spot))
    return taken


def _may_hang(spot: Spot) -> bool:
    """Whether a label may be a caption: with a colon, if nothing stands beside it."""
    return not spot.colon or spot.words.text.endswith("#") or spot.beside is None


def _take_in_rows(page: View, plain: Sequence[Spot], own: set[int]) -> set[int]:
    """Give what stands above them to those rows of labels alone that are captions.

    A section of a form may have them where its other sections have none.
    """
    rows = dict(_in_rows(plain))
    sure = {index for index, on_row in rows.items() if _says_so(page, on_row, own)}
    order = sorted(rows)
    for line in (order, order[::-1]):
        for before, index in pairwise(line):
            near = before in sure and abs(index[0] - before[0]) <= NEXT
            if near and index not in sure and _goes_along(page, rows[index], own):
                sure.add(index)
    taken: set[int] = set()
    for spot in (one for index in sure for one in rows[index]):
        found = _next(page, spot, own, -1)
        spot.beside, spot.below = None, [found] if found is not None else []
        taken.add(id(spot))
    return taken


def _in_rows(plain: Sequence[Spot]) -> Iterator[tuple[tuple[int, int], list[Spot]]]:
    """The labels of each row, those with their values beside them apart from the others.

    Two columns of a form may be of two kinds.
    """
    for index, on_row in groupby(plain, key=lambda spot: spot.row):
        parts = groupby(on_row, key=lambda spot: _typed(spot, spot.beside))
        for number, (_, part) in enumerate(parts):
            yield (index, number), list(part)


def _says_so(page: View, on_row: Sequence[Spot], own: set[int]) -> bool:
    """Whether a row's labels are under what they ask for, by its shape, and closer than others."""
    under = [spot for spot in on_row if _typed(spot, _next(page, spot, own, -1))]
    other = any(
        _typed(spot, spot.beside)
        or (_typed(spot, _next(page, spot, own, 1)) and not _is_nearer_above(page, spot, own))
        for spot in on_row
    )
    return bool(under) and not other and all(_hangs(page, spot, own) for spot in under)


def _is_nearer_above(page: View, spot: Spot, own: set[int]) -> bool:
    """Whether a label is much closer to what is above it than to what is below, of one shape."""
    above, below = _next(page, spot, own, -1), _next(page, spot, own, 1)
    if above is None or below is None or not _typed(spot, above):
        return False
    return spot.top - above.bottom < HALF * (below.top - spot.bottom)


def _goes_along(page: View, on_row: Sequence[Spot], own: set[int]) -> bool:
    """Whether a row of labels next to captions may be captions too: nothing has another shape."""
    if any(_typed(spot, spot.beside) or _typed(spot, _next(page, spot, own, 1)) for spot in on_row):
        return False
    above = [spot for spot in on_row if _next(page, spot, own, -1) is not None]
    return bool(above) and all(_hangs(page, spot, own) for spot in above)


def _hangs(page: View, spot: Spot, own: set[int]) -> bool:
    """Whether a label is much closer to what is above it than that is to what it stands under."""
    above = _next(page, spot, own, -1)
    if above is None:
        return False
    gap = max(spot.top - above.bottom, 0.0)
    over = [row.bottom for row in page.rows[: spot.row] if row.bottom <= above.top + 1]
    return gap <= CLOSER * page.line_height and (not over or gap < HALF * (above.top - max(over)))


def _is_under(page: View, spot: Spot, above: Run | None, own: set[int]) -> bool:
    """Whether a label is a caption: it looks like it, or stands closer to what is above it.

    On one form there may be captions at the foot alone, and headings of lists elsewhere.
    """
    below = _next(page, spot, own, 1)
    if above is None or below is None:
        return above is not None
    if _typed(spot, above) and not _typed(spot, below):
        return True
    return spot.top - above.bottom <= below.top - spot.bottom


def take_orphans(page: View, spots: list[Spot], claimed: set[int]) -> None:
    """Give a label without a value the one over it, if that looks like it and is nobody else's."""
    own = claimed | {id(word) for spot in spots for word in _words_of(page, spot)}
    own |= {id(word) for spot in spots for run in (*spot.below, *spot.under) for word in run.words}
    for spot in spots:
        if spot.colon or spot.beside is not None or spot.below:
            continue
        found = _next(page, spot, own, -1)
        if found is not None and _typed(spot, found):
            spot.below = [found]


def _typed(spot: Spot, run: Run | None) -> bool:
    """Whether a text has the shape of what a label announces; most labels announce no shape."""
    return run is not None and fits(spot.label.role, run.text)


def _next(page: View, spot: Spot, own: set[int], step: int) -> Run | None:
    """What stands in the label's column on the nearest row above or below."""
    line = max(page.line_height, 1.0)
    x0, x1 = spot.x0, spot.words.words[-1].x1
    rows = page.rows[spot.row + 1 :] if step > 0 else page.rows[: spot.row][::-1]
    for row in rows:
        gap = row.words[0].y0 - spot.bottom if step > 0 else spot.top - _bottom(row)
        if gap > HIGHEST * line:
            return None
        for group in gap_groups(row, COLUMN_GAP * line):
            first = group.words[0].x0
            if x0 - SLACK <= first < x1 + SLACK and first - SLACK <= x0 < group.words[-1].x1:
                return None if any(id(word) in own for word in group.words) else group
    return None


def _bottom(row: Run) -> float:
    return row.bottom


def _words_of(page: View, spot: Spot) -> list[Word]:
    last = spot.words.words[-1].x1
    return [
        word
        for word in page.rows[spot.row].words
        if word.x0 < last - 0.5 and word.x1 > spot.x0 + 0.5
    ]
