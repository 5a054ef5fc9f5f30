"""A plan-of-care request in numbered cells, as Medicare has them: split names and dates."""

from __future__ import annotations

from datetime import date
from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.truth import Box, around
from simulator.paper.voice import Voice

LEFT, RIGHT, HIGH = 36.0, 576.0, 31.0
LABEL, VALUE = Style("helv", 6.5), Style("cour", 10)
Cell = tuple[float, str, list[Run]]


class _Day:
    """A date in three small cells."""

    def __init__(self, field: str, day: date) -> None:
        self.fact = Fact(field, f"{day:%m %d %Y}", day.isoformat())
        self.parts = (f"{day:%m}", f"{day:%d}", f"{day:%Y}")


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the request: numbered cells from the patient to the signature."""
    voice = Voice.of(rng, dates="us")
    sheet = paper.page("referral_order")
    sheet.text(LEFT, 46, "PLAN OF TREATMENT FOR OUTPATIENT REHABILITATION: REFERRAL",
               Style("hebo", 12))  # fmt: skip
    number, y = 1, 56.0
    for cells in _rows(referral, voice, rng):
        y, number = _row(sheet, y, cells, number)
    _signature(sheet, referral, voice, rng, y, number)
    paper.imply("visits_requested", referral.order.visits)


def _rows(referral: Referral, voice: Voice, rng: Random) -> list[list[tuple[float, str, object]]]:
    person, cover, order, who = (
        referral.patient, referral.coverage, referral.order, referral.provider,
    )  # fmt: skip
    name = Fact("patient_name", f"{person.last} {person.first} {person.middle}".strip(),
                person.name)  # fmt: skip
    began = voice.began(order)[1]
    label = {"onset_date": "ONSET DATE", "injury_date": "DATE OF INJURY",
             "surgery_date": "DATE OF SURGERY"}[began.field]  # fmt: skip
    codes: list[Run] = []
    for code, _words in order.diagnoses:
        codes += ["   " if codes else "", Fact("diagnoses", code)]
    phone = left_blank(rng, 0.2, [voice.phone("patient_phone", person.phone)])
    return [
        [(0.0, "PATIENT'S LAST NAME", (person.last, name)), (0.36, "FIRST NAME", person.first),
         (0.64, "MI", person.middle), (0.74, "DATE OF BIRTH (MM DD YYYY)",
                                       _Day("date_of_birth", person.born))],
        [(0.0, "PATIENT'S ADDRESS (STREET)", [voice.word("patient_street", person.street)]),
         (0.5, "CITY", [voice.word("patient_city", person.city)]),
         (0.76, "STATE", [Fact("patient_state", person.state)]),
         (0.86, "ZIP", [Fact("patient_zip", person.zip)])],
        [(0.0, "SEX (M OR F)", [Fact("sex", person.sex)]), (0.16, "TELEPHONE", phone),
         (0.46, "INSURANCE NAME", [voice.payer(cover)])],
        [(0.0, "INSURED'S I.D. NUMBER", [Fact("member_id", cover.member_id)]),
         (0.36, "GROUP NO.", left_blank(rng, 0.3, voice.group(cover))),
         (0.64, label, _Day(began.field, order.began_on))],
        [(0.0, "REFERRING PROVIDER (NAME, DEGREE)", voice.referrer(who)),
         (0.5, "NPI", [Fact("referring_npi", who.npi)]),
         (0.74, "DATE OF REFERRAL (MM DD YYYY)", _Day("order_date", order.ordered_on))],
        [(0.0, "PRACTICE", [voice.organization(who)]),
         (0.5, "PRACTICE TELEPHONE", [voice.phone("referring_phone", who.phone)]),
         (0.76, "PRACTICE FAX", left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)]))],
        [(0.0, "DIAGNOSIS CODES (ICD-10)", codes),
         (0.5, "FREQUENCY (PER WEEK)", [Fact("frequency_per_week", str(order.per_week),
                                             order.per_week)]),
         (0.68, "DURATION (WEEKS)", [Fact("duration_weeks", str(order.weeks), order.weeks)]),
         (0.84, "SIDE", [Fact("laterality", order.side)] if order.side != "none" else [])],
        [(0.0, "TYPE OF SURGERY, IF ANY",
          [Fact("surgery", order.say(done))] if (done := order.condition.surgery) else [])],
        [(0.0, "PLAN OF TREATMENT (LIST EACH MODALITY)", _listed(order.condition.treatments))],
        [(0.0, "PRECAUTIONS", left_blank(rng, 0.2, [Fact("precautions",
                                                         order.condition.precautions)]))],
    ]  # fmt: skip


def _listed(names: list[str]) -> list[Run]:
    runs: list[Run] = []
    for name in names:
        runs += [", " if runs else "", Fact("treatments", name)]
    return runs


def _row(
    sheet: Sheet, y: float, cells: list[tuple[float, str, object]], number: int
) -> tuple[float, int]:
    wide = RIGHT - LEFT
    name_boxes: list[Box] = []
    name: Fact | None = None
    for index, (share, label, said) in enumerate(cells):
        x = LEFT + wide * share
        end = LEFT + wide * cells[index + 1][0] if index + 1 < len(cells) else RIGHT
        sheet.frame((x, y, end, y + HIGH), 0.6)
        sheet.text(x + 3, y + 8, f"{number}. {label}", LABEL)
        number += 1
        at = (x + 8, y + HIGH - 7)
        if isinstance(said, _Day):
            boxes = [sheet.text(at[0] + 30.0 * part, at[1], text, VALUE)
                     for part, text in enumerate(said.parts)]  # fmt: skip
            sheet.line(at[0] + 22, y + 12, at[0] + 22, y + HIGH, 0.3)
            sheet.line(at[0] + 52, y + 12, at[0] + 52, y + HIGH, 0.3)
            sheet.note(said.fact, around(*boxes))
        elif isinstance(said, tuple):
            name_boxes.append(sheet.text(*at, said[0], VALUE))
            name = said[1]
        elif isinstance(said, str):
            name_boxes += [sheet.text(*at, said, VALUE)] if said else []
        elif isinstance(said, list):
            sheet.fitted(at, end - x - 14, said, VALUE)
    if name is not None:
        sheet.note(name, around(*name_boxes))
    return y + HIGH, number


def _signature(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float, number: int
) -> None:
    who, order = referral.provider, referral.order
    sheet.frame((LEFT, y, RIGHT, y + 50), 0.6)
    sheet.text(LEFT + 3, y + 8, f"{number}. SIGNATURE OF REFERRING PROVIDER", LABEL)
    box: Box = (LEFT + 10, y + 12, 300, y + 46)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 20, y + 42), who.name, rng, 22)
    sheet.note(Fact("order_signed", "", order.signed), box, "ink" if order.signed else "mark")
