"""What record systems print around an order: heads, tables, questions, notes, feet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from simulator.paper.phrases import brief, clock
from simulator.paper.postbag import ordering, tell
from simulator.paper.postbag.blocks import Block, block, table, text
from simulator.paper.postbag.heads import numbers, placed
from simulator.paper.postbag.lines import one_line
from simulator.paper.postbag.office import Office
from simulator.paper.postbag.page import Page, Slot
from simulator.paper.postbag.ways import Way
from simulator.paper.sheet import Fact, Run


def head(page: Page, office: Office, place: float = 0.8) -> None:
    """The office and what is printed, in one of the orders that systems have."""
    big = page.house.head.sized(office.one_of(12.0, 13.0, 14.5))
    named: list[Run] = [office.voice.organization(office.who)]
    said = office.words["title"]
    way = office.one_of("office", "title", "title", "both", "both turned", "middle")
    page.y += 4
    if way in ("both", "both turned"):
        left, right = ([said], named) if way == "both turned" else (named, [said])
        half = page.wide * 0.49
        one_line(page.sheet, (page.x0, page.y), half, left, page.house.head)
        one_line(page.sheet, (page.x0 + page.wide - half, page.y), half, right, page.house.head)
        page.y += page.house.head.size * 1.3
        _where(page, office, "left", place)
    else:
        side = "middle" if way == "middle" else "left"
        if way == "title":
            placed(page, side, [said], big)
            page.y += 2
        placed(page, side, named, page.house.head)
        _where(page, office, side, place)
        if way != "title":
            page.y += big.size * 0.75
            placed(page, side, [said], big)
    if office.often(0.4):
        _printed(page, office)
    if office.often(0.6):
        page.sheet.line(page.x0, page.y - 5, page.x1, page.y - 5, office.one_of(0.5, 1.0))
    page.y += 7


def _where(page: Page, office: Office, side: str, place: float) -> None:
    who, style = office.who, page.house.small.sized(8.4)
    if not office.often(place):
        return
    runs: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}"]
    told = numbers(office) if office.often(0.65) else []
    if told and office.often(0.5):
        placed(page, side, runs, style)
        placed(page, side, told, style)
    else:
        placed(page, side, [*runs, *(["   ", *told] if told else [])], style)


def _printed(page: Page, office: Office) -> None:
    """When it was printed: no day of the order."""
    later = office.order.ordered_on + timedelta(days=office.rng.randint(0, 2))
    line = f"{office.words['printed_on']} {office.voice.day(later)} {clock(office.rng)}"
    placed(page, office.one_of("left", "right"), [line], page.house.small)


def foot(page: Page, office: Office) -> None:
    """What the system prints at the foot of the last sheet."""
    style = page.house.small.sized(7.0)
    page.sheet.text(page.x0, 776, office.words["system"], style)
    if office.often(0.5):
        page.sheet.right(page.x1, 776, f"{office.words['page']} {page.sheet.number}", style)


def kept(office: Office) -> list[Slot]:
    """What a system keeps of an order beside what is ordered."""
    ends = office.order.ordered_on + timedelta(days=office.one_of(60, 120, 180, 365))
    every = [
        office.slot("number", str(office.rng.randint(1_000_000, 99_999_999))),
        office.slot("state", office.words["states"]),
        office.slot("class", office.words["classes"]),
        office.slot("ends", office.voice.day(ends)),
    ]
    slots = [slot for slot in every if office.often(0.45)]
    slots.insert(office.one_of(0, len(slots)), ordering.day(office))
    if office.often(0.55):
        slots.insert(office.rng.randint(0, len(slots)), ordering.hurry(office, boxes=False))
    return slots


def wanted(office: Office, note: float = 0.35) -> list[Slot]:
    """The order: slot after slot, or in one field of free text."""
    slots = [office.slot("of_service", office.words["service"])]
    if office.is_named(office.words["title"]) and office.often(0.25):
        slots = []
    if office.often(note):
        return [*slots, office.slot("note", *free_text(office))]
    slots += ordering.course(office, boxes=False)
    slots.append(office.slot("treat", *ordering.asked(office)))
    if office.often(0.4):
        slots.insert(office.one_of(0, len(slots)), office.slot("reason", *ordering.story(office)))
    slots.append(ordering.care(office))
    slots += ordering.side(office, boxes=False) if office.often(0.3) else []
    slots += [ordering.billed(office)] if office.often(0.2) else []
    return [slot for slot in slots if slot.runs]


def free_text(office: Office) -> list[Run]:
    """The order as it is typed into a field of free text."""
    told, what = ordering.at_once(office), ordering.asked(office)
    runs: list[Run] = [*what, ". ", *told, ". "]
    if office.often(0.4):
        runs = [*told, ". ", *what, ". "]
    if office.often(0.3):
        runs += [ordering.total(office, True), office.one_of(" total. ", ". ")]
    if office.often(0.65):
        told_care = Fact("precautions", office.order.condition.precautions)
        runs += [f"{office.words['care']}: ", told_care, " "]
    if office.often(0.35):
        runs = [*ordering.story(office), ". ", *runs]
    return runs


def happened(office: Office) -> list[Slot]:
    """When it began, what was operated, what accident it was."""
    return [*ordering.history(office, 0.75), *(tell.claim(office) if office.often(0.9) else [])]


def diagnoses(office: Office, words: str, way: Way) -> Block:
    """A table of codes and words, or slots."""
    if office.often(0.5):
        return block(words, ordering.diagnoses(office), way)
    heads = office.words["dx_heads"].split("|")
    in_full = office.often(0.4)
    rows: list[list[Slot]] = []
    for number, (code, said) in enumerate(office.order.diagnoses, start=1):
        by_head: dict[str, list[Run]] = {
            "code": [Fact("diagnoses", code)],
            "words": [said if in_full else brief(said)],
            "rank": [str(number)],
        }
        rows.append([Slot("", by_head[_about(one)]) for one in heads])
    return table(words, heads, rows, office.one_of("all", "rows", "heads"))


def _about(head_words: str) -> str:
    """What stands under a head: the code, the words or the rank."""
    if head_words in ("#", "Rank", "No.", "Seq"):
        return "rank"
    return "code" if any(w in head_words for w in ("ICD", "Code", "code")) else "words"


def cover(office: Office, words: str, way: Way) -> Block:
    """Who pays: a table with a row for each, or slots."""
    first, second, voice = office.referral.coverage, office.referral.secondary, office.voice
    if office.often(0.55) or not first.member_id:
        return block(words, tell.pays(office), way)
    heads = office.words["cover_heads"].split("|")
    plan: list[Run] = []
    if first.plan and office.often(0.7):
        plan = [voice.word("plan_name", first.plan)]
    rank = office.one_of("Primary|Secondary", "1|2", "P|S").split("|")
    told: list[list[Run]] = [[rank[0]], [voice.payer(first)], plan,
                             [Fact("member_id", first.member_id)], voice.group(first)]  # fmt: skip
    rows = [[Slot("", runs) for runs in told]]
    if second is not None and office.often(0.9):
        payer = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        rows.append(
            [Slot("", [rank[1]]), Slot("", [payer]), Slot(""), Slot("", [number]), Slot("")]
        )
    return table(words, heads, rows, office.one_of("all", "rows", "heads"))


def questions(office: Office) -> list[Slot]:
    """What a system asks whoever orders; no answer of it is looked for."""
    pairs = [pair.partition("=")[::2] for pair in office.words["questions"].split("|")]
    return [Slot(asked, [reply]) for asked, reply in pairs]


def measured(office: Office) -> Block:
    """What was measured in the office, on a line."""
    names = office.words["vitals"].split("|")
    values = (f"{office.rng.randint(106, 150)}/{office.rng.randint(60, 92)}",
              str(office.rng.randint(56, 94)), f"{office.rng.randint(968, 988) / 10}",
              f"{office.rng.randint(112, 240)}")  # fmt: skip
    joint = office.one_of("   ", "; ", " | ", ", ")
    line = joint.join(f"{a} {b}" for a, b in zip(names, values, strict=True))
    return text(office.words["vitals_head"], [[line]])


def noted(office: Office, names: Sequence[str]) -> list[Block]:
    """Parts of a chart that are no order: lists of medicines, allergies, what was found."""
    blocks = []
    for name in names:
        rows: list[list[Run]] = [[row] for row in office.words[name].split("|")]
        blocks.append(text(office.words[f"{name}_head"], rows, office.one_of("", "", "- ")))
    return blocks
