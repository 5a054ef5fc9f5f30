"""An orthopaedic record's therapy order: a grid of what was found, goals, bullets by heading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_tenth import SEEN_TENTH
from simulator.paper.phrases import EVALUATE, age, clock, counted
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 54.0, 558.0
EDGES = (LEFT, 252.0, 312.0, 446.0, RIGHT)
BODY = Style("tiro", 10)
SMALL = Style("tiro", 8.5)
GOALS = ("Decrease pain", "Increase range of motion", "Increase strength", "Improve function",
         "Improve gait", "Independent with home program")  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head, the patient's lines, the grid, the order, who signed."""
    voice = Voice.of(rng, dates=rng.choice(["us", "short", "plain"]))
    words = own_words("therapy_template_print", rng)
    others = Others(rng, voice, SEEN_TENTH)
    sheet = paper.page("referral_order")
    who = referral.provider
    fact = voice.organization(who)
    sheet.note(fact, sheet.centre(306, 50, fact.printed, Style("tibo", 14)))
    sheet.centre(306, 63, f"{who.street}  {who.city}, {who.state} {who.zip}", SMALL)
    sheet.centre(306, 88, words["title"], Style("tibo", 13))
    y = _patient(sheet, 108, referral, voice, rng, words)
    y = _grid(sheet, y + 4, referral, voice, rng, words)
    y = _order(sheet, y + 18, referral, voice, rng, words)
    y = _signed(sheet, y + 12, referral, voice, rng, words)
    sheet.text(LEFT, y + 14, f"cc: {others.physician()}", SMALL)
    sheet.text(LEFT, 764, f"{words['made']} {others.someone()} {clock(rng)}", SMALL.sized(7.5))
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _patient(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover, order = referral.patient, referral.coverage, referral.order
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    born: list[Run] = [voice.born(person.born), f"   Age: {age(order, person)}"]
    born += left_blank(rng, 0.2, ["   Sex: ", sex])
    group: list[Run] = []
    if cover.group_number:
        group = left_blank(rng, 0.45, [f"   {words['group']}: ", *voice.group(cover)])
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    rows: list[tuple[str, Sequence[Run]]] = [
        (words["name"], [voice.patient(person), f"   Person #: {rng.randint(10_000, 99_999)}"]),
        (words["born"], born),
        (words["home"], left_blank(rng, 0.3, home)),
        (words["phone"], left_blank(rng, 0.2, phone)),
        (words["payer"], [voice.payer(cover)]),
        (words["member"], [Fact("member_id", cover.member_id), *group]),
        (words["day"], [voice.dated("order_date", order.ordered_on)]),
    ]
    for name, runs in rows:
        if runs:
            sheet.labelled((LEFT, y), f"{name}:", runs, BODY)
            y += 14
    return y


def _grid(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Diagnosis, code, primary surgery and its date in columns whose cells wrap."""
    order, condition = referral.order, referral.order.condition
    heads = words["heads"].split("|")
    began = {"onset": 0, "injury": 1, "surgery": 2}[condition.start]
    dates = words["dates"].split("|")
    for x, head in zip(EDGES, (*heads, dates[began]), strict=False):
        sheet.text(x + 4, y + 11, head, BODY.bold().sized(9))
    sheet.line(LEFT, y, RIGHT, y, 0.6)
    sheet.line(LEFT, y + 16, RIGHT, y + 16, 0.6)
    bottom = y + 16
    for number, (code, said) in enumerate(order.diagnoses):
        line = bottom + 12
        cells: list[Sequence[Run]] = [[said], [Fact("diagnoses", code)], [], []]
        if number == 0:
            done = Fact("surgery", order.say(condition.surgery))
            cells[2] = [done] if condition.surgery else []
            cells[3] = left_blank(rng, 0.12, [voice.began(order)[1]])
        ends = [
            sheet.prose((x + 4, line, end - x - 8), runs, BODY.sized(9.5), 1.2) if runs else line
            for x, end, runs in zip(EDGES, EDGES[1:], cells, strict=False)
        ]
        bottom = max(*ends, line + 11) - 5
        sheet.line(LEFT, bottom, RIGHT, bottom, 0.4)
    for x in EDGES:
        sheet.line(x, y, x, bottom, 0.4)
    return bottom


def _order(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    rank = Fact("urgent", words["fast"] if order.urgent else words["usual"], order.urgent)
    start: list[Run] = ["Physical Therapy, external    ", f"{words['rank']}: ", rank]
    sheet.labelled((LEFT, y), f"{words['order']}:", start, BODY)
    y += 15
    if condition.accident:
        kind = {"auto": "Auto", "work": "Workers Compensation"}[condition.accident]
        cause: list[Run] = [Fact("accident", kind, condition.accident), "    Claim #: "]
        cause.append(Fact("claim_number", order.claim_number))
        sheet.labelled((LEFT, y), f"{words['cause']}:", cause, BODY)
        y += 15
    goals = "; ".join(rng.sample(GOALS, 3))
    y = _hung(sheet, y, f"{words['goals']}:", [goals])
    sheet.text(LEFT, y, f"{words['treat']}:", BODY.bold())
    y += 14
    for name in condition.treatments:
        sheet.text(LEFT + 14, y, "\u00b7", BODY)
        sheet.fact(LEFT + 26, y, Fact("treatments", name), BODY)
        y += 13
    often, long = counted(order, rng)
    visits: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    doses = words["doses"].split("|")
    how: list[Run] = [often, f"    {doses[1]}: ", long, " weeks"]
    how += left_blank(rng, 0.6, [f"    {doses[2]}: ", *visits])
    sheet.labelled((LEFT, y + 4), f"{doses[0]}:", how, BODY)
    last = order.ordered_on + timedelta(days=90)
    dates = f"{voice.day(order.ordered_on)} to {voice.day(last)}"
    y = _hung(sheet, y + 19, f"{words['valid']}:", [dates])
    if rng.random() < 0.8:
        y = _hung(sheet, y, f"{words['care']}:", [Fact("precautions", condition.precautions)])
    return y


def _hung(sheet: Sheet, y: float, name: str, runs: Sequence[Run]) -> float:
    """A bold name and its text, which goes on under itself."""
    x = sheet.text(LEFT, y, name, BODY.bold())[2] + 5
    return sheet.prose((x, y, RIGHT - x), runs, BODY) + 2


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    who, order = referral.provider, referral.order
    sheet.labelled((LEFT, y), f"{words['by']}:", voice.referrer(who), BODY)
    line: list[Run] = left_blank(rng, 0.15, ["NPI ", Fact("referring_npi", who.npi), "    "])
    line += ["Phone ", voice.phone("referring_phone", who.phone)]
    line += left_blank(rng, 0.2, ["    Fax ", voice.phone("referring_fax", who.fax)])
    sheet.labelled((LEFT, y + 14), "", line, BODY)
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name} {who.credentials} {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 34, said, BODY))
    return y + 34
