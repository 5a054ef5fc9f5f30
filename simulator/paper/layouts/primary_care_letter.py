"""A family doctor's letter: the patient in a line of subject, four short paragraphs of prose."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.phrases import EVALUATE, age, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 11.5)
LEFT, WIDTH = 76.0, 460.0
MEDICINES = "lisinopril 10 mg daily|metformin 500 mg twice a day|atorvastatin 20 mg|levothyroxine"
PAST = "hypertension|type 2 diabetes|hypothyroidism|seasonal allergies|mild asthma"
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: head, inside address, subject, history, request, coverage, close."""
    voice = Voice.of(rng, dates=rng.choice(["long", "us", "plain"]))
    words = own_words("primary_care_letter", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng)
    clinic, order = referral.clinic, referral.order
    sheet.fact(LEFT, 128, voice.dated("order_date", order.ordered_on), BODY)
    place = f"{clinic.city}, {clinic.state} {clinic.zip}"
    for number, line in enumerate((clinic.organization, clinic.street, place)):
        sheet.text(LEFT, 154 + 14.0 * number, line, BODY)
    y = _subject(sheet, referral, voice, rng, words, 208)
    sheet.text(LEFT, y, words["dear"], BODY)
    y += 22
    paragraphs: list[list[Run]] = [
        _history(referral, voice, rng, words),
        _request(referral, voice, rng, words),
        _coverage(referral, voice, rng, words),
        [words["thanks"]],
    ]
    for runs in paragraphs:
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 8
    _close(sheet, referral, voice, rng, words, y + 4)
    paper.imply("visits_requested", order.visits)
    paper.imply("sex", referral.patient.sex)
    paper.imply("urgent", False)
    paper.imply("treatments", *EVALUATE)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    who = referral.provider
    sheet.page.draw_circle((LEFT + 18, 62), 18, width=1.6)
    letters = "".join(word[0] for word in who.organization.split()[:2])
    sheet.centre(LEFT + 18, 67, letters, Style("tibo", 15))
    sheet.fact(LEFT + 46, 60, voice.organization(who), Style("tibo", 16))
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.text(LEFT + 46, 74, place, BODY.sized(9.5))
    numbers: list[Run] = [rng.choice(["Phone ", "Tel: ", "P "]),
                          voice.phone("referring_phone", who.phone)]  # fmt: skip
    fax: list[Run] = [rng.choice(["   Fax ", "   Fax: ", "   F "]),
                      voice.phone("referring_fax", who.fax)]  # fmt: skip
    runs = [*numbers, *left_blank(rng, 0.1, fax)]
    sheet.labelled((LEFT + 46, 86), "", runs, BODY.sized(9.5))


def _subject(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> float:
    person = referral.patient
    x = sheet.text(LEFT, y, words["subject"], BODY.bold())[2] + 8
    sheet.fact(x, y, voice.patient(person), BODY.bold())
    born: list[Run] = [f"{words['born']} ", voice.born(person.born)]
    sheet.labelled((x, y + 14), "", born, BODY)
    y += 28
    if rng.random() < 0.7:
        home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
        sheet.labelled((x, y), "", home, BODY)
        y += 14
    if rng.random() < 0.7:
        phone = voice.phone("patient_phone", person.phone)
        sheet.labelled((x, y), "", [rng.choice(["Phone: ", "Cell: ", "Home: "]), phone], BODY)
        y += 14
    return y + 12


def _history(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, person = referral.order, referral.patient
    day = voice.began(order)[1]
    runs: list[Run] = [f"{words['refer']} {order.say(order.condition.story)}. "]
    if order.condition.surgery:
        done = Fact("surgery", order.say(order.condition.surgery))
        runs += [rng.choice(["Surgery was a ", "The operation was a "]), done, " on ", day, ". "]
    elif order.condition.start == "injury":
        runs += [f"{words['hurt']} ", day, ". "]
    else:
        runs += [f"{words['dated']} ", day, ". "]
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "motor vehicle accident", "work": "work injury"}[kind]
        runs += ["This is a ", Fact("accident", said, kind), ", claim number ",
                 Fact("claim_number", order.claim_number), ". "]  # fmt: skip
    past = rng.sample(PAST.split("|"), 2)
    he = {"F": "She", "M": "He"}[person.sex]
    taken = rng.sample(MEDICINES.split("|"), 2)
    runs += [f"{he} is {age(order, person)} years old with a history of {past[0]} and {past[1]}. ",
             f"Medications are {taken[0]} and {taken[1]}."]  # fmt: skip
    return runs


def _request(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    runs: list[Run] = [f"{words['coded']}: "]
    code_first = rng.random() < 0.4
    for number, (code, said) in enumerate(order.diagnoses):
        joint = ["; "] if number else []
        coded: list[Run] = [Fact("diagnoses", code), f" {lower(said)}"]
        if not code_first:
            coded = [f"{lower(said)} (", Fact("diagnoses", code), ")"]
        runs += [*joint, *coded]
    runs += [f". {words['ask']} physical therapy"]
    if order.side != "none":
        runs += [" for the ", Fact("laterality", order.side), f" {order.condition.part}"]
    runs += [" ", *voice.often(order, rng)]
    if rng.random() < 0.4:
        total = Fact("visits_requested", f"{order.visits} visits", order.visits)
        runs += [", ", total, " in total"]
    runs += [f". {words['include']} "]
    runs += listed("treatments", [lower(n) for n in order.condition.treatments], ", ", " and ")
    care: list[Run] = [f" {words['care']}: ", Fact("precautions", order.condition.precautions)]
    runs += [".", *left_blank(rng, 0.2, care)]
    if order.urgent:
        runs += [" Please see the patient ", Fact("urgent", "this week, this is urgent", True), "."]
    return runs


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [" ", "(", voice.word("plan_name", cover.plan), ")"]
    group: list[Run] = [", group ", *voice.group(cover)]
    runs: list[Run] = [f"{words['insured']} ", voice.payer(cover), *left_blank(rng, 0.6, plan),
                       f", {words['number']} ", Fact("member_id", cover.member_id),
                       *left_blank(rng, 0.4, group)]  # fmt: skip
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        runs += [". Secondary coverage is ", name, f", {words['number']} ", number]
    return [*runs, "."]


def _close(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> None:
    who = referral.provider
    sheet.text(LEFT, y, words["close"], BODY)
    signature(sheet, referral, (LEFT, y + 40, LEFT + 220), rng, 26)
    sheet.labelled((LEFT, y + 56), "", voice.referrer(who), BODY)
    npi: list[Run] = ["NPI ", Fact("referring_npi", who.npi)]
    if rng.random() < 0.8:
        sheet.labelled((LEFT, y + 70), "", npi, BODY)
    others = Others(rng, voice, SEEN_FOURTH)
    copy = f"cc: {others.physician(rng.choice(['MD', 'DO']))}"
    sheet.text(LEFT, y + 92, copy if rng.random() < 0.4 else "Encl: office note", BODY.sized(9.5))
