"""A military clinic's memorandum: numbered paragraphs with lettered lines, a sign block."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper import ink
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_ninth import SEEN_NINTH
from simulator.paper.phrases import EVALUATE, age, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH, BLOCK = 72.0, 468.0, 320.0
BODY = Style("tiro", 11)
Words = dict[str, str]
Lettered = list[list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head in the middle, for whom and about what, the paragraphs, who signs."""
    voice = Voice.of(rng, dates=rng.choice(["day_first", "long", "month"]))
    words = own_words("memorandum_letter", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    fact = voice.organization(who)
    sheet.note(fact, sheet.centre(306, 52, fact.printed, Style("tibo", 12.5)))
    sheet.centre(306, 65, who.street.upper(), BODY.sized(9.5))
    sheet.centre(306, 77, f"{who.city.upper()}, {who.state} {who.zip}", BODY.sized(9.5))
    sheet.text(LEFT, 112, f"MCHX-PT-{rng.randint(10, 99)}", BODY)
    day = voice.dated("order_date", order.ordered_on)
    sheet.note(day, sheet.right(LEFT + WIDTH, 112, day.printed, BODY))
    sheet.text(LEFT, 142, f"{words['kind']}  {referral.clinic.organization}", BODY)
    sheet.text(LEFT, 166, words["subject"], BODY)
    y = 194.0
    paragraphs: list[tuple[list[Run], Lettered]] = [
        ([f"{words['request']}:"], _who(referral, voice, rng, words)),
        ([words["history"], " ", *_history(referral, voice)], []),
        ([words["services"]], _services(referral, voice, rng, words)),
        (_contact(referral, voice, rng, words), []),
    ]
    for number, (opening, lines) in enumerate(paragraphs, 1):
        y = _paragraph(sheet, y, number, opening, lines)
    _block(sheet, y + 10, referral, rng, words)
    sheet.text(LEFT, 748, f"CF: {Others(rng, voice, SEEN_NINTH).physician()} (PCM)", BODY.sized(9))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _paragraph(
    sheet: Sheet, y: float, number: int, opening: Sequence[Run], lines: Lettered
) -> float:
    """A number with its words, then "a.", "b.", "c." set in under it."""
    y = sheet.prose((LEFT, y, WIDTH), [f"{number}.  ", *opening], BODY) + 3
    for letter, runs in zip("abcdefgh", lines, strict=False):
        sheet.text(LEFT + 22, y, f"{letter}.", BODY)
        y = sheet.prose((LEFT + 40, y, WIDTH - 40), runs, BODY) + 2
    return y + 5


def _who(referral: Referral, voice: Voice, rng: Random, words: Words) -> Lettered:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    about: list[Run] = [voice.patient(person), f", {words['born']} ", voice.born(person.born)]
    phone = voice.phone("patient_phone", person.phone)
    about += left_blank(rng, 0.2, [f", {words['phone']} ", phone])
    lines: Lettered = [[*about, "."]]
    if rng.random() < 0.65:
        home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
        lines.append([f"{words['home']} ", *home, "."])
    payer: list[Run] = [f"{words['payer']} ", voice.payer(cover)]
    payer += left_blank(rng, 0.5, [" (", voice.word("plan_name", cover.plan), ")"])
    payer += [f", {words['member']} ", Fact("member_id", cover.member_id)]
    lines.append([*payer, "."])
    if second:
        number = Fact("secondary_member_id", second.member_id)
        name = voice.word("secondary_payer_name", second.payer)
        lines.append([f"{words['other']} ", name, f", {words['member']} ", number, "."])
    dx: list[Run] = [f"{words['dx']} "]
    for index, (code, said) in enumerate(referral.order.diagnoses):
        dx += ["; " if index else "", Fact("diagnoses", code), f" {said}"]
    return [*lines, [*dx, "."]]


def _history(referral: Referral, voice: Voice) -> list[Run]:
    person, order, condition = referral.patient, referral.order, referral.order.condition
    sex = Fact("sex", {"F": "female", "M": "male"}[person.sex], person.sex)
    began = {"onset": "Onset was ", "injury": "Date of injury was ",
             "surgery": "Date of surgery was "}[condition.start]  # fmt: skip
    date = voice.dated(f"{condition.start}_date", order.began_on)
    runs: list[Run] = [f"{age(order, person)}-year-old ", sex, f", {order.say(condition.story)}. "]
    if condition.surgery:
        runs += ["Status post ", Fact("surgery", lower(order.say(condition.surgery))), ". "]
    if condition.accident:
        said = {"auto": "motor vehicle accident", "work": "on-the-job injury"}
        runs += ["Cause: ", Fact("accident", said[condition.accident], condition.accident)]
        runs += [", claim number ", Fact("claim_number", order.claim_number), ". "]
    found = "; ".join(f"{order.say(name)} {value}" for name, value in condition.measures)
    return [*runs, began, date, f". Findings: {found}."]


def _services(referral: Referral, voice: Voice, rng: Random, words: Words) -> Lettered:
    order = referral.order
    names = [lower(name) for name in order.condition.treatments]
    lines: Lettered = [
        [f"{words['often']} ", *shorthand(order, voice, rng), "."],
        [f"{words['treat']} ", *listed("treatments", names, ", ", ", and "), "."],
    ]
    if rng.random() < 0.4:
        visits = Fact("visits_requested", str(order.visits), order.visits)
        lines.insert(1, [f"{words['total']} ", visits, "."])
    if rng.random() < 0.8:
        care = Fact("precautions", order.condition.precautions.rstrip("."))
        lines.append([f"{words['care']} ", care, "."])
    rank = Fact("urgent", "URGENT" if order.urgent else words["usual"], order.urgent)
    return [*lines, [f"{words['rank']} ", rank, "."]]


def _contact(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    who = referral.provider
    runs: list[Run] = [
        f"{words['contact']} {Others(rng, voice, SEEN_NINTH).someone()}, clinic clerk, at "
    ]
    runs += [voice.phone("referring_phone", who.phone), "."]
    fax = voice.phone("referring_fax", who.fax)
    return [*runs, *left_blank(rng, 0.2, [f" {words['report']} ", fax, "."])]


def _block(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> None:
    """The sign block at the right: capitals, then rank and corps."""
    who, order = referral.provider, referral.order
    if order.signed and rng.random() < 0.5:
        said = words["signed"]
        sheet.note(Fact("order_signed", said, True), sheet.text(BLOCK, y + 18, said, BODY))
    elif order.signed:
        box = ink.sign(sheet, (BLOCK + 4, y + 22), who.name, rng)
        sheet.note(Fact("order_signed", "", True), box, "ink")
    else:
        sheet.note(Fact("order_signed", "", False), (BLOCK, y, BLOCK + 180, y + 28), "mark")
    name = Fact("referring_name", who.name.upper(), who.name)
    title: list[Run] = [name, ", ", Fact("referring_credentials", who.credentials)]
    sheet.labelled((BLOCK, y + 42), "", title, BODY)
    sheet.text(
        BLOCK, y + 55, rng.choice(["MAJ, MC, USA", "CPT, SP, USA", "Civilian Provider"]), BODY
    )
    npi: list[Run] = left_blank(rng, 0.2, ["NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((BLOCK, y + 68), "", npi, BODY)
