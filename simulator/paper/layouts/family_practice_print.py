"""A primary care record's printed referral: from and to beside each other, the order in text."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.phrases import age, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, happened, home, second_cover
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 40.0, 312.0, 572.0
BODY, NAME, HEAD = Style("helv", 9.5), Style("helv", 8.5, (0.35, 0.35, 0.35)), Style("hebo", 10.5)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the patient's line, to and from, the order's rows and text, insurance, who signed."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "plain"]))
    words = own_words("family_practice_print", rng)
    others = Others(rng, voice, SEEN_TWELFTH)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _title(sheet, referral, voice, rng, words)
    top = _section(sheet, LEFT, MIDDLE - 12, y, heads[0])
    low = _pairs(sheet, LEFT, MIDDLE - 12, top, _sent_to(referral, voice, words))
    _section(sheet, MIDDLE, RIGHT, y, heads[1])
    end = _pairs(sheet, MIDDLE, RIGHT, top, _sent_by(referral, voice, rng, words))
    y = _section(sheet, LEFT, RIGHT, max(low, end) + 10, heads[2])
    y = _pairs(sheet, LEFT, RIGHT, y, _patient(referral, voice, rng, words)) + 10
    y = _section(sheet, LEFT, RIGHT, y, heads[3])
    y = _pairs(sheet, LEFT, RIGHT, y, _order(referral, voice, rng, words)) + 10
    y = _section(sheet, LEFT, RIGHT, y, heads[4])
    y = _pairs(sheet, LEFT, RIGHT, y, _cover(referral, voice, rng, words)) + 10
    _signed(sheet, y + 8, referral, voice, rng, words)
    sheet.text(LEFT, 770, f"{words['foot']} {others.someone()} {clock(rng)}", NAME)
    sheet.right(RIGHT, 770, "Page 1/1", NAME)
    conclude(paper, referral, words["name"])


def _title(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    person = referral.patient
    sheet.text(LEFT, 44, words["title"], Style("hebo", 16))
    line: list[Run] = [voice.patient_last_first(person), "   ", words["born"], " "]
    line += [voice.born(person.born), f"   {age(referral.order, person)} yo "]
    line += left_blank(rng, 0.15, [Fact("sex", person.sex)])
    line.append(f"   ID #{rng.randint(1000, 99999)}")
    sheet.labelled((LEFT, 62), "", line, BODY.sized(10.5))
    sheet.line(LEFT, 70, RIGHT, 70, 1)
    return 88


def _section(sheet: Sheet, x: float, end: float, y: float, name: str) -> float:
    sheet.frame((x, y - 10, end, y + 5), 0, 0.9)
    sheet.text(x + 4, y, name, HEAD)
    return y + 19


def _pairs(sheet: Sheet, x: float, end: float, y: float, pairs: Sequence[Pair]) -> float:
    """Grey names in a column, and the values wrapped in the column beside it."""
    wide = 68.0 if end - x < 300 else 112.0
    for name, runs in (pair for pair in pairs if pair[1]):
        sheet.text(x + 4, y, name, NAME)
        y = sheet.prose((x + wide, y, end - x - wide), runs, BODY, 1.22) + 1.5
    return y


def _sent_to(referral: Referral, voice: Voice, words: Words) -> list[Pair]:
    clinic = referral.clinic
    return [
        (words["service"], [words["specialty"]]),
        (words["facility"], [clinic.organization]),
        (words["place"], [f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}"]),
        (words["tel"], [voice.number(clinic.phone)]),
        (words["fax"], [voice.number(clinic.fax)]),
    ]


def _sent_by(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    who = referral.provider
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    return [
        (words["provider"], voice.referrer(who)),
        ("NPI", left_blank(rng, 0.2, npi)),
        (words["practice"], [voice.organization(who)]),
        (words["place"], [f"{who.street}, {who.city}, {who.state} {who.zip}"]),
        (words["tel"], [voice.phone("referring_phone", who.phone)]),
        (words["fax"], left_blank(rng, 0.2, fax)),
    ]


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    person = referral.patient
    phone: list[Run] = [voice.phone("patient_phone", person.phone), " (M)"]
    return [
        (words["home"], left_blank(rng, 0.25, home(voice, person))),
        (words["phone"], left_blank(rng, 0.2, phone)),
        (words["language"], ["English"]),
    ]


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    """Name, day and rank of the order, its diagnoses, and what the provider typed."""
    order, condition = referral.order, referral.order.condition
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    codes: list[Pair] = [
        (words["dx"] if number == 0 else " ", [Fact("diagnoses", code), f": {said}"])
        for number, (code, said) in enumerate(order.diagnoses)
    ]
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    names = [lower(name) for name in condition.treatments[: rng.choice([3, 4, 4])]]
    note: list[Run] = [f"{words['ask']} ", *shorthand(order, voice, rng), ". "]
    note += [f"{words['with']} ", *listed("treatments", names), ". "]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions)]
    since = {"onset": "Onset", "injury": "DOI", "surgery": "DOS"}[condition.start]
    why: list[Run] = [*sided(order, condition.story), ". "]
    why += [*left_blank(rng, 0.15, [f"{since} ", began(order, voice), ". "]), *happened(order)]
    return [
        (words["order"], [words["name"]]),
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
        (words["rank"], [rank]),
        *codes,
        (words["visits"], left_blank(rng, 0.55, visits)),
        (words["reason"], why),
        (words["note"], [*note, *left_blank(rng, 0.3, care)]),
    ]


def _cover(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Pair]:
    cover = referral.coverage
    plan = left_blank(rng, 0.55, [" - ", voice.word("plan_name", cover.plan)])
    first: list[Run] = [voice.payer(cover), *plan]
    return [
        (words["payer"], first),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.4, voice.group(cover))),
        (words["second"], second_cover(voice, referral.secondary, ", ID ")),
    ]


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} on "
        said += f"{voice.day(order.ordered_on)} at {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT + 4, y, said, BODY))
