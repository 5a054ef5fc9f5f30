"""A veterans' hospital's referral into the community: two columns of names and values in cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Coverage, Referral, conditions
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.phrases import EVALUATE, listed, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 40.0, 306.0, 572.0
NAME, BODY = Style("helv", 8, (0.25, 0.25, 0.25)), Style("helv", 9.5)
TAB = 116.0
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the department's head, then cells: referral, veteran, hospital, care."""
    words = own_words("community_care_print", rng)
    referral = _veteran(referral, rng, words)
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "month"]))
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 48, "Department of Veterans Affairs", Style("tibo", 15))
    sheet.text(LEFT, 63, words["title"], Style("helv", 12))
    sheet.line(LEFT, 70, RIGHT, 70, 2)
    y = _pairs(sheet, 78, _about(referral, voice, rng, words))
    y = _bar(sheet, y, words["person"])
    y = _pairs(sheet, y, _person(referral, voice, rng, words))
    y = _bar(sheet, y, words["facility"])
    y = _pairs(sheet, y, _hospital(referral, voice, rng, words))
    y = _bar(sheet, y, words["clinical"])
    y = _wide(sheet, y, _clinical(referral, voice, rng, words))
    _signed(sheet, y + 16, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE, words["ask"])
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _veteran(referral: Referral, rng: Random, words: Words) -> Referral:
    """The same patient as a veteran, referred by the hospital of the provider's town."""
    known = conditions(ORDINARY.conditions)
    keys = sorted(key for key, one in known.items() if not one.accident)
    order = invent.order(rng, referral.order.ordered_on, rng.choice(keys), ORDINARY)
    number = invent.filled("10########V######", rng)
    who = referral.provider
    place = replace(who, organization=f"{who.city} VA {rng.choice(['Medical Center', 'Clinic'])}")
    cover = Coverage(words["payer"], "", number, "")
    return replace(referral, order=order, coverage=cover, provider=place, secondary=None)


def _bar(sheet: Sheet, y: float, text: str) -> float:
    sheet.banner((LEFT, y, RIGHT, y + 15), text, Style("hebo", 9.5), 0.25)
    return y + 15


def _pairs(sheet: Sheet, y: float, pairs: Sequence[Pair]) -> float:
    """Two pairs to a row, each name and each value in a cell."""
    for number in range(0, len(pairs), 2):
        row = pairs[number : number + 2]
        for x, end, (name, runs) in zip((LEFT, MIDDLE), (MIDDLE, RIGHT), row, strict=False):
            sheet.frame((x, y, x + TAB, y + 18), 0.4, 0.94)
            sheet.frame((x + TAB, y, end, y + 18), 0.4)
            sheet.fitted((x + 3, y + 12), TAB - 6, [name], NAME)
            sheet.fitted((x + TAB + 4, y + 12), end - x - TAB - 8, runs or [""], BODY)
        y += 18
    return y + 5


def _wide(sheet: Sheet, y: float, pairs: Sequence[Pair]) -> float:
    """One pair to a row, as high as what it says."""
    for name, runs in pairs:
        down = sheet.prose((LEFT + TAB + 4, y + 12, RIGHT - LEFT - TAB - 8), runs or [""], BODY)
        end = max(down, y + 24.5) - 7
        sheet.fitted((LEFT + 3, y + 12), TAB - 6, [name], NAME)
        sheet.frame((LEFT, y, LEFT + TAB, end), 0.4)
        sheet.frame((LEFT + TAB, y, RIGHT, end), 0.4)
        y = end
    return y


def _about(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order = referral.order
    last = order.ordered_on + timedelta(days=rng.choice([90, 120, 180]))
    rank = Fact("urgent", "Urgent" if order.urgent else "Routine", order.urgent)
    visits = Fact("visits_requested", str(order.visits), order.visits)
    version = f"{rng.randint(1, 2)}.{rng.randint(0, 9)}.{rng.randint(0, 9)}"
    return [
        (words["number"], [f"VA{rng.randint(10_000_000, 99_999_999):010}"]),
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["rank"], [rank]),
        (words["until"], [voice.day(last)]),
        (words["care_kind"], ["PHYSICAL THERAPY"]),
        (words["episode"], [f"Physical Therapy Comprehensive {version}"]),
        (words["visits"], left_blank(rng, 0.15, [visits])),
        (words["network"], [Fact("payer_name", referral.coverage.payer)]),
    ]


def _person(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    person = referral.patient
    name = Fact(
        "patient_name",
        f"{person.last}, {person.first} {person.middle}".strip().upper(),
        person.name.upper(),
    )
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    home: list[Run] = [voice.word("patient_street", person.street)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        (words["name"], [name]),
        (words["born"], [voice.born(person.born)]),
        (words["member"], [Fact("member_id", referral.coverage.member_id)]),
        (words["sex"], left_blank(rng, 0.2, [sex])),
        (words["home"], home),
        (words["phone"], left_blank(rng, 0.1, phone)),
        ("City, State ZIP", voice.city(person)),
        ("Other Health Insurance", [rng.choice(["No", "None on file", ""])]),
    ]


def _hospital(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    who, clinic = referral.provider, referral.clinic
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    return [
        (words["facility"], [voice.organization(who)]),
        (words["by"], voice.referrer(who)),
        (words["tel"], [voice.phone("referring_phone", who.phone)]),
        (words["npi"], left_blank(rng, 0.2, npi)),
        (words["fax"], left_blank(rng, 0.1, fax)),
        (words["to"], [clinic.organization]),
    ]


def _clinical(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    order, condition = referral.order, referral.order.condition
    dx: list[Run] = []
    for code, said in order.diagnoses:
        dx += ["; " if dx else "", Fact("diagnoses", code), f" {said}"]
    since = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=False))
    asked: list[Run] = [words["ask"], " "]
    if rng.random() < 0.7:
        asked += [*shorthand(order, voice, rng), " "]
    asked += ["to include: ", *listed("treatments", condition.treatments), "."]
    care: list[Run] = [Fact("precautions", condition.precautions)]
    pairs: list[Pair] = [(words["dx"], dx), (words["why"], sided(order, condition.story))]
    if condition.surgery:
        pairs.append((words["surgery"], [Fact("surgery", order.say(condition.surgery))]))
    if condition.start in since:
        began: list[Run] = [voice.began(order)[1]]
        pairs.append((since[condition.start], left_blank(rng, 0.35, began)))
    pairs += [(words["asked"], asked), (words["care"], left_blank(rng, 0.35, care))]
    codes = listed("procedures", condition.procedures)
    pairs.append((words["codes"], left_blank(rng, 0.5, codes)))
    return pairs


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = "Signature pending"
    if order.signed:
        hour = f"{rng.randint(7, 17):02}:{rng.randint(0, 59):02}"
        name = f"{who.name.upper()}, {who.credentials}"
        said = f"/es/ {name}   Signed: {voice.day(order.ordered_on)} {hour}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))
    sheet.fitted((LEFT, 760), RIGHT - LEFT - 70, [words["small"]], NAME)
    sheet.text(RIGHT - width_of("Page 1 of 1", "helv", 8), 760, "Page 1 of 1", NAME)
