"""A record system's therapy order: a grid of diagnoses, typed brackets, a certification period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import bracket, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.everyday import EVERYDAY
from simulator.paper.phrases import EVALUATE, clock
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT, MIDDLE = 42.0, 570.0, 330.0
LOOK, SMALL = Style("helv", 9.5), Style("helv", 8)
STOPS = (0.0, 290.0, 370.0)
OFFERED = ("Strengthening", "Range of motion", "Modalities", "Manual techniques", "Gait training",
           "Balance", "Traction", "HEP")  # fmt: skip
GOALS = ("Decrease pain, return to prior level of function", "Improve function",
         "Return to work and sport", "Reduce pain and improve mobility")  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the practice, the patient, the grid, the treatment, the course, the provider."""
    voice = Voice.of(rng, dates=rng.choice(["us", "us", "plain"]))
    words = own_words("therapy_order_print", rng)
    sheet = paper.page("referral_order")
    who, order = referral.provider, referral.order
    name = voice.organization(who)
    sheet.note(name, sheet.right(RIGHT, 42, name.printed, Style("hebo", 11)))
    sheet.right(RIGHT, 54, f"{who.street}, {who.city}, {who.state} {who.zip}", SMALL)
    tel, fax = voice.phone("referring_phone", who.phone), voice.phone("referring_fax", who.fax)
    sheet.labelled((RIGHT - 196, 65), "", ["Phone: ", tel, "  Fax: ", fax], SMALL)
    sheet.text(LEFT, 58, words["title"], Style("hebo", 16))
    sheet.line(LEFT, 74, RIGHT, 74, 1.0)
    y = _patient(sheet, 92, referral, voice, rng, words)
    y = _grid(sheet, y + 4, referral, words)
    y = _since(sheet, y + 18, referral, voice, rng, words)
    y = _treatment(sheet, y + 8, referral, rng, words)
    y = _course(sheet, y + 10, referral, voice, rng, words)
    _close(sheet, y + 16, referral, voice, rng, words)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts and "duration_weeks" in paper.facts:
        paper.imply("visits_requested", order.visits)
    paper.imply("urgent", False)


def _named(sheet: Sheet, at: tuple[float, float], name: str, runs: Sequence[Run]) -> None:
    sheet.labelled(at, f"{name}:", runs, LOOK)


def _patient(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    person, cover, order = referral.patient, referral.coverage, referral.order
    phone: list[Run] = [voice.phone("patient_phone", person.phone)]
    sex: list[Run] = [Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)]
    member: list[Run] = [Fact("member_id", cover.member_id)]
    covered = rng.random() < 0.7
    _named(sheet, (LEFT, y), "Patient", [voice.patient(person)])
    _named(sheet, (MIDDLE, y), words["day"], [voice.dated("order_date", order.ordered_on)])
    _named(sheet, (LEFT, y + 15), words["born"], [voice.born(person.born)])
    _named(sheet, (MIDDLE, y + 15), "Gender", left_blank(rng, 0.2, sex))
    _named(sheet, (LEFT, y + 30), words["phone"], left_blank(rng, 0.2, phone))
    _named(sheet, (MIDDLE, y + 30), "Chart #", [f"{rng.randint(100_000, 999_999)}"])
    _named(sheet, (LEFT, y + 45), words["payer"], [voice.payer(cover)] if covered else [])
    told = left_blank(rng, 0.15, member) if covered else []
    _named(sheet, (MIDDLE, y + 45), words["member"], told)
    return y + 60


def _grid(sheet: Sheet, y: float, referral: Referral, words: Words) -> float:
    order = referral.order
    done: list[Run] = []
    if order.condition.surgery:
        done = [Fact("surgery", order.say(order.condition.surgery))]
    ends = (*STOPS[1:], RIGHT - LEFT)
    sheet.frame((LEFT, y, RIGHT, y + 15), 0.5, 0.9)
    for head, stop in zip(words["grid"].split("|"), STOPS, strict=True):
        sheet.text(LEFT + stop + 4, y + 11, head, LOOK.bold())
    y += 15
    for place, (code, said) in enumerate(order.diagnoses):
        cells: list[list[Run]] = [[said], [Fact("diagnoses", code)], [] if place else done]
        for runs, stop, end in zip(cells, STOPS, ends, strict=True):
            sheet.frame((LEFT + stop, y, LEFT + end, y + 17), 0.5)
            sheet.fitted((LEFT + stop + 4, y + 12), end - stop - 8, runs, LOOK)
        y += 17
    return y


def _since(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, kind = referral.order, referral.order.condition.start
    names = dict(zip(("onset", "injury", "surgery"), words["since"].split("|"), strict=True))
    began: list[Run] = [voice.began(order)[1]]
    told = left_blank(rng, 0.45 if kind == "onset" else 0.1, began)
    _named(sheet, (LEFT, y), names[kind], told)
    _named(sheet, (MIDDLE, y), "Referred", ["External"])
    return y + 15


def _treatment(sheet: Sheet, y: float, referral: Referral, rng: Random, words: Words) -> float:
    order = referral.order
    wanted = [*order.condition.treatments] if rng.random() < 0.7 else []
    spare = [name for name in OFFERED if name not in wanted]
    offered = [*wanted, *rng.sample(spare, 8 - len(wanted) if len(spare) > 7 else 4)]
    rng.shuffle(offered)
    sheet.text(LEFT, y + 4, f"{words['treat']}:", LOOK.bold())
    whole = bracket(sheet, (LEFT + 8, y + 19), "Evaluate and treat", True, LOOK)
    sheet.note(Fact("treatments", "Evaluate and treat"), whole, "mark")
    for number, name in enumerate(offered):
        at = (LEFT + 8 + 262 * (number % 2), y + 33 + 14 * (number // 2))
        box = bracket(sheet, at, name, name in wanted, LOOK)
        if name in wanted:
            sheet.note(Fact("treatments", name), box, "mark")
    return y + 33 + 14 * ((len(offered) + 1) // 2)


def _course(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    """Either so often for so long, or the number of visits, or what the therapist thinks right."""
    order = referral.order
    often = Fact("frequency_per_week", f"{order.per_week} times weekly", order.per_week)
    long = Fact("duration_weeks", f"{order.weeks} weeks", order.weeks)
    total = Fact("visits_requested", str(order.visits), order.visits)
    way = rng.choice(["both", "both", "course", "course", "visits", "free"])
    how: list[Run] = (
        [often, rng.choice([" for ", " x "]), long] if way in ("both", "course") else []
    )
    _named(sheet, (LEFT, y), words["course"], how)
    _named(sheet, (MIDDLE, y), words["total"], [total] if way in ("both", "visits") else [])
    box = bracket(sheet, (LEFT + 8, y + 15), words["free"], way == "free", LOOK)
    ends = order.ordered_on + timedelta(days=90)
    held: list[Run] = [f"{voice.day(order.ordered_on)} - {voice.day(ends)}"]
    _named(sheet, (MIDDLE, box[3] - 2), words["period"], left_blank(rng, 0.4, held))
    _named(sheet, (LEFT, y + 32), words["goals"], left_blank(rng, 0.3, [rng.choice(GOALS)]))
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    _named(sheet, (LEFT, y + 47), words["care"], left_blank(rng, 0.35, care))
    return y + 62


def _close(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    others = Others(rng, voice, EVERYDAY)
    _named(sheet, (LEFT, y), words["by"], voice.referrer(who))
    npi: list[Run] = [Fact("referring_npi", who.npi)]
    _named(sheet, (MIDDLE, y), "NPI", left_blank(rng, 0.25, npi))
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name} {who.credentials} on {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 24, said, LOOK))
    sheet.text(LEFT, y + 44, f"Document generated by: {others.someone()}", SMALL)
    sheet.text(LEFT, y + 55, f"CC Provider: {others.physician()}", SMALL)
