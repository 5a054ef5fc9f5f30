"""A letter about "the patient named below": the particulars stand as a list under the signature."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others, employer
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.people.seen_third import SEEN_THIRD
from simulator.paper.phrases import EVALUATE, age, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

BODY, SMALL = Style("helv", 10.5), Style("helv", 9.5)
LEFT, WIDTH = 64.0, 484.0
Row = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: senders' names, the text, the signature, then who and who pays."""
    voice = Voice.of(rng)
    others = Others(rng, voice, SEEN_THIRD)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.text(LEFT, 54, f"{who.first[0]}. {who.last}  |  {others.someone()}  |  "
               f"{others.someone()}", Style("hebo", 10))  # fmt: skip
    sheet.fact(LEFT, 68, voice.organization(who), Style("helv", 10))
    sheet.line(LEFT, 75, LEFT + WIDTH, 75, 1)
    sheet.right(LEFT + WIDTH, 54, f"Appointments {others.number()}", SMALL.sized(8))
    day = voice.dated("order_date", order.ordered_on)
    place = f"{who.city}, {who.state}, "
    sheet.labelled((LEFT, 104), "", [place, day], BODY)
    sheet.text(LEFT, 130, f"Attention {referral.clinic.name}, {referral.clinic.credentials}", BODY)
    y = sheet.prose((LEFT, 154, WIDTH), _first(referral, voice), BODY, 1.4) + 6
    y = sheet.prose((LEFT, y, WIDTH), _second(referral, voice, rng), BODY, 1.4) + 10
    y = _sign(sheet, referral, voice, rng, y)
    _particulars(sheet, referral, voice, rng, y + 16)
    line = f"Employer: {employer(rng)}, {others.number()}.  Next of kin on file."
    sheet.text(LEFT, 752, line, SMALL.sized(8.5))
    paper.imply("urgent", False)
    paper.imply("visits_requested", order.visits)
    paper.imply("treatments", *EVALUATE)


def _first(referral: Referral, voice: Voice) -> list[Run]:
    order, person = referral.order, referral.patient
    runs: list[Run] = ["The patient named below, aged ", f"{age(order, person)}, ",
                       f"came with {order.say(order.condition.story)}"]  # fmt: skip
    day = voice.began(order)[1]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        runs += [" and had ", done, " on ", day]
    elif order.condition.start == "injury":
        runs += [", hurt on ", day]
    else:
        runs += [", which began on ", day]
    runs += [". I am treating this as "]
    for number, (code, words) in enumerate(order.diagnoses):
        runs += [", with " if number else "", f"{lower(words)} (", Fact("diagnoses", code), ")"]
    if order.condition.accident:
        kind = order.condition.accident
        said = {"work": "on the job", "auto": "in a car accident",
                "other": "in an accident"}[kind]  # fmt: skip
        runs += ["; it happened ", Fact("accident", said, kind)]
    return [*runs, "."]


def _second(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    order = referral.order
    runs: list[Run] = ["Please evaluate and treat"]
    if order.side != "none":
        runs += [" the ", Fact("laterality", order.side), f" {order.condition.part}"]
    runs += [", ", *shorthand(order, voice, rng), ". I have in mind "]
    runs += listed("treatments", [lower(n) for n in order.condition.treatments], ", ", " and ")
    runs += [". Kindly observe: ", Fact("precautions", order.condition.precautions)]
    if order.urgent:
        runs += [" I would like the first visit ", Fact("urgent", "as soon as possible", True), "."]
    return runs


def _sign(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    who, order = referral.provider, referral.order
    box: Box = (LEFT, y, LEFT + 200, y + 38)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 6, y + 30), who.name, rng, 24)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    npi: list[Run] = [", NPI ", Fact("referring_npi", who.npi)]
    sheet.labelled((LEFT, y + 50), "", [*voice.referrer(who), *left_blank(rng, 0.2, npi)], BODY)
    numbers: list[Run] = ["direct line ", voice.phone("referring_phone", who.phone)]
    fax: list[Run] = [", reports by fax to ", voice.phone("referring_fax", who.fax)]
    sheet.labelled((LEFT, y + 64), "", [*numbers, *left_blank(rng, 0.2, fax)], SMALL)
    return y + 72


def _particulars(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    rows: list[Row] = [
        ("Name", [rng.choice([voice.patient, voice.patient_last_first])(person)]),
        ("Born", [voice.born(person.born)]),
        ("Sex", left_blank(rng, 0.3, [sex])),
        ("Lives at", [voice.word("patient_street", person.street), ", ", *voice.city(person)]),
        ("Telephone", left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])),
        ("Insured by", [voice.payer(cover)]),
        ("Plan", left_blank(rng, 0.4, plan)),
        ("Identification", [Fact("member_id", cover.member_id)]),
        ("Group", left_blank(rng, 0.3, voice.group(cover))),
    ]
    if second is not None:
        other = voice.word("secondary_payer_name", second.payer)
        ident = Fact("secondary_member_id", second.member_id)
        rows.append(("Also insured by", [other, ", identification ", ident]))
    if referral.order.claim_number:
        rows.append(("Claim", [Fact("claim_number", referral.order.claim_number)]))
    sheet.paper.imply("sex", person.sex)
    for label, runs in (row for row in rows if row[1]):
        sheet.right(LEFT + 92, y, label, Style("heit", 9.5))
        sheet.fitted((LEFT + 102, y), WIDTH - 102, runs, SMALL)
        y += 13.5
