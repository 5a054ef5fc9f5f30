"""A form of large boxes: at the left what to write, at the right several typed lines of answers."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.phrases import EVALUATE, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

LEFT, TAB, RIGHT = 44.0, 170.0, 568.0
PROMPT, TYPED = Style("tiit", 9), Style("tiro", 11)
Line = list[Run]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form: whom, who pays, why, what, from whom."""
    voice = Voice.of(rng, dates=rng.choice(["plain", "us"]))
    others = Others(rng, voice, SEEN_THIRD)
    sheet = paper.page("referral_order")
    clinic = referral.clinic
    sheet.centre(306, 48, clinic.organization, Style("tibo", 15))
    sheet.centre(306, 61, f"Referral by fax to {voice.number(clinic.fax)}, or call "
                 f"{voice.number(clinic.phone)}", PROMPT)  # fmt: skip
    y = 74.0
    for prompts, lines in (
        (("Patient: name, date of", "birth, sex, address,", "telephone"),
         _patient(referral, voice, rng, others)),
        (("Insurance: company,", "plan, ID, group;", "second insurance"),
         _insurance(referral, voice, rng)),
        (("Diagnosis with ICD-10", "code; when it began;", "operation, accident"),
         _reason(referral, voice, rng)),
        (("Order: how often, how", "long, which treatment,", "what to avoid"),
         _wishes(sheet, referral, voice, rng)),
    ):  # fmt: skip
        y = _part(sheet, y, prompts, lines)
    _sender(sheet, referral, voice, rng, y)


def _part(sheet: Sheet, y: float, prompts: tuple[str, ...], lines: list[Line]) -> float:
    """One box: its prompt in italics at the left, the answers one under another."""
    top, line = y, y + 15
    for number, prompt in enumerate(prompts):
        sheet.text(LEFT + 5, y + 14 + 11.0 * number, prompt, PROMPT)
    for runs in lines:
        line = sheet.prose((TAB + 6, line, RIGHT - TAB - 12), runs, TYPED, 1.3)
    y = max(line - 4, top + 20 + 11.0 * len(prompts))
    sheet.frame((LEFT, top, RIGHT, y), 0.8)
    sheet.line(TAB, top, TAB, y, 0.8)
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, others: Others) -> list[Line]:
    person = referral.patient
    sex = Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    lines: list[Line] = [
        [name],
        [voice.born(person.born), ", ", sex],
        [voice.word("patient_street", person.street), ", ", *voice.city(person)],
    ]
    phone: Line = [voice.phone("patient_phone", person.phone), rng.choice([" cell", " (h)", ""])]
    lines += left_rows(rng, 0.15, phone)
    family: Line = [f"or {others.relative(person)} {others.number()}"]
    return lines + left_rows(rng, 0.6, family)


def left_rows(rng: Random, chance: float, line: Line) -> list[Line]:
    """The line, or none where the office left it out."""
    return [line] if left_blank(rng, chance, line) else []


def _insurance(referral: Referral, voice: Voice, rng: Random) -> list[Line]:
    cover, second = referral.coverage, referral.secondary
    plan: Line = [", ", voice.word("plan_name", cover.plan)]
    lines: list[Line] = [[voice.payer(cover), *left_blank(rng, 0.3, plan)]]
    number: Line = [rng.choice(["ID ", "# ", "ID# "]), Fact("member_id", cover.member_id)]
    group: Line = [rng.choice([", grp ", ", group "]), *voice.group(cover)]
    lines.append([*number, *left_blank(rng, 0.3, group)])
    if second is not None:
        lines.append(["2nd: ", voice.word("secondary_payer_name", second.payer), ", ID ",
                      Fact("secondary_member_id", second.member_id)])  # fmt: skip
    return lines


def _reason(referral: Referral, voice: Voice, rng: Random) -> list[Line]:
    order = referral.order
    lines: list[Line] = [
        [f"{words} ", Fact("diagnoses", code)] if rng.random() < 0.5
        else [Fact("diagnoses", code), f" {words}"]
        for code, words in order.diagnoses
    ]  # fmt: skip
    words = {"onset": "since ", "injury": "injured ", "surgery": ""}
    day = voice.began(order)[1]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        lines.append([done, ", done ", day])
    else:
        lines.append([words[order.condition.start], day])
    if order.condition.accident:
        kind = order.condition.accident
        said = {"work": "work injury", "auto": "car accident", "other": "accident"}[kind]
        claim: list[Run] = [", claim ", Fact("claim_number", order.claim_number)]
        lines.append([Fact("accident", said, kind), *(claim if order.claim_number else [])])
    return lines


def _wishes(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> list[Line]:
    order = referral.order
    first: Line = ["PT eval and treat "]
    if order.side != "none":
        side = Fact("laterality", rng.choice([order.side, order.side[0].upper()]), order.side)
        first += [side, f" {order.condition.part} "]
    lines: list[Line] = [[*first, *shorthand(order, voice, rng)]]
    lines.append(listed("treatments", [lower(name) for name in order.condition.treatments]))
    care: Line = ["avoid / mind: ", Fact("precautions", order.condition.precautions)]
    lines += left_rows(rng, 0.25, care)
    if order.urgent:
        lines.append([Fact("urgent", "please see this week, urgent", True)])
    sheet.paper.imply("urgent", False)
    sheet.paper.imply("visits_requested", order.visits)
    sheet.paper.imply("treatments", *EVALUATE)
    return lines


def _sender(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    numbers: Line = ["tel ", voice.phone("referring_phone", who.phone)]
    fax: Line = [", fax ", voice.phone("referring_fax", who.fax)]
    npi: Line = ["NPI ", Fact("referring_npi", who.npi)]
    day: Line = [voice.dated("order_date", order.ordered_on)]
    lines: list[Line] = [
        voice.referrer(who),
        [voice.organization(who)],
        [f"{who.street}, {who.city}, {who.state} {who.zip}"],
        [*numbers, *left_blank(rng, 0.15, fax)],
        *left_rows(rng, 0.15, npi),
    ]
    y = _part(sheet, y, ("From: name, practice,", "address, telephone,", "fax, NPI"), lines)
    sheet.frame((LEFT, y, RIGHT, y + 44), 0.8)
    sheet.text(LEFT + 5, y + 14, "Signature and date", PROMPT)
    box: Box = (TAB, y + 4, 400, y + 42)
    if order.signed:
        box = ink.sign(sheet, (TAB + 10, y + 34), who.name, rng, 22)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    sheet.labelled((440, y + 30), "", day, TYPED)
