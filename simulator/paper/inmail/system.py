"""What record systems print around an order: heads, tables, questions, charts, feet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from simulator.paper.inmail import say, therapy
from simulator.paper.inmail.ends import Part, part
from simulator.paper.inmail.heads import numbers
from simulator.paper.inmail.leaf import Ask, Leaf
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.ways import Way, answer, band, table
from simulator.paper.phrases import brief, clock
from simulator.paper.sheet import Fact, Run, width_of


def head(leaf: Leaf, mail: Mail) -> None:
    """The office and the title, beside or below each other, and when it was printed."""
    who, look, said = mail.referral.provider, leaf.look, mail.words["title"]
    office: list[Run] = [mail.voice.organization(who)]
    big = look.head.sized(mail.pick(12.0, 13.0, 14.0))
    way = mail.pick("beside", "below", "title first", "title first", "office right")
    leaf.y += 4
    if way in ("beside", "office right"):
        half = leaf.wide * 0.5
        long = width_of(said, big.font, big.size)
        style = big.sized(big.size * min(1.0, (half - 8) / long))
        if way == "beside":
            leaf.sheet.fitted((leaf.x0, leaf.y), half, office, look.head)
            leaf.sheet.right(leaf.x1, leaf.y, said, style)
        else:
            leaf.sheet.text(leaf.x0, leaf.y, said, style)
            leaf.sheet.fitted((leaf.x0 + half + 8, leaf.y), half - 8, office, look.head)
        leaf.y += 15
        _place(leaf, mail)
    elif way == "below":
        leaf.sheet.fitted((leaf.x0, leaf.y), leaf.wide, office, look.head)
        leaf.y += 13
        _place(leaf, mail)
        leaf.y += 8
        leaf.said([said], big)
    else:
        leaf.said([said], big)
        leaf.y += 3
        leaf.sheet.fitted((leaf.x0, leaf.y), leaf.wide, office, look.head)
        leaf.y += 13
        _place(leaf, mail)
    if mail.does(0.35):
        leaf.said([_printed(mail)], look.fine)
    if mail.does(0.6):
        leaf.sheet.line(leaf.x0, leaf.y - 4, leaf.x1, leaf.y - 4, mail.pick(0.6, 1.2))
    leaf.y += 8


def _place(leaf: Leaf, mail: Mail) -> None:
    """Where the office is, now and then with its numbers."""
    who = mail.referral.provider
    if not mail.does(0.8):
        return
    runs: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}"]
    if mail.does(0.6):
        runs += ["    ", *numbers(mail)]
    leaf.sheet.fitted((leaf.x0, leaf.y), leaf.wide, runs, leaf.look.fine.sized(8.5))
    leaf.y += 13


def _printed(mail: Mail) -> str:
    """When it was printed, which is no day of the order."""
    later = mail.order.ordered_on + timedelta(days=mail.rng.randint(0, 3))
    return f"{mail.words['printed_at']} {mail.voice.day(later)} {clock(mail.rng)}"


def foot(leaf: Leaf, mail: Mail) -> None:
    """What a system prints at the end of the last sheet."""
    fine = leaf.look.fine.sized(7.2)
    leaf.sheet.text(leaf.x0, 774, mail.words["vendor"], fine)
    if mail.does(0.55):
        leaf.sheet.right(leaf.x1, 774, f"{mail.words['page']} {leaf.sheet.number}", fine)


def particulars(mail: Mail) -> list[Ask]:
    """What a system keeps of an order: its day, number, state, class, end, and how soon."""
    ends = mail.order.ordered_on + timedelta(days=mail.pick(90, 180, 365))
    rows = [
        mail.ask("number", str(mail.rng.randint(10_000_000, 999_999_999))),
        mail.ask("state", mail.words["states"]),
        mail.ask("class", mail.words["classes"]),
        mail.ask("until", mail.voice.day(ends)),
    ]
    kept = [row for row in rows if mail.does(0.5)]
    kept.insert(mail.pick(0, 0, len(kept)), therapy.day(mail))
    if mail.does(0.55):
        kept.insert(mail.rng.randint(0, len(kept)), therapy.hurry(mail, boxes=False))
    return kept


def wanted(mail: Mail) -> list[Ask]:
    """The order itself: question by question, or in one comment."""
    rows = [mail.ask("of_service", mail.words["service"])] if mail.does(0.7) else []
    if mail.does(0.4):
        return [*rows, mail.ask("comment", *comment(mail))]
    rows += therapy.course(mail, boxes=False)
    rows.append(mail.ask("treat", *therapy.asked(mail)))
    if mail.does(0.4):
        rows.append(mail.ask("story", *therapy.story(mail)))
    rows.append(therapy.care(mail))
    if mail.does(0.3):
        rows += therapy.side(mail, boxes=False)
    if mail.does(0.2):
        rows.append(therapy.procedures(mail))
    return [row for row in rows if not row.is_empty]


def comment(mail: Mail) -> list[Run]:
    """The order in a field of free text."""
    course = therapy.in_one(mail)
    runs: list[Run] = [*therapy.asked(mail), ". ", *course, ". "]
    if mail.does(0.35):
        runs = [*course, ". ", *therapy.asked(mail), ". "]
    if mail.does(0.35):
        runs += [therapy.visits(mail, words=True), mail.pick(" total. ", ". ")]
    if mail.does(0.6):
        care = Fact("precautions", mail.order.condition.precautions)
        runs += [f"{mail.words['care']}: ", care, " "]
    if mail.does(0.35):
        runs = [*therapy.story(mail), ". ", *runs]
    return runs


def happened(mail: Mail) -> list[Ask]:
    """When it began, the operation, an accident with its claim."""
    rows = therapy.began(mail, 0.25)
    return [*rows, *(say.claim(mail) if mail.does(0.85) else [])]


def diagnoses(mail: Mail, heading: str, way: Way) -> Part:
    """A table of codes and words, or questions and answers."""
    if mail.does(0.45):
        return part(heading, therapy.diagnoses(mail), way)
    heads = mail.words["dx_columns"].split("|")
    code_first = heads[0].startswith(("ICD", "Code", "Dx C"))
    rule = mail.does(0.6)
    full = mail.does(0.5)
    rows: list[list[Ask]] = []
    for number, (code, said) in enumerate(mail.order.diagnoses):
        row = [Ask("", [Fact("diagnoses", code)]), Ask("", [said if full else brief(said)])]
        row = row if code_first else row[::-1]
        if len(heads) == 3:
            row.append(Ask("", ["Yes" if number == 0 else "No"]))
        rows.append(row)
    return tabled(heading, heads, rows, rule)


def tabled(heading: str, heads: Sequence[str], rows: Sequence[Sequence[Ask]], rule: bool) -> Part:
    """A heading with a table under it."""

    def draw(leaf: Leaf) -> None:
        band(leaf, heading, 70)
        table(leaf, heads, rows, rule)

    return draw


def cover(mail: Mail, heading: str, way: Way) -> Part:
    """Who pays, as a table with a row for each, or as questions and answers."""
    if mail.does(0.55):
        return part(heading, say.cover(mail), way)
    first, second, voice = mail.referral.coverage, mail.referral.secondary, mail.voice
    plan = [voice.word("plan_name", first.plan)] if first.plan and mail.does(0.7) else []
    heads = mail.words["cover_columns"].split("|")
    number = Fact("member_id", first.member_id)
    told = (["Primary"], [voice.payer(first)], plan, [number], voice.group(first))
    rows = [[Ask("", runs) for runs in told]]
    if second is not None and mail.does(0.9):
        payer = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        rows.append([Ask("", ["Secondary"]), Ask("", [payer]), Ask(""), Ask("", [number]), Ask("")])
    return tabled(heading, ["", *heads], rows, mail.does(0.6))


def questions(mail: Mail) -> list[Ask]:
    """What the system asks whoever orders; the answers are no part of what is looked for."""
    pairs = [row.split("=") for row in mail.words["questions"].split("|")]
    return [Ask(asked, [reply]) for asked, reply in pairs]


def columns(parts: Sequence[tuple[str, Sequence[Ask]]], frame: bool) -> Part:
    """Blocks beside each other, each with its heading and its lines below."""

    def draw(leaf: Leaf) -> None:
        x0, x1, top = leaf.x0, leaf.x1, leaf.y
        wide = (x1 - x0 + 8) / len(parts)
        bottom, style = top, leaf.look.head
        for number, (heading, asks) in enumerate(parts):
            leaf.x0 = x0 + number * wide
            leaf.x1, leaf.y = leaf.x0 + wide - 8, top
            size = min(1.0, (wide - 14) / width_of(heading, style.font, style.size))
            leaf.sheet.text(leaf.x0 + 3, leaf.y, heading, style.sized(style.size * size))
            leaf.y += style.size + 5
            for ask in asks:
                _under(leaf, ask)
            bottom = max(bottom, leaf.y)
        leaf.x0, leaf.x1, leaf.y = x0, x1, bottom
        if frame:
            for number in range(len(parts)):
                x = x0 + number * wide
                leaf.sheet.frame((x, top - style.size - 3, x + wide - 8, bottom - 4), 0.7)
        leaf.gap(1.2)

    return draw


def _under(leaf: Leaf, ask: Ask) -> None:
    """A label with its answer behind it, wrapped inside a narrow column."""
    said = leaf.look.label(ask.label, True)
    style = leaf.look.ask
    long = width_of(said, style.font, style.size)
    if long > leaf.wide * 0.55:
        leaf.sheet.text(leaf.x0 + 3, leaf.y, said, style)
        leaf.y = answer(leaf, (leaf.x0 + 10, leaf.y + style.size * 1.3, leaf.wide - 14), ask)
    else:
        start = leaf.x0 + 3 + long + 4
        if said:
            leaf.sheet.text(leaf.x0 + 3, leaf.y, said, style)
        leaf.y = answer(leaf, (start, leaf.y, leaf.x1 - 4 - start), ask)


def vitals(mail: Mail) -> Part:
    """What was measured in the office, on a line."""
    names = mail.words["vitals"].split("|")
    values = (f"{mail.rng.randint(108, 148)}/{mail.rng.randint(62, 90)}",
              str(mail.rng.randint(58, 92)), f"{mail.rng.randint(970, 989) / 10}",
              str(mail.rng.randint(118, 232)))  # fmt: skip
    line = mail.pick("   ", " | ", ", ").join(
        f"{a} {b}" for a, b in zip(names, values, strict=True)
    )
    return texts(mail.words["vitals_head"], [line])


def texts(heading: str, rows: Sequence[str], point: str = "") -> Part:
    """A heading with lines of text, behind points or not."""

    def draw(leaf: Leaf) -> None:
        band(leaf, heading, 50)
        for row in rows:
            leaf.said([f"{point}{row}"])

    return draw
