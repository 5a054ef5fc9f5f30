"""A letter whose paragraphs begin with a word in capitals, the patient in a box in the middle."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.phrases import NUMBERS, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

BODY = Style("tiro", 11)
LEFT, WIDTH = 70.0, 472.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: head, the patient's box, headed paragraphs, two hands at the end."""
    voice = Voice.of(rng, dates=rng.choice(["us", "month", "plain"]))
    others = Others(rng, voice, SEEN_THIRD)
    sheet = paper.page("referral_order")
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.right(542, 56, name.printed, Style("tibo", 14)))
    sheet.right(542, 69, f"{who.street}, {who.city}, {who.state} {who.zip}", BODY.sized(9))
    numbers: list[Run] = ["Telephone ", voice.phone("referring_phone", who.phone)]
    fax: list[Run] = ["   Facsimile ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((330, 81), "", [*numbers, *left_blank(rng, 0.2, fax)], BODY.sized(9))
    sheet.text(LEFT, 110, f"To: {referral.clinic.organization}", BODY)
    sheet.labelled((400, 110), "", [voice.dated("order_date", referral.order.ordered_on)], BODY)
    y = _patient(sheet, referral, voice, rng, 128)
    for head, runs in _paragraphs(referral, voice, rng):
        y = sheet.prose((LEFT, y, WIDTH), [f"{head}. ", *runs], BODY) + 6
    _close(sheet, referral, voice, rng, y + 8)
    line = f"Scribe: {others.someone()}.  Copy to {others.physician()}, fax {others.number()}"
    sheet.text(LEFT, 750, line, BODY.sized(8.5))
    paper.imply("sex", referral.patient.sex)
    paper.imply("urgent", False)
    paper.imply("visits_requested", referral.order.visits)


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person = referral.patient
    sheet.frame((130, y, 482, y + 48), 1)
    phone: list[Run] = ["   Tel. ", voice.phone("patient_phone", person.phone)]
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sheet.fitted((140, y + 15), 332, [voice.patient(person)], BODY.bold().sized(12))
    born: list[Run] = ["born ", voice.born(person.born), *left_blank(rng, 0.2, phone)]
    sheet.fitted((140, y + 28), 332, born, BODY.sized(10))
    sheet.fitted((140, y + 41), 332, home, BODY.sized(10))
    return y + 70


def _paragraphs(referral: Referral, voice: Voice, rng: Random) -> list[tuple[str, list[Run]]]:
    order = referral.order
    day = voice.began(order)[1]
    told: list[Run] = [f"Seen for {order.say(order.condition.story)}"]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        told += [". Surgery was ", done, " on ", day]
    elif order.condition.start == "injury":
        told += [". Date of injury ", day]
    else:
        told += [". First noticed ", day]
    if order.condition.accident:
        kind = order.condition.accident
        said = {"work": "an industrial accident", "auto": "a road traffic accident",
                "other": "an accident"}[kind]  # fmt: skip
        told += ["; this was ", Fact("accident", said, kind)]
        if order.claim_number:
            told += [", claim ", Fact("claim_number", order.claim_number)]
    found: list[Run] = [f"{order.say(name)} {order.say(value)}. "
                        for name, value in order.condition.measures]  # fmt: skip
    codes: list[Run] = []
    for code, words in order.diagnoses:
        codes += ["; " if codes else "", f"{words} [", Fact("diagnoses", code), "]"]
    rows: list[tuple[str, list[Run]]] = [
        ("HISTORY", [*told, "."]), ("EXAMINATION", found), ("IMPRESSION", [*codes, "."]),
        ("REQUEST", _request(referral)),
        ("PRECAUTIONS", [Fact("precautions", order.condition.precautions)]),
        ("COVERAGE", _coverage(referral, voice, rng)),
    ]  # fmt: skip
    if order.urgent:
        rows.append(("TIMING", ["This is ", Fact("urgent", "urgent", True), "."]))
    return rows


def _request(referral: Referral) -> list[Run]:
    order = referral.order
    count = {1: "one visit", 2: "two visits", 3: "three visits"}[order.per_week]
    runs: list[Run] = ["Physical therapy"]
    if order.side != "none":
        runs += [" to the ", Fact("laterality", order.side), f" {order.condition.part}"]
    weeks = Fact("duration_weeks", f"{NUMBERS[order.weeks]} weeks", order.weeks)
    often = Fact("frequency_per_week", f"{count} weekly", order.per_week)
    runs += [", ", often, " over ", weeks, ": "]
    runs += listed("treatments", [lower(n) for n in order.condition.treatments], ", ", ", and ")
    return [*runs, "."]


def _coverage(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    cover, second = referral.coverage, referral.secondary
    runs: list[Run] = [voice.payer(cover), ", member ", Fact("member_id", cover.member_id)]
    if group := left_blank(rng, 0.3, voice.group(cover)):
        runs += [", group ", *group]
    if second is not None:
        runs += [". Secondary: ", voice.word("secondary_payer_name", second.payer), ", member ",
                 Fact("secondary_member_id", second.member_id)]  # fmt: skip
    return [*runs, "."]


def _close(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    box: Box = (330, y, 530, y + 40)
    if order.signed:
        box = ink.sign(sheet, (336, y + 30), who.name, rng, 24)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    sheet.line(330, y + 40, 542, y + 40, 0.6)
    sheet.labelled((330, y + 53), "", voice.referrer(who), BODY)
    npi: list[Run] = ["National Provider Identifier ", Fact("referring_npi", who.npi)]
    sheet.labelled((330, y + 66), "", left_blank(rng, 0.25, npi), BODY.sized(9.5))
