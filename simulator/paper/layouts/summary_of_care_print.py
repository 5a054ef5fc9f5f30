"""A referral note sent between record systems, printed by their style sheet: tables, two pages."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.concluded import conclude
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eleventh import SEEN_ELEVENTH
from simulator.paper.phrases import clock, listed, shorthand, sided
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 40.0, 572.0
BODY, HEAD = Style("tiro", 10), Style("tibo", 13)
PLANNED = {
    "97161": "PT evaluation, low complexity", "97162": "PT evaluation, moderate complexity",
    "97110": "Therapeutic exercise", "97112": "Neuromuscular reeducation",
    "97113": "Aquatic therapy with exercises", "97116": "Gait training",
    "97140": "Manual therapy", "97530": "Therapeutic activities",
    "97535": "Self care management training", "97760": "Orthotic management and training",
    "97014": "Electrical stimulation, unattended", "97033": "Iontophoresis",
    "97035": "Ultrasound", "90912": "Biofeedback training",
}  # fmt: skip
MEDICINES = (
    "Acetaminophen 500 MG Oral Tablet|1-2 tablets every 6 hours as needed",
    "Lisinopril 10 MG Oral Tablet|1 tablet daily",
    "Gabapentin 300 MG Oral Capsule|1 capsule 3 times daily",
    "Meloxicam 7.5 MG Oral Tablet|1 tablet daily with food",
    "Atorvastatin 20 MG Oral Tablet|1 tablet at bedtime",
)
Words = dict[str, str]
Cells = Sequence[Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the head's table and the contents, why and who pays; then problems, plan, the rest."""
    voice = Voice.of(rng, dates=rng.choice(["long", "us", "month"]))
    words = own_words("summary_of_care_print", rng)
    others = Others(rng, voice, SEEN_ELEVENTH)
    heads = words["heads"].split("|")
    sheet = paper.page("referral_order")
    sheet.centre(306, 50, words["title"], Style("tibo", 18))
    y = _table(sheet, 72, (118, 414), _head(referral, voice, rng, words), shaded=True)
    y += 10
    sheet.text(LEFT, y + 14, words["contents"], HEAD)
    for number, name in enumerate(heads):
        sheet.text(LEFT + 14, y + 32 + 13 * number, f"\u2022 {name}", BODY)
    y += 54 + 13 * len(heads)
    y = _paragraph(sheet, y, heads[0], _reason(referral, voice, rng, words))
    _insured(sheet, y, heads[1], referral, voice, rng, words)
    sheet.right(RIGHT, 772, "1 / 2", BODY.sized(8))
    sheet = paper.page("referral_order")
    y = _problems(sheet, 54, heads[2], referral, voice, rng)
    y = _plan(sheet, y, heads[3], referral, voice, rng, words)
    y = _section(sheet, y, heads[4])
    rows = [[[part] for part in row.split("|")] for row in rng.sample(MEDICINES, 2)]
    y = _table(sheet, y, (266, 266), [[["Medication"], ["Directions"]], *rows])
    y = _paragraph(sheet, y + 22, heads[5], [words["allergies"]])
    _signed(sheet, y, referral, voice, rng, words)
    foot = f"{referral.patient.name}   {others.someone()} {clock(rng)}"
    sheet.text(LEFT, 772, foot, BODY.sized(8))
    sheet.right(RIGHT, 772, "2 / 2", BODY.sized(8))
    named = (PLANNED[one] for one in referral.order.condition.procedures)
    conclude(paper, referral, words["asked"], *named)


def _table(
    sheet: Sheet, y: float, widths: Sequence[float], rows: Sequence[Cells], *, shaded: bool = False
) -> float:
    """Rows of wrapped cells; the first row is the head, or the first column where shaded."""
    top = y
    for number, cells in enumerate(rows):
        x, low = LEFT, top
        if shaded:
            sheet.frame((LEFT, top, LEFT + widths[0], top + 15), 0, 0.88)
        for column, (runs, wide) in enumerate(zip(cells, widths, strict=True)):
            bold = column == 0 if shaded else number == 0
            look = BODY.bold() if bold else BODY
            end = sheet.prose((x + 4, top + 11, wide - 8), runs, look, 1.18) if runs else top + 23
            low = max(low, end - 8)
            x += wide
        x = LEFT
        for wide in widths:
            sheet.frame((x, top, x + wide, low), 0.5)
            x += wide
        top = low
    return top


def _section(sheet: Sheet, y: float, name: str) -> float:
    sheet.text(LEFT, y, name, HEAD)
    return y + 7


def _paragraph(sheet: Sheet, y: float, name: str, runs: Sequence[Run]) -> float:
    y = _section(sheet, y, name) + 10
    return sheet.prose((LEFT, y, RIGHT - LEFT), runs, BODY, 1.22) + 14


def _head(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Cells]:
    person, who = referral.patient, referral.provider
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    day = voice.dated("order_date", referral.order.ordered_on)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    reach: list[Run] = left_blank(rng, 0.25, home)
    phone: list[Run] = ["   Tel: ", voice.phone("patient_phone", person.phone)]
    reach += left_blank(rng, 0.25, phone)
    tel: list[Run] = [f"{who.street}, {who.city}, {who.state} {who.zip}   Tel: "]
    tel.append(voice.phone("referring_phone", who.phone))
    tel += left_blank(rng, 0.35, ["   Fax: ", voice.phone("referring_fax", who.fax)])
    author: list[Run] = voice.referrer(who)
    author += left_blank(rng, 0.25, [" (NPI ", Fact("referring_npi", who.npi), ")"])
    names = words["names"].split("|")
    values: list[list[Run]] = [
        [voice.patient(person)],
        [voice.born(person.born)],
        left_blank(rng, 0.1, [sex]),
        reach,
        [f"{rng.randint(10_000, 999_999)}"],
        [day, f", {clock(rng)}"],
        author,
        [voice.organization(who)],
        tel,
        [referral.clinic.organization],
    ]
    return [[[name], runs] for name, runs in zip(names, values, strict=True)]


def _reason(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Run]:
    order, condition = referral.order, referral.order.condition
    runs: list[Run] = [f"{words['why']} ", *sided(order, condition.story), ". "]
    if condition.surgery:
        runs += ["Procedure: ", Fact("surgery", order.say(condition.surgery))]
        done = voice.dated("surgery_date", order.began_on)
        runs += [*left_blank(rng, 0.1, [" on ", done]), ". "]
    if condition.start == "injury":
        runs += ["Injured on ", voice.dated("injury_date", order.began_on)]
        if condition.accident:
            kind = {"auto": "motor vehicle", "work": "work related"}[condition.accident]
            runs += [", ", Fact("accident", kind, condition.accident), ", claim number "]
            runs.append(Fact("claim_number", order.claim_number))
        runs.append(". ")
    if order.urgent:
        runs += [Fact("urgent", words["fast"], True), ". "]
    return runs


def _insured(
    sheet: Sheet, y: float, name: str, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    rows: list[Cells] = [[[one] for one in words["insured"].split("|")]]
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = left_blank(rng, 0.5, [voice.word("plan_name", cover.plan)])
    group: list[Run] = left_blank(rng, 0.4, voice.group(cover))
    rows.append([[voice.payer(cover)], plan, [Fact("member_id", cover.member_id)], group, ["Self"]])
    if second:
        payer = voice.word("secondary_payer_name", second.payer)
        number = Fact("secondary_member_id", second.member_id)
        rows.append([[payer], [], [number], [], ["Self"]])
    _table(sheet, _section(sheet, y, name), (176, 116, 110, 76, 54), rows)


def _problems(
    sheet: Sheet, y: float, name: str, referral: Referral, voice: Voice, rng: Random
) -> float:
    """Each problem with its code; when it began stands beside the first one."""
    order = referral.order
    rows: list[Cells] = [[["Problem"], ["Code (ICD-10-CM)"], ["Onset"], ["Status"]]]
    for number, (code, said) in enumerate(order.diagnoses):
        began: list[Run] = []
        if number == 0 and order.condition.start == "onset":
            began = left_blank(rng, 0.25, [voice.dated("onset_date", order.began_on)])
        rows.append([[said], [Fact("diagnoses", code)], began, ["Active"]])
    return _table(sheet, _section(sheet, y, name), (276, 100, 100, 56), rows) + 22


def _plan(
    sheet: Sheet, y: float, name: str, referral: Referral, voice: Voice, rng: Random, words: Words
) -> float:
    order, condition = referral.order, referral.order.condition
    told: list[Run] = [*shorthand(order, voice, rng), ". "]
    told += [*listed("treatments", condition.treatments), ". "]
    if rng.random() < 0.75:
        told += [f"{words['care']} ", Fact("precautions", condition.precautions)]
    visits: list[Run] = [Fact("visits_requested", f"{order.visits} visits", order.visits)]
    rows: list[Cells] = [[[one] for one in words["planned"].split("|")]]
    rows.append([[words["asked"]], told, left_blank(rng, 0.6, visits)])
    if rng.random() < 0.6:
        rows += [[[Fact("procedures", code), f" {PLANNED[code]}"], [], []]
                 for code in condition.procedures]  # fmt: skip
    return _table(sheet, _section(sheet, y, name), (176, 276, 80), rows) + 22


def _signed(
    sheet: Sheet, y: float, referral: Referral, voice: Voice, rng: Random, words: Words
) -> None:
    who, order = referral.provider, referral.order
    said = words["unsigned"]
    if order.signed:
        said = f"{words['signed']} {who.name}, {who.credentials}, {voice.day(order.ordered_on)}"
        said += f" {clock(rng)}"
    sheet.note(Fact("order_signed", said, order.signed), sheet.text(LEFT, y + 8, said, BODY))
