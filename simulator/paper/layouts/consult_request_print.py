"""A government hospital's consult request: typewriter letters, colons under each other, dashes."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.own_words import own_words
from simulator.paper.people.seen_sixth import SEEN_SIXTH
from simulator.paper.phrases import EVALUATE, age
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style, width_of
from simulator.paper.voice import Voice

LEFT, COLON, RIGHT = 54.0, 204.0, 564.0
TYPE = Style("cour", 9.5)
LEADING = 12.5
FIRST_PAGE = 700.0
PROBLEMS = ("hypertension", "hyperlipidemia", "GERD", "sleep apnea", "type 2 diabetes", "tinnitus")
DRUGS = ("LISINOPRIL 10MG TAB", "ATORVASTATIN 40MG TAB", "OMEPRAZOLE 20MG CAP",
         "METFORMIN 500MG TAB", "GABAPENTIN 300MG CAP", "MELOXICAM 15MG TAB")  # fmt: skip
Words = dict[str, str]


class Pen:
    """Writes line under line, and goes on on another page where one is full."""

    def __init__(self, paper: Paper, head: str) -> None:
        self.paper, self.head = paper, head
        self.y = 0.0
        self.sheet = self._page()

    def _page(self) -> Sheet:
        sheet = self.paper.page("referral_order")
        sheet.text(LEFT, 40, self.head, TYPE)
        sheet.right(RIGHT, 40, f"Page {sheet.number}", TYPE)
        self.y = 64.0
        return sheet

    def rule(self, letter: str = "-") -> None:
        """A line of dashes; a new page begins here where little room is left."""
        if self.y > FIRST_PAGE - 90:
            self.sheet = self._page()
        count = int((RIGHT - LEFT) / width_of("-", TYPE.font, TYPE.size))
        self.sheet.text(LEFT, self.y, letter * count, TYPE)
        self.y += LEADING

    def row(self, label: str, runs: Sequence[Run]) -> None:
        """A label that ends at the colons and what stands behind it, in as many lines as needed."""
        self.sheet.right(COLON - 6, self.y, f"{label}:", TYPE)
        if not runs:
            self.y += LEADING
            return
        self.y = self.sheet.prose((COLON, self.y, RIGHT - COLON), runs, TYPE, LEADING / TYPE.size)

    def say(self, runs: Sequence[Run], indent: float = 0) -> None:
        """A line or more of text."""
        box = (LEFT + indent, self.y, RIGHT - LEFT - indent)
        self.y = self.sheet.prose(box, runs, TYPE, LEADING / TYPE.size)

    def skip(self) -> None:
        """Leave a line empty."""
        self.y += LEADING


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the request: patient, coverage, request, reason in free text, who entered and signed."""
    voice = Voice.of(rng, capitals=True, dates=rng.choice(["month", "us", "day_first"]))
    words = own_words("consult_request_print", rng)
    others = Others(rng, voice, SEEN_SIXTH)
    pen = Pen(paper, words["title"])
    who, person = referral.provider, referral.patient
    pen.rule("=")
    years = f" ({age(referral.order, person)})"
    number = f"   ({rng.randint(1000, 9999)})   {words['born']} "
    pen.say([voice.patient_last_first(person), number, voice.born(person.born), years])
    pen.rule("=")
    _person(pen, referral, voice, rng, words)
    pen.rule()
    _request(pen, referral, voice, rng, words, others)
    pen.rule()
    _reason(pen, referral, voice, rng, words)
    pen.rule()
    _signed(pen, referral, voice, rng, words)
    pen.row(words["facility"], [voice.organization(who)])
    pen.row("Phone", [voice.phone("referring_phone", who.phone)])
    fax: list[Run] = [voice.phone("referring_fax", who.fax)]
    pen.row("Fax", left_blank(rng, 0.15, fax))
    pen.rule("=")
    paper.imply("treatments", *EVALUATE)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", referral.order.visits)


def _person(pen: Pen, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    person, cover, second = referral.patient, referral.coverage, referral.secondary
    sex = {"F": "FEMALE", "M": "MALE"}[person.sex]
    pen.row(words["sex"], left_blank(rng, 0.15, [Fact("sex", sex, person.sex)]))
    pen.row(words["street"], [voice.word("patient_street", person.street)])
    pen.row(words["place"], voice.city(person))
    pen.row(words["phone"], left_blank(rng, 0.15, [voice.phone("patient_phone", person.phone)]))
    pen.row(words["payer"], [voice.payer(cover)])
    group: list[Run] = ["   GROUP: ", *voice.group(cover)]
    number: list[Run] = [Fact("member_id", cover.member_id)]
    pen.row(words["member"], [*number, *left_blank(rng, 0.3, group)])
    if second:
        pen.row(words["second"], [voice.word("secondary_payer_name", second.payer)])
        pen.row(words["member"], [Fact("secondary_member_id", second.member_id)])


def _request(
    pen: Pen, referral: Referral, voice: Voice, rng: Random, words: Words, others: Others
) -> None:
    order, who = referral.order, referral.provider
    rank = "STAT" if order.urgent else words["rank"]
    pen.row(words["to"], [f"PHYSICAL THERAPY OUTPT - {referral.clinic.organization.upper()}"])
    pen.row(words["from"], [rng.choice(["ORTHO CLINIC", "PRIMARY CARE TEAM 4", "PM&R", "ED"])])
    pen.row(words["doctor"], voice.referrer(who))
    pen.row("NPI", left_blank(rng, 0.12, [Fact("referring_npi", who.npi)]))
    pen.row(words["pcp"], [others.physician().upper()])
    pen.row(words["day"], [voice.dated("order_date", order.ordered_on)])
    pen.row(words["urgency"], [Fact("urgent", rank, order.urgent)])
    (code, said), *more = order.diagnoses
    pen.row(words["dx"], [f"{said.upper()} (ICD-10-CM ", Fact("diagnoses", code), ")"])
    for code, said in more:
        pen.row(words["dx2"], [f"{said.upper()} (ICD-10-CM ", Fact("diagnoses", code), ")"])


def _reason(pen: Pen, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    """The free text that the doctor typed under the heading."""
    order = referral.order
    pen.say([words["reason"]])
    pen.skip()
    began = {"onset": "Onset ", "injury": "DOI ", "surgery": "DOS "}[order.condition.start]
    field = f"{order.condition.start}_date"
    story: list[Run] = [order.say(order.condition.story).capitalize(), ". ", began,
                        voice.dated(field, order.began_on), "."]  # fmt: skip
    pen.say(story, 12)
    if order.condition.surgery:
        pen.say(["S/P ", Fact("surgery", order.say(order.condition.surgery))], 12)
    if order.condition.accident:
        said = {"auto": "MVA", "work": "Work injury"}[order.condition.accident]
        claim = Fact("claim_number", order.claim_number)
        pen.say([Fact("accident", said, order.condition.accident), ", claim no. ", claim], 12)
    if rng.random() < 0.6:
        _chart(pen, rng, words)
    pen.skip()
    _therapy(pen, referral, rng, words)


def _chart(pen: Pen, rng: Random, words: Words) -> None:
    """What the system pulls in from the chart: other problems and medications."""
    pen.skip()
    pen.say([f"{words['past']} ", ", ".join(rng.sample(PROBLEMS, 3)), "."], 12)
    pen.skip()
    pen.say([words["drugs"]], 12)
    for number, drug in enumerate(rng.sample(DRUGS, rng.randint(2, 6)), 1):
        pen.say([f"{number}) {drug}   ACTIVE"], 24)


def _therapy(pen: Pen, referral: Referral, rng: Random, words: Words) -> None:
    order = referral.order
    joint = rng.choice([" for ", " x "])
    often: list[Run] = [
        f"{words['request']} ",
        Fact("frequency_per_week", f"{order.per_week}x/week", order.per_week),
        joint,
        Fact("duration_weeks", f"{order.weeks} weeks", order.weeks),
    ]
    if rng.random() < 0.5:
        visits = Fact("visits_requested", str(order.visits), order.visits)
        often += [f". {words['total']} ", visits]
    pen.say([*often, "."], 12)
    for name in order.condition.treatments:
        pen.say([f"{words['mark']} ", Fact("treatments", name)], 24)
    if order.side != "none":
        pen.say([f"{words['side']}: ", Fact("laterality", order.side.upper(), order.side)], 12)
    if rng.random() < 0.8:
        pen.say([f"{words['care']}: ", Fact("precautions", order.condition.precautions)], 12)


def _signed(pen: Pen, referral: Referral, voice: Voice, rng: Random, words: Words) -> None:
    who, order = referral.provider, referral.order
    if order.signed:
        day = voice.day(order.ordered_on)
        said = f"/es/ {who.name}, {who.credentials}   {words['signed']} {day}@"
        said += f"{rng.randint(8, 16):02}:{rng.randint(0, 59):02}"
    else:
        said = words["unsigned"]
    box = pen.sheet.text(LEFT, pen.y, said, TYPE)
    pen.sheet.note(Fact("order_signed", said, order.signed), box)
    pen.y += LEADING
