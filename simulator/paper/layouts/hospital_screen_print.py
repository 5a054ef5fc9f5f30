"""A hospital system's requisition as its screens print it: one width of type, all in capitals."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Provider, Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_fifth import SEEN_FIFTH
from simulator.paper.phrases import age
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("cour", 9)
LEFT, SECOND, THIRD, RIGHT = 36.0, 260.0, 430.0, 576.0
STEP = 12.0
Words = dict[str, str]
Pair = tuple[float, str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the requisition: run, patient, insurance, provider, order, queries, signature."""
    voice = Voice.of(rng, capitals=True, dates=rng.choice(["us", "us", "short"]))
    words = own_words("hospital_screen_print", rng)
    sheet = paper.page("referral_order")
    y = _run(sheet, referral, voice, rng, words)
    for rows in (
        _patient(referral, voice, rng, words),
        _insurance(referral, voice, rng, words),
        _provider(referral, voice, rng, words),
        _order(referral, voice, rng, words),
    ):
        for pairs in rows:
            for x, label, runs in pairs:
                start = sheet.text(x, y, label, BODY)[2] + (5.4 if label else 0)
                sheet.labelled((start, y), "", runs, BODY)
            y += STEP
        y = _rule(sheet, y)
    y = _queries(sheet, referral, voice, rng, words, y + 2)
    _signed(sheet, referral, voice, rng, y + STEP)
    others = Others(rng, voice, SEEN_FIFTH)
    sheet.text(LEFT, 758, f"ENTERED BY: {_surname_first(others.someone()).upper()}", BODY)
    sheet.right(RIGHT, 758, "** END OF REPORT **", BODY)
    eval_said = words["eval"]
    paper.imply("treatments", eval_said, "evaluate and treat", "eval and treat")
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _surname_first(name: str) -> str:
    first, _, last = name.partition(" ")
    return f"{last},{first}"


def _rule(sheet: Sheet, y: float) -> float:
    sheet.text(LEFT, y, "-" * 100, BODY)
    return y + STEP


def _run(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    """The head of every page: when it was printed, whose system it is, what it is."""
    printed = referral.order.ordered_on + timedelta(days=rng.choice([0, 0, 1, 3]))
    clinic = referral.clinic
    sheet.text(LEFT, 40, f"RUN DATE: {printed:%m/%d/%y}", BODY)
    sheet.text(LEFT, 52, f"RUN TIME: {rng.randint(7, 18):02}{rng.randint(0, 59):02}", BODY)
    name = voice.organization(referral.provider)
    sheet.note(name, sheet.centre(306, 40, name.printed, BODY))
    sheet.centre(306, 52, words["title"], BODY)
    sheet.right(RIGHT, 40, "PAGE 1", BODY)
    sheet.right(RIGHT, 52, f"FAX TO {voice.number(clinic.fax)}", BODY)
    return _rule(sheet, 66)


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Pair]]:
    person, order = referral.patient, referral.order
    given = " ".join(part for part in (person.first, person.middle) if part)
    name = Fact("patient_name", f"{person.last},{given}".upper(), person.name.upper())
    phone = left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)])
    sex: list[Run] = [Fact("sex", f"{age(order, person)}/{person.sex}", person.sex)]
    account = f"V{rng.randint(10_000_000, 99_999_999):011}"
    home = voice.word("patient_street", person.street)
    return [
        [(LEFT, words["name"], [name]), (THIRD, "ACCT #:", [account])],
        [(LEFT, words["agesex"], sex), (SECOND, words["born"], [voice.born(person.born)]),
         (THIRD, "U #:", [f"M{rng.randint(100_000, 999_999):09}"])],
        [(LEFT, "ADDRESS:", [home]), (THIRD, "PHONE:", phone)],
        [(LEFT + 48.6, "", list(voice.city(person))), (THIRD, "LOC:", ["REHAB.OP"])],
    ]  # fmt: skip


def _insurance(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Pair]]:
    cover, second = referral.coverage, referral.secondary
    group = left_blank(rng, 0.25, voice.group(cover))
    rows: list[list[Pair]] = [
        [(LEFT, words["payer"], [voice.payer(cover)])],
        [(LEFT + 48.6, words["member"], [Fact("member_id", cover.member_id)]),
         (SECOND, words["group"], group)],
    ]  # fmt: skip
    if second is None:
        return [*rows, [(LEFT, words["second"], [rng.choice(["NONE", "", "N/A"])])]]
    name = voice.word("secondary_payer_name", second.payer)
    number = Fact("secondary_member_id", second.member_id)
    return [
        *rows,
        [(LEFT, words["second"], [name])],
        [(LEFT + 48.6, words["member"], [number])],
    ]


def _named(who: Provider) -> list[Run]:
    """Surname, comma, first name without a space, as such systems keep providers."""
    name = Fact("referring_name", f"{who.last},{who.first}".upper(), who.name.upper())
    return [name, " ", Fact("referring_credentials", who.credentials)]


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Pair]]:
    who = referral.provider
    npi = left_blank(rng, 0.1, [Fact("referring_npi", who.npi)])
    fax = left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)])
    place = f"{who.street}, {who.city}, {who.state} {who.zip}".upper()
    return [
        [(LEFT, words["doctor"], _named(who)), (THIRD, "NPI:", npi)],
        [(LEFT, words["office"], [voice.organization(who)])],
        [(LEFT, "OFFICE ADDR:", [place])],
        [(LEFT, "OFFICE PH:", [voice.phone("referring_phone", who.phone)]),
         (SECOND, "OFFICE FAX:", fax)],
    ]  # fmt: skip


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Pair]]:
    order = referral.order
    number = f"{order.ordered_on:%m%d}-{rng.randint(1, 9999):04}"
    rank = Fact("urgent", "STAT" if order.urgent else "ROUTINE", order.urgent)
    day = voice.dated("order_date", order.ordered_on)
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    return [
        [(LEFT, "ORDER #:", [number]), (SECOND, words["day"], [day]),
         (THIRD, words["rank"], [rank])],
        [(LEFT, words["item"], [words["eval"]]), (THIRD, "VISITS:", left_blank(rng, 0.3, total))],
    ]  # fmt: skip


def _queries(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words, y: float
) -> float:
    """The order's queries at the left, what was entered for each beside it."""
    sheet.text(LEFT, y, "QUERY", BODY)
    sheet.text(SECOND - 60, y, "RESPONSE", BODY)
    y += STEP
    for label, runs in _responses(referral, voice, rng, words):
        sheet.text(LEFT, y, label, BODY)
        y = sheet.prose((SECOND - 60, y, RIGHT - SECOND + 60), runs, BODY)
    return y


def _responses(
    referral: Referral, voice: Voice, rng: Random, words: Words
) -> list[tuple[str, list[Run]]]:
    order = referral.order
    rows: list[tuple[str, list[Run]]] = []
    for number, (code, said) in enumerate(order.diagnoses, start=1):
        rows.append((f"{words['dx']} {number}", [Fact("diagnoses", code), f" {said.upper()}"]))
    label, began = voice.began(order)
    rows.append((label, [began]))
    if order.condition.surgery:
        done = voice.word("surgery", order.say(order.condition.surgery))
        rows.append(("SURGICAL PROCEDURE", [done]))
    if order.side != "none":
        side = Fact("laterality", order.side.upper(), order.side)
        rows.append((words["side"], [side]))
    ways = [f"{order.per_week}X/WK", f"{order.per_week} X WEEK"]
    ways += [str(order.per_week)] if "WEEK" in words["freq"] else []
    often = rng.choice(ways)
    rows.append((words["freq"], [Fact("frequency_per_week", often, order.per_week)]))
    rows.append((words["dur"], [Fact("duration_weeks", f"{order.weeks} WEEKS", order.weeks)]))
    treatments: list[Run] = []
    for name in order.condition.treatments:
        treatments += [", " if treatments else "", voice.word("treatments", name)]
    rows.append((words["tx"], treatments))
    if rng.random() < 0.4:
        codes: list[Run] = []
        for code in order.condition.procedures:
            codes += [" " if codes else "", Fact("procedures", code)]
        rows.append((words["cpt"], codes))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "AUTO", "work": "WORK COMP"}[kind]
        claim = Fact("claim_number", order.claim_number)
        rows.append(("ACCIDENT", [Fact("accident", said, kind), " CLAIM # ", claim]))
    care: list[Run] = [voice.word("precautions", order.condition.precautions)]
    rows.append((words["care"], left_blank(rng, 0.2, care)))
    return rows


def _signed(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    said = "*** ORDER NOT SIGNED ***"
    if order.signed:
        at = f"{voice.day(order.ordered_on)} {rng.randint(7, 18):02}{rng.randint(0, 59):02}"
        said = f"ELECTRONICALLY SIGNED BY: {who.last},{who.first}".upper()
        said += f" {who.credentials} {at}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y, said, BODY))
