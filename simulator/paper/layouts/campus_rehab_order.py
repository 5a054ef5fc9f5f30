"""A hospital system's outpatient rehab order: a patient label, its sites, then ruled rows."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.phrases import counted, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, happened, home, second_cover
from simulator.paper.voice import Voice

LEFT, TAB, RIGHT = 36.0, 166.0, 576.0
ASKED, TYPED, SMALL = Style("hebo", 8.5), Style("cour", 9.5), Style("helv", 8)
OFFERED = ("Lymphedema therapy", "Wheelchair evaluation", "Splint / brace", "Dysphagia therapy")
Words = dict[str, str]
Cell = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the title, the label, the sites, the ruled rows with squares among them, the foot."""
    voice = Voice.of(rng, dates=rng.choice(["us", "dashes"]))
    words = own_words("campus_rehab_order", rng)
    others = Others(rng, voice, SEEN_TWELFTH)
    sheet = paper.page("referral_order")
    _label(sheet, referral, voice, rng, words)
    _sites(sheet, rng, words, others)
    y = _rows(sheet, 150, _cover(referral, voice, rng, words))
    y = _rows(sheet, y, _problem(referral, voice, rng, words))
    y = _services(sheet, y, referral, rng, words)
    y = _rows(sheet, y, _doses(referral, rng, words))
    y = _rank(sheet, y, referral, words)
    y = _rows(sheet, y, _provider(referral, voice, rng, words))
    _sign(sheet, y + 36, referral, voice, rng, words)
    conclude(paper, referral, words["scope"].split("|")[0])


def _label(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """The system's title at the left; at the right the label that registration printed."""
    person = referral.patient
    sheet.text(LEFT, 44, words["title"].split("|")[0], Style("hebo", 14))
    sheet.text(LEFT, 60, words["title"].split("|")[1], Style("helv", 12))
    sheet.frame((332, 26, RIGHT, 100), 0.8)
    sheet.labelled((340, 40), "", [voice.patient_last_first(person)], TYPED.bold().sized(10.5))
    sex = left_blank(rng, 0.15, ["  Sex: ", Fact("sex", person.sex)])
    sheet.labelled((340, 54), "", ["DOB: ", voice.born(person.born), *sex], TYPED)
    numbers: list[Run] = [f"MRN: {rng.randint(10**6, 10**7)}  Acct: {rng.randint(10**8, 10**9)}"]
    sheet.labelled((340, 67), "", numbers, TYPED)
    sheet.fitted((340, 80), 230, left_blank(rng, 0.35, home(voice, person)), TYPED)
    phone: list[Run] = ["Ph: ", voice.phone("patient_phone", person.phone)]
    sheet.labelled((340, 93), "", left_blank(rng, 0.25, phone), TYPED)


def _sites(sheet: Sheet, rng: Random, words: Words, others: Others) -> None:
    """Where the system has therapy, each with a fax number of its own."""
    sheet.text(LEFT, 80, words["sites"], ASKED)
    names = rng.sample([place[0] for place in SEEN_TWELFTH.places], 4)
    chosen = rng.randrange(6)
    for number, name in enumerate(names):
        at = (LEFT + 270 * (number % 2), 116 + 15 * (number // 2))
        label = f"{name} {rng.choice(['Campus', 'Outpatient Center', 'Rehab'])}"
        sheet.square(at, f"{label}   Fax {others.number()}", number == chosen, SMALL.sized(8.5))
    sheet.line(LEFT, 141, RIGHT, 141, 1.4)


def _rows(sheet: Sheet, y: float, rows: Sequence[Sequence[Cell]]) -> float:
    """Rows of cells; each says in bold what is asked, and what was typed stands behind it."""
    for cells in rows:
        wide = (RIGHT - LEFT) / len(cells)
        for number, (label, runs) in enumerate(cells):
            x = LEFT + wide * number
            sheet.frame((x, y, x + wide, y + 25), 0.5)
            start = sheet.text(x + 4, y + 16, label, ASKED)[2] + 6
            sheet.fitted((start, y + 16), x + wide - start - 4, runs, TYPED)
        y += 25
    return y


def _cover(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    cover = referral.coverage
    plan = left_blank(rng, 0.6, [" / ", voice.word("plan_name", cover.plan)])
    rows: list[list[Cell]] = [
        [(words["payer"], [voice.payer(cover), *plan])],
        [
            (words["member"], [Fact("member_id", cover.member_id)]),
            (words["group"], left_blank(rng, 0.4, voice.group(cover))),
            (words["auth"], []),
        ],
    ]
    return [*rows, [(words["second"], second_cover(voice, referral.secondary, "  ID "))]]


def _problem(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    order = referral.order
    rows: list[list[Cell]] = []
    for number, (code, said) in enumerate(order.diagnoses):
        label = words["dx"].split("|")[min(number, 1)]
        rows.append([(label, [Fact("diagnoses", code), f" {said}"])])
    names = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    since = left_blank(rng, 0.12, [began(order, voice)])
    rows.append([(names[order.condition.start], since), (words["event"], happened(order))])
    told: list[Run] = [*sided(order, order.condition.story)]
    return [*rows, [(words["told"], left_blank(rng, 0.2, told))]]


def _services(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """Discipline and scope on a grey row, and the squares of what is wanted in three columns."""
    sheet.frame((LEFT, y, RIGHT, y + 18), 0.5, 0.88)
    x = LEFT + 6
    for number, name in enumerate(("Physical Therapy", "Occupational Therapy", "Speech")):
        x = sheet.square((x, y + 12), name, number == 0, ASKED)[2] + 12
    x += 14
    for number, name in enumerate(words["scope"].split("|")):
        x = sheet.square((x, y + 12), name, number == 0, ASKED)[2] + 12
    wanted = referral.order.condition.treatments
    names = rng.sample([*wanted, *OFFERED], len(wanted) + len(OFFERED))
    for number, name in enumerate(names):
        at = (LEFT + 6 + 180 * (number % 3), y + 35 + 18 * (number // 3))
        box = sheet.square(at, name, name in wanted, SMALL.sized(9))
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    low = y + 26 + 18 * ((len(names) + 2) // 3)
    sheet.frame((LEFT, y, RIGHT, low + 2), 0.5)
    return low + 2


def _doses(referral: Referral, rng: Random, words: Words) -> list[list[Cell]]:
    order = referral.order
    often, long = counted(order, rng)
    names = words["doses"].split("|")
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    return [
        [(names[0], [often]), (names[1], [long]), (names[2], left_blank(rng, 0.6, visits))],
        [(words["care"], left_blank(rng, 0.25, care))],
    ]


def _rank(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    urgent = referral.order.urgent
    sheet.frame((LEFT, y, RIGHT, y + 25), 0.5)
    x = sheet.text(LEFT + 4, y + 16, words["soon"], ASKED)[2] + 12
    for label, meant in zip(words["rank"].split("|"), (False, True), strict=True):
        box = radio(sheet, (x, y + 16), label, urgent == meant, SMALL.sized(9))
        if urgent == meant:
            sheet.note(Fact("urgent", label, meant), box, "mark")
        x = box[2] + 22
    return y + 25


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Cell]]:
    who = referral.provider
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    return [
        [(words["provider"], voice.referrer(who)), ("NPI", left_blank(rng, 0.2, npi))],
        [(words["office"], left_blank(rng, 0.1, [voice.organization(who)]))],
        [
            (words["tel"], [voice.phone("referring_phone", who.phone)]),
            (words["fax"], left_blank(rng, 0.2, fax)),
        ],
    ]


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    sheet.line(LEFT, y, 360, y, 0.6)
    signature(sheet, referral, (LEFT, y, 360), rng)
    sheet.text(LEFT, y + 9, words["sign"], SMALL)
    sheet.fact(384, y - 3, voice.dated("order_date", referral.order.ordered_on), TYPED)
    sheet.line(380, y, 480, y, 0.6)
    sheet.text(380, y + 9, words["day"], SMALL)
    sheet.line(496, y, RIGHT, y, 0.6)
    sheet.text(496, y + 9, "Time", SMALL)
    sheet.text(LEFT, 772, words["foot"], SMALL.sized(7))
