"""A letter after a follow-up visit: who in one line, the rest in sentences and bullets."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import EVALUATE, NUMBERS, age, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

BODY = Style("tiro", 11)
LEFT, WIDTH = 72.0, 468.0
COUNTS = {1: "one session", 2: "two sessions", 3: "three sessions"}
LATIN = {2: "BIW", 3: "TIW"}


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: head, who, what is wrong, what is asked for, who pays, who signs."""
    voice = Voice.of(rng, dates=rng.choice(["us", "long"]))
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.organization(who)
    sheet.note(name, sheet.text(LEFT, 60, name.printed, Style("tibo", 15)))
    sheet.text(LEFT, 74, f"{who.street} | {who.city}, {who.state} {who.zip}", BODY.sized(9))
    numbers: list[Run] = ["Office: ", voice.phone("referring_phone", who.phone), "  |  Fax: ",
                          voice.phone("referring_fax", who.fax)]  # fmt: skip
    sheet.labelled((LEFT, 86), "", numbers, BODY.sized(9))
    sheet.labelled((LEFT, 118), "", [voice.dated("order_date", order.ordered_on)], BODY)
    sheet.text(LEFT, 142, f"{referral.clinic.organization}, attention {referral.clinic.name}", BODY)
    y = _about(sheet, referral, voice, rng, 168)
    sheet.text(LEFT, y, rng.choice(["Dear Colleague:", "Good morning,", "Dear therapist,"]), BODY)
    for runs in (_story(referral, voice), _request(referral, rng)):
        y = sheet.prose((LEFT, y + 20, WIDTH), runs, BODY)
    y = _treatments(sheet, referral, rng, y + 4)
    for runs in (_care(referral), _coverage(referral, voice, rng)):
        y = sheet.prose((LEFT, y + 6, WIDTH), runs, BODY)
    _close(sheet, referral, voice, y + 22)
    paper.imply("urgent", False)
    paper.imply("visits_requested", order.visits)
    paper.imply("treatments", *EVALUATE)


def _about(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person = referral.patient
    sex: list[Run] = [", ", Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)]
    runs: list[Run] = [voice.patient(person), ", DOB ", voice.born(person.born), *sex]
    sheet.labelled((LEFT, y), "RE:", runs, BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sheet.labelled((LEFT + 26, y + 14), "", home, BODY)
    phone: list[Run] = ["Cell ", voice.phone("patient_phone", person.phone)]
    sheet.labelled((LEFT + 26, y + 28), "", left_blank(rng, 0.2, phone), BODY)
    return y + 54


def _story(referral: Referral, voice: Voice) -> list[Run]:
    order, person = referral.order, referral.patient
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    runs: list[Run] = [f"I saw {title} {person.last}, now {age(order, person)}, again this week. "
                       f"The complaint remains {order.say(order.condition.story)}. "]  # fmt: skip
    day = voice.began(order)[1]
    began = {"onset": "Symptoms started on ", "injury": "The injury occurred on ",
             "surgery": "Surgery was performed on "}  # fmt: skip
    runs += [began[order.condition.start], day, ". Working diagnoses: "]
    for number, (code, words) in enumerate(order.diagnoses):
        runs += ["; " if number else "", Fact("diagnoses", code), f" {lower(words)}"]
    return [*runs, "."]


def _request(referral: Referral, rng: Random) -> list[Run]:
    order = referral.order
    per, weeks = order.per_week, order.weeks
    plain = f"{NUMBERS[per]} times weekly" if per in NUMBERS else f"{per} days/week"
    often = rng.choice([f"{COUNTS[per]} a week", LATIN.get(per, "once weekly"), plain])
    runs: list[Run] = ["Would you please evaluate and treat"]
    if order.side != "none":
        runs += [" the ", Fact("laterality", order.side), f" {order.condition.part}"]
    joint = rng.choice([" for the next ", " x ", " over "])
    runs += [", ", Fact("frequency_per_week", often, per), joint,
             Fact("duration_weeks", f"{NUMBERS[weeks]} weeks", weeks)]  # fmt: skip
    total = Fact("visits_requested", f"{order.visits} visits", order.visits)
    if rng.random() < 0.5:
        runs += [", for a total of ", total]
    return [*runs, ". ", rng.choice(["The program should contain:", "I would suggest:",
                                     "Goals are best met with the following:"])]  # fmt: skip


def _treatments(sheet: Sheet, referral: Referral, rng: Random, y: float) -> float:
    names = referral.order.condition.treatments
    if rng.random() < 0.5:
        for name in names:
            sheet.text(LEFT + 14, y, "\u2022", BODY)
            sheet.fact(LEFT + 26, y, Fact("treatments", name), BODY)
            y += 13.5
        return y + 4
    return sheet.prose((LEFT + 14, y, WIDTH - 14), listed("treatments", names, "; "), BODY)


def _care(referral: Referral) -> list[Run]:
    care = Fact("precautions", referral.order.condition.precautions)
    runs: list[Run] = ["Precautions to keep in mind: ", care]
    if referral.order.urgent:
        runs += [" I consider this ", Fact("urgent", "urgent", True), "."]
    return runs


def _coverage(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    cover, second = referral.coverage, referral.secondary
    runs: list[Run] = [rng.choice(["Coverage is with ", "The patient is insured through "]),
                       voice.payer(cover), "; the member number is ",
                       Fact("member_id", cover.member_id)]  # fmt: skip
    if cover.group_number:
        runs += [" and the group number is ", *voice.group(cover)]
    if second is not None:
        other = voice.word("secondary_payer_name", second.payer)
        ident = Fact("secondary_member_id", second.member_id)
        runs += [". The secondary insurance is ", other, " (member number ", ident, ")"]
    return [*runs, "."]


def _close(sheet: Sheet, referral: Referral, voice: Voice, y: float) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, "Many thanks,", BODY)
    box: Box = (LEFT, y + 4, LEFT + 200, y + 44)
    if order.signed:
        words = f"/s/ {who.name}, {who.credentials}"
        box = sheet.text(LEFT, y + 30, words, BODY)
    sheet.note(Fact("order_signed", "", order.signed), box, "print" if order.signed else "mark")
    sheet.labelled((LEFT, y + 50), "", voice.referrer(who), BODY)
    sheet.labelled((LEFT, y + 63), "NPI", [Fact("referring_npi", who.npi)], BODY)
