"""An orthopaedic group's therapy prescription: blanks filled by type, columns of squares."""

from __future__ import annotations

from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import filled_line, left_blank
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_fourth import SEEN_FOURTH
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

LEFT, RIGHT = 48.0, 564.0
LABEL, TYPED, SMALL = Style("hebo", 9.5), Style("helv", 10), Style("helv", 8)
LOOKS = (LABEL, TYPED)
OFFERED = (
    ("PROM/AAROM", "Strengthening", "Core strengthening", "Stretching/flexibility",
     "Balance/proprioception", "Gait/stair training", "Home program instruction"),
    ("Joint mobs", "Soft tissue massage", "Manual techniques", "Muscle energy techniques",
     "Dry needling"),
    ("Cold pack", "Moist heat/E-stim", "Ultrasound", "Iontophoresis", "Contrast bath",
     "Mechanical traction"),
)  # fmt: skip
WORDS = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the prescription: the group, the patient, the reason, the squares, the signature."""
    voice = Voice.of(rng)
    words = own_words("group_prescription", rng)
    sheet = paper.page("referral_order")
    _head(sheet, referral, voice, rng)
    sheet.centre(306, 142, words["title"], Style("hebo", 15))
    y = _patient(sheet, referral, voice, rng, words)
    y = _reason(sheet, referral, voice, words, y)
    y = _treatments(sheet, referral, rng, words, y + 8)
    y = _course(sheet, referral, words, y + 10)
    care: list[Run] = [Fact("precautions", referral.order.condition.precautions)]
    filled_line(sheet, (LEFT, y), RIGHT, words["care"], left_blank(rng, 0.2, care), LOOKS)
    _close(sheet, referral, voice, rng, words, y + 26)
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("urgent", False)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> None:
    who = referral.provider
    others = Others(rng, voice, SEEN_FOURTH)
    name = voice.organization(who)
    sheet.note(name, sheet.centre(306, 54, name.printed, Style("tibo", 21)))
    sheet.line(LEFT, 62, RIGHT, 62, 1.6)
    place = f"{who.street}, {who.city}, {who.state} {who.zip}"
    sheet.centre(306, 75, place, SMALL.sized(9))
    tel, fax = voice.phone("referring_phone", who.phone), voice.phone("referring_fax", who.fax)
    x = sheet.labelled((194, 88), "", ["Phone: ", tel], SMALL.sized(9))
    sheet.labelled((x + 24, 88), "", ["Fax: ", fax], SMALL.sized(9))
    offices = rng.sample(["Northside", "Airport Road", "Lakeview", "Hospital Plaza"], 2)
    line = "Also at:  " + "   ".join(f"{office} {others.number()}" for office in offices)
    sheet.centre(306, 101, line, SMALL)
    sheet.line(LEFT, 108, RIGHT, 108, 0.5)


def _patient(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: WORDS) -> float:
    person, cover = referral.patient, referral.coverage
    name = rng.choice([voice.patient, voice.patient, voice.patient_last_first])(person)
    phone = left_blank(rng, 0.25, [voice.phone("patient_phone", person.phone)])
    member: list[Run] = [Fact("member_id", cover.member_id)]
    day = voice.dated("order_date", referral.order.ordered_on)
    filled_line(sheet, (LEFT, 172), 310, words["name"], [name], LOOKS)
    filled_line(sheet, (318, 172), 445, words["born"], [voice.born(person.born)], LOOKS)
    filled_line(sheet, (452, 172), RIGHT, words["day"], [day], LOOKS)
    group = left_blank(rng, 0.4, voice.group(cover))
    filled_line(sheet, (LEFT, 194), 200, words["phone"], phone, LOOKS)
    filled_line(sheet, (208, 194), RIGHT, words["payer"], [voice.payer(cover)], LOOKS)
    filled_line(sheet, (LEFT, 216), 310, words["member"], member, LOOKS)
    filled_line(sheet, (318, 216), RIGHT, "Group #:", group, LOOKS)
    return 238


def _reason(sheet: Sheet, referral: Referral, voice: Voice, words: WORDS, y: float) -> float:
    order = referral.order
    for code, said in order.diagnoses:
        runs: list[Run] = [Fact("diagnoses", code), f"  {said}"]
        filled_line(sheet, (LEFT, y), RIGHT, words["diagnosis"], runs, LOOKS)
        y += 22
    x = LEFT
    for label, side in (("Right", "right"), ("Left", "left"), ("Bilateral", "bilateral")):
        box = sheet.square((x, y), label, side == order.side, TYPED)
        if side == order.side:
            sheet.note(Fact("laterality", label, side), box, "mark")
        x = box[2] + 14
    label, began = voice.began(order)
    filled_line(sheet, (330, y), RIGHT, f"{label}:", [began], LOOKS)
    if order.condition.surgery:
        y += 22
        done = Fact("surgery", order.say(order.condition.surgery))
        filled_line(sheet, (LEFT, y), RIGHT, words["surgery"], [done], LOOKS)
    return y + 18


def _treatments(sheet: Sheet, referral: Referral, rng: Random, words: WORDS, y: float) -> float:
    wanted = referral.order.condition.treatments
    sheet.frame((LEFT, y - 6, RIGHT, y + 146), 1)
    evaluate = rng.random() < 0.8
    box = sheet.square((LEFT + 10, y + 10), words["treat"], evaluate, LABEL.sized(10))
    if evaluate:
        sheet.note(Fact("treatments", words["treat"]), box, "mark")
    for column, (head, names) in enumerate(zip(words["columns"].split("|"), OFFERED, strict=True)):
        x = LEFT + 10 + 172.0 * column
        sheet.text(x, y + 28, head, LABEL)
        for number, name in enumerate(names):
            place = sheet.square((x, y + 44 + 14.0 * number), name, name in wanted, SMALL.sized(9))
            if name in wanted:
                sheet.note(Fact("treatments", name), place, "mark")
    rest = [name for name in wanted if all(name not in names for names in OFFERED)]
    runs: list[Run] = []
    for name in rest:
        runs += [", " if runs else "", Fact("treatments", name)]
    filled_line(sheet, (LEFT + 182, y + 138), RIGHT - 10, words["other"], runs, LOOKS)
    return y + 160


def _course(sheet: Sheet, referral: Referral, words: WORDS, y: float) -> float:
    order = referral.order
    x = sheet.text(LEFT, y, words["weight"], LABEL)[2] + 10
    for label in ("WBAT", "PWB ___%", "TTWB", "NWB"):
        x = sheet.square((x, y), label, False, TYPED)[2] + 16
    y += 22
    weeks = (4, 6, 8)
    for label, field, offered, chosen, unit in (
        (words["often"], "frequency_per_week", (1, 2, 3), order.per_week, "x / week"),
        (words["long"], "duration_weeks", weeks, order.weeks, "weeks"),
    ):
        x = sheet.text(LEFT, y, label, LABEL)[2] + 12
        for value in offered:
            box = sheet.square((x, y), f"{value} {unit}", value == chosen, TYPED)
            if value == chosen:
                sheet.note(Fact(field, f"{value} {unit}", value), box, "mark")
            x = box[2] + 18
        other = chosen not in offered
        mark = sheet.square((x, y), "Other", other, TYPED)
        runs: list[Run] = [Fact(field, f"{chosen} {unit}", chosen)] if other else []
        filled_line(sheet, (mark[2], y), mark[2] + 90, "", runs, LOOKS)
        y += 22
    return y


def _close(
    sheet: Sheet, referral: Referral, voice: Voice, rng: Random, words: WORDS, y: float
) -> None:
    who = referral.provider
    sheet.text(LEFT, y, words["certify"], Style("heit", 8.5))
    y = min(y + 52, 716)
    sheet.line(LEFT, y, 330, y, 0.8)
    signature(sheet, referral, (LEFT, y, 330), rng)
    sheet.text(LEFT, y + 11, words["sign"], SMALL)
    npi: list[Run] = ["NPI: ", Fact("referring_npi", who.npi)]
    sheet.labelled((350, y - 2), "", voice.referrer(who), TYPED)
    sheet.labelled((350, y + 11), "", left_blank(rng, 0.15, npi), TYPED)
