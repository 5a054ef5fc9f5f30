"""What an office tells of the patient, of who pays, of a claim, of itself and of the clinic."""

from __future__ import annotations

from dataclasses import replace

from simulator.paper import extras
from simulator.paper.facts import Coverage
from simulator.paper.postbag.fitting import CARRIERS
from simulator.paper.postbag.office import Office, named_apart
from simulator.paper.postbag.page import Choice, Slot
from simulator.paper.sheet import Fact, Run

SEXES = {"F": "Female", "M": "Male"}
CAUSES = {
    "work": ("Work injury", "Workers Comp", "On the job injury", "Work-related"),
    "auto": ("Auto accident", "MVA", "Motor vehicle", "Car accident"),
}


def name(office: Office, word: str = "patient") -> Slot:
    """The patient's name, in the order that the label asks for."""
    label, person = office.words[word], office.referral.patient
    turned = "Last" in label or office.often(0.3)
    said = office.voice.patient_last_first if turned else office.voice.patient
    return Slot(label, [said(person)])


def born(office: Office, word: str = "born") -> Slot:
    """The day of birth, now and then with the age behind it."""
    runs: list[Run] = [office.voice.born(office.referral.patient.born)]
    if office.often(0.2):
        runs.append(office.one_of("  ({n} yrs)", " ({n} yo)", "  Age: {n}", " [{n} y.o.]").replace(
            "{n}", str(office.years)))  # fmt: skip
    return office.slot(word, *runs)


def sex(office: Office, boxes: bool) -> Slot:
    """The sex as boxes, a word or a letter."""
    is_ = office.referral.patient.sex
    if boxes and office.often(0.5):
        names = office.one_of("Male|Female", "M|F", "Female|Male", "F|M").split("|")
        return Slot(
            office.words["sex"], [], [Choice(n, n[0] == is_, Fact("sex", n, is_)) for n in names]
        )
    return office.slot("sex", Fact("sex", office.one_of(SEXES[is_], SEXES[is_], is_), is_))


def patient(
    office: Office, boxes: bool = False, home: float = 0.55, more: float = 0.3,
    word: str = "patient",
) -> list[Slot]:  # fmt: skip
    """Whom it is about, in the order of this office."""
    first = named_apart(office) if office.often(0.15 if boxes else 0.08) else [name(office, word)]
    rest: list[Slot] = []
    if office.often(0.62):
        rest.append(sex(office, boxes))
    if office.often(0.75):
        number = office.voice.phone("patient_phone", office.referral.patient.phone)
        rest.append(office.slot("phone", *([number] if office.often(0.94) else [])))
    if office.often(more):
        rest.append(office.slot("record", str(office.rng.randint(20_000, 8_999_999))))
    if office.often(more * 0.4):
        rest.append(office.slot("language", office.one_of("English", "Spanish", "English")))
    if office.often(more * 0.4):
        relative = office.others.relative(office.referral.patient)
        rest.append(office.slot("contact", f"{relative} {office.others.number()}"))
    office.rng.shuffle(rest)
    place = lives(office) if office.often(home) else []
    rest = [*rest, *place] if office.often(0.6) else [*place, *rest]
    at = office.one_of(0, 0, 0, len(rest))
    return [*first, *rest[:at], born(office), *rest[at:]]


def lives(office: Office) -> list[Slot]:
    """The address as one answer, two or four."""
    voice, person = office.voice, office.referral.patient
    street, place = voice.word("patient_street", person.street), voice.city(person)
    way = office.one_of(1, 1, 2, 2, 4)
    if way == 1:
        return [office.slot("address", street, ", ", *place)]
    if way == 2:
        return [office.slot("street", street), office.slot("city_line", *place)]
    labels = office.words["city_parts"].split("|")
    runs = [place[0], place[2], place[4]]
    parts = [Slot(label, [run]) for label, run in zip(labels, runs, strict=True)]
    return [office.slot("street", street), *parts]


def pays(office: Office, form: bool = False) -> list[Slot]:
    """Who pays and the numbers, then who pays second."""
    first, voice = office.referral.coverage, office.voice
    if not first.member_id:
        return [office.slot("carrier", voice.payer(first))]
    plan = voice.word("plan_name", first.plan)
    told = office.one_of("no", "no", "no", "behind", "apart") if first.plan else "no"
    joint = office.one_of(" - ", " - ", " (")
    payer: list[Run] = [voice.payer(first)]
    if told == "behind":
        shown = Fact("plan_name", f"({plan.printed})", plan.value) if joint == " (" else plan
        payer += [" " if joint == " (" else joint, shown]
    slots = [office.slot("payer", *payer)]
    if told == "apart":
        slots.append(office.slot("plan", plan))
    number = Fact("member_id", first.member_id)
    slots.append(office.slot("member", *([] if office.often(0.05) else [number])))
    if office.often(0.65) and (first.group_number or form):
        slots.append(office.slot("group", *voice.group(first)))
    if office.often(0.2):
        slots.append(office.slot("holder", office.one_of("Self", "SELF", "Same as patient")))
    return [*slots, *pays_second(office, form)]


def pays_second(office: Office, form: bool) -> list[Slot]:
    """Who pays second and the number there; a form may ask though nobody does."""
    other, voice = office.referral.secondary, office.voice
    if other is None or office.often(0.1):
        return [office.slot("second", office.one_of("none", "", "N/A"))] * office.often(
            0.3 if form else 0.0
        )
    payer = voice.word("secondary_payer_name", other.payer)
    number = Fact("secondary_member_id", other.member_id)
    if office.often(0.75):
        return [office.slot("second", payer), office.slot("second_id", number)]
    return [office.slot("second", payer, office.one_of("  ID: ", ", ID ", "  #"), number)]


def carried(office: Office) -> None:
    """A claim's carrier pays in place of the health plan; a canary keeps its own."""
    kind, cover = office.order.condition.accident, office.referral.coverage
    if kind and not cover.member_id.startswith("ZQ"):
        carrier = Coverage(office.one_of(*CARRIERS[kind].split("|")), "", "", "")
        office.referral = replace(office.referral, coverage=carrier, secondary=None)


def claim(office: Office, cause: bool = True) -> list[Slot]:
    """What happened, the claim's number, who handles it, where the patient works."""
    order = office.order
    kind = order.condition.accident
    if not kind:
        return []
    slots = [office.slot("claim", Fact("claim_number", order.claim_number))]
    if cause:
        slots.insert(0, office.slot("cause", Fact("accident", office.one_of(*CAUSES[kind]), kind)))
    if office.often(0.55):
        slots.append(
            office.slot("adjuster", office.voice.word("adjuster", office.others.someone()))
        )
        if office.often(0.6):
            slots.append(office.slot("adjuster_phone", office.others.number()))
    if kind == "work" and office.often(0.55):
        slots.insert(
            office.one_of(0, len(slots)), office.slot("employer", extras.employer(office.rng))
        )
    return slots


def signer(office: Office) -> list[Run]:
    """Who refers, in either order."""
    who, voice = office.who, office.voice
    if office.often(0.15):
        turned = voice.word("referring_name", f"{who.last}, {who.first}", who.name)
        return [turned, ", ", Fact("referring_credentials", who.credentials)]
    return voice.referrer(who)


def referrer(
    office: Office, practice: bool, headed: bool = True, phones: float = 0.85, npi: float = 0.8
) -> list[Slot]:
    """Who refers with number, practice and telephones; without a heading the labels say whose."""
    who, voice = office.who, office.voice
    whose = "office" if headed else "doctor"
    rest: list[Slot] = []
    if office.often(npi):
        rest.append(office.slot("npi", Fact("referring_npi", who.npi)))
    if practice:
        rest.append(office.slot("practice", voice.organization(who)))
        if office.often(0.35):
            at = f"{who.street}, {who.city}, {who.state} {who.zip}"
            rest.append(office.slot("practice_at", at))
    if office.often(phones):
        rest.append(office.slot(f"{whose}_phone", voice.phone("referring_phone", who.phone)))
        if office.often(0.9):
            rest.append(office.slot(f"{whose}_fax", voice.phone("referring_fax", who.fax)))
    if office.often(0.2):
        office.rng.shuffle(rest)
    return [office.slot("by", *signer(office)), *rest]


def clinic(office: Office) -> list[Slot]:
    """Where the patient is sent: nothing of it is the referring office's."""
    to, number = office.referral.clinic, office.voice.number
    slots = [office.slot("to", to.organization)]
    if office.often(0.45):
        slots.append(office.slot("to_at", f"{to.street}, {to.city}, {to.state} {to.zip}"))
    if office.often(0.6):
        slots.append(office.slot("to_phone", number(to.phone)))
    if office.often(0.55):
        slots.append(office.slot("to_fax", number(to.fax)))
    return slots
