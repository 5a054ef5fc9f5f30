"""An orthopedic group's own therapy form: its doctors in a list, one checked, squares below."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twelfth import SEEN_TWELFTH
from simulator.paper.phrases import counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import began, centred, happened, home, second_cover
from simulator.paper.voice import Voice

LEFT, RIGHT = 48.0, 564.0
ASKED, TYPED, SMALL = Style("helv", 9.5), Style("helv", 10.5), Style("helv", 8)
LOOKS = (ASKED, TYPED)
OFFERED = ("Dry needling", "Blood flow restriction", "Return to sport testing", "Iontophoresis",
           "Traction")  # fmt: skip
Words = dict[str, str]
Blank = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the group and its doctors, the patient, the diagnosis, squares, how often, sign."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "short"]))
    words = own_words("bone_and_joint_form", rng)
    sheet = paper.page("referral_order")
    y = _group(sheet, referral, voice, rng, words)
    y = _doctors(sheet, y, referral, words, Others(rng, voice, SEEN_TWELFTH), rng)
    y = _lines(sheet, y, _patient(referral, voice, rng, words))
    y = _lines(sheet, y + 4, _problem(referral, voice, rng, words))
    y = _program(sheet, y + 6, referral, rng, words)
    y = _lines(sheet, y, _doses(referral, rng, words))
    _sign(sheet, y + 30, referral, voice, rng, words)
    conclude(paper, referral, words["scope"].split("|")[0])


def _group(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    who = referral.provider
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 48, name.printed, Style("hebo", 16)))
    line: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}   "]
    line += [words["tel"], " ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, [f"   {words['fax']} ", voice.phone("referring_fax", who.fax)])
    centred(sheet, 62, line, ASKED)
    sheet.line(LEFT, 69, RIGHT, 69, 1.2)
    sheet.centre(306, 86, words["title"], Style("hebo", 13))
    return 104


def _doctors(
    sheet: Sheet, y: float, referral: Referral, words: Words, others: Others, rng: Random
) -> float:
    """The group's doctors in three columns; who refers is checked."""
    who = referral.provider
    sheet.text(LEFT, y, words["doctors"], ASKED.bold())
    rows = [others.physician(rng.choice(["MD", "DO", "PA-C"])) for _ in range(5)]
    mine = rng.randrange(6)
    rows.insert(mine, f"{who.name}, {who.credentials}")
    for number, name in enumerate(rows):
        at = (LEFT + 172 * (number % 3), y + 15 + 14 * (number // 3))
        if number != mine:
            sheet.square(at, name, False, ASKED)
            continue
        x = sheet.square(at, "", True, ASKED)[2] + 4
        sheet.paper.ticks.pop()
        facts: list[Run] = [Fact("referring_name", who.name), ", "]
        facts.append(Fact("referring_credentials", who.credentials))
        sheet.labelled((x, at[1]), "", facts, ASKED)
        sheet.ticked(name, (at[0], at[1] - 8, at[0] + 8, at[1] + 1), True)
    sheet.line(LEFT, y + 37, RIGHT, y + 37, 0.5)
    return y + 54


def _lines(sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]]) -> float:
    for row in rows:
        x = LEFT
        for end, label, runs in row:
            filled_line(sheet, (x, y), end - 8, label, runs, LOOKS)
            x = end
        y += 28
    return y


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    person, cover = referral.patient, referral.coverage
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    rows: list[list[Blank]] = [
        [
            (356, words["patient"], [voice.patient(person)]),
            (RIGHT + 8, words["born"], [voice.born(person.born)]),
        ],
        [
            (400, words["home"], left_blank(rng, 0.5, home(voice, person))),
            (RIGHT + 8, words["phone"], left_blank(rng, 0.2, phone)),
        ],
        [
            (290, words["payer"], [voice.payer(cover)]),
            (438, words["member"], [Fact("member_id", cover.member_id)]),
            (RIGHT + 8, words["group"], left_blank(rng, 0.4, voice.group(cover))),
        ],
    ]
    other = second_cover(voice, referral.secondary, "   ID ")
    return [*rows, [(RIGHT + 8, words["second"], other)]] if other else rows


def _problem(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Blank]]:
    order = referral.order
    rows: list[list[Blank]] = []
    for number, (code, said) in enumerate(order.diagnoses):
        label = words["dx"] if number == 0 else words["dx2"]
        rows.append([(446, label, [said]), (RIGHT + 8, words["code"], [Fact("diagnoses", code)])])
    names = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    since = left_blank(rng, 0.12, [began(order, voice)])
    rows.append(
        [
            (230, names[order.condition.start], since),
            (RIGHT + 8, words["notes"], happened(order)),
        ]
    )
    return rows


def _program(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """What kind of order it is, then what the therapist should do, in two columns of squares."""
    x = LEFT
    for number, name in enumerate(words["scope"].split("|")):
        x = sheet.square((x, y), name, number == 0, ASKED.bold())[2] + 22
    wanted = referral.order.condition.treatments
    names = rng.sample([*wanted, *OFFERED], len(wanted) + len(OFFERED))
    for number, name in enumerate(names):
        at = (LEFT + 258 * (number % 2), y + 20 + 20 * (number // 2))
        box = sheet.square(at, name, name in wanted, ASKED)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    y += 32 + 20 * ((len(names) + 1) // 2)
    x = sheet.text(LEFT, y, words["bearing"], ASKED.bold())[2] + 12
    for name in ("Full", "As tolerated", "Partial", "Toe touch", "Non"):
        x = sheet.square((x, y), name, False, ASKED)[2] + 16
    return y + 30


def _doses(referral: Referral, rng: Random, words: Words) -> list[list[Blank]]:
    order = referral.order
    often, long = counted(order, rng)
    names = words["doses"].split("|")
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    rows: list[list[Blank]] = [
        [(220, names[0], [often]), (392, names[1], [long]),
         (RIGHT + 8, names[2], left_blank(rng, 0.6, visits))],
        [(RIGHT + 8, words["care"], left_blank(rng, 0.25, care))],
    ]  # fmt: skip
    if order.urgent:
        rows.append([(RIGHT + 8, words["comments"], [Fact("urgent", words["fast"], True)])])
    return rows


def _sign(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    sheet.line(LEFT, y, 350, y, 0.6)
    signature(sheet, referral, (LEFT, y, 350), rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    sheet.fact(372, y - 3, voice.dated("order_date", referral.order.ordered_on), TYPED)
    sheet.line(366, y, 452, y, 0.6)
    sheet.text(366, y + 10, words["day"], SMALL)
    npi = left_blank(rng, 0.25, [Fact("referring_npi", referral.provider.npi)])
    sheet.labelled((472, y - 3), "", npi, TYPED)
    sheet.line(466, y, RIGHT, y, 0.6)
    sheet.text(466, y + 10, "NPI", SMALL)
