"""What a word that labels use for different things means, by what stands around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from adapters.reading.labels.clinic_numbers import is_about_physician
from adapters.reading.labels.houses import names_therapy
from adapters.reading.labels.spotting import Spot
from adapters.reading.prose.operations import SURGICAL
from adapters.reading.values.body_parts import parts_of
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.health_plans import is_plan
from adapters.reading.values.offices import is_office
from adapters.reading.values.payer_words import is_on_file, names_a_payer, sounds_like_a_payer
from adapters.reading.values.people import orders_nothing, read_name
from adapters.reading.values.treatment_words import is_treatment, sounds_like_treatment
from adapters.reading.wordings.labels import Label, Owner

EITHER = frozenset({"insuranceplanname", "insuranceplan", "healthplanname"})
"""Wordings that some forms mean the payer by, and others one of its plans."""
_NAME = re.compile(r"[A-Z][\w'\u2019.-]*,?(?: [A-Z][\w'\u2019.-]*){1,3}")
_WORDS = re.compile(r"[A-Za-z]{4,} .*[A-Za-z]{4,}")
_OPERATED = re.compile(rf"(?i)\b{SURGICAL}")
_CONTACTS = frozenset({"contact#", "contactno", "contactnbr", "contactnumber"})
AT_WORK = re.compile(r"(?i)\b(?:employer|company|adjust[eo]r|case manager|attorney)\b")
_PLACES = frozenset({"clinic", "location", "facility", "site", "clinicname", "locationname"})
_SUBSCRIBERS = frozenset({"subscriber", "insured", "policyholder", "enrollee", "cardholder"})
_MEMBERS = re.compile(r"#?\s?(?!\d{1,2}-\d{1,2}-\d)(?=(?:[A-Z-]*\d){6})[A-Z0-9-]{7,20}")
_NUMBERS = frozenset({"phone", "fax", "phone_fax", "npi"})
_MORE = frozenset({"additional", "additionally"})
_SECOND_IDS = frozenset({"otherid", "otherid#", "otheridno", "otheridnumber", "otherpolicyno"})
_SOON = re.compile(
    r"starts?|timing|when|howsoon|timeframe|(?:service)?level|status|schedul(?:e|ing)|see|tobeseen|"
    r"need(?:ed)?|handling|processing|response|turnaround|(?:request|order)type"
)
_DEGREE = re.compile(
    r"(?i)\W*(?:routine|standard|normal|elective|non-?urgent|not urgent|urgent|stat|asap|"
    r"emergent|expedited?|rush)\W*"
)
_TYPE = re.compile(r"(?i)\b(?:hmo|ppo|epo|pos|hdhp)\b")
"""Words of a plan's type, which no payer is called by alone: `Deductible HMO`."""
_PRINTED = frozenset({"printed", "print", "pleaseprint"})
_TOPICS = frozenset({"subject", "concerning"})
_PAPER = re.compile(
    r"(?i)\b(?:orders?|letter|authorization|pre-?auth|approval|denial|appeal|coverage|"
    r"post[- ]?op\w*|pre-?op\w*|post|pre|disc\w*|outpatient|inpatient|consult\w*|second|opinion|"
    r"status|update|results?|records?|request\w*|services?|program|protocol|exercises?|pain|strain|"
    r"sprain|tear|fracture|weakness|arthritis|new|home|work|return|follow|up|urgent|prior|notice|change|"
    r"plan)\b"
)
"""Words of what else a letter may be about: `Subject: Prior Authorization`."""
EDGE, APART = 3.0, 1.6


def as_meant(spots: Sequence[Spot]) -> list[Spot]:
    """The labels of a page, those of several meanings with the one that they have here."""
    alone = [_of_more(_of_call(_of_office(_of_person(_of_clinic(spot))))) for spot in spots]
    alone = [_of_degree(_of_printed(spot)) for spot in alone]
    known = [_of_practice(spot, alone) for spot in alone]
    known = [_of_its_office(spot, known) for spot in known]
    known = [_of_who_orders(spot, known) for spot in known]
    known = [_of_insurance(spot, known) for spot in known]
    known = [_of_plan(spot, known) for spot in known]
    known = [_of_second_plan(spot, known) for spot in known]
    known = [_of_second_id(spot, known) for spot in known]
    known = [_of_service(spot, known) for spot in known]
    known = [_of_employer(spot, known) for spot in known]
    known = [_of_operation(spot, known) for spot in known]
    known = [_of_subscriber(spot) for spot in known]
    return [_of_insurer(spot, known) for spot in known]


def _of_office(spot: Spot) -> Spot:
    """`Office:` before what an office is called means its name and no telephone."""
    named = spot.beside.text.partition(",")[0].strip() if spot.beside is not None else ""
    ruled = spot.beside is not None and spot.beside.words[0].walled
    asked = (spot.colon or ruled or _is_apart(spot)) and spot.words.squeezed == "office"
    if not asked or not is_office(named) or names_therapy(named):
        return spot
    return replace(spot, label=Label("organization", "referrer"), owner="referrer")


def _is_apart(spot: Spot) -> bool:
    """Whether what stands beside a label is in a column of its own."""
    last = spot.words.words[-1]
    return spot.beside is not None and spot.beside.words[0].x0 - last.x1 > APART * last.height


def _of_clinic(spot: Spot) -> Spot:
    """`PT:` before the name of a therapy clinic means the therapy and no patient."""
    named = spot.beside.text.partition(",")[0] if spot.beside is not None else ""
    if spot.label.role != "name" or spot.words.squeezed != "pt" or not names_therapy(named):
        return spot
    return replace(spot, label=Label("other", "clinic"), owner="clinic")


def _of_practice(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Clinic` right under or over a referring provider, before no therapy's name: a practice.

    Between both there may be lines of the provider's numbers.
    """
    if spot.words.squeezed not in _PLACES or spot.beside is None:
        return spot
    numbers = {one.row for one in spots if one.label.role in _NUMBERS}
    first = spot.row - 1
    while first in numbers:
        first -= 1
    near = any(
        one.label.owner == "referrer"
        and first <= one.row <= spot.row + 1
        and (one.row == spot.row or _is_over(one, spot))
        for one in spots
    )
    if not near or not is_office(spot.beside.text) or names_therapy(spot.beside.text):
        return spot
    return replace(spot, label=Label("organization", "referrer"), owner="referrer")


def mean_practices(spots: Sequence[Spot], captions: Collection[int]) -> None:
    """Let `Facility` under a practice's name be it, where the captions before ask who refers.

    So may `Location name` over it, right below the label and the name of who refers.
    """
    for spot in spots:
        caption = id(spot) in captions
        if not (caption or spot.beside is None) or spot.words.squeezed not in _PLACES:
            continue
        named = spot.below[0].text if spot.below else ""
        near = any(
            one.label.owner == "referrer"
            and 0 <= spot.row - one.row <= 2
            and (caption or (one.label.role == "referrer" and abs(one.x0 - spot.x0) < EDGE))
            for one in spots
        )
        if near and is_office(named) and not names_therapy(named):
            spot.label, spot.owner = Label("organization", "referrer"), "referrer"


def _of_who_orders(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Treating provider` before a physician who signs in the line over it is who orders."""
    if spot.label.owner != "clinic" or not is_about_physician(spot):
        return spot
    signs = any(one.label.role == "signature" and 0 <= spot.row - one.row <= 2 for one in spots)
    if not signs or any(_names_referrer(one) for one in spots):
        return spot
    return replace(spot, label=Label("referrer", "referrer"), owner="referrer")


def _names_referrer(spot: Spot) -> bool:
    return spot.label.role == "referrer" and spot.beside is not None


def _is_over(one: Spot, spot: Spot) -> bool:
    """Whether two labels of a column have the same left or the same right edge."""
    ends = (one.words.words[-1].x1, spot.words.words[-1].x1)
    return abs(one.x0 - spot.x0) < EDGE or abs(ends[0] - ends[1]) < EDGE


def _of_its_office(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Contact phone` right behind a practice in its line is the practice's."""
    told = spot.words.squeezed.startswith("contact")
    if spot.label.role not in {"phone", "fax"} or not told:
        return spot
    before = [one for one in spots if one.row == spot.row and one.x0 < spot.x0]
    last = max(before, key=lambda one: one.x0, default=None)
    if last is None or (last.label.role, last.label.owner) != ("organization", "referrer"):
        return spot
    return replace(spot, label=Label(spot.label.role, "referrer"), owner="referrer")


def _of_person(spot: Spot) -> Spot:
    """`For:` and `Subject:` before somebody's name mean the patient."""
    called = spot.beside.text if spot.colon and spot.beside is not None else ""
    named = spot.words.squeezed == "for" and _NAME.fullmatch(called) is not None
    if not named and not (spot.words.squeezed in _TOPICS and _is_somebody(called)):
        return spot
    return replace(spot, label=Label("name", "patient"), owner="patient")


def _is_somebody(text: str) -> bool:
    """Whether what a letter is about is a person, and no complaint, operation or treatment."""
    found = read_name(text)
    if found is None or found.credentials is not None or is_office(found.name):
        return False
    others = parts_of(found.name) or _OPERATED.search(found.name) or _PAPER.search(found.name)
    return not others and not sounds_like_treatment(found.name)


def _of_call(spot: Spot) -> Spot:
    """`Contact:` or `Office` before a telephone number means the number and nobody's name."""
    beside = spot.beside.text if spot.beside is not None else ""
    plain, called = spot.words.squeezed, find_phones(beside)
    if plain not in {"contact", "office"} or not called or (plain == "office" and called[0][1] > 1):
        return spot
    owner: Owner = "referrer" if plain == "office" else ""
    return replace(spot, label=Label("phone", owner), owner=owner)


def _of_printed(spot: Spot) -> Spot:
    """`Printed:` before a physician, and nothing else, asks who signs, and for no day."""
    said = spot.beside.text.strip(" .,:;_-") if spot.beside is not None else ""
    found = read_name(said) if spot.words.squeezed in _PRINTED else None
    if found is None or found.credentials is None or re.search(r"\d", said):
        return spot
    if orders_nothing(found.credentials):
        return spot
    return replace(spot, label=Label("referrer", "referrer"), owner="referrer")


def _of_degree(spot: Spot) -> Spot:
    """`Start: Routine` tells how urgent it is: when, and no day behind it."""
    said = spot.beside.text if spot.beside is not None else ""
    if not _SOON.fullmatch(spot.words.squeezed) or not _DEGREE.fullmatch(said):
        return spot
    return replace(spot, label=Label("urgent", "order"), owner="order")


def _of_employer(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Contact #` behind an employer in its line is the employer's."""
    if spot.words.squeezed not in _CONTACTS:
        return spot
    before = [one for one in spots if one.row == spot.row and one.x0 < spot.x0]
    last = max(before, key=lambda one: one.x0, default=None)
    if last is None or AT_WORK.search(last.words.text) is None:
        return spot
    return replace(spot, label=Label("other", "third"), owner="third")


def _of_more(spot: Spot) -> Spot:
    """`Additional:` before the name of a treatment means treatments and no second payer.

    And `Special instructions` before one means no precaution.
    """
    named = spot.beside.text.partition(",")[0] if spot.beside is not None else ""
    more = spot.words.squeezed in _MORE
    told = spot.words.squeezed.endswith("instructions") and spot.label.role == "precautions"
    if not (more or told) or not is_treatment(named):
        return spot
    return replace(spot, label=Label("treatments", "order"), owner="order")


def _of_operation(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Date:` right behind an operation on its line is the operation's, and no order's."""
    before = [one for one in spots if one.row == spot.row and one.x0 < spot.x0]
    last = max(before, key=lambda one: one.x0, default=None)
    if spot.words.squeezed != "date" or last is None or last.label.role != "surgery":
        return spot
    done = last.beside.text if last.beside is not None else ""
    if not _WORDS.search(done) and not _OPERATED.search(done):
        return spot
    return replace(spot, label=Label("surgery_date", "order"), owner="order")


def _of_insurance(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Plan` asks for the payer where no other label does."""
    if spot.label.role != "plan" or not (
        spot.words.squeezed in EITHER
        or (spot is next((one for one in spots if _gives_payer(one)), None))
    ):
        return spot
    if any(one.label.role == "payer" and one.label.owner != "secondary" for one in spots):
        return spot
    return replace(spot, label=Label("payer", "coverage"), owner="coverage")


def _of_plan(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Insurance plan` in the line of a label that gives the payer, or next to it, means its plan.

    Both have what they ask for beside them: `Insurance carrier   Florida Blue`.
    """
    if spot.label.role != "payer" or spot.words.squeezed not in EITHER or spot.beside is None:
        return spot
    told = any(
        one.label == spot.label
        and one.words.squeezed not in EITHER
        and one.beside is not None
        and 0 <= spot.row - one.row <= 1
        and sounds_like_a_payer(one.beside.text)
        for one in spots
    )
    return replace(spot, label=Label("plan", "coverage"), owner="coverage") if told else spot


def _of_second_plan(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Secondary plan` names no payer where another label asks for the second one."""
    second = Label("payer", "secondary")
    if spot.label != second or not spot.words.squeezed.endswith(("plan", "planname")):
        return spot
    asked = any(one.label == second and not one.words.squeezed.endswith(("plan", "planname"))
                and one.beside is not None for one in spots)  # fmt: skip
    return replace(spot, label=Label("other", "other"), owner="other") if asked else spot


def _of_second_id(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Other ID` is the member's where the line over it, or its own, asks for the other payer."""
    if spot.words.squeezed not in _SECOND_IDS or spot.beside is None:
        return spot
    near = (one for one in spots if one.label == Label("payer", "secondary"))
    asked = any(
        one.row == spot.row or (one.row == spot.row - 1 and abs(one.x0 - spot.x0) < EDGE)
        for one in near
    )
    member = Label("member", "secondary")
    return replace(spot, label=member, owner="secondary") if asked else spot


def _of_subscriber(spot: Spot) -> Spot:
    """`Subscriber` before a number that is no day and no telephone means the member's."""
    said = spot.beside.text.strip() if spot.beside is not None else ""
    asked = spot.words.squeezed in _SUBSCRIBERS and _MEMBERS.fullmatch(said) is not None
    if not asked or find_phones(said):
        return spot
    return replace(spot, label=Label("member", "coverage"), owner="coverage")


def _of_insurer(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`Company` among the heads of a table of coverages, with members' numbers, is the payer."""
    heads = [one for one in spots if one.row == spot.row]
    asked = spot.words.squeezed == "company" and all(one.beside is None for one in heads)
    if not asked or not any(one.label.role in {"member", "group"} for one in heads):
        return spot
    return replace(spot, label=Label("payer", "coverage"), owner="coverage")


def _gives_payer(spot: Spot) -> bool:
    """Whether a payer's name stands beside a label for a plan."""
    plan = spot.label.role == "plan" and spot.beside is not None
    if not plan or spot.beside is None or not sounds_like_a_payer(spot.beside.text):
        return False
    called = _TYPE.sub("", spot.beside.text).strip(" |,;-")
    return is_on_file(spot.beside.text) or (names_a_payer(called) and not is_plan(called))


def _of_service(spot: Spot, spots: Sequence[Spot]) -> Spot:
    """`DOS` is the day of a surgery only where the page asks for the surgery too."""
    if spot.words.squeezed != "dos" or any(one.label.role == "surgery" for one in spots):
        return spot
    return replace(spot, label=Label("other", "other"), owner="other")
