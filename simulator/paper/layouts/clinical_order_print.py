"""A print of one order: patient in one bracketed line, the order as a list of named answers."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.marks import left_blank
from simulator.paper.phrases import EVALUATE, clock, listed
from simulator.paper.sheet import Fact, Paper, Run, Sheet, Style
from simulator.paper.voice import Voice

BODY = Style("helv", 9.5)
LEFT, RIGHT = 50.0, 560.0
Pair = tuple[str, list[Run]]


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the print: practice, patient, receiving clinic, order, insurance, provider."""
    voice = Voice.of(rng, dates=rng.choice(["us", "plain", "dashes"]))
    sheet = paper.page("referral_order")
    y = _head(sheet, referral, voice, rng)
    for title, pairs in (
        ("Order", _order(referral, voice, rng)),
        ("Clinical Info", _clinical(referral, voice)),
        ("Insurance", _plans(referral, voice, rng)),
        ("Ordering Provider", _provider(referral, voice, rng)),
    ):
        sheet.banner((LEFT - 4, y - 11, RIGHT, y + 4), title, BODY.bold(), 0.85)
        y += 18
        for label, runs in (pair for pair in pairs if pair[1]):
            start = sheet.text(LEFT, y, f"{label}: ", BODY.bold())[2]
            y = max(y + 13, sheet.prose((start, y, RIGHT - start), runs, BODY))
        y += 10
    _sign_off(sheet, referral, voice, rng, y + 4)
    paper.imply("visits_requested", referral.order.visits)
    paper.imply("treatments", *EVALUATE)


def _head(sheet: Sheet, referral: Referral, voice: Voice, rng: Random) -> float:
    who, person = referral.provider, referral.patient
    name = voice.organization(who)
    sheet.note(name, sheet.text(LEFT, 48, name.printed, Style("hebo", 12)))
    sheet.text(LEFT, 60, f"{who.street} - {who.city} {who.state} {who.zip}", BODY)
    sheet.text(LEFT, 84, "Physical Therapy Referral", Style("hebo", 13))
    sex = Fact("sex", person.sex, person.sex)
    chart = f" (id #{rng.randint(10**4, 10**6)}, dob: "
    runs: list[Run] = [voice.patient_last_first(person), chart,
                       voice.born(person.born), ", ", sex, ")"]  # fmt: skip
    sheet.labelled((LEFT, 102), "Patient:", runs, BODY)
    home: list[Run] = [voice.word("patient_street", person.street), ", ", *voice.city(person)]
    sheet.labelled((LEFT, 115), "", home, BODY)
    phone: list[Run] = ["Ph. ", voice.phone("patient_phone", person.phone)]
    sheet.labelled((LEFT, 128), "", left_blank(rng, 0.2, phone), BODY)
    clinic = referral.clinic
    runs = [f"{clinic.organization}, Ph. {voice.number(clinic.phone)}, "
            f"Fax {voice.number(clinic.fax)}"]  # fmt: skip
    sheet.labelled((LEFT, 146), "Receiving facility:", runs, BODY)
    return 174


def _order(referral: Referral, voice: Voice, rng: Random) -> list[Pair]:
    order = referral.order
    per, weeks = order.per_week, order.weeks
    often = Fact("frequency_per_week", rng.choice([f"{per} x per week", f"{per} visits/week"]), per)
    long = Fact("duration_weeks", rng.choice([f"{weeks} weeks", f"{weeks} wks"]), weeks)
    side: list[Run] = []
    if order.side != "none":
        side = [Fact("laterality", order.side.capitalize(), order.side)]
    total: list[Run] = [Fact("visits_requested", str(order.visits), order.visits)]
    urgent = Fact("urgent", "STAT" if order.urgent else "Routine", order.urgent)
    return [
        ("Order Date", [voice.dated("order_date", order.ordered_on), f" {clock(rng)}"]),
        ("Priority", [urgent]),
        ("Order Name", ["PT evaluation and treatment"]),
        ("Laterality", side),
        ("Frequency/Duration", [often, rng.choice([" for ", " x ", ", "]), long]),
        ("No. of Visits", left_blank(rng, 0.4, total)),
        ("Note to Provider", ["Please provide ",
                              *listed("treatments", referral.order.condition.treatments,
                                      ", ", rng.choice([" and ", ", and "])), "."]),
    ]  # fmt: skip


def _clinical(referral: Referral, voice: Voice) -> list[Pair]:
    order = referral.order
    rows: list[Pair] = [("Diagnosis", [Fact("diagnoses", code), f": {words}"])
                        for code, words in order.diagnoses]  # fmt: skip
    began = {"onset": "Onset", "injury": "Date of Injury", "surgery": "Surgery Date"}
    rows.append((began[order.condition.start], [voice.began(order)[1]]))
    if order.condition.surgery:
        rows.append(("Procedure", [Fact("surgery", order.say(order.condition.surgery))]))
    care = Fact("precautions", order.condition.precautions)
    return [*rows, ("Restrictions/Precautions", [care]),
            ("Reason", [f"{order.say(order.condition.story)}."])]  # fmt: skip


def _plans(referral: Referral, voice: Voice, rng: Random) -> list[Pair]:
    cover, second = referral.coverage, referral.secondary
    plan: list[Run] = [voice.word("plan_name", cover.plan)]
    rows: list[Pair] = [
        ("Primary Insurance", [voice.payer(cover)]),
        ("Plan", left_blank(rng, 0.4, plan)),
        ("Insurance ID", [Fact("member_id", cover.member_id)]),
        ("Group No", left_blank(rng, 0.2, voice.group(cover))),
    ]
    if second is not None:
        rows += [("Secondary Insurance", [voice.word("secondary_payer_name", second.payer)]),
                 ("Secondary ID", [Fact("secondary_member_id", second.member_id)])]  # fmt: skip
    return rows


def _provider(referral: Referral, voice: Voice, rng: Random) -> list[Pair]:
    who = referral.provider
    return [
        ("Name", voice.referrer(who)),
        ("NPI", left_blank(rng, 0.1, [Fact("referring_npi", who.npi)])),
        ("Phone", [voice.phone("referring_phone", who.phone)]),
        ("Fax", left_blank(rng, 0.1, [voice.phone("referring_fax", who.fax)])),
    ]


def _sign_off(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    who, order = referral.provider, referral.order
    words = "Order not signed"
    if order.signed:
        words = f"E-signed by {who.name}, {who.credentials} {voice.day(order.ordered_on)} "
        words += clock(rng)
    sheet.note(Fact("order_signed", words, order.signed), sheet.text(LEFT, y, words, BODY))
