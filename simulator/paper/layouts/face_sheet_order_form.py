"""An orthopedic office's short order form, and behind it the office's face sheet of the patient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from simulator.paper import extras, ink, invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.form_rows import Blank, blank_row, treatment_squares
from simulator.paper.front_desk import SEXES, FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_twenty_first import SEEN_TWENTY_FIRST
from simulator.paper.phrases import age, counted, in_short
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.told import centred

LEFT, MIDDLE, RIGHT = 46.0, 310.0, 566.0
PRINTED, BOLD, SMALL = Style("helv", 9.5), Style("hebo", 9.5), Style("helv", 8)
KINDS = "Orthopedics|Orthopaedic Group|Bone and Joint|Sports Medicine|Orthopaedics and Spine"
PARTS = (
    ("neck", "Neck"), ("shoulder", "Shoulder"), ("elbow", "Elbow"), ("low back", "Back"),
    ("hip", "Hip"), ("knee", "Knee"), ("ankle", "Ankle"), ("foot", "Foot"),
)  # fmt: skip
OF_BONES = (
    "moved_the_couch_back", "facet_stiff_back", "disc_trimmed_back", "laptop_neck_ache",
    "shoulder_coat_sleeve", "stuck_shoulder_winter", "biceps_groove_shoulder",
    "garden_shears_elbow", "hip_side_sleeper", "trimmed_cartilage_knee", "kneecap_movie_ache",
    "pothole_ankle_sprain", "hill_runner_tendon",
)  # fmt: skip
OF_THE_OLD = (
    "shoelace_hip_wear", "church_steps_knee_wear", "new_knee_in_autumn", "stuck_shoulder_winter",
    "facet_stiff_back", "hip_side_sleeper",
)  # fmt: skip
SQUARES = (
    (0.0, ("Therapeutic exercise", "Progressive strengthening", "Range of motion",
           "Stretching program", "Core stabilization")),
    (138.0, ("Manual therapy", "Joint mobilization", "Soft tissue massage", "Dry needling",
             "Kinesio taping")),
    (268.0, ("Moist heat", "Ice", "Ultrasound", "Electrical stimulation", "Lumbar traction")),
    (386.0, ("Gait and stair training", "Balance exercises", "Body mechanics",
             "Aquatic therapy", "Home exercise program")),
)  # fmt: skip
Words = dict[str, str]
Row = tuple[str, Sequence[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the order that says nothing of who pays, then the face sheet that does."""
    old = age(referral.order, referral.patient) > 60
    key = rng.choice(OF_THE_OLD if old else OF_BONES)
    order = invent.order(rng, referral.order.ordered_on, key, SEEN_TWENTY_FIRST)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "DO", "PA-C", "NP"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "plain", "short").being(KINDS)
    words = own_words("face_sheet_order_form", rng)
    looks = (PRINTED, Style(rng.choice(["cour", "tiro"]), 10.5))
    sheet = paper.page("referral_order")
    y = _rows(sheet, _office(sheet, desk, words), _who(desk, words), looks)
    y = _parts(sheet, y + 6, desk, words)
    y = _asked(sheet, y + 20, desk, words, looks)
    _sign(sheet, y + 44, desk, words, looks)
    sheet = paper.page("demographics")
    y = _face_head(sheet, desk, words)
    for head, rows in zip(words["heads"].split("|"), _face(desk, words), strict=True):
        y = _part(sheet, y, head, rows) if rows else y
    desk.conclude(paper, words["ask"])


def _office(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The office over the whole width on a grey bar, its address and numbers below."""
    fax = desk.fax(0.12)
    sheet.frame((LEFT, 30, RIGHT, 58), 0, 0.85)
    sheet.fitted((LEFT + 10, 49), 320, [desk.office()], BOLD.sized(16))
    sheet.right(RIGHT - 10, 48, words["title"], BOLD.sized(11))
    line: list[Run] = [f"{desk.address()}   {words['tel']} ", *desk.tel()]
    line += [f"   {words['fax']} ", *fax] if fax else []
    sheet.fitted((LEFT, 71), RIGHT - LEFT, line, SMALL.sized(8.5))
    return 98


def _rows(
    sheet: Sheet, y: float, rows: Sequence[Sequence[Blank]], looks: tuple[Style, Style]
) -> float:
    for row in rows:
        blank_row(sheet, (LEFT, y), row, looks)
        y += 23
    return y


def _who(desk: FrontDesk, words: Words) -> list[list[Blank]]:
    """The patient, the day, each diagnosis and its code, an operation."""
    rows: list[list[Blank]] = [
        [(312, words["patient"], desk.name()),
         (430, words["born"], desk.born()),
         (RIGHT, words["day"], desk.day())],
    ]  # fmt: skip
    coded = desk.rng.random() < 0.85
    for code, said in desk.referral.order.diagnoses:
        codes: list[Run] = [Fact("diagnoses", code)] if coded else []
        rows.append([(430, words["dx"], [in_short(said)]), (RIGHT, words["code"], codes)])
    rows.append([(390, words["done"], desk.surgery()),
                 (RIGHT, desk.began_as(words["since"]), desk.began(0.15))])  # fmt: skip
    return rows


def _parts(sheet: Sheet, y: float, desk: FrontDesk, words: Words) -> float:
    """The parts of the body in two rows, an R and an L behind each; a pen ringed one letter."""
    order = desk.referral.order
    sheet.text(LEFT, y, words["part"], BOLD)
    for number, (part, name) in enumerate(PARTS):
        x, base = LEFT + 92 + 108 * (number % 4), y + 20 * (number // 4)
        sided = part not in ("neck", "low back")
        words_end = sheet.square((x, base), name, part == order.condition.part, PRINTED)[2]
        for letter, side in (("R", "right"), ("L", "left")) if sided else ():
            box = sheet.text(words_end + 7, base, letter, BOLD)
            words_end = box[2]
            if part == order.condition.part and side == order.side:
                ink.ring(sheet, ((box[0] + box[2]) / 2, base - 3.3), 7.5, desk.rng)
                ringed = (box[0] - 3, box[1] - 3, box[2] + 3, box[3] + 3)
                sheet.note(Fact("laterality", letter, side), ringed, "mark")
    return y + 26


def _asked(
    sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: tuple[Style, Style]
) -> float:
    """Evaluate and treat, how soon, four columns of squares, the course, what to mind."""
    order = desk.referral.order
    sheet.square((LEFT, y), words["ask"], True, BOLD)
    box = sheet.square((400, y), words["fast"], order.urgent, BOLD)
    if order.urgent:
        sheet.note(Fact("urgent", words["fast"], True), box, "mark")
    y, left = treatment_squares(
        sheet, (LEFT, y + 20), SQUARES, order.condition.treatments, PRINTED.sized(9)
    )
    often, long = counted(order, desk.rng)
    rows: list[list[Blank]] = [
        [(RIGHT, words["other"], left)],
        [(220, words["often"], [often]), (390, words["long"], [long]),
         (RIGHT, words["visits"], desk.visits(0.5))],
        [(RIGHT, words["care"], desk.care(0.25))],
    ]  # fmt: skip
    return _rows(sheet, y + 10, rows, looks)


def _sign(
    sheet: Sheet, y: float, desk: FrontDesk, words: Words, looks: tuple[Style, Style]
) -> None:
    sheet.line(LEFT, y, 330, y, 0.7)
    signature(sheet, desk.referral, (LEFT, y, 320), desk.rng, 22)
    sheet.text(LEFT, y + 10, words["sign"], SMALL)
    row: list[Blank] = [(380, words["printed"], desk.referrer()), (RIGHT, "NPI", desk.npi(0.3))]
    blank_row(sheet, (LEFT, y + 34), row, looks)
    centred(sheet, 756, [words["behind"]], Style("heit", 8.5))


def _face_head(sheet: Sheet, desk: FrontDesk, words: Words) -> float:
    """The face sheet's name, and again the office that printed it, with no number."""
    sheet.fact(LEFT, 50, desk.office(), BOLD.sized(11))
    sheet.right(RIGHT, 50, words["face"], BOLD.sized(13))
    account = f"{words['account']} {desk.rng.randint(10_000, 99_999)}"
    sheet.text(LEFT, 64, account, SMALL.sized(9))
    sheet.line(LEFT, 72, RIGHT, 72, 1.2)
    return 94


def _part(sheet: Sheet, y: float, head: str, rows: Sequence[Row]) -> float:
    """A head, then names and values in two columns, by turns left and right."""
    sheet.text(LEFT, y, head, BOLD.sized(11))
    for number, (name, runs) in enumerate(rows):
        x, base = (LEFT, MIDDLE)[number % 2], y + 18 + 16 * (number // 2)
        sheet.text(x, base, name, SMALL.sized(9))
        sheet.fitted((x + 92, base), MIDDLE - LEFT - 98, runs, PRINTED.sized(10))
    y += 18 + 16 * ((len(rows) + 1) // 2)
    sheet.line(LEFT, y - 6, RIGHT, y - 6, 0.4)
    return y + 12


def _face(desk: FrontDesk, words: Words) -> list[list[Row]]:
    """Patient, whom to call, who pays first and second, other providers; only some are looked for.

    The number of the contact in need is not the patient's.
    """
    person, rng, order = desk.referral.patient, desk.rng, desk.referral.order
    others, names = Others(rng, desk.voice, SEEN_TWENTY_FIRST), words["of_face"].split("|")
    street = desk.voice.word("patient_street", person.street)
    sex = Fact("sex", rng.choice([SEXES[person.sex], person.sex]), person.sex)
    old = age(order, person) > 66
    boss = "Retired" if old else extras.employer(rng)
    patient: list[Row] = [
        (names[0], [desk.voice.patient_last_first(person)]), (names[1], desk.born()),
        (names[2], [street]), (names[3], [sex]),
        (names[4], desk.voice.city(person)), (names[5], desk.phone(0.08)),
        (names[6], [boss]), (names[7], [rng.choice(["Married", "Single", "Widowed"])]),
    ]  # fmt: skip
    kin = others.relative(person)
    contact: list[Row] = [(names[8], [kin]), (names[9], [others.number()])]
    second, number = desk.second(0.05)
    plan = desk.maybe(0.4, desk.voice.word("plan_name", desk.referral.coverage.plan))
    first: list[Row] = [
        (names[10], desk.payer(0.05, 0.0)), (names[11], plan), (names[12], desk.member(0.06)),
        (names[13], desk.group(0.2)), (names[14], ["Self"]),
    ]  # fmt: skip
    other: list[Row] = [(names[10], second), (names[12], number)] if second else []
    family = [others.physician(rng.choice(["MD", "DO", "NP"]))]
    care: list[Row] = [(names[15], family), (names[16], [extras.pharmacy(rng)])]
    return [patient, contact, first, other, care]
