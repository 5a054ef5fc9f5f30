"""A women's health office's letter that its record merges: four answers on top, then the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_twentieth import SEEN_TWENTIETH_MOTHERS
from simulator.paper.phrases import age, an_aged
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, MIDDLE, RIGHT = 64.0, 310.0, 548.0
WIDTH = RIGHT - LEFT
KINDS = "Women's Health|Obstetrics and Gynecology|OB/GYN Associates|Women's Care|Midwifery"
CUT = "scar_after_section"
DELIVERED = ("vaginal delivery", "vaginal delivery", "assisted vaginal delivery")
TAKEN = ("prenatal vitamin daily", "ibuprofen 600 mg as needed", "docusate 100 mg twice daily",
         "sertraline 50 mg daily", "norethindrone 0.35 mg daily")  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the office, the four answers, the visit, what was found, the plan, who signed."""
    desk = FrontDesk.of(_mother(referral, rng), rng, "us", "plain", "month").being(KINDS)
    words = own_words("obgyn_merge_letter", rng)
    look = Style(rng.choice(["helv", "tiro"]), 10.5)
    sheet = paper.page("referral_order")
    y = _answers(sheet, _office(sheet, desk, words, look), desk, words, look)
    sheet.text(LEFT, y, words["greeting"], look)
    y = sheet.prose((LEFT, y + 20, WIDTH), _visit(desk, words), look, 1.35) + 8
    y = _list(sheet, y, words["found"], _found(desk), look, numbered=True)
    y = _list(sheet, y, words["plan"], _planned(desk, words), look, numbered=False)
    y = sheet.prose((LEFT, y, WIDTH), [words["thanks"]], look, 1.35) + 8
    _close(sheet, y, desk, words, look)
    if desk.referral.order.condition.key == CUT:
        paper.imply("surgery", "cesarean delivery", "cesarean")
    desk.conclude(paper, words["ask"], words["order"])


def _mother(referral: Referral, rng: Random) -> Referral:
    """A woman of the same name as the patient's family, with a family's coverage."""
    ordered = referral.order.ordered_on
    order = invent.order(rng, ordered, pool=SEEN_TWENTIETH_MOTHERS)
    order = replace(order, ordered_on=ordered, began_on=min(order.began_on, ordered))
    born = ordered - timedelta(days=rng.randint(21 * 366, 43 * 365))
    first = rng.choice(SEEN_TWENTIETH_MOTHERS.first["F"].split())
    patient = replace(referral.patient, first=first, sex="F", born=born)
    kinds = ["MD", "DO", "CNM", "WHNP", "MD"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    second = invent.coverage(rng, SEEN_TWENTIETH_MOTHERS) if referral.secondary else None
    return replace(referral, patient=patient, order=order, provider=who, secondary=second,
                   coverage=invent.coverage(rng, SEEN_TWENTIETH_MOTHERS))  # fmt: skip


def _office(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The office's name at the left over a thin rule; at the right its numbers below each other."""
    who, fax, small = desk.referral.provider, desk.fax(0.15), look.sized(8.5)
    sheet.fitted((LEFT, 52), 330, [desk.office()], look.bold().sized(16))
    lines: list[list[Run]] = [[who.street], [f"{who.city}, {who.state} {who.zip}"],
                              [f"{words['tel']} ", *desk.tel()]]  # fmt: skip
    lines += [[f"{words['fax']} ", *fax]] if fax else []
    for number, runs in enumerate(lines):
        told = "".join(run if isinstance(run, str) else run.printed for run in runs)
        x = RIGHT - width_of(told, small.font, small.size)
        sheet.labelled((x, 42 + 10.5 * number), "", runs, small)
    sheet.line(LEFT, 82, RIGHT, 82, 0.5)
    return 102


def _answers(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """Two columns of small grey names with the answer below each; then to whom it goes."""
    grey = Style("helv", 7.5, (0.35, 0.35, 0.35))
    payer, member = desk.payer(0.1, 0.3), desk.member(0.12)
    second, number = desk.second(0.1)
    told: list[tuple[str, Sequence[Run]]] = [
        (words["patient"], [desk.voice.patient(desk.referral.patient)]),
        (words["day"], desk.day()),
        (words["born"], desk.born()),
        (words["phone"], desk.phone(0.2)),
        (words["payer"], payer),
        (words["member"], member),
        *([(words["second"], second), (words["member"], number)] if second else []),
    ]
    for place, (name, runs) in enumerate(told):
        x, base = (LEFT, MIDDLE)[place % 2], y + 27 * (place // 2)
        sheet.text(x, base, name, grey)
        sheet.fitted((x, base + 12), MIDDLE - LEFT - 12, runs, look)
    y += 27 * ((len(told) + 1) // 2) + 4
    sheet.line(LEFT, y - 6, RIGHT, y - 6, 0.5)
    clinic = desk.referral.clinic
    sheet.text(LEFT, y + 10, f"{words['to']} {clinic.organization}, {clinic.city}", look)
    return y + 34


def _visit(desk: FrontDesk, words: Words) -> list[Run]:
    """What the record knows of the visit: age, births, the complaint, medicines."""
    person, order, rng = desk.referral.patient, desk.referral.order, desk.rng
    since = (order.ordered_on - order.began_on).days // 7 + rng.randint(1, 2)
    births, born = rng.choice([1, 1, 2, 3]), rng.choice(DELIVERED)
    born = "cesarean delivery" if order.condition.key == CUT else born
    runs: list[Run] = [f"{person.first} {person.last} is {an_aged(age(order, person))} y.o. "]
    runs += [Fact("sex", "female", "F"), f" G{births}P{births} {words['weeks']} "]
    runs += [f"{since} weeks after {born}, {words['seen']} "]
    runs += [order.condition.story, ". "]
    began = desk.began(0.3)
    runs += [f"{words['since']} ", *began, ". "] if began else []
    taken = ", ".join(rng.sample(TAKEN, 2))
    return [*runs, f"{words['taken']} {taken}. {words['exam']}"]


def _list(
    sheet: Sheet,
    y: float,
    head: str,
    rows: Sequence[Sequence[Run]],
    look: Style,
    *,
    numbered: bool,
) -> float:
    """A head in bold, then numbers or dashes, the lines set in behind them."""
    sheet.text(LEFT, y, head, look.bold())
    y += 15
    for number, runs in enumerate(rows, start=1):
        sheet.text(LEFT + 10, y, f"{number}." if numbered else "-", look)
        y = sheet.prose((LEFT + 26, y, WIDTH - 26), runs, look, 1.28) + 2
    return y + 7


def _found(desk: FrontDesk) -> list[list[Run]]:
    """Each diagnosis as the record has it, its code behind."""
    coded = desk.rng.random() < 0.9
    rows: list[list[Run]] = []
    for code, said in desk.referral.order.diagnoses:
        rows.append([said, " (", Fact("diagnoses", code), ")"] if coded else [said])
    return rows


def _planned(desk: FrontDesk, words: Words) -> list[list[Run]]:
    """The therapy order line by line between what else was decided."""
    order, care, visits = desk.referral.order, desk.care(0.25), desk.visits(0.5)
    course: list[Run] = [f"{words['course']} ", *desk.course()]
    course += [", ", *visits, f" {words['visits']}"] if visits else []
    asked: list[Run] = [f"{words['order']}: {words['ask']}"]
    asked += ["; ", Fact("urgent", words["soon"], True)] if order.urgent else []
    rows: list[list[Run]] = [
        [words["else"]],
        asked,
        course,
        [f"{words['with']} ", *desk.treatments()],
        [f"{words['care']} ", *care] if care else [],
        [words["back"]],
    ]
    return [row for row in rows if row]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    """The name in type; the record says that it was signed."""
    npi = desk.npi(0.3)
    sheet.text(LEFT, y, words["bye"], look)
    sheet.labelled((LEFT, y + 24), "", desk.referrer(), look)
    if npi:
        sheet.labelled((LEFT, y + 38), "", ["NPI: ", *npi], look)
    signed = desk.signed(words["signed"], words["unsigned"])
    sheet.fitted((LEFT, y + 58), WIDTH, [signed], Style("heit", 9))
    sheet.centre(306, 760, words["foot"], look.sized(7.5))
