"""A family doctor's visit note sent as the referral: abbreviations, one problem after the other."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.phrases import EVALUATE, age, clock, listed, lower, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 58.0, 556.0
BODY = Style("helv", 10)
REST = (
    "HTN - at goal. Continue lisinopril 20 mg daily. BMP before next visit.",
    "Hyperlipidemia - on atorvastatin 40 mg, lipids in 3 mo.",
    "GERD - stable on omeprazole 20 mg, try to wean.",
    "Vit D deficiency - 2000 IU daily.",
    "Prediabetes - A1c 5.9, diet and walking 30 min x 5 days/wk, recheck in 6 mo.",
    "HM - flu shot given today, colonoscopy due.",
)
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, who it is and who pays, the visit, problems with the referral among them."""
    voice = Voice.of(rng, dates=rng.choice(["short", "us", "plain"]))
    words = own_words("shorthand_note", rng)
    others = Others(rng, voice, SEEN_TENTH)
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng, words)
    for runs in _visit(referral, voice, rng, words):
        y = sheet.prose((LEFT, y, RIGHT - LEFT), runs, BODY) + 6
    sheet.text(LEFT, y, words["plan"], BODY.bold())
    y = _problems(sheet, y + 15, referral, voice, rng, words)
    _signed(sheet, y + 12, referral, voice, rng, words)
    foot = f"Faxed by {others.someone()} {clock(rng)}   Page 1 of 1"
    sheet.text(LEFT, 764, foot, BODY.sized(8))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)
    if referral.order.condition.start == "injury" and not referral.order.condition.accident:
        paper.imply("accident", "other")
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> float:
    person, cover, who = referral.patient, referral.coverage, referral.provider
    sheet.fact(LEFT, 48, voice.organization(who), Style("hebo", 13))
    numbers: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}   P "]
    numbers.append(voice.phone("referring_phone", who.phone))
    numbers += left_blank(rng, 0.2, ["   F ", voice.phone("referring_fax", who.fax)])
    sheet.fitted((LEFT, 61), RIGHT - LEFT, numbers, BODY.sized(8.5))
    sheet.line(LEFT, 68, RIGHT, 68, 0.8)
    day: list[Run] = [voice.dated("order_date", referral.order.ordered_on)]
    sheet.labelled((LEFT, 86), words["title"], day, Style("helv", 11))
    name: list[Run] = [voice.patient_last_first(person), f"   {words['born']} "]
    name += [voice.born(person.born), f"   #{rng.randint(1000, 99_999)}"]
    sheet.labelled((LEFT, 102), words["name"], name, BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [f"   {words['phone']} ", voice.phone("patient_phone", person.phone)]
    line = [*left_blank(rng, 0.35, home), *left_blank(rng, 0.25, phone)]
    sheet.labelled((LEFT, 115), "", line, BODY)
    payer: list[Run] = [voice.payer(cover), "  ID ", Fact("member_id", cover.member_id)]
    if cover.group_number and rng.random() < 0.45:
        payer += ["  Grp ", *voice.group(cover)]
    sheet.labelled((LEFT, 128), words["payer"], payer, BODY)
    if referral.secondary:
        second = referral.secondary
        other: list[Run] = [voice.word("secondary_payer_name", second.payer), "  ID "]
        other.append(Fact("secondary_member_id", second.member_id))
        sheet.labelled((LEFT, 141), words["second"], other, BODY)
    return 162


def _visit(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Sequence[Run]]:
    """Complaint, history, examination; numbers that order nothing among them."""
    person, order, condition = referral.patient, referral.order, referral.order.condition
    complaint: list[Run] = [f"{words['cc']} {order.say(condition.story).split(',')[0]}, f/u labs."]
    began = {"onset": "Onset", "injury": "DOI", "surgery": "DOS"}[condition.start]
    story: list[Run] = [
        f"{words['hpi']} {age(order, person)} yo ",
        Fact("sex", person.sex),
        f" c/o {order.say(condition.story)}. ",
    ]
    date = voice.dated(f"{condition.start}_date", order.began_on)
    story += left_blank(rng, 0.1, [f"{began} ", date, ". "])
    if condition.surgery:
        story += ["S/P ", Fact("surgery", lower(order.say(condition.surgery))), ". "]
    if condition.accident:
        kind = {"auto": "MVA", "work": "work injury"}[condition.accident]
        story += ["Due to ", Fact("accident", kind, condition.accident), ", claim # "]
        story += [Fact("claim_number", order.claim_number), ". "]
    story.append(words["tried"])
    vitals = f"BP {rng.randint(108, 146)}/{rng.randint(62, 92)}  HR {rng.randint(58, 96)}"
    weight = f"Wt {rng.randint(118, 246)} lb  T 98.{rng.randint(0, 9)}"
    found = ". ".join(f"{order.say(name)} {value}" for name, value in condition.measures)
    exam: list[Run] = [f"{words['exam']} {vitals}  {weight}. NAD. Heart RRR, lungs CTA. {found}."]
    return [complaint, story, [words["past"]], exam]


def _problems(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The problem that is referred stands first or among others, which carry no codes."""
    rows: list[list[Run]] = [[line] for line in rng.sample(REST, rng.choice([1, 2, 3]))]
    rows.insert(rng.choice([0, 0, 1]), _referred(referral, voice, rng, words))
    for number, runs in enumerate(rows, 1):
        sheet.text(LEFT + 4, y, f"{number}.", BODY)
        y = sheet.prose((LEFT + 20, y, RIGHT - LEFT - 60), runs, BODY) + 4
    return y + sheet.text(LEFT, y + 4, words["back"], BODY)[3] - y


def _referred(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = []
    for code, said in order.diagnoses:
        runs += [", " if runs else "", f"{said} (", Fact("diagnoses", code), ")"]
    runs += [f" - {words['ask']} ", *shorthand(order, voice, rng)]
    if rng.random() < 0.3:
        runs += [" (", Fact("visits_requested", f"{order.visits} visits", order.visits), ")"]
    names = [lower(name) for name in condition.treatments[: rng.randint(2, 4)]]
    runs += [": ", *listed("treatments", names), f". {words['else']} "]
    if order.urgent:
        runs += [Fact("urgent", words["fast"], True), ". "]
    if rng.random() < 0.7:
        runs += [f"{words['care']} ", Fact("precautions", condition.precautions)]
    return runs


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    box = sheet.text(LEFT, y + 10, said, BODY)
    sheet.note(Fact("order_signed", said, order.signed), box)
    line: list[Run] = [f"{words['by']} ", *voice.referrer(who)]
    line += left_blank(rng, 0.25, ["   NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((LEFT, y + 24), "", line, BODY)
