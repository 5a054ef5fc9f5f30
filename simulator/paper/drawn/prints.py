"""What record systems print: their own head and foot, tables of diagnoses and of who pays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from simulator.paper.drawn import about, ordered
from simulator.paper.drawn.ends import day, part
from simulator.paper.drawn.kit import Flow, Item, Office
from simulator.paper.drawn.rows import columns, heading
from simulator.paper.phrases import brief, clock
from simulator.paper.sheet import Fact, Run, width_of

Part = Callable[[Flow], None]


def printed_head(flow: Flow, o: Office) -> None:
    """The office at one side and the title at the other, or one above the other, then a rule."""
    base = flow.kit.value.size
    office, said = [o.desk.office()], o.words["title"]
    big = flow.kit.head.sized(o.one(12, 13, 14))
    other = flow.kit.head.sized(o.one(11, 12))
    way = o.one("sides", "above", "title first", "sides back")
    room = flow.width - width_of(said, big.font, big.size) - 20
    if way in ("sides", "sides back") and room > 180:
        flow.sheet.fitted((flow.left, flow.y), room, list(office), other)
        flow.sheet.right(flow.right, flow.y, said, big)
        flow.y += base * 1.6
    elif way == "title first":
        flow.sheet.centre(306, flow.y, said, big)
        flow.y += base * 2
        flow.sheet.fitted((flow.left, flow.y), flow.width, list(office), other)
        flow.y += base * 1.4
    else:
        flow.sheet.fitted((flow.left, flow.y), flow.width, list(office), other)
        flow.y += base * 1.4
        _where(flow, o)
        flow.y += base * 0.8
        flow.sheet.text(flow.left, flow.y, said, big)
        flow.y += base * 1.4
    if way != "above" and o.often(0.8):
        _where(flow, o)
    if o.often(0.4):
        flow.sheet.right(flow.right, flow.y - base * 0.2, printed_on(o), flow.kit.small)
        flow.y += base * 0.8
    if o.often(0.6):
        flow.sheet.line(flow.left, flow.y, flow.right, flow.y, o.one(0.6, 1.2))
        flow.y += base * 0.6
    flow.y += base


def _where(flow: Flow, o: Office) -> None:
    """Where the office is, and now and then its numbers."""
    small, runs = flow.kit.small.sized(8.5), list[Run]([o.desk.address()])
    if o.often(0.7):
        fax = o.desk.fax(0.1)
        runs += [f"   {o.words['tel']}: ", *o.desk.tel()]
        runs += [f"   {o.words['fax']}: ", *fax] if fax else []
    flow.sheet.fitted((flow.left, flow.y), flow.width, runs, small)
    flow.y += small.size * 1.4


def printed_on(o: Office) -> str:
    """When the system printed it, which is no day of the order."""
    order = o.desk.referral.order
    later = order.ordered_on + timedelta(days=o.rng.randint(1, 4))
    return f"{o.words['printed_on']} {o.desk.voice.day(later)} {clock(o.rng)}"


def printed_foot(flow: Flow, o: Office) -> None:
    """What the system prints at the foot of the last sheet."""
    small = flow.kit.small
    flow.sheet.line(flow.left, 756, flow.right, 756, 0.4) if o.often(0.5) else None
    flow.sheet.text(flow.left, 767, o.words["vendor"], small)
    if o.often(0.6):
        flow.sheet.right(flow.right, 767, f"{o.words['page']} {flow.sheet.number}", small)


def diagnoses(o: Office, head: str) -> Part:
    """The diagnoses as a table with heads, or as values with names."""
    if o.often(0.5):
        return part(o, head, ordered.diagnoses(o))
    names = o.words["columns"].split("|")
    code_first = "Code" in names[0] or "ICD" in names[0]
    rows: list[list[list[Run]]] = []
    for code, said in o.desk.referral.order.diagnoses:
        row: list[list[Run]] = [[Fact("diagnoses", code)], [o.one(said, brief(said))]]
        rows.append(row if code_first else row[::-1])
    ruled = o.often(0.6)

    def draw(flow: Flow) -> None:
        heading(flow, head, 50)
        columns(flow, names, rows, ruled)

    return draw


def cover(o: Office, head: str, blank: float = 0.05) -> Part:
    """Who pays as a table, a row for the first and one for the second, or as values with names."""
    if o.often(0.55):
        return part(o, head, about.cover(o, blank))
    desk = o.desk
    plan = desk.referral.coverage.plan
    names = ["", *o.words["cover_columns"].split("|")]
    planned: list[Run] = [desk.voice.word("plan_name", plan)] if plan and o.often(0.7) else []
    rows: list[list[list[Run]]] = [
        [[o.one("Primary", "1")], desk.payer(blank, 0.0), planned, desk.member(blank),
         desk.group(0.15)],
    ]  # fmt: skip
    second, number = desk.second(0.05)
    if second:
        rows.append([[o.one("Secondary", "2")], second, [], number, []])
    if o.often(0.3) and not second:
        names, rows = names[1:], [row[1:] for row in rows]
    ruled = o.often(0.6)

    def draw(flow: Flow) -> None:
        heading(flow, head, 50)
        columns(flow, names, rows, ruled)

    return draw


def referral(o: Office) -> list[Item]:
    """What the system keeps of an order: its number, status, kind, day and when it ends."""
    order, rng, voice = o.desk.referral.order, o.rng, o.desk.voice
    rows = [
        o.item("number", [str(rng.randint(1_000_000, 99_999_999))]),
        o.item("state", [o.words["states"]]),
        o.item("class", [o.words["classes"]]),
        o.item("until", [voice.day(order.ordered_on + timedelta(days=o.one(90, 180, 365)))]),
    ]
    kept = [one for one in rows if o.often(0.5)]
    kept.insert(o.one(0, len(kept)), day(o))
    if o.often(0.5):
        kept.append(ordered.urgency(o, squares=o.often(0.2)))
    return kept


def ordered_items(o: Office) -> list[Item]:
    """The service and how often, how long, what to do: in a note, or each with its name."""
    rows: list[Item] = [o.item("of_service", [o.words["service"]])] if o.often(0.7) else []
    if o.often(0.5):
        note: list[Run] = [*ordered.asked(o), ". ", *o.desk.course(), ". "]
        visits = o.desk.visits(0.6)
        note += [f"{o.one('Total visits', 'Visits')}: ", *visits, ". "] if visits else []
        care = o.desk.care(0.25)
        if o.often(0.5):
            note += [f"{o.words['care']}: ", *care] if care else []
            care = []
        note = [*o.desk.story(), ". ", *note] if o.often(0.4) else note
        return [*rows, o.item("notes", note), o.item("care", care)]
    rows += ordered.course(o, squares=False)
    rows.append(o.item("treat", _what(o)))
    if o.often(0.5):
        rows.append(ordered.reason(o))
    rows.append(ordered.care(o))
    if o.often(0.2):
        codes: list[Run] = []
        for code in o.desk.referral.order.condition.procedures:
            codes += [", " if codes else "", Fact("procedures", code)]
        rows.append(o.item("cpt", [run for run in codes if run]))
    return rows


def _what(o: Office) -> list[Run]:
    """What to do, with or without the words that say to evaluate first."""
    return ordered.asked(o) if ordered.is_bare(o) or o.often(0.4) else ordered.treatments(o)


def questions(o: Office) -> list[Item]:
    """What the system asks of whoever orders; nobody looks for the answers."""
    rows = [row.split("=") for row in o.words["questions"].split("|")]
    return [Item(ask, [reply]) for ask, reply in rows]
