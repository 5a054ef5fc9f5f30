"""A fax cover sheet that is the referral: a coordinator types the order into its message."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.ordinary import ORDINARY
from simulator.paper.phrases import EVALUATE, brief, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 60.0, 316.0, 552.0
WIDTH = RIGHT - LEFT
LABEL, BODY, SMALL = Style("hebo", 10), Style("helv", 11), Style("helv", 8.5)
Words = dict[str, str]
Cell = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the routing, the squares, the message with the order, the notice."""
    voice = Voice.of(rng)
    words = own_words("cover_message_referral", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, words)
    y = _routing(sheet, 132, referral, voice, rng, words)
    y = _squares(sheet, y, referral, rng, words)
    y = _message(sheet, y + 26, referral, voice, rng, words)
    _close(sheet, y + 8, referral, voice, rng, words)
    sheet.line(LEFT, 716, RIGHT, 716, 0.5)
    sheet.prose((LEFT, 730, WIDTH), [words["secret"]], SMALL)
    paper.imply("treatments", *EVALUATE, words["ask"])
    paper.imply("visits_requested", referral.order.visits)
    if "diagnoses" not in paper.facts:
        paper.imply("diagnoses", *(code for code, _ in referral.order.diagnoses))
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _head(sheet: Sheet, referral: Referral, voice: Voice, words: Words) -> None:
    who = referral.provider
    sheet.text(LEFT, 70, words["title"], Style("hebo", 26 if len(words["title"]) < 5 else 18))
    name = voice.organization(who)
    sheet.note(name, sheet.right(RIGHT, 52, name.printed, Style("hebo", 12)))
    sheet.right(RIGHT, 65, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    sheet.line(LEFT, 92, RIGHT, 92, 2)


def _routing(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Two columns: where it goes, and whose desk it comes from."""
    order, who, clinic = referral.order, referral.provider, referral.clinic
    sender = f"{Others(rng, voice, ORDINARY).someone()}, {words['staff']}"
    person = referral.patient
    about: list[Run] = [f"{words['about']}"]
    if rng.random() < 0.6:
        about += [" - ", voice.patient_last_first(person)]
    rows: list[list[Cell]] = [
        [(words["to"], [clinic.organization]), (words["from"], [sender])],
        [("Fax", [voice.number(clinic.fax)]),
         ("Phone", [voice.phone("referring_phone", who.phone)])],
        [("Phone", left_blank(rng, 0.5, [voice.number(clinic.phone)])),
         ("Fax", left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)]))],
        [(words["pages"], [str(rng.choice([1, 1, 2]))]),
         (words["day"], [voice.dated("order_date", order.ordered_on)])],
        [(words["re"], about)],
    ]  # fmt: skip
    for row in rows:
        for x, (name, runs) in zip((LEFT, MIDDLE), row, strict=False):
            start = sheet.text(x, y, f"{name}:", LABEL)[2] + 8
            end = RIGHT if len(row) == 1 or x == MIDDLE else MIDDLE - 12
            sheet.fitted((start, y), end - start, runs or [""], BODY)
        y += 21
    sheet.line(LEFT, y - 8, RIGHT, y - 8, 0.8)
    return y + 8


def _squares(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    """The squares of every cover sheet; the first says that it is urgent."""
    x = LEFT
    first, *names = words["ticks"].split("|")
    chosen = rng.choice([*names, "", ""])
    urgent = referral.order.urgent
    box = sheet.square((x, y), first, urgent, BODY.sized(10))
    if urgent:
        sheet.note(Fact("urgent", first, True), box, "mark")
    for name in names:
        box = sheet.square((box[2] + 20, y), name, name == chosen, BODY.sized(10))
    sheet.line(LEFT, y + 10, RIGHT, y + 10, 0.8)
    return y + 10


def _message(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """What the coordinator typed, line after line."""
    sheet.text(LEFT, y, f"{words['message']}:", LABEL)
    y = sheet.prose((LEFT, y + 20, WIDTH), [words["opening"]], BODY) + 8
    lines = [_person(referral, voice, rng, words), *_insured(referral, voice, rng, words)]
    lines += _order(referral, voice, rng, words)
    for runs in lines:
        if runs:
            y = sheet.prose((LEFT, y, WIDTH), runs, BODY) + 4
    return y


def _person(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    person = referral.patient
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    runs: list[Run] = [f"{words['name']}: ", name, f", {words['born']} ", voice.born(person.born)]
    phone: list[Run] = [f", {words['phone']} ", voice.phone("patient_phone", person.phone)]
    return [*runs, *left_blank(rng, 0.15, phone)]


def _insured(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    cover, second = referral.coverage, referral.secondary
    member: list[Run] = [f", {words['member']} ", Fact("member_id", cover.member_id)]
    line: list[Run] = [f"{words['insured']}: ", voice.payer(cover), *left_blank(rng, 0.2, member)]
    lines = [left_blank(rng, 0.1, line)]
    if second:
        name = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        lines.append(["2nd ins: ", name, f", {words['member']} ", number])
    return lines


def _order(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[list[Run]]:
    order, condition = referral.order, referral.order.condition
    dx: list[Run] = [f"{words['dx']}: "]
    coded = rng.random() < 0.85
    for number, (code, said) in enumerate(order.diagnoses):
        dx += ["; " if number else "", lower(brief(said)), " "]
        dx += [Fact("diagnoses", code)] if coded else []
    began = voice.began(order)[1]
    since: list[Run] = []
    if condition.surgery:
        since = [f"{words['surgery']} ", Fact("surgery", order.say(condition.surgery)), " ", began]
    elif condition.start == "injury":
        since = left_blank(rng, 0.2, [f"{words['hurt']} ", began])
    if condition.accident and since:
        said = {"auto": "MVA", "work": "work comp"}[condition.accident]
        since += [", ", Fact("accident", said, condition.accident), " claim # "]
        since += [Fact("claim_number", order.claim_number)]
    ask: list[Run] = [f"{words['order']}: {words['ask']} ", *shorthand(order, voice, rng), ". "]
    ask += [*listed("treatments", [lower(name) for name in condition.treatments]), "."]
    care: list[Run] = [f"{words['care']}: ", Fact("precautions", condition.precautions)]
    return [dx, since, ask, left_blank(rng, 0.45, care)]


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who = referral.provider
    npi: list[Run] = ["   NPI ", Fact("referring_npi", who.npi)]
    by: list[Run] = [f"{words['by']}: ", *voice.referrer(who), *left_blank(rng, 0.35, npi)]
    sheet.fitted((LEFT, y), WIDTH, by, BODY)
    start = sheet.text(LEFT, y + 40, f"{words['sign']}:", LABEL)[2] + 6
    sheet.line(start, y + 42, 400, y + 42, 0.6)
    signature(sheet, referral, (start, y + 42, 400), rng)
    sheet.text(LEFT, y + 72, words["thanks"], BODY)
