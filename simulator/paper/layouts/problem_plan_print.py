"""A record system's referral with its plan by problem: three columns, numbers, bullets."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_seventh import SEEN_SEVENTH
from simulator.paper.phrases import EVALUATE, age, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 46.0, 566.0
BODY, NAME = Style("helv", 9.5), Style("helv", 7.5, (0.35, 0.35, 0.35))
Words = dict[str, str]
Item = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the title, the triple columns, problems with their plans, who signed, the foot."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "day_first"]))
    words = own_words("problem_plan_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    sheet.text(LEFT, 46, words["title"], Style("helv", 17))
    rank = Fact("urgent", "URGENT" if order.urgent else words["rank"], order.urgent)
    box = sheet.right(RIGHT, 46, rank.printed, Style("hebo", 10))
    sheet.note(rank, box)
    y = 62.0
    for title, items in (
        (words["who"], _patient(referral, voice, rng, words)),
        (words["pays"], _coverage(referral, voice, rng, words)),
        (words["from"], _provider(referral, voice, rng, words)),
    ):
        y = _block(sheet, y, title, items)
    if rng.random() < 0.3:
        sheet = paper.page("referral_order")
        sheet.labelled((LEFT, 40), "", [voice.patient_last_first(referral.patient)], NAME.sized(9))
        sheet.right(RIGHT, 40, "2 / 2", NAME)
        y = 48.0
    y = _plan(sheet, y + 4, referral, voice, rng, words)
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} {words['at']} "
        said += f"{voice.day(order.ordered_on)}, {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 10, said, BODY))
    sheet.text(LEFT, 764, f"{referral.clinic.organization}  {words['sent']}", NAME)
    sheet.right(RIGHT, 764, f"{Others(rng, voice, SEEN_SEVENTH).someone()}, {clock(rng)}", NAME)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _block(sheet: Sheet, y: float, title: str, items: Sequence[Item]) -> float:
    """A title on a rule, then three to a row: the name small and grey, the value below it."""
    sheet.text(LEFT, y + 10, title, Style("hebo", 10))
    sheet.line(LEFT, y + 14, RIGHT, y + 14, 1.2)
    width = (RIGHT - LEFT) / 3
    for number, (name, runs) in enumerate(items):
        x, top = LEFT + width * (number % 3), y + 25 + 27.0 * (number // 3)
        sheet.text(x, top, name, NAME)
        sheet.fitted((x, top + 11.5), width - 8, runs or ["-"], BODY)
    return y + 22 + 27.0 * ((len(items) + 2) // 3)


def _patient(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Item]:
    person = referral.patient
    sex: list[Run] = [Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    born: list[Run] = [voice.born(person.born), f" ({age(referral.order, person)} years)"]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    return [
        (words["name"], [voice.patient_last_first(person)]),
        (words["born"], born),
        (words["sex"], left_blank(rng, 0.15, sex)),
        (words["street"], [voice.word("patient_street", person.street)]),
        (words["place"], voice.city(person)),
        (words["phone"], left_blank(rng, 0.15, phone)),
    ]


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Item]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [" / ", voice.word("plan_name", cover.plan)]
    items: list[Item] = [
        (words["payer"], [voice.payer(cover), *left_blank(rng, 0.5, plan)]),
        (words["member"], [Fact("member_id", cover.member_id)]),
        (words["group"], left_blank(rng, 0.3, voice.group(cover))),
    ]
    if second:
        items.append((words["second"], [voice.word("secondary_payer_name", second.payer)]))
        items.append((words["second_id"], [Fact("secondary_member_id", second.member_id)]))
    return items


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Item]:
    who = referral.provider
    return [
        (words["doctor"], voice.referrer(who)),
        (words["npi"], left_blank(rng, 0.12, [Fact("referring_npi", who.npi)])),
        (words["day"], [voice.dated("order_date", referral.order.ordered_on)]),
        (words["office"], [voice.organization(who)]),
        (words["tel"], [voice.phone("referring_phone", who.phone)]),
        (words["fax"], left_blank(rng, 0.12, [voice.phone("referring_fax", who.fax)])),
    ]


def _plan(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Numbered problems with their codes; under the first one what is ordered for it."""
    order = referral.order
    sheet.text(LEFT, y + 10, words["plan"], Style("hebo", 10))
    sheet.line(LEFT, y + 14, RIGHT, y + 14, 1.2)
    y += 30
    for number, (code, said) in enumerate(order.diagnoses, 1):
        runs: list[Run] = [f"{number}. {said} - ", Fact("diagnoses", code)]
        y = sheet.prose((LEFT, y, RIGHT - LEFT), runs, BODY.bold()) + 2
        if number == 1:
            for bullet in _bullets(referral, voice, rng, words):
                y = _bullet(sheet, LEFT + 14, y, bullet)
            for name in order.condition.treatments:
                y = _bullet(sheet, LEFT + 34, y, [Fact("treatments", name)])
            y = _cautions(sheet, y, referral, rng, words) + 4
    return y


def _bullet(sheet: Sheet, x: float, y: float, runs: Sequence[Run]) -> float:
    sheet.text(x, y, "•", BODY)
    return sheet.prose((x + 10, y, RIGHT - x - 10), runs, BODY) + 1


def _bullets(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    order = referral.order
    label, began = voice.began(order)
    story: list[Run] = [f"{order.say(order.condition.story).capitalize()}. {label} ", began, "."]
    bullets: list[list[Run]] = [story]
    if order.condition.surgery:
        bullets.append(["S/p ", Fact("surgery", order.say(order.condition.surgery)), "."])
    if order.condition.accident:
        kind = order.condition.accident
        said = {"auto": "MVA", "work": "Workers compensation"}[kind]
        claim = Fact("claim_number", order.claim_number)
        bullets.append([Fact("accident", said, kind), ", claim # ", claim])
    if order.side != "none" and rng.random() < 0.6:
        bullets.append([f"{words['side']}: ", Fact("laterality", order.side, order.side)])
    how: list[Run] = [f"{words['refer']} ", *voice.often(order, rng)]
    if rng.random() < 0.4:
        how += [", ", Fact("visits_requested", f"{order.visits} visits", order.visits)]
    return [*bullets, [*how, f", {words['with']}:"]]


def _cautions(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    if rng.random() < 0.25:
        return y
    care = Fact("precautions", referral.order.condition.precautions)
    return _bullet(sheet, LEFT + 14, y, [f"{words['care']}: ", care])
