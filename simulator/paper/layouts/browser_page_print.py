"""A web page of a referral as a browser prints it, two sheets: boxed answers in named frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.marks import radio
from simulator.paper.own_words import own_words
from simulator.paper.phrases import clock, counted, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of

LEFT, RIGHT = 44.0, 568.0
INNER, WIDTH = 56.0, 500.0
BODY, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9), Style("helv", 7.5)
NAMES = Style("helv", 8.5, (0.25, 0.25, 0.25))
KINDS = "Family Medicine|Orthopedics|Internal Medicine|Primary Care|Spine and Pain|Medical Clinic"
SITES = ("refer.careportal.example", "ehr.clinicweb.example", "portal.referralhub.example")
Words = dict[str, str]


@dataclass(frozen=True)
class Input:
    """One answer of the page: its name, what stands in its box, how wide of the row, if a list."""

    name: str
    runs: Sequence[Run]
    share: float
    chosen: bool = False


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the frames of the patient and the order, then on the next sheet cover and provider."""
    kinds = ["MD", "MD", "DO", "NP", "PA-C"]
    who = replace(referral.provider, credentials=rng.choice(kinds))
    desk = FrontDesk.of(replace(referral, provider=who), rng, "us", "plain", "iso").being(KINDS)
    words = own_words("browser_page_print", rng)
    heads = words["heads"].split("|")
    later = f"{desk.voice.day(desk.referral.order.ordered_on)}, {clock(rng)}"
    site = f"https://{rng.choice(SITES)}/referral/{rng.randint(10_000, 99_999)}/print"
    sheet = paper.page("referral_order")
    _edges(sheet, words, later, site, 1)
    sheet.text(LEFT, 62, words["heading"], Style("hebo", 16))
    line: list[Run] = [f"{words['status']}   {words['day']} ", *desk.day()]
    sheet.labelled((LEFT, 78), "", line, BODY)
    y = _frame(sheet, 96, heads[0], _patient(desk, words))
    y = _frame(sheet, y, heads[1], _reason(desk, words))
    _service(sheet, y, heads[2], desk, words)
    sheet = paper.page("referral_order")
    _edges(sheet, words, later, site, 2)
    y = _frame(sheet, 56, heads[3], _cover(desk, words))
    y = _frame(sheet, y, heads[4], _provider(desk, words))
    _signed(sheet, y, desk, words)
    service = words["services"].split("|")[0]
    desk.conclude(paper, words["ask"], "physical therapy", service)


def _edges(sheet: Sheet, words: Words, later: str, site: str, page: int) -> None:
    """What a browser prints on every sheet: day and hour, the page's title, address, number."""
    sheet.text(30, 26, later, SMALL)
    sheet.centre(306, 26, words["tab"], SMALL)
    sheet.text(30, 776, site, SMALL)
    sheet.right(582, 776, f"{page}/2", SMALL)


def _frame(sheet: Sheet, y: float, head: str, rows: Sequence[Sequence[Input]]) -> float:
    """A frame whose upper rule is broken by its name; inside it rows of boxes, names above."""
    base = y + 14
    for row in (one for one in rows if one):
        x, tallest = INNER, 0.0
        for box in row:
            wide = WIDTH * box.share
            tallest = max(tallest, _input(sheet, (x, base), wide - 10, box))
            x += wide
        base += tallest + 20
    _border(sheet, (LEFT, y, RIGHT, base - 4), head)
    return base + 14


def _border(sheet: Sheet, box: tuple[float, float, float, float], head: str) -> None:
    x0, y0, x1, y1 = box
    end = x0 + 14 + width_of(head, BOLD.font, 10) + 5
    for line in ((x0, y0, x0 + 9, y0), (end, y0, x1, y0), (x0, y0, x0, y1), (x1, y0, x1, y1),
                 (x0, y1, x1, y1)):  # fmt: skip
        sheet.line(*line, 0.7)
    sheet.text(x0 + 14, y0 + 3.5, head, BOLD.sized(10))


def _input(sheet: Sheet, at: tuple[float, float], wide: float, box: Input) -> float:
    """A name, and below it a box with the answer; returns how high the box is."""
    x, y = at
    sheet.text(x, y + 2, box.name, NAMES)
    inside = wide - (22 if box.chosen else 10)
    end = sheet.prose((x + 5, y + 17, inside), box.runs, BODY, 1.25) if box.runs else y + 29
    high = max(17.0, end - y - 12 - 2)
    sheet.frame((x, y + 5.5, x + wide, y + 5.5 + high), 0.5)
    if box.chosen:
        sheet.line(x + wide - 12, y + 12, x + wide - 8.5, y + 16, 0.9)
        sheet.line(x + wide - 8.5, y + 16, x + wide - 5, y + 12, 0.9)
    return high


def _patient(desk: FrontDesk, words: Words) -> list[list[Input]]:
    """The name in boxes of its parts or in one, birth, sex from a list, home, telephone."""
    person = desk.referral.patient
    street = desk.voice.word("patient_street", person.street)
    home = desk.maybe(0.12, street)
    sex = Fact("sex", SEXES[person.sex], person.sex)
    city: list[Run] = desk.voice.city(person) if home else []
    return [
        [Input(words["patient"], [desk.voice.patient(person)], 0.48),
         Input(words["born"], desk.born(), 0.26), Input(words["sex"], [sex], 0.26, True)],
        [Input(words["home"], home, 0.4), Input(words["city"], city, 0.36),
         Input(words["phone"], desk.phone(0.12), 0.24)],
    ]  # fmt: skip


def _reason(desk: FrontDesk, words: Words) -> list[list[Input]]:
    """A box to each diagnosis, why, since when, the operation or accident where there is one."""
    order = desk.referral.order
    coded = desk.rng.random() < 0.92
    rows: list[list[Input]] = []
    for number, (code, said) in enumerate(order.diagnoses, start=1):
        runs: list[Run] = [Fact("diagnoses", code), f" {said}"] if coded else [said]
        rows.append([Input(f"{words['dx']} {number}", runs, 1.0, True)])
    done, hurt = desk.surgery(), desk.accident()
    rows.append([Input(words["why"], [*desk.story(), "."], 0.7),
                 Input(desk.began_as(words["since"]), desk.began(0.2), 0.3)])  # fmt: skip
    rows.append([Input(words["done"], done, 1.0)] if done else [])
    rows.append([Input(words["hurt"], hurt, 1.0)] if hurt else [])
    return rows


def _service(sheet: Sheet, y: float, head: str, desk: FrontDesk, words: Words) -> None:
    """The service and how soon by circles, then the course and the instructions in boxes."""
    order = desk.referral.order
    top, x = y, INNER
    for number, name in enumerate(words["services"].split("|")):
        x = radio(sheet, (x, y + 17), name, number == 0, BODY)[2] + 14
    x = sheet.text(352, y + 17, words["rank"], NAMES)[2] + 8
    for number, name in enumerate(words["ranks"].split("|")):
        box = radio(sheet, (x, y + 17), name, number == order.urgent, BODY)
        if number == order.urgent:
            sheet.note(Fact("urgent", name, order.urgent), box, "mark")
        x = box[2] + 12
    base = y + 34
    often, long = counted(order, desk.rng)
    codes = desk.maybe(0.5, *listed("procedures", order.condition.procedures))
    rows = [
        [Input(words["often"], [often], 0.3), Input(words["long"], [long], 0.3),
         Input(words["visits"], desk.visits(0.4), 0.4)],
        [Input(words["note"], [f"{words['ask']}. {words['with']} ", *desk.treatments(), "."], 1.0)],
        [Input(words["codes"], codes, 1.0)],
        [Input(words["care"], desk.care(0.25), 1.0)],
    ]  # fmt: skip
    for row in rows:
        x, tallest = INNER, 0.0
        for one in row:
            tallest = max(tallest, _input(sheet, (x, base), WIDTH * one.share - 10, one))
            x += WIDTH * one.share
        base += tallest + 20
    _border(sheet, (LEFT, top, RIGHT, base - 4), head)


def _cover(desk: FrontDesk, words: Words) -> list[list[Input]]:
    """Who pays first with plan, number and group; who pays second, often nobody."""
    plan = desk.maybe(0.35, desk.voice.word("plan_name", desk.referral.coverage.plan))
    second, number = desk.second(0.1)
    return [
        [Input(words["payer"], desk.payer(0.06, 0.0), 0.55, True),
         Input(words["plan"], plan, 0.45)],
        [Input(words["member"], desk.member(0.1), 0.4), Input(words["group"], desk.group(0.3), 0.3),
         Input(words["holder"], ["Self"], 0.3, True)],
        [Input(words["second"], second, 0.55), Input(words["second_id"], number, 0.45)],
    ]  # fmt: skip


def _provider(desk: FrontDesk, words: Words) -> list[list[Input]]:
    clinic = desk.referral.clinic
    place = f"{clinic.organization}, {clinic.city}, {clinic.state}"
    return [
        [Input(words["by"], desk.referrer(), 0.55), Input(words["npi"], desk.npi(0.15), 0.45)],
        [Input(words["practice"], [desk.office()], 0.55),
         Input(words["at"], [desk.address()], 0.45)],
        [Input(words["tel"], desk.tel(), 0.5), Input(words["fax"], desk.fax(0.15), 0.5)],
        [Input(words["to"], [place], 1.0, True)],
    ]  # fmt: skip


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    """The page's line of the signature, then the buttons that a browser prints too."""
    sheet.fitted(
        (LEFT, y + 8), RIGHT - LEFT, [desk.signed(words["signed"], words["unsigned"])], BODY
    )
    x = LEFT
    for name in words["buttons"].split("|"):
        wide = width_of(name, BODY.font, BODY.size) + 18
        sheet.frame((x, y + 24, x + wide, y + 42), 0.6, 0.9)
        sheet.text(x + 9, y + 36, name, BODY)
        x += wide + 10
