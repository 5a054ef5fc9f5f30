"""What letters are made of: whom they are to and about, what was found, the order in some form."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.drawn import about, ordered
from simulator.paper.drawn.ends import day, sign_by_system
from simulator.paper.drawn.kit import Flow, Item, Office, high, wide
from simulator.paper.drawn.rows import drawn, heading
from simulator.paper.front_desk import SEXES
from simulator.paper.penned import signature
from simulator.paper.phrases import age, an_aged, lower
from simulator.paper.sheet import Fact, Run

Said = list[Run]


def paragraph(flow: Flow, runs: Said, indent: float = 0.0) -> None:
    """Running text, on the next sheet where it would not fit."""
    if not runs:
        return
    flow.need(high(runs, flow.kit.value, flow.width - indent))
    flow.y = flow.wrapped(flow.left + indent, flow.width - indent, runs, flow.kit.value)
    flow.y += flow.kit.value.size * 0.6


def line(flow: Flow, runs: Said) -> None:
    """One line of the letter."""
    flow.need(flow.kit.value.size * 1.3)
    flow.sheet.fitted((flow.left, flow.y), flow.width, runs, flow.kit.value)
    flow.y += flow.kit.value.size * 1.3


def dated(flow: Flow, o: Office) -> None:
    """The day of the letter, at the left or at the right, now and then with its name."""
    runs = o.desk.day()
    if o.often(0.2):
        runs = ["Date: ", *runs]
    x = flow.left if o.often(0.7) else flow.left + flow.width * 0.62
    flow.sheet.labelled((x, flow.y), "", runs, flow.kit.value)
    flow.y += flow.kit.value.size * 2.2


def to(flow: Flow, o: Office, colleague: bool) -> str:
    """Whom it is sent to: the clinic in one to four lines, or a colleague; returns the greeting."""
    clinic, number = o.desk.referral.clinic, o.desk.voice.number
    lines, greeting = [clinic.organization], o.words["greeting"]
    if colleague:
        doctor = about.others(o).someone()
        lines = [f"{doctor}, {o.one('MD', 'DO')}"]
        greeting = f"Dear Dr. {doctor.split(' ', 1)[1]}{o.one(',', ':')}"
    if o.often(0.6):
        lines += [clinic.street, f"{clinic.city}, {clinic.state} {clinic.zip}"]
    if o.often(0.4):
        lines.append(f"{o.one('Fax', 'Fax:', 'Via fax')} {number(clinic.fax)}")
    if o.often(0.3):
        lines[0] = f"{o.words['to']} {lines[0]}"
    for said in lines:
        line(flow, [said])
    flow.y += flow.kit.value.size * 0.8
    return greeting


def who(o: Office, cover: bool) -> list[Item]:
    """Whom the letter is about, and now and then who pays."""
    rows = [Item(o.words["re"], o.desk.name()), o.item("born", o.desk.born())]
    if o.often(0.35):
        rows.append(o.item("phone", o.desk.phone(0.0)))
    if o.often(0.25):
        rows.append(o.item("record", [str(o.rng.randint(10_000, 999_999))]))
    if o.often(0.15):
        rows.append(o.item("home", o.desk.home(0.0)))
    return [*rows, *(about.cover(o, 0.03)[:4] if cover else [])]


def re_block(flow: Flow, o: Office, rows: Sequence[Item]) -> None:
    """Whom it is about: on one line where it fits, or a line each, or in two columns."""
    flat: Said = []
    for one in rows:
        flat += ["    " if flat else "", f"{flow.kit.name(one.label, True)} ", *one.runs]
    if o.often(0.45) and wide(flat, flow.kit.label) < flow.width:
        flow.sheet.labelled((flow.left, flow.y), "", flat, flow.kit.label)
        flow.y += flow.kit.value.size * 1.9
        return
    drawn(flow, rows, o.one("lines", "lines", "lines", "pairs", "table"), o.rng)
    flow.y += flow.kit.value.size * 0.6


def met(flow: Flow, o: Office, named: bool) -> Said:
    """The first sentence: who was seen, how old, and what for."""
    person, order = o.desk.referral.patient, o.desk.referral.order
    years = an_aged(age(order, person))
    runs: Said = [f"{o.words['seen']} "]
    if named:
        born: Said = [o.one(" (DOB ", ", DOB ", " (born "), *o.desk.born()]
        runs += [o.desk.voice.patient(person), *born, ")" if "(" in str(born[0]) else "", ", "]
    else:
        flow.paper.imply("sex", person.sex)
        runs += [f"{'Mr.' if person.sex == 'M' else o.one('Ms.', 'Ms.', 'Mrs.')} {person.last}, "]
    if o.often(0.55):
        word = SEXES[person.sex].lower()
        told = {"M": o.one(word, "man", "gentleman"), "F": o.one(word, "woman", "lady")}
        runs += [f"{years} year old ", Fact("sex", told[person.sex], person.sex), ", "]
    runs += [f"{o.words['a_patient']} {o.words['with']} ", *ordered.sayings(o), "."]
    return runs


def since(o: Office) -> Said:
    """Since when and after which operation, a sentence each."""
    desk, runs = o.desk, list[Run]()
    done, began = desk.surgery(), desk.began(0.15)
    if done:
        shown = [Fact(one.field, lower(one.printed)) for one in done if isinstance(one, Fact)]
        runs += [f"{o.words['done']} ", *(shown or done), ". "]
    if began:
        runs += [f"{desk.began_as(o.words['since'])} ", *began, ". "]
    hurt = desk.accident()
    if hurt and o.often(0.9):
        runs += [o.one("This is related to: ", "Cause: ", "Claim information: "), *hurt, ". "]
    return runs


def impression(o: Office, headed: bool = False) -> Said:
    """The diagnoses in a sentence, with codes or without; a heading says what they are."""
    runs: Said = [] if headed else [f"{o.words['dx_is']} "]
    coded = o.often(0.8)
    parts = ordered.coded_diagnoses(o) if coded else ordered.diagnoses_in_words(o)
    for number, part in enumerate(parts):
        runs += [o.one("; ", " and ", ", ") if number else "", *part]
    return [*[run for run in runs if run], "."]


def order_in_prose(o: Office) -> Said:
    """The order as sentences: how often, how long, what to do, what to mind, how soon."""
    order, desk = o.desk.referral.order, o.desk
    course = ordered.course_in_words(o) if o.often(0.4) else desk.course()
    runs: Said = [f"{o.words['order']}, {lower(o.words['ask'])}, ", *course]
    visits = desk.visits(0.7)
    runs += [" (", *visits, " visits)" if visits else ""] if visits else []
    runs += [". "]
    runs += [] if ordered.is_bare(o) else [f"{o.words['include']} ", *ordered.treatments(o), "."]
    care = desk.care(0.2)
    runs += [f" {o.words['minding']} ", *care] if care else []
    if order.urgent and o.often(0.8):
        runs += [" ", Fact("urgent", o.words["soon"], True)]
    return runs


def order_rows(o: Office, dx: bool) -> list[Item]:
    """The order line by line."""
    rows = ordered.diagnoses(o) if dx else []
    if o.often(0.5) or ordered.is_bare(o):
        rows.append(o.item("of_service", [o.words["service"], ", ", o.words["ask"]]))
    rows += ordered.course(o, squares=False)
    rows += [o.item("treat", ordered.treatments(o)), ordered.care(o)]
    if o.desk.referral.order.urgent or o.often(0.2):
        rows.append(ordered.urgency(o, squares=False))
    if o.often(0.25):
        rows.insert(0, day(o))
    return [one for one in rows if one.runs or one.choices]


def ordering(flow: Flow, o: Office, way: str, dx: bool) -> None:
    """The order: in prose, as a block of lines, behind points, by number, on a sheet of its own."""
    if way == "prose":
        if dx:
            paragraph(flow, impression(o))
        paragraph(flow, order_in_prose(o))
        return
    rows = order_rows(o, dx)
    if way == "sheet":
        flow.turn()
    heading(flow, o.words["orders_head"], 90)
    point = o.one("- ", "* ", "\u2022 ")
    if way in ("points", "numbers"):
        for number, one in enumerate(rows, start=1):
            mark = f"{number}. " if way == "numbers" else point
            paragraph(flow, [mark, f"{one.label}: ", *one.runs], 14)
        return
    drawn(flow, rows, o.one("lines", "table", "pairs", "lines"), o.rng)
    flow.y += flow.kit.value.size * 0.5


def covered(o: Office) -> Said:
    """Who pays, in a sentence."""
    desk = o.desk
    payer, member, group = desk.payer(0.05, 0.2), desk.member(0.1), desk.group(0.5)
    if not payer:
        return []
    runs: Said = [f"{o.words['insured_by']} ", *payer]
    runs += [f", {o.one('ID', 'member ID', 'policy', 'ID number')} ", *member] if member else []
    runs += [f", {o.one('group', 'group number', 'grp')} ", *group] if group else []
    second, number = desk.second(0.1)
    if second:
        runs += [o.one("; secondary ", ". Secondary: ", "; second "), *second, ", ID ", *number]
    return [*runs, "."]


def farewell(flow: Flow, o: Office, by_system: float) -> None:
    """The last words, a signature by pen or by the system, who signed, whom it is copied to."""
    desk, size = o.desk, flow.kit.value.size
    flow.need(size * 11)
    flow.y += size * 0.5
    line(flow, [o.words["bye"]])
    if o.often(by_system):
        flow.y += size * 0.8
        line(flow, desk.referrer())
        sign_by_system(flow, o)
    else:
        flow.y += size * 2.8
        signature(flow.sheet, desk.referral, (flow.left, flow.y, flow.left + 220), o.rng, 22)
        flow.y += size * 1.3
        line(flow, desk.referrer())
    npi = desk.npi(0.4)
    if npi:
        line(flow, [f"{o.words['npi']} ", *npi])
    if "referring_phone" not in flow.paper.facts:
        fax = desk.fax(0.2)
        ends: Said = [f", {o.words['fax']} ", *fax] if fax else []
        line(flow, [f"{o.words['tel']} ", *desk.tel(), *ends])
    if o.often(0.25):
        flow.y += size * 0.8
        line(flow, [f"{o.words['copies']} {about.others(o).physician('MD')}"])
    if o.often(0.2):
        line(flow, [o.words["dictated"]])
