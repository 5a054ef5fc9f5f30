"""A letter that says everything in sentences: who it is, who pays, what is wrong, what is asked."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_seventh import SEEN_SEVENTH
from simulator.paper.phrases import EVALUATE, NUMBERS, age, listed, lower
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH = 80.0, 452.0
BODY = Style("helv", 10.5)
OFTEN = {1: "once weekly", 2: "twice weekly", 3: "three times weekly"}
HE = {"F": ("She", "her", "Her"), "M": ("He", "him", "His")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the date, the sentences, the signature, and the office at the foot of the page."""
    voice = Voice.of(rng, dates=rng.choice(["long", "long", "plain", "us"]))
    words = own_words("prose_letter", rng)
    others = Others(rng, voice, SEEN_SEVENTH)
    sheet = paper.page("referral_order")
    order = referral.order
    sheet.note(
        voice.dated("order_date", order.ordered_on),
        sheet.right(LEFT + WIDTH, 80, voice.day(order.ordered_on), BODY),
    )
    sheet.text(LEFT, 118, words["greeting"], BODY)
    y = 142.0
    for runs in (
        _who(referral, voice, rng, words),
        _why(referral, voice, words, others),
        _what(referral, rng, words),
        _whom_to_bill(referral, voice, rng, words),
        [words["end"]],
    ):
        y = sheet.prose((LEFT, y, WIDTH), runs, BODY, 1.4) + 9
    _close(sheet, y + 4, referral, voice, rng, words)
    _foot(sheet, referral, voice, rng)
    paper.imply("treatments", *EVALUATE)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    person = referral.patient
    sex = Fact("sex", {"F": "woman", "M": "man"}[person.sex], person.sex)
    years = f", a {age(referral.order, person)} year old "
    runs: list[Run] = [f"{words['see']} ", voice.patient(person), years, sex, " born on ",
                       voice.born(person.born), "."]  # fmt: skip
    street = voice.word("patient_street", person.street)
    home: list[Run] = [f" {HE[person.sex][0]} lives at ", street, " in ", *voice.city(person), "."]
    phone: list[Run] = [f" {words['reach'].format(them=HE[person.sex][1])} ",
                        voice.phone("patient_phone", person.phone), "."]  # fmt: skip
    return [*runs, *left_blank(rng, 0.35, home), *left_blank(rng, 0.25, phone)]


def _why(referral: Referral, voice: Voice, words: Words, others: Others) -> list[Run]:
    """What happened and what it is called, codes in brackets behind the words."""
    order = referral.order
    subject, _, his = HE[referral.patient.sex]
    date = voice.dated(f"{order.condition.start}_date", order.began_on)
    runs: list[Run] = [f"{subject} has had {order.say(order.condition.story)}. "]
    if order.condition.start == "surgery":
        done = Fact("surgery", lower(order.say(order.condition.surgery)))
        runs = ["On ", date, f" {subject.lower()} had ", done, f" with {others.physician()}. "]
    elif order.condition.start == "injury":
        runs = ["The injury happened on ", date, f": {order.say(order.condition.story)}. "]
    else:
        runs += ["The onset was ", date, ". "]
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "an auto accident", "work": "an accident at work"}[kind]
        claim = Fact("claim_number", order.claim_number)
        runs += ["It was ", Fact("accident", said, kind), " and the claim number is ", claim, ". "]
    runs.append(f"{his} {words['dx']} ")
    for number, (code, said) in enumerate(order.diagnoses):
        runs += [" and " if number else "", f"{lower(said)} (", Fact("diagnoses", code), ")"]
    return [*runs, "."]


def _what(referral: Referral, rng: Random, words: Words) -> list[Run]:
    order = referral.order
    names = [lower(name) for name in order.condition.treatments]
    weeks = NUMBERS.get(order.weeks, str(order.weeks))
    runs: list[Run] = [f"{words['ask']} "]
    runs += [Fact("frequency_per_week", OFTEN[order.per_week], order.per_week), " for "]
    runs += [
        rng.choice(["the next ", "a period of ", ""]),
        Fact("duration_weeks", f"{weeks} weeks", order.weeks),
    ]
    if rng.random() < 0.3:
        runs += [", ", Fact("visits_requested", f"{order.visits} visits", order.visits), " in all"]
    runs += [f". {words['include']} ", *listed("treatments", names, ", ", ", and "), "."]
    if rng.random() < 0.75:
        care = order.condition.precautions
        runs += [f" {words['care']} ", Fact("precautions", care)]
    if order.urgent:
        runs += [" This is ", Fact("urgent", "urgent", True), "; please see the patient this week."]
    return runs


def _whom_to_bill(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    cover, second = referral.coverage, referral.secondary
    runs: list[Run] = [f"{words['payer']} ", voice.payer(cover)]
    runs += left_blank(rng, 0.5, [" (", voice.word("plan_name", cover.plan), ")"])
    runs += [f", {words['member']} ", Fact("member_id", cover.member_id)]
    runs += left_blank(rng, 0.4, [", group number ", *voice.group(cover)])
    if second:
        runs += [", and the secondary insurance is ",
                 voice.word("secondary_payer_name", second.payer),
                 " with number ", Fact("secondary_member_id", second.member_id)]  # fmt: skip
    return [*runs, "."]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["close"], BODY)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 34), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        place = (LEFT, y + 8, LEFT + 180, y + 40)
        sheet.note(Fact("order_signed", "", False), place, "mark")
    sheet.labelled((LEFT, y + 56), "", voice.referrer(who), BODY)
    npi: list[Run] = [f"{words['npi']} ", Fact("referring_npi", who.npi)]
    sheet.labelled((LEFT, y + 70), "", left_blank(rng, 0.2, npi), BODY)


def _foot(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    """Where other letters have a head, this one has a foot."""
    who = referral.provider
    small = BODY.sized(8.5)
    sheet.line(LEFT, 722, LEFT + WIDTH, 722, 0.8)
    name = voice.organization(who)
    wide = sheet.text(LEFT, 735, name.printed, small.bold())
    sheet.note(name, wide)
    sheet.text(LEFT, 747, f"{who.street}, {who.city}, {who.state} {who.zip}", small)
    runs: list[Run] = ["Tel. ", voice.phone("referring_phone", who.phone)]
    runs += left_blank(rng, 0.15, ["  |  Fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 759), "", runs, small)
