"""An office visit dictated as a letter: who it is about, an assessment, a plan with dashes."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

BODY = Style("helv", 10)
LEFT, WIDTH = 60.0, 492.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: who it is about, what was found, what is ordered, signed by computer."""
    voice = Voice.of(rng, dates=rng.choice(["us", "dashes"]))
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng)
    y = _findings(sheet, referral, voice, rng, y)
    y = _plan(sheet, referral, voice, rng, y)
    _foot(sheet, referral, voice, rng, y + 14)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    who, person, cover = referral.provider, referral.patient, referral.coverage
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.right(552, 50, place, BODY.sized(8))
    sheet.fact(LEFT, 50, voice.word("referring_organization", who.organization), Style("hebo", 13))
    x = sheet.labelled((LEFT, 64), "", ["P: ", voice.phone("referring_phone", who.phone)],
                       BODY.sized(8.5))  # fmt: skip
    sheet.labelled((x + 12, 64), "", ["F: ", voice.phone("referring_fax", who.fax)],
                   BODY.sized(8.5))  # fmt: skip
    sheet.fact(LEFT, 92, voice.dated("order_date", referral.order.ordered_on), BODY)
    sheet.labelled((LEFT, 112), "Attn:", [referral.clinic.organization], BODY)
    sheet.labelled((LEFT, 130), "Re:", [voice.patient_last_first(person), "    DOB ",
                                        voice.born(person.born)], BODY)  # fmt: skip
    runs: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    runs += ["  |  Cell ", *phone] if phone else []
    sheet.fitted((LEFT, 145), WIDTH, runs, BODY.sized(9))
    plan = left_blank(rng, 0.3, [" ", voice.word("plan_name", cover.plan)])
    covered: list[Run] = ["Coverage: ", voice.payer(cover), *plan, "  ID# ",
                          Fact("member_id", cover.member_id)]  # fmt: skip
    if group := left_blank(rng, 0.25, voice.group(cover)):
        covered += ["  Grp# ", *group]
    sheet.fitted((LEFT, 160), WIDTH, covered, BODY.sized(9))
    return 186


def _findings(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person, order = referral.patient, referral.order
    age = (order.ordered_on - person.born).days // 365
    sex = {"F": "female", "M": "male"}[person.sex]
    seen = order.ordered_on - timedelta(days=rng.randint(0, 2))
    back = rng.choice(["follow-up", "a new visit", "a recheck"])
    runs: list[Run] = ["Dear Colleague, I saw this ", f"{age} y.o. ", Fact("sex", sex, person.sex),
                       f" on {voice.day(seen)} for {back}. "]  # fmt: skip
    runs.append(f"The complaint is {order.say(order.condition.story)}. ")
    label, day = voice.began(order)
    runs += [f"{label}: ", day, ". "]
    if order.condition.surgery:
        runs += ["Status post ", voice.word("surgery", order.say(order.condition.surgery)), ". "]
    kind = order.condition.accident
    if kind in ("auto", "work"):
        said = {"auto": "motor vehicle accident", "work": "workers' compensation"}[kind]
        runs += ["This is a ", Fact("accident", said, kind), " case, claim no. ",
                 Fact("claim_number", order.claim_number), ". "]  # fmt: skip
    runs.append(f"BP {rng.randint(108, 144)}/{rng.randint(64, 88)}, pulse {rng.randint(58, 88)}. ")
    for name, value in order.condition.measures[:2]:
        runs.append(f"{order.say(name)} {order.say(value)}. ")
    return sheet.prose((LEFT, y, WIDTH), runs, BODY, 1.4) + 10


def _plan(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    order = referral.order
    sheet.text(LEFT, y, "Assessment", BODY.bold())
    for number, (code, words) in enumerate(order.diagnoses, start=1):
        y = sheet.prose((LEFT + 12, y + 15 if number == 1 else y, WIDTH - 12),
                        [f"{number}. {words} - ", Fact("diagnoses", code)], BODY)  # fmt: skip
    y += 10
    sheet.text(LEFT, y, "Plan", BODY.bold())
    for row in _wishes(sheet, referral, voice, rng):
        y = sheet.prose((LEFT + 12, y + 15, WIDTH - 12), ["- ", *row], BODY) - 13.2
    return y + 14


def _wishes(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> list[list[Run]]:
    order = referral.order
    first: list[Run] = ["Physical therapy ", *voice.often(order, rng)]
    if order.side != "none":
        first += [", ", Fact("laterality", order.side, order.side), f" {order.condition.part}"]
    names = [name[0].lower() + name[1:] for name in order.condition.treatments]
    rows: list[list[Run]] = [first, _listed("treatments", names)]
    rows.append(["Precautions: ", Fact("precautions", order.condition.precautions)])
    if kept := left_blank(rng, 0.4, _listed("procedures", order.condition.procedures)):
        rows.append(["Please request CPT ", *kept])
    if order.urgent:
        rows.append(["First visit ", Fact("urgent", "ASAP", True)])
    total: list[Run] = [Fact("visits_requested", f"{order.visits} visits", order.visits)]
    if shown := left_blank(rng, 0.4, total):
        rows.append(["Requesting ", *shown, " in all"])
    else:
        sheet.paper.imply("visits_requested", order.visits)
    return rows


def _listed(field: str, texts: list[str]) -> list[Run]:
    runs: list[Run] = []
    for text in texts:
        runs += [", " if runs else "", Fact(field, text)]
    return runs


def _foot(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, "Thank you for your care of this patient.", BODY)
    sheet.labelled((LEFT, y + 24), "", [*voice.referrer(who), "   (NPI ",
                                        Fact("referring_npi", who.npi), ")"], BODY)  # fmt: skip
    if not order.signed:
        box = sheet.text(LEFT, y + 40, "Preliminary - awaiting provider signature", BODY)
        sheet.note(Fact("order_signed", "Preliminary - awaiting provider signature", False), box)
        return
    hour, minute = rng.randint(1, 5), rng.randint(0, 59)
    words = f"Electronically authenticated by {who.name}, {who.credentials}"
    at = f"{voice.day(order.ordered_on)} {hour}:{minute:02} PM"
    boxes = (sheet.text(LEFT, y + 40, words, BODY), sheet.text(LEFT, y + 53, at, BODY))
    sheet.note(Fact("order_signed", f"{words} {at}", True), around(*boxes))
