"""A letter with its subject at the right and bullets under bold words, other phones at its foot."""

from __future__ import annotations

from random import Random

from simulator.paper import extras, ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import EVALUATE, listed, shorthand
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box
from simulator.paper.voice import Voice

BODY = Style("tiro", 11)
LEFT, WIDTH = 64.0, 484.0
SUBJECT = 330.0
Point = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter: letterhead, subject, two sentences, the points, signature, copies."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "month"]))
    sheet = paper.page("referral_order")
    who, clinic = referral.provider, referral.clinic
    sheet.right(548, 56, f"{who.first} {who.last}, {who.credentials}", Style("tibo", 14))
    sheet.right(548, 70, f"Board certified | {extras.physician(rng)}, partner", BODY.sized(8.5))
    sheet.line(LEFT, 78, 548, 78, 2)
    sheet.labelled((LEFT, 110), "", [voice.dated("order_date", referral.order.ordered_on)], BODY)
    for number, line in enumerate([clinic.organization, clinic.street,
                                   f"{clinic.city}, {clinic.state} {clinic.zip}"]):  # fmt: skip
        sheet.text(LEFT, 132 + 14.0 * number, line, BODY)
    low = _subject(sheet, referral, voice, rng, 110)
    y = max(190.0, low + 16)
    sheet.text(LEFT, y, "Dear Team,", BODY)
    y = sheet.prose((LEFT, y + 20, WIDTH), _opening(referral), BODY) + 6
    for label, runs in _points(referral, voice, rng):
        sheet.text(LEFT + 8, y, "\u2022", BODY)
        x = sheet.text(LEFT + 22, y, f"{label}:", BODY.bold())[2] + 4
        y = _hanging(sheet, y, x, runs) + 4
    _close(sheet, referral, voice, rng, y + 10)


def _hanging(sheet: Sheet, y: float, x: float, runs: list[Run]) -> float:
    """Text that goes on beside its bold word where it fits, else under it."""
    words = "".join(run if isinstance(run, str) else run.printed for run in runs)
    if x + 5.3 * len(words) > LEFT + WIDTH:
        return sheet.prose((LEFT + 22, y + 14, WIDTH - 22), runs, BODY)
    return sheet.prose((x, y, LEFT + WIDTH - x), runs, BODY)


def _subject(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> float:
    person, order = referral.patient, referral.order
    name = rng.choice([voice.patient, voice.patient_last_first])(person)
    lines: list[Point] = [("RE", [name]), ("DOB", [voice.born(person.born)])]
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    lines += [("Sex", left_blank(rng, 0.4, [sex]))]
    lines += [("Tel", left_blank(rng, 0.25, [voice.phone("patient_phone", person.phone)]))]
    if order.claim_number:
        lines.append(("Claim", [Fact("claim_number", order.claim_number)]))
    lines.append(("Chart", [f"{rng.randint(1000, 99_999)}"]))
    for label, runs in lines:
        if runs:
            sheet.text(SUBJECT, y, f"{label}:", BODY.bold())
            sheet.fitted((SUBJECT + 42, y), 176, runs, BODY)
            y += 14
    sheet.paper.imply("sex", person.sex)
    sheet.paper.imply("urgent", False)
    sheet.paper.imply("visits_requested", order.visits)
    sheet.paper.imply("treatments", *EVALUATE)
    return y


def _opening(referral: Referral) -> list[Run]:
    person, order = referral.patient, referral.order
    title = {"F": "Ms.", "M": "Mr."}[person.sex]
    return [f"I saw {title} {person.last} in the office today. ",
            f"The trouble is {order.say(order.condition.story)}. ",
            "I would be grateful for your help with the following."]  # fmt: skip


def _points(referral: Referral, voice: Voice, rng: Random) -> list[Point]:
    order, cover, second = referral.order, referral.coverage, referral.secondary
    codes: list[Run] = []
    for code, words in order.diagnoses:
        codes += ["; " if codes else "", f"{words}, ", Fact("diagnoses", code)]
    began = {"onset": "Symptoms since", "injury": "Injured", "surgery": "Operated"}
    bill: list[Run] = [voice.payer(cover), ", ID ", Fact("member_id", cover.member_id)]
    if group := left_blank(rng, 0.35, voice.group(cover)):
        bill += [", group ", *group]
    if second:
        bill += ["; then ", voice.word("secondary_payer_name", second.payer), ", ID ",
                 Fact("secondary_member_id", second.member_id)]  # fmt: skip
    ask: list[Run] = ["evaluate and treat, ", *shorthand(order, voice, rng)]
    if order.side != "none":
        ask += [", ", Fact("laterality", order.side), f" {order.condition.part}"]
    total: list[Run] = [" (", Fact("visits_requested", f"{order.visits} visits", order.visits), ")"]
    points: list[Point] = [
        ("Diagnosis", codes),
        (began[order.condition.start], [voice.began(order)[1]]),
        ("Request", [*ask, *left_blank(rng, 0.6, total)]),
        ("Please use", listed("treatments", order.condition.treatments)),
        ("Mind", [Fact("precautions", order.condition.precautions)]),
        ("Please bill", bill),
    ]
    if order.condition.surgery:
        points.insert(2, ("Operation", [Fact("surgery", order.say(order.condition.surgery))]))
    if order.condition.accident:
        kind = order.condition.accident
        said = {"work": "injured on the job", "auto": "car accident", "other": "accident"}[kind]
        points.insert(1, ("Cause", [Fact("accident", said, kind)]))
    if order.urgent:
        points.append(("Timing", [Fact("urgent", "as soon as possible, please", True)]))
    return points


def _close(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    sheet.text(LEFT, y, "With thanks,", BODY)
    box: Box = (LEFT, y + 6, LEFT + 200, y + 42)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 4, y + 36), who.name, rng, 24)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
    sheet.labelled((LEFT, y + 56), "", voice.referrer(who), BODY)
    sheet.fact(LEFT, y + 70, voice.organization(who), BODY)
    x = sheet.labelled((LEFT, y + 84), "", ["T ", voice.phone("referring_phone", who.phone)], BODY)
    fax = left_blank(rng, 0.2, ["F ", voice.phone("referring_fax", who.fax)])
    x = sheet.labelled((x + 12, y + 84), "", fax, BODY)
    npi = left_blank(rng, 0.3, ["NPI ", Fact("referring_npi", who.npi)])
    sheet.labelled((x + 12, y + 84), "", npi, BODY)
    sheet.text(LEFT, y + 108, f"cc: {extras.physician(rng)} (primary care)", BODY.sized(9))
    sheet.line(LEFT, 744, 548, 744, 0.5)
    offices = [f"{place}: {extras.number(rng, voice)}" for place in ("Northside", "Harborview")]
    sheet.centre(306, 756, "     ".join(offices), BODY.sized(8.5))
