"""How a paper tells its diagnoses and treatments: lists, tables, squares, sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from simulator.paper.layouts.by_lot.leaf import Leaf, Look, wide
from simulator.paper.layouts.by_lot.lot import Lot
from simulator.paper.layouts.by_lot.ways import Way
from simulator.paper.marks import bracket, radio
from simulator.paper.penned import square_by_pen
from simulator.paper.phrases import brief, listed
from simulator.paper.sheet import Fact, Run, Sheet, Style, width_of
from simulator.paper.truth import Box

Square = Callable[[Sheet, tuple[float, float], str, bool, Style], Box]


def square_of(rng: Random, pens: bool) -> Square:
    """How the squares of one paper look: drawn, typed in brackets, round, or ticked by a pen."""
    if pens and rng.random() < 0.45:
        return lambda sheet, at, name, on, look: square_by_pen(sheet, at, name, on, rng, look)
    return rng.choice([Sheet.square, Sheet.square, bracket, radio])


def diagnosed(lot: Lot) -> list[list[Run]]:
    """Each diagnosis in the one way of this paper: coded or in words, or both."""
    way = lot.rng.choice(
        ["{code} {said}", "{code} - {said}", "{said} ({code})", "{said} [{code}]", "{said}, {code}",
         "{code}", "{said}"]
    )  # fmt: skip
    return [coded_in(way, code, words) for code, words in lot.order.diagnoses]


def coded_in(way: str, code: str, words: str) -> list[Run]:
    """One diagnosis in a way; brackets around its code stay with it where a line ends."""
    before, coded, after = way.replace("{said}", brief(words)).partition("{code}")
    if not coded:
        return [before]
    opened, closed = before[-1:] in ("(", "["), after[:1] in (")", "]")
    told = (before[-1] if opened else "") + code + (after[0] if closed else "")
    before, after = before[:-1] if opened else before, after[1:] if closed else after
    return [before, Fact("diagnoses", told, code), after]


def diagnoses(leaf: Leaf, look: Look, lot: Lot, way: Way) -> None:
    """The diagnoses in a line, a row each, by number, or as a table with heads."""
    rows = diagnosed(lot)
    how = lot.rng.choice(["one", "rows", "numbers", "table", "split"])
    if how == "one":
        joined: list[Run] = []
        for runs in rows:
            joined += [*([lot.rng.choice(["; ", ", "])] if joined else []), *runs]
        room = leaf.width - width_of(lot.label("dx"), look.label.font, look.label.size) - 24
        fits = wide(joined, look.value) < room
        way(leaf, look, [lot.row("dx", runs) for runs in ([joined] if fits else rows)])
    elif how == "rows":
        way(leaf, look, [lot.row("dx", runs) for runs in rows])
    elif how == "numbers":
        for number, runs in enumerate(rows, start=1):
            leaf.prose([f"{number}. ", *runs], look.value)
        leaf.y += 3
    elif how == "split":
        for code, words in lot.order.diagnoses:
            pair = [lot.row("dx", [brief(words)]), lot.row("code", [Fact("diagnoses", code)])]
            way(leaf, look, pair)
    else:
        _coded_table(leaf, look, lot)


def _coded_table(leaf: Leaf, look: Look, lot: Lot) -> None:
    first = lot.chance(0.5)
    inner = leaf.left + (90 if first else leaf.width * 0.72)
    names = (lot.words["code"], lot.words["described"])
    heads = names if first else names[::-1]
    if heads[0] == heads[1]:
        heads = ("Code", "Description") if first else ("Description", "Code")
    leaf.need(look.size * 5)
    for x, head in zip((leaf.left, inner), heads, strict=True):
        leaf.sheet.text(x + 3, leaf.y, head, look.body.bold())
    leaf.sheet.line(leaf.left, leaf.y + 3, leaf.right, leaf.y + 3, 0.8)
    leaf.y += look.size * 1.6
    for code, words in lot.order.diagnoses:
        pair: list[list[Run]] = [[Fact("diagnoses", code)], [brief(words)]]
        one, other = pair if first else pair[::-1]
        leaf.sheet.fitted((leaf.left + 3, leaf.y), inner - leaf.left - 10, one, look.value)
        leaf.sheet.fitted((inner + 3, leaf.y), leaf.right - inner - 6, other, look.value)
        leaf.y += look.size * 1.45
    leaf.y += 4


def squares(leaf: Leaf, look: Look, lot: Lot, square: Square) -> None:
    """Squares in columns for what a therapist may do, those checked that are wanted."""
    wanted = lot.order.condition.treatments
    names = [word for name, word in lot.words.items() if name.startswith("called ")]
    others = lot.rng.sample([name for name in names if name not in wanted], lot.rng.randint(5, 13))
    offered = [*wanted, *others]
    lot.rng.shuffle(offered)
    style = look.body.sized(look.size - lot.rng.choice([0.0, 0.5, 1.0]))
    widest = max(width_of(name, style.font, style.size) for name in offered) + 26
    columns = max(1, min(int(leaf.width // widest), lot.rng.choice([2, 3, 3, 4])))
    deep = -(-len(offered) // columns)
    step = style.size * lot.rng.choice([1.45, 1.6, 1.75])
    leaf.need(step * deep + 6)
    for number, name in enumerate(offered):
        x = leaf.left + leaf.width / columns * (number // deep)
        ticked = name in wanted
        box = square(leaf.sheet, (x, leaf.y + step * (number % deep)), name, ticked, style)
        if ticked:
            leaf.sheet.note(Fact("treatments", name), box, "mark")
    leaf.y += step * deep + 4


def listed_treatments(leaf: Leaf, look: Look, lot: Lot, way: Way) -> None:
    """Treatments in words: in a line, a sentence, with dashes or numbers before them."""
    names = lot.order.condition.treatments
    how = lot.rng.choice(["line", "line", "sentence", "dashes", "numbers"])
    if how == "line":
        joint = lot.rng.choice([", ", "; ", ", "])
        way(leaf, look, [lot.row("treatments", listed("treatments", names, joint))])
    elif how == "sentence":
        opened = lot.rng.choice(
            ["Please provide ", "Treatment to include ", "Therapist to provide ", "To consist of "]
        )
        runs = listed("treatments", names, ", ", lot.rng.choice([" and ", ", and "]))
        leaf.prose([opened, *runs, "."], look.value)
        leaf.y += 3
    else:
        for number, name in enumerate(names, start=1):
            before = f"{number}) " if how == "numbers" else "- "
            leaf.prose([before, Fact("treatments", name)], look.value, 6)
        leaf.y += 3


def ranked(leaf: Leaf, look: Look, lot: Lot, square: Square, way: Way) -> None:
    """How soon: squares for both, a square for hurry alone, or a word; now and then nothing."""
    order, names = lot.order, lot.words["ranks"].split("|")
    how = lot.rng.choice(["both", "one", "word", "none"])
    if how == "none" and not order.urgent:
        return
    leaf.need(look.size * 2)
    if how == "word":
        fact = Fact("urgent", names[order.urgent], order.urgent)
        way(leaf, look, [lot.row("rank", [fact])])
        return
    x = leaf.left
    if how == "both":
        x = leaf.sheet.text(x, leaf.y, lot.label("rank"), look.label)[2] + 10
        for number, name in enumerate(names):
            box = square(leaf.sheet, (x, leaf.y), name, number == order.urgent, look.body)
            if number == order.urgent:
                leaf.sheet.note(Fact("urgent", name, order.urgent), box, "mark")
            x = box[2] + 16
    else:
        name = lot.words["hurry"]
        box = square(leaf.sheet, (x, leaf.y), name, order.urgent, look.body)
        if order.urgent:
            leaf.sheet.note(Fact("urgent", name, True), box, "mark")
    leaf.y += look.size * 1.9


def ticked_course(leaf: Leaf, look: Look, lot: Lot, square: Square) -> None:
    """Squares for times a week and for weeks, one of each checked."""
    order = lot.order
    per = [str(n) for n in (1, 2, 3, 4, 5)][: lot.rng.choice([3, 4, 5])]
    weeks = [str(n) for n in (4, 6, 8, 12)]
    unit = lot.rng.choice(["x/week", " x per week", "x wk"])
    rows: Sequence[tuple[str, str, Sequence[str], int, str]] = (
        ("frequency_per_week", lot.label("often"), per, order.per_week, unit),
        ("duration_weeks", lot.label("long"), weeks, order.weeks,
         lot.rng.choice([" weeks", " wks"])),
    )  # fmt: skip
    inner = max(width_of(row[1], look.label.font, look.label.size) for row in rows) + 12
    for field, label, counts, chosen, ending in rows:
        leaf.need(look.size * 4)
        leaf.sheet.text(leaf.left, leaf.y, label, look.label)
        x = leaf.left + inner
        for count in counts:
            on, name = count == str(chosen), f"{count}{ending}"
            if x + width_of(name, look.body.font, look.body.size) + look.size + 8 > leaf.right:
                x, leaf.y = leaf.left + inner, leaf.y + look.size * 1.6
            box = square(leaf.sheet, (x, leaf.y), name, on, look.body)
            if on:
                leaf.sheet.note(Fact(field, name, chosen), box, "mark")
            x = box[2] + 14
        leaf.y += look.size * 1.8
