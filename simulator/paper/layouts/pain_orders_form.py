"""A pain clinic's orders after a visit: blocks for tests, injections and therapy, one in use."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.facts import Referral
from simulator.paper.form_rows import treatment_squares
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.phrases import counted, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, happened, home, second_cover
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 42.0, 306.0, 570.0
ASKED, TYPED = Style("helv", 9), Style("tiro", 10.5)
Words = dict[str, str]
Pair = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the clinic, two halves about the patient and the cover, the blocks, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "us"]))
    words = own_words("pain_orders_form", rng)
    sheet = paper.page("referral_order")
    y = _clinic(sheet, referral, voice, rng, words)
    y = _halves(sheet, y, referral, voice, rng, words)
    y = _unused(sheet, y, words)
    y = _therapy(sheet, y, referral, voice, rng, words)
    _sign(sheet, y + 40, referral, voice, rng, words)
    conclude(paper, referral, words["evaluate"], words["pt"])


def _clinic(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 46, name.printed, Style("tibo", 15)))
    sheet.centre(306, 59, f"{who.street}, {who.city}, {who.state} {who.zip}", ASKED)
    sheet.centre(306, 78, words["title"], Style("hebo", 12))
    return 90


def _halves(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Two frames beside each other, a line for each answer."""
    person, cover = referral.patient, referral.coverage
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    day = voice.dated("order_date", referral.order.ordered_on)
    left: list[Pair] = [
        (words["patient"], [voice.patient_last_first(person)]),
        (words["born"], [voice.born(person.born)]),
        (words["phone"], left_blank(rng, 0.2, phone)),
        (words["home"], left_blank(rng, 0.35, home(voice, person))),
        (words["day"], [day]),
    ]
    right: list[Pair] = [
        (words["payer"], [voice.payer(cover)]),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.4, voice.group(cover))),
        (words["second"], second_cover(voice, referral.secondary, " # ")),
        (words["auth"], []),
    ]
    for x, end, pairs in ((LEFT, MIDDLE, left), (MIDDLE, RIGHT, right)):
        sheet.frame((x, y, end, y + 84), 0.8)
        for number, (name, runs) in enumerate(pairs):
            low = y + 14 + 15.5 * number
            start = sheet.text(x + 5, low, name, ASKED)[2] + 4
            sheet.fitted((start, low), end - start - 5, runs, TYPED)
    return y + 84


def _unused(sheet: Sheet, y: float, words: Words) -> float:
    """Blocks that this visit left empty."""
    for block in words["unused"].split("||"):
        title, *names = block.split("|")
        sheet.frame((LEFT, y, RIGHT, y + 34), 0.8)
        sheet.text(LEFT + 5, y + 13, title, ASKED.bold())
        x = LEFT + 12
        for name in names:
            x = sheet.square((x, y + 27), name, False, ASKED)[2] + 16
        y += 34
    return y


def _therapy(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The block in use: codes, what to do, how often, what to mind."""
    order, condition = referral.order, referral.order.condition
    top = y
    sheet.text(LEFT + 5, y + 13, words["therapy"], ASKED.bold())
    sheet.square((LEFT + 12, y + 29), words["pt"], True, ASKED)
    x = sheet.square((LEFT + 130, y + 29), "OT", False, ASKED)[2]
    box = sheet.square((x + 30, y + 29), words["fast"], order.urgent, ASKED)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    y += 46
    codes: list[Run] = []
    for code, said in order.diagnoses:
        codes += ["; " if codes else "", f"{said}, ", Fact("diagnoses", code)]
    told: list[Run] = [*sided(order, condition.story), ". "]
    told += left_blank(rng, 0.15, [f"{words[condition.start]} ", began(order, voice), ". "])
    told += happened(order)
    y = _answer(sheet, y, words["wrong"], codes)
    y = _answer(sheet, y, words["story"], told)
    names = [words["evaluate"], *condition.treatments]
    offered = words["offered"].split("|")
    half = (len(offered) + 2) // 2
    columns = [(0.0, [words["evaluate"], *offered[: half - 1]]), (250.0, offered[half - 1 :])]
    y, missing = treatment_squares(sheet, (LEFT + 12, y + 2), columns, names, ASKED)
    y = _answer(sheet, y + 4, words["other"], missing)
    often, long = counted(order, rng)
    visits = Fact("visits_requested", str(order.visits), order.visits)
    x = LEFT + 12
    for name, runs in (
        (words["times"], [often]),
        (words["weeks"], [long]),
        (words["total"], left_blank(rng, 0.5, [visits])),
    ):
        x = sheet.text(x, y, name, ASKED)[2] + 5
        sheet.labelled((x, y), "", runs, TYPED)
        sheet.line(x - 2, y + 2, x + 44, y + 2, 0.5)
        x += 62
    care: list[Run] = [Fact("precautions", condition.precautions)]
    y = _answer(sheet, y + 18, words["care"], left_blank(rng, 0.25, care))
    sheet.frame((LEFT, top, RIGHT, y - 6), 0.8)
    return y


def _answer(sheet: Sheet, y: float, name: str, runs: Sequence[Run]) -> float:
    start = sheet.text(LEFT + 12, y, name, ASKED)[2] + 5
    if not runs:
        sheet.line(start, y + 2, RIGHT - 10, y + 2, 0.5)
        return y + 18
    return sheet.prose((start, y, RIGHT - start - 10), runs, TYPED, 1.2) + 5


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who = referral.provider
    sheet.text(LEFT, y, words["sign"], ASKED)
    sheet.line(LEFT + 84, y + 2, 360, y + 2, 0.6)
    signature(sheet, referral, (LEFT + 84, y + 2, 360), rng)
    line: list[Run] = [*voice.referrer(who)]
    line += left_blank(rng, 0.2, [f"     {words['npi']} ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT + 84, y + 16), "", line, TYPED)
    numbers: list[Run] = [f"{words['tel']} ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.2, [f"    {words['fax']} ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 764), "", [*numbers, f"    {words['foot']}"], ASKED)
