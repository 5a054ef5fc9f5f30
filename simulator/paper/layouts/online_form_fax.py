"""A web page's referral form as its system faxes it: questions at the left, answers beside them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_eighth import SEEN_EIGHTH
from simulator.paper.phrases import EVALUATE, clock
from simulator.paper.sheet import Fact, Paper, Run, Style
from simulator.paper.truth import around
from simulator.paper.voice import Voice

LEFT, MIDDLE, RIGHT = 60.0, 232.0, 552.0
ASKED, SAID = Style("hebo", 9), Style("helv", 9.5)
UNDER = Style("helv", 7, (0.45, 0.45, 0.45))
GREY = (0.45, 0.45, 0.45)
BOTTOM = 730.0
Words = dict[str, str]
Answer = tuple[str, list[list[Run]]]


class _Pages:
    """Rows that go on over as many pages as they need."""

    def __init__(self, paper: Paper, foot: str) -> None:
        self._paper, self._foot = paper, foot
        self.sheet, self.y = paper.page("referral_order"), 60.0

    def room(self, height: float) -> None:
        """Turn the page where what comes would not fit."""
        if self.y + height > BOTTOM:
            self.sheet.text(LEFT, 764, self._foot, UNDER)
            self.sheet, self.y = self._paper.page("referral_order"), 60.0

    def part(self, title: str) -> None:
        """A part's heading, never alone at the foot."""
        self.room(78)
        self.y += 8
        self.sheet.text(LEFT, self.y + 12, title, Style("hebo", 12.5, (0.2, 0.2, 0.2)))
        self.sheet.line(LEFT, self.y + 17, RIGHT, self.y + 17, 1.4)
        self.y += 22

    def row(self, question: str, answers: Sequence[Sequence[Run]]) -> None:
        """A question with its answer, line under line."""
        self.room(8 + 13.0 * len(answers))
        self.sheet.text(LEFT + 4, self.y + 13, question, ASKED)
        for number, runs in enumerate(answers):
            self.sheet.fitted((MIDDLE, self.y + 13 + 13.0 * number), RIGHT - MIDDLE, runs, SAID)
        self.close(8 + 13.0 * max(1, len(answers)))

    def close(self, height: float) -> None:
        """The thin line below a row."""
        self.y += height
        self.sheet.line(LEFT, self.y, RIGHT, self.y, 0.3)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the submission's head, then part after part of questions with their answers."""
    voice = Voice.of(rng, dates=rng.choice(["us", "dashes", "month"]))
    words = own_words("online_form_fax", rng)
    number = rng.randint(510_000, 899_999)
    order = referral.order
    pages = _Pages(paper, f"Submission {number}")
    pages.sheet.text(LEFT, 50, words["title"], Style("helv", 18))
    day = f"{order.ordered_on:%a, %b} {order.ordered_on.day}, {order.ordered_on:%Y}"
    pages.sheet.text(
        LEFT, 66, f"Submission {number}   -   received {day}, {clock(rng)}", UNDER.sized(8)
    )
    pages.y = 70.0
    pages.part(words["about"])
    _patient(pages, referral, voice, rng, words)
    pages.part(words["pays"])
    for question, answers in _coverage(referral, voice, rng, words):
        pages.row(question, answers)
    pages.part(words["from"])
    for question, answers in _provider(referral, voice, rng, words):
        pages.row(question, answers)
    pages.part(words["why"])
    for question, answers in [*_reason(referral, voice, rng, words),
                              *_course(referral, voice, rng, words)]:  # fmt: skip
        pages.row(question, answers)
    _sign(pages, referral, voice, words)
    pages.sheet.text(LEFT, 764, f"Submission {number}", UNDER)
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)


def _patient(pages: _Pages, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """The name in two answers with words under them, the rest in lines."""
    person, sheet, y = referral.patient, pages.sheet, pages.y
    given = " ".join(part for part in (person.first, person.middle) if part)
    sheet.text(LEFT + 4, y + 13, words["name"], ASKED)
    first = sheet.text(MIDDLE, y + 13, given, SAID)
    last = sheet.text(MIDDLE + 130, y + 13, person.last, SAID)
    sheet.text(MIDDLE, y + 22, "First Name", UNDER)
    sheet.text(MIDDLE + 130, y + 22, "Last Name", UNDER)
    sheet.note(Fact("patient_name", f"{given} {person.last}", person.name), around(first, last))
    pages.close(27)
    pages.row(words["born"], [[voice.born(person.born)]])
    sex = Fact("sex", {"F": "Female", "M": "Male"}[person.sex], person.sex)
    if rng.random() < 0.8:
        pages.row(words["sex"], [[sex]])
    if rng.random() < 0.85:
        pages.row(words["phone"], [[voice.phone("patient_phone", person.phone)]])
    if rng.random() < 0.4:
        pages.row(words["mail"], [[f"{person.first[0].lower()}{rng.randint(10, 99)}@mail.example"]])
    if rng.random() < 0.75:
        pages.row(
            words["home"], [[voice.word("patient_street", person.street)], voice.city(person)]
        )
    if rng.random() < 0.4:
        pages.row(words["speaks"], [["English"]])


def _coverage(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Answer]:
    cover, second = referral.coverage, referral.secondary
    rows: list[Answer] = [
        (words["payer"], [[voice.payer(cover)]]),
        (words["plan"], [[voice.word("plan_name", cover.plan)]]),
        (words["member"], [[Fact("member_id", cover.member_id)]]),
        (words["group"], [voice.group(cover)]),
    ]
    kept = [row for number, row in enumerate(rows) if number in (0, 2) or rng.random() < 0.6]
    if second:
        kept.append((words["second"], [[voice.word("secondary_payer_name", second.payer)]]))
        kept.append((words["second_id"], [[Fact("secondary_member_id", second.member_id)]]))
    if rng.random() < 0.5:
        kept.append(
            (words["upload"], [[f"IMG_{rng.randint(1000, 9999)}.jpg (1.{rng.randint(1, 9)} MB)"]])
        )
    return kept


def _provider(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Answer]:
    who, others = referral.provider, Others(rng, voice, SEEN_EIGHTH)
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    return [
        (words["doctor"], [voice.referrer(who)]),
        (words["npi"], [left_blank(rng, 0.15, [Fact("referring_npi", who.npi)])]),
        (words["office"], [[voice.organization(who)]]),
        (words["tel"], [[voice.phone("referring_phone", who.phone)]]),
        (words["fax"], [left_blank(rng, 0.15, fax)]),
        (words["staff"], [[others.someone()]]),
        (words["direct"], [left_blank(rng, 0.3, [others.number()])]),
    ]


def _reason(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Answer]:
    order, condition = referral.order, referral.order.condition
    codes: list[list[Run]] = [
        [Fact("diagnoses", code), f" - {said}"] for code, said in order.diagnoses
    ]
    if rng.random() < 0.4:
        codes = [[run for row in codes for run in (row[0], ", ")][:-1]]
    began = {"onset": "onset", "injury": "hurt", "surgery": "operated"}[condition.start]
    rows: list[Answer] = [(words["dx"], codes)]
    if order.side != "none" and rng.random() < 0.6:
        rows.append((words["side"], [[Fact("laterality", order.side.capitalize(), order.side)]]))
    rows.append((words[began], [[voice.began(order)[1]]]))
    if condition.surgery:
        rows.append((words["surgery"], [[Fact("surgery", order.say(condition.surgery))]]))
    if condition.accident:
        said = {"auto": "Yes - auto accident", "work": "Yes - work injury"}[condition.accident]
        rows.append((words["accident"], [[Fact("accident", said, condition.accident)]]))
        rows.append((words["claim"], [[Fact("claim_number", order.claim_number)]]))
    else:
        rows.append((words["accident"], [["No"]]))
    return rows


def _course(referral: Referral, voice: Voice, rng: Random, words: Words) -> list[Answer]:
    order = referral.order
    visits = Fact("visits_requested", str(order.visits), order.visits)
    care: list[Run] = [Fact("precautions", order.condition.precautions)]
    rows: list[Answer] = [
        (words["treat"], [[Fact("treatments", name)] for name in order.condition.treatments]),
        (words["often"], [[Fact("frequency_per_week", str(order.per_week), order.per_week)]]),
        (words["long"], [[Fact("duration_weeks", str(order.weeks), order.weeks)]]),
        (words["care"], [left_blank(rng, 0.25, care)]),
        (words["urgent"], [[Fact("urgent", "Yes" if order.urgent else "No", order.urgent)]]),
    ]
    if rng.random() < 0.45:
        rows.insert(3, (words["total"], [[visits]]))
    return rows


def _sign(pages: _Pages, referral: Referral, voice: Voice, words: Words) -> None:
    who, order = referral.provider, referral.order
    pages.room(70)
    said = f"{who.name}" if order.signed else ""
    y = pages.y
    pages.sheet.text(LEFT + 4, y + 13, words["sign"], ASKED)
    place = (MIDDLE, y + 3, RIGHT, y + 17)
    box = pages.sheet.text(MIDDLE, y + 13, said, Style("tiit", 13)) if said else place
    pages.sheet.note(Fact("order_signed", said, order.signed), box, "print" if said else "mark")
    pages.sheet.text(MIDDLE, y + 24, words["agree"], UNDER)
    pages.close(29)
    pages.row(words["day"], [[voice.dated("order_date", order.ordered_on)]])
