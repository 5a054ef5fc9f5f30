"""An orthopedic office's letter after a visit: some prose, then the prescription set off below."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from simulator.paper import invent
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.own_words import own_words
from simulator.paper.penned import signature
from simulator.paper.people.seen_eighteenth import SEEN_EIGHTEENTH
from simulator.paper.phrases import age, an_aged, brief
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style

LEFT, RIGHT = 72.0, 540.0
WIDTH = RIGHT - LEFT
KINDS = (
    "Orthopedics|Orthopaedic Associates|Orthopedic Specialists|Orthopaedic Surgery|"
    "Hand and Orthopedic Center"
)
OF_BONES = (
    "overhead_ache_shoulder", "mower_cord_shoulder", "thick_capsule_shoulder", "cuff_repair_sling",
    "reversed_ball_shoulder", "gritty_shoulder_joint", "hammer_elbow", "cast_off_wrist",
    "golf_swing_hip", "outer_hip_stairs", "hip_from_the_front", "creaky_knee_stairs",
    "knee_replaced_weeks_ago", "acl_patellar_graft", "cartilage_scope_knee", "movie_seat_knee",
    "inner_band_knee", "porch_step_ankle", "two_sided_ankle_break", "stiff_heel_cord",
)  # fmt: skip
FORMS = {"F": ("Ms.", "She", "woman"), "M": ("Mr.", "He", "man")}
Words = dict[str, str]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letterhead with the partners, who it is about, the visit, the Rx, the close."""
    order = invent.order(rng, referral.order.ordered_on, rng.choice(OF_BONES), SEEN_EIGHTEENTH)
    who = replace(referral.provider, credentials=rng.choice(["MD", "MD", "MD", "DO", "PA-C"]))
    shown = replace(referral, order=order, provider=who)
    desk = FrontDesk.of(shown, rng, "us", "long", "plain").being(KINDS)
    words = own_words("ortho_visit_letter", rng)
    look = Style(rng.choice(["helv", "tiro"]), 10.5)
    sheet = paper.page("referral_order")
    y = _about(sheet, _letterhead(sheet, desk, words, look), desk, words, look)
    for runs in (_visit(desk, words), [words["ours"]]):
        y = sheet.prose((LEFT, y, WIDTH), runs, look, 1.3) + 7
    y = _prescription(sheet, y + 4, desk, words, look)
    y = sheet.prose((LEFT, y + 8, WIDTH), _last(desk, words), look, 1.3)
    _close(sheet, y + 10, desk, words, look)
    desk.conclude(paper, words["ask"])


def _letterhead(sheet: Sheet, desk: FrontDesk, words: Words, look: Style) -> float:
    """The office and its partners at the left, its address and numbers at the right."""
    others, who, small = (
        Others(desk.rng, desk.voice, SEEN_EIGHTEENTH),
        desk.referral.provider,
        look.sized(8.5),
    )
    sheet.fact(LEFT, 52, desk.office(), look.bold().sized(15))
    partners = [others.physician(), others.physician(), others.physician("DO")]
    for number, partner in enumerate(partners):
        sheet.text(LEFT, 67 + 11 * number, partner, small)
    sheet.text(400, 67, who.street, small)
    sheet.text(400, 78, f"{who.city}, {who.state} {who.zip}", small)
    sheet.labelled((400, 89), "", [f"{words['tel']} ", *desk.tel()], small)
    fax = desk.fax(0.2)
    if fax:
        sheet.labelled((400, 100), "", [f"{words['fax']} ", *fax], small)
    sheet.line(LEFT, 108, RIGHT, 108, 0.8)
    return 130


def _about(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """The day, then the patient's lines after RE, then the salutation."""
    sheet.labelled((LEFT, y), "", desk.day(), look)
    y += 24
    sheet.text(LEFT, y, words["re"], look.bold())
    lines: list[list[Run]] = [desk.name(), [f"{words['born']} ", *desk.born()]]
    payer, member = desk.payer(0.3, 0.2), desk.member(0.3)
    if payer:
        member = [f"   {words['member']} ", *member] if member else []
        lines.append([f"{words['payer']} ", *payer, *member])
    for runs in lines:
        sheet.fitted((LEFT + 36, y), WIDTH - 36, runs, look)
        y += 14
    sheet.text(LEFT, y + 12, words["greeting"], look)
    return y + 32


def _visit(desk: FrontDesk, words: Words) -> list[Run]:
    """Why the patient came, since when or after what, what was found."""
    person, order = desk.referral.patient, desk.referral.order
    title, she, grown = FORMS[person.sex]
    runs: list[Run] = [f"{title} {person.last} is {an_aged(age(order, person))} year old "]
    runs += [Fact("sex", grown, person.sex), f" {words['seen']} "]
    before, named, after = order.condition.story.partition("{side}")
    runs += [before, Fact("laterality", order.side), after] if named else [before]
    done, began = desk.surgery(), desk.began(0.2)
    if done:
        told = [run for run in done if isinstance(run, Fact)]
        runs += [f". {she} {words['had']} ", *(Fact("surgery", _mid(f.printed)) for f in told)]
        runs += [f" {words['on']} ", *began] if began else []
    elif began:
        runs += [f". {words['began'].split('|')[order.condition.start == 'injury']} ", *began]
    return [*runs, f". {words['found']}"]


def _mid(said: str) -> str:
    """An operation inside a sentence: the side in small letters."""
    return said[0].lower() + said[1:]


def _prescription(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> float:
    """What is prescribed, indented beside a rule: a bold word and its answer to each line."""
    order, coded = desk.referral.order, desk.rng.random() < 0.88
    sheet.text(LEFT + 30, y, words["title"], look.bold())
    dx: list[Run] = []
    for number, (code, said) in enumerate(order.diagnoses):
        dx += ["; " if number else "", brief(said)]
        dx += [" (", Fact("diagnoses", code), ")"] if coded else []
    visits, care = desk.visits(0.6), desk.care(0.15)
    course: list[Run] = desk.course()
    course += [" (", *visits, " visits)"] if visits else []
    rows: list[tuple[str, list[Run]]] = [
        (words["dx"], dx),
        (words["order"], [f"{words['ask']}."]),
        (words["with"], desk.treatments()),
        (words["dose"], course),
        (words["care"], care),
    ]
    top, y = y + 6, y + 18
    for name, runs in rows:
        if runs:
            start = sheet.text(LEFT + 42, y, name, look.bold())[2] + 5
            y = sheet.prose((start, y, RIGHT - start - 34), runs, look, 1.25) + 2
    sheet.line(LEFT + 32, top, LEFT + 32, y - 8, 1.5)
    return y


def _last(desk: FrontDesk, words: Words) -> list[Run]:
    runs: list[Run] = []
    if desk.referral.order.urgent:
        runs += [Fact("urgent", words["soon"], True), ". "]
    return [*runs, words["report"]]


def _close(sheet: Sheet, y: float, desk: FrontDesk, words: Words, look: Style) -> None:
    sheet.text(LEFT, y, words["bye"], look)
    y += 44
    signature(sheet, desk.referral, (LEFT, y, 290), desk.rng)
    sheet.labelled((LEFT, y + 14), "", desk.referrer(), look)
    npi = desk.npi(0.4)
    if npi:
        sheet.labelled((LEFT, y + 28), "", ["NPI: ", *npi], look)
