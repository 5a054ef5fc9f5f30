"""A visit as a large record system prints it: a narrow column of the chart, the note beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others, pharmacy
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.phrases import EVALUATE, age, clock, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, EDGE, TEXT, RIGHT = 36.0, 186.0, 200.0, 576.0
BODY, SMALL = Style("helv", 9.3), Style("helv", 8.3)
Words = dict[str, str]
Block = tuple[str, list[list[Run]]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the banner, the chart's column, the note with its orders, who signed."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "short"]))
    words = own_words("encounter_print", rng)
    others = Others(rng, voice, SEEN_EIGHTH)
    sheet = paper.page("referral_order")
    _banner(sheet, referral, voice, rng, words)
    y = 104.0
    for title, lines in _chart(referral, voice, rng, words, others):
        sheet.text(LEFT, y, title, SMALL.bold())
        y += 11
        for runs in lines:
            y = sheet.prose((LEFT + 4, y, EDGE - LEFT - 10), runs, SMALL, 1.25)
        y += 7
    sheet.line(EDGE, 92, EDGE, 740, 0.6)
    y = _note(sheet, 104, referral, voice, words)
    y = _orders(sheet, y, referral, voice, rng, words)
    _close(sheet, y, referral, voice, rng, words)
    sheet.text(LEFT, 764, f"Printed by {others.someone()} at {clock(rng)}", SMALL.sized(7.5))
    sheet.right(RIGHT, 764, "Page 1 of 1", SMALL.sized(7.5))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _banner(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    person, who, order = referral.patient, referral.provider, referral.order
    sheet.frame((LEFT - 6, 30, RIGHT + 6, 84), 0, 0.92)
    sheet.fact(LEFT, 46, voice.patient_last_first(person), Style("hebo", 13))
    born = voice.dated("date_of_birth", person.born)
    line: list[Run] = [f"{words['born']} ", born, f" ({age(order, person)} yrs)"]
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    line += left_blank(rng, 0.15, ["  |  ", sex])
    line += [f"  |  MRN {rng.randint(10_000_000, 99_999_999)}"]
    sheet.labelled((LEFT, 60), "", line, BODY)
    visit: list[Run] = [f"{words['title']}  ", voice.dated("order_date", order.ordered_on),
                        f"   {words['by']} ", *voice.referrer(who)]  # fmt: skip
    sheet.labelled((LEFT, 75), "", visit, BODY)
    fact = voice.organization(who)
    sheet.note(fact, sheet.right(RIGHT, 46, fact.printed, BODY.bold()))
    sheet.right(RIGHT, 60, f"{who.city}, {who.state} {who.zip}", SMALL)


def _chart(
    referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> list[Block]:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    home: list[list[Run]] = [[voice.word("patient_street", person.street)], voice.city(person)]
    payer: list[list[Run]] = [[voice.payer(cover)]]
    payer += [[voice.word("plan_name", cover.plan)]] if rng.random() < 0.5 else []
    payer.append([f"{words['member']} ", Fact("member_id", cover.member_id)])
    payer += [[f"{words['group']} ", *voice.group(cover)]] if rng.random() < 0.6 else []
    blocks: list[Block] = [(words["payer"], payer)]
    if second:
        number = Fact("secondary_member_id", second.member_id)
        name = voice.word("secondary_payer_name", second.payer)
        other: list[list[Run]] = [[name], [f"{words['member']} ", number]]
        blocks.append((words["second"], other))
    if rng.random() < 0.8:
        blocks.append((words["phone"], [[voice.phone("patient_phone", person.phone)]]))
    if rng.random() < 0.8:
        blocks.append((words["home"], home))
    rng.shuffle(blocks)
    vitals = f"BP {rng.randint(108, 144)}/{rng.randint(64, 90)}  Pulse {rng.randint(58, 92)}"
    weight = f"Wt {rng.randint(120, 240)} lb  BMI {rng.randint(21, 36)}.{rng.randint(0, 9)}"
    return [
        *blocks,
        (words["team"], [[others.physician()], [others.number()]]),
        (words["contact"], [[others.relative(person)], [others.number()]]),
        (words["drug"], [[pharmacy(rng)]]),
        ("Allergies", [[rng.choice(["NKDA", "Penicillin (rash)", "Latex"])]]),
        (words["vitals"], [[vitals], [weight]]),
    ]


def _head(sheet: Sheet, y: float, title: str) -> float:
    sheet.text(TEXT, y, title, Style("hebo", 10.5))
    return y + 14


def _para(sheet: Sheet, y: float, runs: Sequence[Run], indent: float = 0.0) -> float:
    x = TEXT + indent
    return sheet.prose((x, y, RIGHT - x), runs, BODY)


def _note(sheet: Sheet, y: float, referral: Referral, voice: Voice, words: Words) -> float:
    order, condition = referral.order, referral.order.condition
    label, began = voice.began(order)
    y = _head(sheet, y, words["history"])
    story: list[Run] = [f"{order.say(condition.story).capitalize()}. {label}: ", began, "."]
    if condition.surgery:
        story += [" S/P ", Fact("surgery", order.say(condition.surgery)), "."]
    if condition.accident:
        said = {"auto": "MVA", "work": "on the job injury"}[condition.accident]
        story += [" Due to ", Fact("accident", said, condition.accident), ", claim ",
                  Fact("claim_number", order.claim_number), "."]  # fmt: skip
    y = _para(sheet, y, story) + 6
    y = _head(sheet, y, words["exam"])
    found = ". ".join(f"{order.say(name)}: {value}" for name, value in condition.measures)
    y = _para(sheet, y, [f"Alert, no acute distress. {found}."]) + 6
    y = _head(sheet, y, words["assess"])
    for number, (code, said) in enumerate(order.diagnoses, 1):
        runs: list[Run] = [f"{number}. {said}  [", Fact("diagnoses", code), "]"]
        y = _para(sheet, y, runs, 6)
    return y + 8


def _orders(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """The referral with its answers set in under it."""
    order = referral.order
    y = _head(sheet, y, words["orders"])
    rank = Fact("urgent", "URGENT" if order.urgent else words["rank"], order.urgent)
    y = _para(sheet, y, [f"{words['order']}  -  ", rank], 6) + 2
    how: list[Run] = [*voice.often(order, rng)]
    rows: list[tuple[str, list[Run]]] = [
        (words["often"], how),
        (words["treat"], listed("treatments", order.condition.treatments, "; ")),
    ]
    if rng.random() < 0.4:
        visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
        rows.insert(1, (words["total"], visits))
    if order.side != "none" and rng.random() < 0.5:
        rows.append((words["side"], [Fact("laterality", order.side, order.side)]))
    if rng.random() < 0.8:
        rows.append((words["care"], [Fact("precautions", order.condition.precautions)]))
    for name, runs in rows:
        x = sheet.text(TEXT + 18, y, f"{name}:", BODY)[2] + 4
        y = sheet.prose((x, y, RIGHT - x), runs, BODY) + 1
    rest = (
        "Naproxen 500 mg tablet, 1 tab by mouth 2 times a day, 14 days",
        "XR 2 views, to be done before next visit",
        "Diclofenac 1 % gel, apply 4 times a day",
    )
    for line in rng.sample(rest, 2):
        y = _para(sheet, y, [line], 6)
    back = order.ordered_on + timedelta(days=42)
    return _para(sheet, y + 6, [words["follow"].format(day=voice.day(back))]) + 8


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials} {voice.day(order.ordered_on)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(TEXT, y + 6, said, BODY))
    numbers: list[Run] = left_blank(rng, 0.15, [f"{words['npi']} ", Fact("referring_npi", who.npi)])
    numbers += ["   Ph ", voice.phone("referring_phone", who.phone)]
    numbers += left_blank(rng, 0.2, ["   Fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((TEXT, y + 19), "", numbers, BODY)
