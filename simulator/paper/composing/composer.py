"""Puts a paper together: letterhead, title, parts in some order, the signature, a foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.paper.composing import people
from simulator.paper.composing.arranging import Flow, set_out
from simulator.paper.composing.asking import Ask, Office
from simulator.paper.composing.orders import order
from simulator.paper.composing.plan import Plan
from simulator.paper.penned import signature
from simulator.paper.sheet import Paper, Run, Style, width_of

LEFT, RIGHT, MIDDLE = 46.0, 566.0, 306.0
HALVES = ((LEFT, MIDDLE - 8), (MIDDLE + 4, RIGHT))
Part = tuple[str, Sequence[Ask]]


def compose(paper: Paper, plan: Plan, open_office: Callable[[], Office], *, by_pen: bool) -> None:
    """Write a paper; nine of ten offices see to it that it keeps to one page."""
    for looks in (plan, plan.tighter(), plan.tighter().tighter()):
        trial, office = Paper(), open_office()
        _write(Flow(trial, looks, office.desk), office, by_pen=by_pen)
        if len(trial.kinds) == 1 or office.often(0.1):
            break
    office = open_office()
    _write(Flow(paper, looks, office.desk), office, by_pen=by_pen)


def _write(flow: Flow, office: Office, *, by_pen: bool) -> None:
    """Write the whole paper and note what it implies."""
    rng = office.rng
    letterhead(flow, office)
    parts: list[Part] = [
        ("patient", people.patient(office)),
        ("cover", people.cover(office)),
        ("provider", people.provider(office, headed=flow.plan.head != "none")),
    ]
    last: Part = ("order", order(office))
    if rng.random() < 0.3:
        rng.shuffle(parts)
    if rng.random() < 0.25:
        parts.insert(rng.choice([1, 2]), last)
    else:
        parts.append(last)
    _parts(flow, office, parts)
    (_signed_by_pen if by_pen else _signed)(flow, office)
    flow.sheet.text(LEFT, 772, office.saying("foot"), flow.plan.small)
    office.desk.conclude(flow.paper, office.saying("asked"))
    flow.paper.imply("referring_credentials", office.desk.referral.provider.credentials)


def letterhead(flow: Flow, office: Office) -> None:
    """The office's name, address and numbers on top, or only a title."""
    desk, plan, y = office.desk, flow.plan, flow.y
    if plan.head != "none":
        wide = Style(plan.label.font, 15).bold()
        runs: list[Run] = [office.rng.choice(["Phone: ", "Tel ", "P: ", "Ph. "]), *desk.tel()]
        fax = desk.fax(0.1)
        before = office.rng.choice(["   Fax: ", "  |  Fax ", "  F: ", " \u2022 Fax: "])
        runs += [before, *fax] if fax else []
        for line, look, step in (
            ([desk.office()], wide, 14.0),
            ([desk.address()], plan.small, 11.0),
            (runs, plan.small, 22.0),
        ):
            _placed(flow, y, line, look)
            y += step
    _title(flow, office, y)


def _placed(flow: Flow, y: float, runs: Sequence[Run], look: Style) -> None:
    words = "".join(run if isinstance(run, str) else run.printed for run in runs)
    wide = width_of(words, look.font, look.size)
    x = {"left": LEFT, "centre": MIDDLE - wide / 2, "right": RIGHT - wide}[flow.plan.head]
    flow.sheet.labelled((x, y), "", list(runs), look)


def _title(flow: Flow, office: Office, y: float) -> None:
    look = Style(flow.plan.label.font, office.rng.choice([12, 13, 14])).bold()
    if office.rng.random() < 0.6:
        flow.sheet.centre(MIDDLE, y + 4, office.saying("title"), look)
    else:
        flow.sheet.text(LEFT, y + 4, office.saying("title"), look)
    flow.y = y + 28


def _parts(flow: Flow, office: Office, parts: Sequence[Part]) -> None:
    left = list(zip(parts, flow.plan.arrangements, strict=True))
    if flow.plan.pair and "order" not in {name for (name, _), _ in left[:2]}:
        top, lowest = flow.y, flow.y
        for (part, way), span in zip(left[:2], HALVES, strict=True):
            flow.y = top
            _part(flow, office, part, way, span, 1)
            lowest = max(lowest, flow.y)
        flow.y, left = lowest, left[2:]
    for part, way in left:
        _part(flow, office, part, way, (LEFT, RIGHT), flow.plan.across)


def _part(
    flow: Flow, office: Office, part: Part, way: str, span: tuple[float, float], across: int
) -> None:
    name, asks = part
    flow.room(90)
    heading(flow, office.saying(name), span)
    set_out(flow, span, asks, way, across)
    flow.y += 6


def heading(flow: Flow, words: str, span: tuple[float, float]) -> None:
    """Write the heading of a part as this paper looks."""
    look, (x, end) = flow.plan.label.bold().sized(flow.plan.value.size + 1), span
    kind, sheet, y = flow.plan.heading, flow.sheet, flow.y
    if kind == "none":
        return
    if kind in ("inverse", "grey"):
        sheet.banner((x, y - 11, end, y + 4), words, look, 0.0 if kind == "inverse" else 0.86)
    else:
        sheet.text(x, y, words.upper() if kind == "capitals" else words, look)
    if kind == "ruled":
        sheet.line(x, y + 3, end, y + 3, 0.6)
    flow.y = y + 10 + flow.plan.value.size


def _signed_by_pen(flow: Flow, office: Office) -> None:
    """A line to sign on, the label under it or before it, mostly with a date beside."""
    rng, sheet = office.rng, flow.sheet
    flow.room(100)
    sheet, y = flow.sheet, flow.y
    if rng.random() < 0.5:
        sheet.prose((LEFT, y, RIGHT - LEFT), [office.saying("medical")], flow.plan.small)
    y += 46
    label, look, x = office.saying("sign"), flow.plan.label, LEFT
    before = rng.random() < 0.5
    if before:
        x = sheet.text(LEFT, y, f"{label}:", look)[2] + 4
    else:
        sheet.text(LEFT, y + 11, label, flow.plan.small)
    sheet.line(x, y + 2, 370, y + 2)
    signature(sheet, office.desk.referral, (x, y, 370), rng)
    start = sheet.text(384, y, "Date:", look)[2] + 4
    sheet.line(start, y + 2, RIGHT, y + 2)
    sheet.labelled((start + 2, y), "", office.desk.maybe(0.3, *office.desk.day()), flow.plan.value)


def _signed(flow: Flow, office: Office) -> None:
    flow.room(40)
    line = office.desk.signed(office.saying("signed"), office.saying("unsigned"))
    flow.sheet.fact(LEFT, flow.y + 8, line, flow.plan.value)
