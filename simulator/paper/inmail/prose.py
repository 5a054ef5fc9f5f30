"""What letters say: to whom, about whom, why, what was found, what is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.paper.inmail import say, therapy
from simulator.paper.inmail.ends import by_system
from simulator.paper.inmail.heads import numbers
from simulator.paper.inmail.leaf import Ask, Leaf, across
from simulator.paper.inmail.mail import Mail
from simulator.paper.inmail.therapy import joined
from simulator.paper.inmail.ways import listed, twice
from simulator.paper.penned import signature
from simulator.paper.phrases import age, an_aged, in_short, lower
from simulator.paper.sheet import Fact, Run

Said = list[Run]


def paragraph(leaf: Leaf, runs: Sequence[Run], indent: float = 0.0) -> None:
    """A paragraph, now and then set in, with a gap behind it."""
    if not runs:
        return
    leaf.x0 += indent
    leaf.said(runs, step=1.32)
    leaf.x0 -= indent
    leaf.gap(0.55)


def dated(leaf: Leaf, mail: Mail) -> None:
    """The letter's day, which is that of what it orders."""
    fact = mail.voice.dated("order_date", mail.order.ordered_on)
    label = mail.pick("", "", "", "Date: ")
    runs: Said = [label, fact] if label else [fact]
    if mail.does(0.25):
        x = leaf.x1 - across(runs, leaf.look.say)
        leaf.sheet.labelled((x, leaf.y), "", runs, leaf.look.say)
        leaf.y += leaf.look.say.size * 1.3
    else:
        leaf.said(runs)
    leaf.gap()


def addressed(leaf: Leaf, mail: Mail) -> str:
    """To whom it goes, line by line; returns the greeting."""
    clinic, number = mail.referral.clinic, mail.voice.number
    rows = [clinic.organization]
    greeting = mail.words["greeting"]
    if mail.does(0.2):
        therapist = f"{clinic.name}, PT"
        rows.insert(0, therapist)
        greeting = mail.pick(f"Dear {clinic.first},", f"Dear {clinic.name}:")
    if mail.does(0.55):
        rows += [clinic.street, f"{clinic.city}, {clinic.state} {clinic.zip}"]
    if mail.does(0.4):
        rows.append(f"{mail.pick('Fax', 'Fax:', 'VIA FAX')} {number(clinic.fax)}")
    if mail.does(0.3):
        rows[0] = f"{mail.words['attention']} {rows[0]}"
    for row in rows:
        leaf.said([row])
    leaf.gap()
    return greeting


def about(leaf: Leaf, mail: Mail, cover: bool) -> None:
    """Whom it is about, on a line of its own or a few."""
    who = mail.referral.patient
    named = mail.pick(mail.voice.patient, mail.voice.patient_last_first)(who)
    rows = [Ask(mail.words["re"], [named]), mail.ask("born", mail.voice.born(who.born))]
    if mail.does(0.3):
        rows.append(
            mail.ask("phone", mail.voice.phone("patient_phone", mail.referral.patient.phone))
        )
    if mail.does(0.2):
        rows.append(mail.ask("record", str(mail.rng.randint(10_000, 999_999))))
    if mail.does(0.15):
        rows += say.lives(mail)
    rows += say.cover(mail)[:4] if cover else []
    rows += say.claim(mail) if mail.does(0.4) else []
    way = mail.pick("line", "line", "list", "list", "twice")
    flat: Said = []
    for ask in rows:
        joint = mail.pick("    ", "   ", "     ") if flat else ""
        flat += [*([joint] if joint else []), f"{leaf.look.label(ask.label, True)} ", *ask.runs]
    if way == "line" and across(flat, leaf.look.ask) < leaf.wide:
        leaf.sheet.labelled((leaf.x0, leaf.y), "", flat, leaf.look.ask)
        leaf.y += leaf.look.say.size * 1.3
    else:
        (twice if way == "twice" else listed)(leaf, [ask for ask in rows if not ask.is_empty])
    leaf.gap()


def person(mail: Mail, named: bool) -> Said:
    """The patient inside a sentence: in full with the birth, or Mr. and Ms., with the age."""
    who, years = mail.referral.patient, age(mail.order, mail.referral.patient)
    runs: Said = []
    if named:
        runs += [mail.voice.patient(who)]
        born = mail.voice.born(who.born)
        before, after = mail.pick((" (DOB ", ")"), (", DOB ", ","), (", born ", ","))
        printed = born if after == "," else Fact(born.field, f"{born.printed})", born.value)
        runs += [before, printed, "," if after == "," else ""]
    else:
        runs += [f"{'Mr.' if who.sex == 'M' else mail.pick('Ms.', 'Ms.', 'Mrs.')} {who.last}"]
    if mail.does(0.6):
        words = {"M": ("male", "man", "gentleman"), "F": ("female", "woman", "lady")}[who.sex]
        said = mail.pick(*words)
        comma = "" if runs[-1] == "," else ","
        year = mail.pick("year old", "year-old", "y/o")
        runs += [f"{comma} {an_aged(years)} {year} ", Fact("sex", said, who.sex)]
    elif runs[-1] == ",":
        runs.pop()
    return [run for run in runs if run]


def seen(mail: Mail, named: bool) -> Said:
    """The first sentence: who, and what for."""
    before, after = mail.words["opening"].split("|")
    runs: Said = [f"{before} ", *person(mail, named), f" {after} ", *therapy.complaint(mail), "."]
    return [run for run in runs if run]


def since(mail: Mail) -> Said:
    """When it began, what was operated, what accident it was."""
    order, runs = mail.order, list[Run]()
    kind = ("onset", "injury", "surgery").index(order.condition.start)
    day = mail.voice.dated(f"{order.condition.start}_date", order.began_on)
    if order.condition.surgery:
        done = therapy.operation(mail, inside=True)
        if mail.does(0.8):
            return [f"{mail.words['after']} ", done, " on ", day, "."]
        return [f"{mail.words['after']} ", done, "."]
    if mail.does(0.8):
        runs += [f"{mail.words['began'].split('|')[kind]} ", day, ". "]
    if order.condition.accident and mail.does(0.8):
        said = {"auto": "a motor vehicle accident", "work": "a work injury"}[
            order.condition.accident
        ]
        runs += [f"{mail.words['because']} ", Fact("accident", said, order.condition.accident)]
        runs += [mail.pick(", claim number ", "; claim # ", " (claim no. ")]
        closing = ")" if str(runs[-1]).startswith(" (") else ""
        runs += [Fact("claim_number", f"{order.claim_number}{closing}", order.claim_number), "."]
    return runs


def impression(mail: Mail, heading: bool) -> Said:
    """The diagnoses in a sentence."""
    runs: Said = [] if heading else [f"{mail.words['dx_is']} "]
    if mail.does(0.22):
        parts: list[Said] = [[in_short(said)] for _, said in mail.order.diagnoses]
    else:
        parts = therapy.coded(mail)
    return [*runs, *joined(parts, mail.pick("; ", ", and ", "; ")), "."]


def request(mail: Mail) -> Said:
    """The order in sentences."""
    order, words = mail.order, mail.words
    ask = words["ask"].lower().replace("pt ", "PT ")
    course = therapy.in_one(mail) if mail.does(0.5) else therapy.spelt(mail)
    runs: Said = [f"{words['request']} {ask} ", *course]
    if mail.does(0.3):
        total = therapy.visits(mail, words=True)
        closed = Fact(total.field, f"{total.printed})", total.value)
        behind = mail.pick(" in all", " total", "")
        runs += mail.pick([" (", closed], [", ", total, behind], [", ", total, behind])
    runs.append(". ")
    if order.condition.treatments:
        runs += [f"{words['including']} ", *_named(mail), ". "]
    if mail.does(0.8):
        runs += [f"{words['minding']} ", Fact("precautions", order.condition.precautions), " "]
    if order.urgent and mail.does(0.8):
        runs += [Fact("urgent", words["soon"], True)]
    return [run for run in runs if run]


def _named(mail: Mail) -> Said:
    """The treatments inside a sentence."""
    names: list[Said] = [
        [Fact("treatments", lower(name))] for name in mail.order.condition.treatments
    ]
    return joined(names, ", ", mail.pick(" and ", ", and ", ", "))


def orders(mail: Mail, dx: bool) -> list[Ask]:
    """The order as a list of questions and answers."""
    rows = therapy.diagnoses(mail) if dx else []
    if mail.does(0.5) or not mail.order.condition.treatments:
        rows.append(mail.ask("of_service", mail.words["service"], ", ", mail.words["ask"]))
    rows += therapy.course(mail, boxes=False)
    if mail.order.condition.treatments:
        rows.append(mail.ask("treat", *therapy.treatments(mail)))
    rows.append(therapy.care(mail))
    if mail.order.urgent or mail.does(0.15):
        rows.append(therapy.hurry(mail, boxes=False))
    return [row for row in rows if not row.is_empty]


def listed_orders(leaf: Leaf, rows: Sequence[Ask], way: str, mark: str) -> None:
    """The order behind points or numbers, or as a small table without rules."""
    if way == "table":
        listed(leaf, rows)
        return
    for number, ask in enumerate(rows, start=1):
        before = f"{number}. " if way == "numbers" else f"{mark} "
        leaf.x0 += 16
        leaf.said([before, f"{ask.label}: ", *ask.runs], step=1.32)
        leaf.x0 -= 16
    leaf.gap(0.5)


def insured(mail: Mail) -> Said:
    """Who pays, in a sentence."""
    first, second, voice = mail.referral.coverage, mail.referral.secondary, mail.voice
    runs: Said = [f"{mail.words['insured_by']} ", voice.payer(first)]
    runs += [mail.pick(", ID ", ", member ID ", ", policy number ", ", ID number "),
             Fact("member_id", first.member_id)]  # fmt: skip
    if first.group_number and mail.does(0.5):
        runs += [mail.pick(", group ", ", group number "), *voice.group(first)]
    if second is not None and mail.does(0.9):
        runs += [mail.pick("; secondary is ", ", with secondary "),
                 voice.word("secondary_payer_name", second.payer), ", ID ",
                 Fact("secondary_member_id", second.member_id)]  # fmt: skip
    return [*runs, "."]


def farewell(leaf: Leaf, mail: Mail, system: float) -> None:
    """The last words, who signed, with the number, and whom a copy goes to."""
    size, who, voice = leaf.look.say.size, mail.referral.provider, mail.voice
    leaf.room(size * 11)
    leaf.gap(0.5)
    leaf.said([mail.words["bye"]])
    if mail.does(system):
        leaf.gap(0.7)
        leaf.said(voice.referrer(who))
        by_system(leaf, mail)
    else:
        leaf.y += size * 2.6
        signature(leaf.sheet, mail.referral, (leaf.x0, leaf.y, leaf.x0 + 210), mail.rng, 22)
        leaf.y += size * 1.4
        leaf.said(voice.referrer(who))
    if mail.does(0.55):
        leaf.said([f"{mail.words['npi']} ", Fact("referring_npi", who.npi)])
    if "referring_phone" not in leaf.paper.facts and mail.does(0.8):
        leaf.said(numbers(mail))
    if mail.does(0.25):
        leaf.gap()
        leaf.said([f"{mail.pick('cc:', 'CC:', 'Copy to:')} {mail.others().physician()}"])
    if mail.does(0.2):
        leaf.said([mail.words["typed"]], leaf.look.fine)
