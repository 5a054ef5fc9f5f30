"""A hospital's outpatient therapy order as offices fill it in: places to send it, rows, circles."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank, radio
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.plain_days import PLAIN_DAYS
from simulator.paper.phrases import EVALUATE, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, TAB, RIGHT = 36.0, 168.0, 576.0
LABEL, TYPED, SMALL = Style("hebo", 9), Style("cour", 10), Style("helv", 8)
PLAIN = Style("helv", 9.5)
OFFERED = ("Therapeutic exercise", "Modalities as indicated", "Dry needling", "Taping",
           "Vestibular rehab", "Aquatic therapy")  # fmt: skip
Words = dict[str, str]
Cell = tuple[float, str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the hospital's head, the patient, what is wrong, what is ordered, who orders it."""
    voice = Voice.of(rng)
    words = own_words("outpatient_rehab_form", rng)
    sheet = paper.page("referral_order")
    y = _head(sheet, Others(rng, voice, PLAIN_DAYS), rng, words)
    y = _patient(sheet, y, referral, voice, rng, words)
    y = _reason(sheet, y, referral, voice, rng, words)
    y = _asked(sheet, y, referral, words)
    y = _treatments(sheet, y, referral, rng, words)
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    y = _cells(sheet, y, [(1.0, words["care"], left_blank(rng, 0.3, care))])
    ranks = words["rank"].split("|")
    urgent = [Fact("urgent", rank, fast) for rank, fast in zip(ranks, (False, True), strict=True)]
    y = _choice(sheet, y, "Priority", ranks, int(referral.order.urgent), urgent)
    _close(sheet, y + 16, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE, words["kinds"].split("|")[0])
    paper.imply("visits_requested", referral.order.visits)
    if referral.order.side != "none":
        paper.imply("laterality", referral.order.side)


def _head(sheet: Sheet, others: Others, rng: Random, words: Words) -> float:
    """Whose form it is, and the clinics that it may be sent to, with their numbers."""
    sheet.text(LEFT, 46, words["house"], Style("hebo", 14))
    sheet.text(LEFT, 62, words["title"], Style("helv", 12))
    sheet.text(LEFT, 80, words["send"], SMALL.sized(8.5))
    chosen = rng.randint(0, 2)
    for number, place in enumerate(words["places"].split("|")):
        at = (LEFT + 182.0 * number, 94.0)
        sheet.square(at, f"{place}  fax {others.number()}", number == chosen, SMALL.sized(8.5))
    return 104


def _cells(sheet: Sheet, y: float, cells: Sequence[Cell]) -> float:
    """One row of framed cells: what is asked, a colon, and the answer typed behind it."""
    x = LEFT
    for share, name, runs in cells:
        end = x + share * (RIGHT - LEFT)
        sheet.frame((x, y, end, y + 20), 0.6)
        start = sheet.text(x + 4, y + 13.5, f"{name}:", LABEL)[2] + 5
        sheet.fitted((start, y + 13.5), end - start - 4, runs, TYPED)
        x = end
    return y + 20


def _choice(
    sheet: Sheet, y: float, name: str, labels: Sequence[str], chosen: int, facts: Sequence[Fact]
) -> float:
    """A row of circles, one of them filled in, which states its fact."""
    sheet.frame((LEFT, y, RIGHT, y + 20), 0.6)
    sheet.text(LEFT + 4, y + 13.5, f"{name}:", LABEL)
    x = TAB
    for number, label in enumerate(labels):
        box = radio(sheet, (x, y + 13.5), label, number == chosen, PLAIN)
        if number == chosen and facts:
            sheet.note(facts[number], box, "mark")
        x = box[2] + 18
    return y + 20


def _patient(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    last_first = "Last" in words["name"] or rng.random() < 0.3
    name = voice.patient_last_first(person) if last_first else voice.patient(person)
    other: list[Run] = []
    if second:
        number = Fact("secondary_member_id", second.member_id)
        other = [voice.word("secondary_payer_name", second.payer), "  ", number]
    y = _cells(
        sheet, y, [(0.66, words["name"], [name]), (0.34, words["born"], [voice.born(person.born)])]
    )
    plan: list[Run] = [" ", voice.word("plan_name", cover.plan)]
    payer: list[Run] = [voice.payer(cover), *left_blank(rng, 0.7, plan)]
    member: list[Run] = [Fact("member_id", cover.member_id)]
    y = _cells(sheet, y, [(0.56, words["payer"], payer), (0.44, words["member"], member)])
    phone = left_blank(rng, 0.1, phone)
    y = _cells(sheet, y, [(0.56, words["second"], other), (0.44, words["phone"], phone)])
    return _cells(sheet, y, [(1.0, words["permit"], [])]) + 6


def _reason(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    top = y
    sheet.text(LEFT + 4, y + 12, f"{words['dx']}:", LABEL)
    y += 26
    for number, (code, said) in enumerate(order.diagnoses, 1):
        runs: list[Run] = [f"{number}. ", Fact("diagnoses", code), f" {said}"]
        sheet.fitted((LEFT + 12, y), RIGHT - LEFT - 18, runs, TYPED)
        y += 14
    sheet.frame((LEFT, top, RIGHT, y - 6), 0.6)
    y -= 6
    sheet.frame((LEFT, y, RIGHT, y + 20), 0.6)
    sheet.text(LEFT + 4, y + 13.5, f"{words['since']}:", LABEL)
    known = condition.start != "onset" or rng.random() < 0.6
    x = TAB
    for name in ("onset", "injury", "surgery"):
        x = sheet.square((x, y + 13.5), name, known and name == condition.start, PLAIN)[2] + 12
    if known:
        sheet.fact(x + 14, y + 13.5, voice.began(order)[1], TYPED)
    done: list[Run] = []
    if condition.surgery:
        done = [Fact("surgery", order.say(condition.surgery))]
    y = _cells(sheet, y + 20, [(1.0, words["surgery"], done)])
    return _accident(sheet, y, referral) + 6


def _accident(sheet: Sheet, y: float, referral: Referral) -> float:
    """Only where somebody else pays: offices type it over the row that the form leaves free."""
    order, kind = referral.order, referral.order.condition.accident
    if not kind:
        return y
    said = {"auto": "Auto accident", "work": "Workers comp"}[kind]
    runs: list[Run] = [Fact("accident", said, kind), ", claim # "]
    return _cells(sheet, y, [(1.0, "Other", [*runs, Fact("claim_number", order.claim_number)])])


def _asked(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    order = referral.order
    y = _choice(sheet, y, words["service"], words["kinds"].split("|"), 0, [])
    asks = words["ask"].split("|")
    y = _choice(sheet, y, "Order", asks, 0, [Fact("treatments", ask) for ask in asks])
    often = [f"{times}x / week" for times in (1, 2, 3)]
    facts = [Fact("frequency_per_week", said, n) for n, said in enumerate(often, 1)]
    y = _choice(sheet, y, words["often"], often, order.per_week - 1, facts)
    weeks = (4, 6, 8, 12)
    long = [f"{count} weeks" for count in weeks]
    lasts = [Fact("duration_weeks", f"{count} weeks", count) for count in weeks]
    return _choice(sheet, y, words["long"], long, weeks.index(order.weeks), lasts)


def _treatments(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    wanted = referral.order.condition.treatments
    names = [*wanted, *rng.sample(OFFERED, 5)]
    rng.shuffle(names)
    sheet.text(LEFT + 4, y + 13, f"{words['treat']}:", LABEL)
    for number, name in enumerate(names):
        at = (LEFT + 10 + 178.0 * (number % 3), y + 29 + 15.0 * (number // 3))
        box = sheet.square(at, name, name in wanted, PLAIN.sized(9))
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    below = y + 34 + 15.0 * ((len(names) + 2) // 3 - 1) + 2
    sheet.frame((LEFT, y, RIGHT, below), 0.6)
    return below


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, words["certify"], SMALL)
    y += 10
    sheet.frame((LEFT, y, RIGHT, y + 46), 0.6)
    signature(sheet, referral, (LEFT + 4, y + 43, 350), rng, 22)
    sheet.text(LEFT + 4, y + 9, words["sign"], SMALL)
    for x, name in ((372.0, words["day"]), (480.0, "Time")):
        sheet.line(x - 4, y, x - 4, y + 46, 0.6)
        sheet.text(x, y + 9, name, SMALL)
    sheet.fact(374, y + 34, voice.dated("order_date", order.ordered_on), TYPED)
    sheet.text(482, y + 34, clock(rng) if rng.random() < 0.5 else "", TYPED)
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    office: list[Run] = [voice.organization(who)]
    y = _cells(
        sheet, y + 46,
        [(0.6, words["print"], voice.referrer(who)), (0.4, "NPI", left_blank(rng, 0.25, npi))],
    )  # fmt: skip
    y = _cells(sheet, y, [(1.0, words["office"], left_blank(rng, 0.15, office))])
    tel: list[Run] = [voice.phone("referring_phone", who.phone)]
    _cells(sheet, y, [(0.5, words["tel"], tel), (0.5, words["fax"], left_blank(rng, 0.15, fax))])
