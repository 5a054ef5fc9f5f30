"""A same-day visit's discharge page: diagnoses, medicines and, among the orders, the therapy."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.phrases import age, clock, listed, lower, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 42.0, 570.0
BODY, SMALL, HEAD = Style("helv", 9.5), Style("helv", 8), Style("hebo", 10)
MEDICINES = (
    "ibuprofen 600 mg tablet: 1 tablet by mouth 3 times a day for 7 days with food. Disp 21.",
    "cyclobenzaprine 5 mg tablet: 1 tablet at bedtime for 5 days. Disp 5.",
    "acetaminophen 500 mg: 2 tablets every 8 hours as needed, not over 3 grams a day.",
    "lidocaine 4 % patch: 1 patch 12 hours on, 12 hours off, for 10 days. Disp 10.",
)
Words = dict[str, str]
Pair = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the patient's bands, the visit, what was found, orders, follow-up, the signature."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "dashes"]))
    words = own_words("treated_and_released_print", rng)
    others = Others(rng, voice, SEEN_ELEVENTH)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    y = _bands(sheet, referral, voice, rng, words, others)
    y = _part(sheet, y, heads[0], [_visit(referral, voice, rng, words)])
    y = _part(sheet, y, heads[1], _found(referral))
    y = _part(sheet, y, heads[2], [[row] for row in rng.sample(MEDICINES, rng.choice([1, 2]))])
    y = _part(sheet, y, heads[3], _ordered(referral, voice, rng, words))
    y = _part(sheet, y, heads[4], _after(referral, voice, rng, words, others))
    _signed(sheet, y + 6, referral, voice, rng, words)
    foot = f"{words['foot']} {voice.day(referral.order.ordered_on)} {clock(rng)}"
    sheet.text(LEFT, 770, foot, SMALL)
    sheet.right(RIGHT, 770, "Page 1 of 1", SMALL)
    conclude(paper, referral, words["name"])


def _bands(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> float:
    """The facility, then three bands of small names with values on the line below them."""
    person, cover, who = referral.patient, referral.coverage, referral.provider
    sheet.fact(LEFT, 44, voice.organization(who), Style("hebo", 14))
    sheet.right(RIGHT, 44, words["title"], Style("hebo", 12))
    line: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}    "]
    line.append(voice.phone("referring_phone", who.phone))
    line += left_blank(rng, 0.35, ["    fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, 56), "", line, SMALL)
    sex = Fact("sex", person.sex)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    group: list[Run] = left_blank(rng, 0.4, voice.group(cover))
    day = voice.dated("order_date", referral.order.ordered_on)
    rows: list[list[Pair]] = [
        [
            (200, words["patient"], [voice.patient_last_first(person)]),
            (78, words["born"], [voice.born(person.born)]),
            (64, "Age/Sex", [f"{age(referral.order, person)} / ", sex]),
            (84, "MRN", [f"{rng.randint(10**6, 10**7 - 1)}"]),
            (102, words["account"], [f"{rng.randint(10**8, 10**9 - 1)}"]),
        ],
        [
            (300, words["home"], left_blank(rng, 0.3, home)),
            (108, words["phone"], left_blank(rng, 0.2, phone)),
            (120, words["day"], [day]),
        ],
        [
            (230, words["payer"], [voice.payer(cover)]),
            (118, words["member"], [Fact("member_id", cover.member_id)]),
            (74, words["group"], group),
            (106, "PCP", [rng.choice([others.physician(), "None on file"])]),
        ],
    ]
    y = 66.0
    for row in rows:
        x = LEFT
        for wide, name, runs in row:
            sheet.frame((x, y, x + wide, y + 25), 0.5)
            sheet.text(x + 3, y + 8, name, SMALL.sized(7))
            sheet.fitted((x + 3, y + 20), wide - 6, runs, BODY)
            x += wide
        y += 25
    return y + 18


def _part(sheet: Sheet, y: float, name: str, rows: Sequence[Sequence[Run]]) -> float:
    """A heading on grey, and each paragraph under it."""
    sheet.frame((LEFT, y - 11, RIGHT, y + 3), 0, 0.9)
    sheet.text(LEFT + 4, y, name, HEAD)
    y += 17
    for runs in rows:
        y = sheet.prose((LEFT + 10, y, RIGHT - LEFT - 20), runs, BODY, 1.26) + 2
    return y + 11


def _visit(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    began = {"onset": "Since", "injury": "Injured", "surgery": "Surgery"}[condition.start]
    runs: list[Run] = [f"{words['came']} ", *sided(order, condition.story), ". "]
    date = voice.dated(f"{condition.start}_date", order.began_on)
    runs += left_blank(rng, 0.15, [f"{began} ", date, ". "])
    if condition.surgery:
        runs += ["Recent ", Fact("surgery", lower(order.say(condition.surgery))), ". "]
    if condition.accident:
        kind = {"auto": "MVC", "work": "Work injury"}[condition.accident]
        runs += [Fact("accident", kind, condition.accident), ", claim # "]
        runs += [Fact("claim_number", order.claim_number), ". "]
    return [*runs, words["tests"]]


def _found(referral: Referral) -> list[list[Run]]:
    return [
        [f"{number}. {said}:  ", Fact("diagnoses", code)]
        for number, (code, said) in enumerate(referral.order.diagnoses, 1)
    ]


def _ordered(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    """The therapy first, what is asked of it beneath; then something that is no therapy."""
    order, condition = referral.order, referral.order.condition
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    rows: list[list[Run]] = [[f"{words['name']}   #{rng.randint(10**6, 10**7 - 1)}   "]]
    rows[0].append(rank)
    names = [lower(name) for name in condition.treatments[: rng.choice([3, 4, 4])]]
    runs: list[Run] = [f"{words['told']} ", *shorthand(order, voice, rng)]
    visits = Fact("visits_requested", f"{order.visits} visits", order.visits)
    runs += left_blank(rng, 0.7, [", ", visits])
    rows.append([*runs, ": ", *listed("treatments", names), "."])
    if rng.random() < 0.75:
        rows.append([f"{words['care']} ", Fact("precautions", condition.precautions)])
    rows.append([words["other"]])
    return rows


def _after(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[list[Run]]:
    clinic = referral.clinic
    with_them = f"{words['therapy']} {clinic.organization}, {clinic.street}, {clinic.city}, "
    with_them += f"{clinic.state} {clinic.zip}, {voice.number(clinic.phone)}."
    rows: list[list[Run]] = [
        [with_them],
        [f"{others.physician()} {words['when']} {others.number()}."],
        [f"{words['back']} {words['drug']} {pharmacy(rng)}."],
    ]
    if referral.secondary:
        second = referral.secondary
        runs: list[Run] = [f"{words['second']} "]
        runs += [voice.word("secondary_payer_name", second.payer), ", ID "]
        rows.append([*runs, Fact("secondary_member_id", second.member_id)])
    return rows


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    line: list[Run] = [f"{words['by']} ", *voice.referrer(who)]
    line += left_blank(rng, 0.3, ["    NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y), "", line, BODY)
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    box = sheet.text(LEFT, y + 14, said, BODY)
    sheet.note(Fact("order_signed", said, order.signed), box)
