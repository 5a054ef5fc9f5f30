"""A practice's cloud record: the patient in the page's head, a short table, one note that asks."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.phrases import EVALUATE, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, TAB, MIDDLE, RIGHT = 44.0, 152.0, 312.0, 568.0
BODY, SMALL = Style("helv", 9.5), Style("helv", 8, (0.35, 0.35, 0.35))
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head with the patient, to and from, three short tables, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "plain"]))
    words = own_words("practice_order_print", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng, words)
    y = _ends(sheet, 96, referral, voice, rng, words)
    y = _table(sheet, y, words["patient"], _patient(referral, voice, rng, words))
    y = _table(sheet, y, words["insurance"], _insurance(referral, voice, rng, words))
    y = _table(sheet, y, words["order"], _order(referral, voice, rng, words))
    _signed(sheet, y + 12, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE, words["ask"], lower(words["name"]), words["name"])
    if referral.order.side != "none":
        paper.imply("laterality", referral.order.side)
    if not referral.order.urgent:
        paper.imply("urgent", False)
    if "frequency_per_week" in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """The line that stands on top of every page of this record, then the practice."""
    person, who = referral.patient, referral.provider
    line: list[Run] = [voice.patient_last_first(person), f" (id #{rng.randint(1000, 99999)}, dob: "]
    sheet.labelled((LEFT, 34), "", [*line, voice.born(person.born), ")"], SMALL.sized(8.5))
    sheet.line(LEFT, 40, RIGHT, 40, 0.5)
    sheet.fact(LEFT, 60, voice.organization(who), Style("hebo", 13))
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.text(LEFT, 73, place, BODY.sized(9))
    sheet.right(RIGHT, 60, words["title"], Style("helv", 15))


def _ends(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Where the order goes, and beside it where it comes from."""
    clinic, who = referral.clinic, referral.provider
    npi: list[Run] = ["NPI: ", Fact("referring_npi", who.npi)]
    fax: list[Run] = ["Fax: ", voice.phone("referring_fax", who.fax)]
    theirs: list[list[Run]] = [
        [clinic.organization],
        [f"{clinic.street}, {clinic.city}, {clinic.state}"],
        left_blank(rng, 0.3, [f"Phone: {voice.number(clinic.phone)}"]),
        [f"Fax: {voice.number(clinic.fax)}"],
    ]
    ours: list[list[Run]] = [
        voice.referrer(who),
        ["Phone: ", voice.phone("referring_phone", who.phone)],
        left_blank(rng, 0.1, fax),
        left_blank(rng, 0.35, npi),
    ]
    for x, title, rows in ((LEFT, words["to"], theirs), (MIDDLE, words["from"], ours)):
        sheet.text(x, y, f"{title}:", BODY.bold())
        for number, runs in enumerate([row for row in rows if row], 1):
            sheet.fitted((x + 8, y + 13.0 * number), 240, runs, BODY)
    return y + 13 * 5 + 8


def _table(sheet: Sheet, y: float, title: str, pairs: Sequence[Pair]) -> float:
    sheet.frame((LEFT, y - 11, RIGHT, y + 4), 0, 0.88)
    sheet.text(LEFT + 4, y, title, BODY.bold())
    y += 18
    for name, runs in pairs:
        if runs:
            sheet.text(LEFT + 4, y, name, BODY)
            y = sheet.prose((TAB, y, RIGHT - TAB - 6), runs, BODY) + 2.5
    return y + 12


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    person = referral.patient
    sex: list[Run] = [Fact("sex", rng.choice([{"F": "Female", "M": "Male"}[person.sex],
                                              person.sex]), person.sex)]  # fmt: skip
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    short, name = words["phone"].split("|")
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        ("Name", [voice.patient(person)]),
        (words["born"], [voice.born(person.born)]),
        (rng.choice(["Sex", "Gender"]), left_blank(rng, 0.1, sex)),
        (words["home"], left_blank(rng, 0.1, home)),
        (name, left_blank(rng, 0.08, [f"{short} " if rng.random() < 0.3 else "", *phone])),
    ]


def _insurance(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [" - ", voice.word("plan_name", cover.plan)]
    pairs: list[Pair] = [
        (words["first"], [voice.payer(cover), *left_blank(rng, 0.5, plan)]),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.3, voice.group(cover))),
        (words["holder"], left_blank(rng, 0.3, [referral.patient.name])),
    ]
    if second:
        number = Fact("secondary_member_id", second.member_id)
        pairs.append((words["second"], [voice.word("secondary_payer_name", second.payer)]))
        pairs.append((words["member"], [number]))
    return pairs


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order, accident = referral.order, referral.order.condition.accident
    pairs: list[Pair] = [(words["day"], [voice.dated("order_date", order.ordered_on)])]
    coded_first = rng.random() < 0.5
    for number, (code, said) in enumerate(order.diagnoses):
        dx: list[Run] = [f"{said} (ICD-10: ", Fact("diagnoses", code), ")"]
        if coded_first:
            dx = [Fact("diagnoses", code), f": {said}"]
        pairs.append(("" if number else words["dx"], dx))
    rank: list[Run] = [words["usual"]]
    if order.urgent:
        rank = [Fact("urgent", words["fast"], True)]
    pairs += [("Order", [words["name"]]), (words["within"], rank)]
    if accident:
        kind = {"auto": "Auto Accident", "work": "Worker's Comp"}[accident]
        pairs.append((words["case"], [Fact("accident", kind, accident)]))
        claim: list[Run] = [Fact("claim_number", order.claim_number)]
        pairs.append((words["claim"], left_blank(rng, 0.15, claim)))
    return [*pairs, (words["note"], _note(referral, voice, rng, words))]


def _note(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    """What the provider typed: why, what, how often, and what to mind."""
    order, condition = referral.order, referral.order.condition
    began = voice.began(order)[1]
    runs: list[Run] = [*sided(order, condition.story), ". "]
    if condition.surgery:
        runs = ["s/p ", Fact("surgery", lower(order.say(condition.surgery))), " ", began, ". "]
    elif condition.start == "injury":
        runs += ["DOI ", began, ". "]
    often: list[Run] = [", ", *shorthand(order, voice, rng)]
    if rng.random() < 0.1:
        often = [f". {words['open']}"]
    runs += [words["ask"], *often, ". "]
    runs += [*listed("treatments", [lower(name) for name in condition.treatments]), "."]
    care: list[Run] = [f" {words['care']}: ", Fact("precautions", condition.precautions)]
    return [*runs, *left_blank(rng, 0.35, care)]


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        name = f"{who.name.upper()}, {who.credentials}"
        said = f"{words['signed']}: {name}, {voice.day(order.ordered_on)} {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT + 4, y, said, BODY))
    sheet.line(LEFT, 756, RIGHT, 756, 0.5)
    sheet.text(LEFT, 768, referral.provider.organization, SMALL)
    sheet.right(RIGHT, 768, "page 1 of 1", SMALL)
