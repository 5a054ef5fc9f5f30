"""A hospital record's orders: a row of the patient's data, each order's details in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_seventeenth import SEEN_SEVENTEENTH
from simulator.paper.phrases import age, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, NAMED, TOLD, RIGHT = 38.0, 46.0, 200.0, 574.0
BODY, BOLD, SMALL = Style("helv", 9), Style("hebo", 9), Style("helv", 8)
KINDS = "Regional Medical Center|Hospital|Memorial Hospital|Medical Center|Community Hospital"
FILMED = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle", "foot")
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]
Ordered = tuple[Sequence[Run], Sequence[Run]]
"""What is ordered, and the order's details."""


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the hospital, the patient's strip, the orders, diagnoses, coverage, who ordered."""
    who = replace(
        referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP", "APRN"])
    )
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain").being(KINDS)
    words = own_words("order_sentence_print", rng)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _strip(sheet, _hospital(sheet, desk, words), desk, words)
    y = _orders(sheet, y + 20, heads[0], desk, words)
    y = _diagnoses(sheet, _head(sheet, y + 18, heads[1]), desk)
    y = _listed(sheet, y + 12, heads[2], _cover(desk, words))
    y = _listed(sheet, y + 12, heads[3], _provider(desk, words))
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.labelled((NAMED, y + 12), "", [signed], BODY)
    user = Others(rng, desk.voice, SEEN_SEVENTEENTH).someone()
    sheet.text(LEFT, 768, f"{words['printed']} {user}", SMALL)
    sheet.right(RIGHT, 768, "Page 1 of 1", SMALL)
    desk.conclude(paper, words["ask"])


def _hospital(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    sheet.fact(LEFT, 44, desk.office(), Style("hebo", 12))
    sheet.right(RIGHT, 44, words["title"], Style("hebo", 12))
    sheet.text(LEFT, 56, desk.address(), SMALL)
    return 64


def _strip(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """Three lines of bold names and values between two thick rules."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    sheet.line(LEFT, y, RIGHT, y, 1.6)
    sex: list[Run] = [Fact("sex", SEXES[person.sex], person.sex)]
    lines: list[list[tuple[float, str, Sequence[Run]]]] = [
        [(NAMED, words["patient"], [desk.voice.patient_last_first(person)]),
         (330, words["chart"], [str(rng.randint(100_000, 9_999_999))]),
         (450, words["visit"], [str(rng.randint(10**8, 10**9))])],
        [(NAMED, words["born"], desk.born()),
         (200, words["age"], [f"{age(order, person)} years"]),
         (330, words["sex"], sex), (450, words["phone"], desk.phone(0.1))],
        [(NAMED, words["home"], desk.home(0.15))],
    ]  # fmt: skip
    for number, cells in enumerate(lines):
        base = y + 14 + 14 * number
        for place, (x, name, runs) in enumerate(cells):
            end = cells[place + 1][0] if place + 1 < len(cells) else RIGHT
            start = sheet.text(x, base, name, BOLD)[2] + 4
            sheet.fitted((start, base), end - start - 6, runs, BODY)
    sheet.line(LEFT, y + 49, RIGHT, y + 49, 1.6)
    return y + 49


def _orders(sheet: Sheet, y: float, head: str, desk: FrontDesk, words: Words) -> float:
    """The therapy's order, before or behind another of that day."""
    order = desk.referral.order
    therapy: Ordered = ([words["order"]], _sentence(desk, words))
    side: list[Run] = []
    if order.side != "none":
        side = [" ", Fact("laterality", order.side.capitalize(), order.side)]
    other: Ordered = ([words["other"]], [words["other_told"]])
    if order.condition.part in FILMED:
        film = f"{words['film']} {order.condition.part.capitalize()}"
        other = ([film, *side], [words["film_told"]])
    y = _head(sheet, y, head) + 1
    for name, runs in [therapy, other] if desk.rng.random() < 0.5 else [other, therapy]:
        sheet.fitted((NAMED, y), TOLD - NAMED - 8, name, BOLD)
        y = sheet.prose((TOLD, y, RIGHT - TOLD), runs, BODY, 1.3) + 5
        sheet.line(LEFT, y - 10, RIGHT, y - 10, 0.3)
        y += 3
    return y - 6


def _sentence(desk: FrontDesk, words: Words) -> list[Run]:
    """All details of the order behind each other, with commas between."""
    order = desk.referral.order
    rank = Fact("urgent", words["ranks"].split("|")[order.urgent], order.urgent)
    began, done, hurt = desk.began(0.3), desk.surgery(), desk.accident()
    care, visits = desk.care(0.3), desk.visits(0.6)
    runs: list[Run] = [f"{words['ordered']} ", *desk.day(), ", ", rank]
    runs += [f", {words['ask']}, ", *desk.course()]
    runs += [", ", *visits, " visits"] if visits else []
    runs += [f", {words['reason']} ", *sided(order, order.condition.story)]
    runs += [f", {desk.began_as(words['began'])} ", *began] if began else []
    runs += [f", {words['done']} ", *done] if done else []
    runs += [", ", *hurt] if hurt else []
    runs += [f", {words['with']} ", *desk.treatments()]
    return [*runs, f". {words['care']} ", *care] if care else runs


def _head(sheet: Sheet, y: float, head: str) -> float:
    """What a part is called, over a rule."""
    sheet.text(LEFT, y, head, Style("hebo", 10.5))
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 0.8)
    return y + 17


def _listed(sheet: Sheet, y: float, head: str, rows: Sequence[Row]) -> float:
    """A head, then its rows; a name without a value stands alone."""
    y = _head(sheet, y, head)
    for name, runs in rows:
        sheet.text(NAMED, y, name, BODY)
        sheet.fitted((TOLD, y), RIGHT - TOLD, runs, BODY)
        y += 13.5
    return y


def _diagnoses(sheet: Sheet, y: float, desk: FrontDesk) -> float:
    """A number, a code and what it means to each line."""
    for number, (code, said) in enumerate(desk.referral.order.diagnoses, start=1):
        sheet.text(NAMED, y, f"{number}.", BODY)
        sheet.fitted((NAMED + 16, y), RIGHT - NAMED - 16, [Fact("diagnoses", code), f"  {said}"],
                     BODY)  # fmt: skip
        y += 13.5
    return y


def _cover(desk: FrontDesk, words: Words) -> list[Row]:
    second, number = desk.second(0.1)
    rows: list[Row] = [
        (words["payer"], desk.payer(0.05, 0.35)),
        (words["member"], desk.member(0.06)),
        (words["group"], desk.group(0.3)),
    ]
    if second:
        rows += [(words["second"], second), (words["member"], number)]
    return rows


def _provider(desk: FrontDesk, words: Words) -> list[Row]:
    """Who ordered and how to reach them; to whom it goes."""
    clinic = desk.referral.clinic
    fax = desk.fax(0.15)
    phones: list[Run] = [f"{words['tel']} ", *desk.tel()]
    phones += [f"   {words['fax']} ", *fax] if fax else []
    npi = desk.npi(0.2)
    who: list[Run] = [*desk.referrer(), *(["   NPI ", *npi] if npi else [])]
    goes = f"{clinic.organization}, {words['fax']} {desk.voice.number(clinic.fax)}"
    return [(words["by"], who), (words["reach"], phones), (words["to"], [goes])]
