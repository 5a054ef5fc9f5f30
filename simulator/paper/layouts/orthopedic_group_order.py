"""An orthopedic group's therapy order: its surgeons on top, blanks, squares, the signature."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, one_ticked, treatment_squares
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.common_week import COMMON_WEEK
from simulator.paper.phrases import counted
from simulator.paper.sheet import Fact, Paper, Sheet, Style

LEFT, RIGHT = 48.0, 566.0
LABEL, TYPED, SMALL = Style("helv", 9.5), Style("cour", 10), Style("helv", 8)
LOOKS = (LABEL, TYPED)
EXERCISE = ("Therapeutic exercise", "Passive ROM", "Knee ROM", "Shoulder ROM", "Quad strengthening",
            "Core strengthening")  # fmt: skip
MANUAL = ("Manual therapy", "Joint mobilization", "Soft tissue mobilization", "Gait training",
          "Balance training", "Home exercise program")  # fmt: skip
OTHER = ("Modalities as needed", "Ultrasound", "Iontophoresis", "Dry needling", "Aquatic therapy",
         "Cryotherapy")  # fmt: skip
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the group's head, who it is for, what is wrong, what is ordered, who signs."""
    desk = FrontDesk.of(referral, rng).being("Orthopaedic Group|Orthopedics, P.C.|Bone & Joint")
    words = own_words("orthopedic_group_order", rng)
    sheet = paper.page("referral_order")
    _head(sheet, desk, words)
    y = _patient(sheet, 170, desk, words)
    y = _ordered(sheet, y, desk, words)
    _signed(sheet, y, desk, words)
    desk.conclude(paper, words["ask"], words["kinds"].split("|")[0])


def _head(sheet: Sheet, desk: FrontDesk, words: Words) -> None:
    others = Others(desk.rng, desk.voice, COMMON_WEEK)
    office = desk.office()
    sheet.note(office, sheet.centre(307, 52, office.printed, Style("tibo", 18)))
    partners = [others.physician(desk.rng.choice(["MD", "DO", "PA-C"])) for _ in range(3)]
    sheet.centre(307, 66, "   |   ".join(partners), SMALL)
    sheet.centre(307, 78, desk.address(), SMALL)
    x = sheet.labelled((200, 90), "", ["Phone: ", *desk.tel()], SMALL)
    fax = desk.fax(0.15)
    if fax:
        sheet.labelled((x + 12, 90), "", ["Fax: ", *fax], SMALL)
    sheet.line(LEFT, 98, RIGHT, 98, 1.5)
    sheet.centre(307, 120, words["title"], Style("hebo", 14))
    one_ticked(sheet, (196, 142), words["kinds"].split("|"), 0, LABEL)


def _patient(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    pays = desk.payer(0.15)
    member = desk.member(0.15) if pays else []
    rows: list[list[Blank]] = [
        [(380, words["name"], desk.name()), (RIGHT, words["born"], desk.born())],
        [(300, words["phone"], desk.phone()), (RIGHT, words["day"], desk.day())],
        [(340, words["payer"], pays), (RIGHT, words["member"], member)],
    ]
    for number, runs in enumerate(desk.diagnoses(0.15)):
        rows.append([(RIGHT, "" if number else words["dx"], runs)])
    since = desk.began_as(words["began"])
    rows.append([(380, words["surgery"], desk.surgery()), (RIGHT, since, desk.began())])
    hurt = desk.accident()
    if hurt:
        rows.append([(RIGHT, words["cause"], hurt)])
    for row in rows:
        blank_row(sheet, (LEFT, y), row, LOOKS)
        y += 22
    return y


def _ordered(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    order = desk.referral.order
    if order.side != "none":
        x = sheet.text(LEFT, y, words["side"], LABEL.bold())[2] + 12
        sides = ("right", "left")
        one_ticked(sheet, (x, y), ("Right", "Left", "Bilateral"), sides.index(order.side), LABEL,
                   Fact("laterality", order.side.capitalize(), order.side))  # fmt: skip
        y += 22
    one_ticked(sheet, (LEFT, y), (words["ask"], *words["not_asked"].split("|")), 0, LABEL.bold())
    y += 22
    often, long = counted(order, desk.rng)
    between, after = words["course"].split("|")
    blank_row(sheet, (LEFT, y), [(LEFT + 120, words["often"], [often])], LOOKS)
    x = sheet.text(LEFT + 124, y, between, LABEL)[2] + 4
    blank_row(sheet, (x, y), [(x + 44, "", [long])], LOOKS)
    x = sheet.text(x + 48, y, after, LABEL)[2] + 20
    blank_row(sheet, (x, y), [(RIGHT, words["visits"], desk.visits(0.6))], LOOKS)
    sheet.text(LEFT, y + 24, words["head"], LABEL.bold())
    columns = ((0.0, EXERCISE), (175.0, MANUAL), (350.0, OTHER))
    wanted = order.condition.treatments
    y, rest = treatment_squares(sheet, (LEFT, y + 40), columns, wanted, LABEL)
    blank_row(sheet, (LEFT, y + 6), [(RIGHT, words["other"], rest)], LOOKS)
    blank_row(sheet, (LEFT, y + 28), [(RIGHT, words["care"], desk.care(0.2))], LOOKS)
    return y + 52


def _signed(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> None:
    if desk.referral.order.urgent:
        box = sheet.text(LEFT, y, words["soon"], LABEL.bold())
        sheet.note(Fact("urgent", words["soon"], True), box)
    sheet.prose((LEFT, y + 14, RIGHT - LEFT), [words["small"]], SMALL)
    y += 56
    sheet.line(LEFT, y, 340, y)
    signature(sheet, desk.referral, (LEFT, y, 340), desk.rng)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    blank_row(sheet, (356, y), [(RIGHT, "Date:", desk.maybe(0.3, *desk.day()))], LOOKS)
    row = [(380.0, words["print"], desk.referrer()), (RIGHT, "NPI:", desk.npi())]
    blank_row(sheet, (LEFT, y + 34), row, LOOKS)
