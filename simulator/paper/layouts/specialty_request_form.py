"""A practice's one form for every specialist: two boxes on top, squares, the order as text."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.phrases import listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 40.0, 306.0, 572.0
ASKED, TYPED = Style("helv", 9), Style("cour", 9.5)
LOOKS = (ASKED, TYPED)
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the title, to and from, patient and insurance, what is asked, why, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "short"]))
    words = own_words("specialty_request_form", rng)
    others = Others(rng, voice, SEEN_ELEVENTH)
    titles = words["parts"].split("|")
    sheet = paper.page("referral_order")
    sheet.centre(306, 46, words["title"], Style("hebo", 15))
    sheet.centre(306, 58, words["hint"], ASKED.sized(8))
    y = _two_boxes(sheet, 68, referral, voice, rng, words, others)
    y = _lined(sheet, y, titles[0], _patient(referral, voice, rng, words))
    y = _lined(sheet, y, titles[1], _insurance(referral, voice, rng, words))
    y = _asked(sheet, y, titles[2], referral, rng, words)
    y = _lined(sheet, y, titles[3], _diagnoses(referral, words))
    y = _text(sheet, y, titles[4], _order(referral, voice, rng, words))
    y = _text(sheet, y, titles[5], _history(referral, voice, rng, words))
    y = _attached(sheet, y, rng, words)
    _sign(sheet, y + 30, referral, voice, rng, words)
    conclude(paper, referral, words["kinds"].split("|")[1])


def _two_boxes(
    sheet: Sheet,
    y: float,
    referral: Referral,
    voice: Voice,
    rng: Random,
    words: Words,
    others: Others,
) -> float:
    who, clinic = referral.provider, referral.clinic
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    to: list[tuple[str, Sequence[Run]]] = [
        (words["specialty"], [rng.choice(["Physical Therapy", "PT", "Outpatient PT"])]),
        ("Provider / facility:", [clinic.organization]),
        ("Phone:", [voice.number(clinic.phone)]),
        ("Fax:", [voice.number(clinic.fax)]),
        (words["seen"], []),
    ]
    by: list[tuple[str, Sequence[Run]]] = [
        (words["provider"], voice.referrer(who)),
        (words["npi"], left_blank(rng, 0.25, npi)),
        (words["office"], left_blank(rng, 0.1, [voice.organization(who)])),
        (words["tel"], [voice.phone("referring_phone", who.phone), "  "]),
        (words["fax"], left_blank(rng, 0.2, fax)),
    ]
    if rng.random() < 0.6:
        by.append((words["contact"], [others.someone()]))
    names = words["boxes"].split("|")
    high = 20 + 16.0 * 6
    for x, end, name, rows in ((LEFT, MIDDLE - 6, names[0], to), (MIDDLE + 6, RIGHT, names[1], by)):
        sheet.frame((x, y, end, y + high), 1.0)
        sheet.text(x + 5, y + 12, name, ASKED.bold())
        for number, (label, runs) in enumerate(rows):
            filled_line(sheet, (x + 5, y + 28 + 16 * number), end - 6, label, runs, LOOKS)
    return y + high + 18


def _lined(sheet: Sheet, y: float, title: str, rows: Sequence[Sequence[Blank]]) -> float:
    """A heading between rules, then lines with blanks that were typed into."""
    sheet.text(LEFT, y, title, ASKED.bold())
    sheet.line(LEFT, y + 3, RIGHT, y + 3, 0.9)
    y += 18
    for row in rows:
        x = LEFT
        for end, label, runs in row:
            filled_line(sheet, (x, y), end - 8, label, runs, LOOKS)
            x = end
        y += 17
    return y + 5


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person = referral.patient
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sex: list[Run] = [Fact("sex", person.sex)]
    return [
        [
            (330, words["patient"], [voice.patient_last_first(person)]),
            (470, words["born"], [voice.born(person.born)]),
            (RIGHT + 8, words["sex"], left_blank(rng, 0.3, sex)),
        ],
        [
            (408, words["home"], left_blank(rng, 0.3, home)),
            (RIGHT + 8, words["phone"], left_blank(rng, 0.15, phone)),
        ],
        [(260, words["language"], ["English"]), (RIGHT + 8, words["guardian"], [])],
    ]


def _insurance(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = left_blank(rng, 0.6, ["  ", voice.word("plan_name", cover.plan)])
    if len(cover.payer + cover.plan) > 34:
        plan = []
    group: list[Run] = left_blank(rng, 0.45, voice.group(cover))
    payer: list[Run] = [voice.word("secondary_payer_name", second.payer)] if second else []
    number: list[Run] = [Fact("secondary_member_id", second.member_id)] if second else []
    return [
        [
            (274, words["payer"], [voice.payer(cover), *plan]),
            (444, words["member"], [Fact("member_id", cover.member_id)]),
            (RIGHT + 8, words["group"], group),
        ],
        [(274, words["second"], payer), (444, words["member"], number),
         (RIGHT + 8, words["auth"], [])],
    ]  # fmt: skip


def _asked(
    sheet: Sheet, y: float, title: str, referral: Referral, rng: Random, words: Words
) -> float:
    """What kind of help is wanted, then how soon: one square of each row is checked."""
    sheet.text(LEFT, y, title, ASKED.bold())
    sheet.line(LEFT, y + 3, RIGHT, y + 3, 0.9)
    y += 18
    x = LEFT
    for number, name in enumerate(words["kinds"].split("|")):
        x = sheet.square((x, y), name, number == 1, ASKED)[2] + 22
    y += 17
    x = LEFT
    rank = 2 if referral.order.urgent else rng.choice([0, 0, 0, 1])
    for number, name in enumerate(words["ranks"].split("|")):
        box = sheet.square((x, y), name, number == rank, ASKED)
        if number == rank:
            sheet.note(Fact("urgent", name, rank == 2), box, "mark")
        x = box[2] + 22
    return y + 22


def _diagnoses(referral: Referral, words: Words) -> list[list[Blank]]:
    rows: list[list[Blank]] = []
    for number in range(3):
        runs: tuple[list[Run], list[Run]] = ([], [])
        if number < len(referral.order.diagnoses):
            code, said = referral.order.diagnoses[number]
            short = said if len(said) < 76 else said.split(",")[0]
            runs = ([short], [Fact("diagnoses", code)])
        rows.append([(452, f"{number + 1}.", runs[0]), (RIGHT + 8, words["code"], runs[1])])
    return rows


def _text(sheet: Sheet, y: float, title: str, runs: Sequence[Run]) -> float:
    """A heading, and a box that grows with what was typed into it."""
    sheet.text(LEFT, y, title, ASKED.bold())
    end = sheet.prose((LEFT + 5, y + 17, RIGHT - LEFT - 10), runs, TYPED, 1.26)
    low = max(end - 6, y + 32)
    sheet.frame((LEFT, y + 5, RIGHT, low), 0.6)
    return low + 16


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    names = [lower(name) for name in condition.treatments[: rng.choice([3, 4, 4])]]
    runs: list[Run] = [f"{words['please']} ", *shorthand(order, voice, rng)]
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    runs += left_blank(rng, 0.6, [" = ", visits])
    return [*runs, ". ", *listed("treatments", names), "."]


def _history(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    began = {"onset": "Onset", "injury": "DOI", "surgery": "DOS"}[condition.start]
    runs: list[Run] = [*sided(order, condition.story[0].upper() + condition.story[1:]), ". "]
    date = voice.dated(f"{condition.start}_date", order.began_on)
    runs += left_blank(rng, 0.15, [f"{began} ", date, ". "])
    if condition.surgery:
        runs += ["S/P ", Fact("surgery", order.say(condition.surgery)), ". "]
    if condition.accident:
        kind = {"auto": "MVA", "work": "Work comp"}[condition.accident]
        runs += [Fact("accident", kind, condition.accident), ", claim # "]
        runs += [Fact("claim_number", order.claim_number), ". "]
    care: list[Run] = [f"{words['care']} ", Fact("precautions", condition.precautions)]
    return [*runs, *left_blank(rng, 0.25, care)]


def _attached(sheet: Sheet, y: float, rng: Random, words: Words) -> float:
    x = sheet.text(LEFT, y, words["attached"], ASKED.bold())[2] + 12
    for name in words["papers"].split("|"):
        x = sheet.square((x, y), name, rng.random() < 0.4, ASKED)[2] + 16
    return y


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    y += 14
    sheet.line(LEFT, y, 372, y, 0.6)
    signature(sheet, referral, (LEFT, y, 372), rng)
    sheet.text(LEFT, y + 10, words["sign"], ASKED.sized(7.5))
    day = voice.dated("order_date", referral.order.ordered_on)
    sheet.fact(404, y - 3, day, TYPED)
    sheet.line(396, y, RIGHT, y, 0.6)
    sheet.text(396, y + 10, words["day"], ASKED.sized(7.5))
