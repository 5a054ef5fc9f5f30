"""What an office tells of the patient, of who pays and of who refers."""

from __future__ import annotations

from simulator.paper import extras
from simulator.paper.inmail.leaf import Ask, Tick
from simulator.paper.inmail.mail import Mail, apart
from simulator.paper.phrases import age
from simulator.paper.sheet import Fact, Run

KINDS = {
    "work": ("Work related", "Workers' Comp", "Work injury", "Work"),
    "auto": ("Auto", "MVA", "Motor vehicle accident", "Auto accident"),
}
SEX = {"F": "Female", "M": "Male"}


def name(mail: Mail) -> Ask:
    """The patient's name, in the order that the label asks for."""
    label, person = mail.words["patient"], mail.referral.patient
    backwards = "Last" in label or mail.does(0.35)
    ways = mail.voice.patient_last_first if backwards else mail.voice.patient
    return Ask(label, [ways(person)])


def born(mail: Mail) -> Ask:
    """The day of birth, now and then with the age behind."""
    runs: list[Run] = [mail.voice.born(mail.referral.patient.born)]
    if mail.does(0.18):
        years = age(mail.order, mail.referral.patient)
        runs.append(mail.pick(f" ({years} y.o.)", f"  Age {years}", f" ({years} yrs)"))
    return mail.ask("born", *runs)


def sex(mail: Mail, boxes: bool) -> Ask:
    """The sex: boxes, a word or a letter."""
    is_ = mail.referral.patient.sex
    if boxes and mail.does(0.5):
        names = mail.pick("Male|Female", "M|F", "F|M", "Female|Male|Other").split("|")
        ticks = [Tick(one, one[0] == is_, Fact("sex", one, is_)) for one in names]
        return Ask(mail.words["sex"], [], ticks)
    return mail.ask("sex", Fact("sex", mail.pick(SEX[is_], is_), is_))


def patient(mail: Mail, boxes: bool = False, home: float = 0.6, more: float = 0.3) -> list[Ask]:
    """Whom it is about, in this office's order."""
    who = apart(mail) if mail.does(0.22 if boxes else 0.1) else [name(mail)]
    rest = [sex(mail, boxes)] if mail.does(0.65) else []
    if mail.does(0.78):
        given = mail.voice.phone("patient_phone", mail.referral.patient.phone)
        rest.append(mail.ask("phone", *([given] if mail.does(0.92) else [])))
    if mail.does(more):
        rest.append(mail.ask("record", str(mail.rng.randint(100_000, 9_999_999))))
    if mail.does(more * 0.4):
        rest.append(mail.ask("language", mail.pick("English", "English", "Spanish", "Vietnamese")))
    if mail.does(more * 0.4):
        rest.append(mail.ask("marital", mail.pick("Married", "Single", "Widowed", "Divorced")))
    if mail.does(more * 0.5):
        relative = mail.others().relative(mail.referral.patient)
        rest.append(mail.ask("relative", f"{relative} {mail.others().number()}"))
    mail.rng.shuffle(rest)
    place = lives(mail) if mail.does(home) else []
    rest = [*place, *rest] if mail.does(0.4) else [*rest, *place]
    where = mail.pick(0, 0, 0, len(rest))
    return [*who, *rest[:where], born(mail), *rest[where:]]


def lives(mail: Mail) -> list[Ask]:
    """The address: on one line, in two or in four answers."""
    person, voice = mail.referral.patient, mail.voice
    street = voice.word("patient_street", person.street)
    way = mail.pick("one", "two", "two", "four")
    if way == "one":
        return [mail.ask("home", street, ", ", *voice.city(person))]
    if way == "two":
        return [mail.ask("street", street), mail.ask("city_line", *voice.city(person))]
    city, _, state, _, code = voice.city(person)
    asked = mail.words["city_parts"].split("|")
    parts = zip(asked, (city, state, code), strict=True)
    return [mail.ask("street", street), *(Ask(said, [run]) for said, run in parts)]


def cover(mail: Mail, forms: bool = False, second: float = 0.85) -> list[Ask]:
    """Who pays, the numbers, and who pays second where somebody does."""
    first, voice = mail.referral.coverage, mail.voice
    runs: list[Run] = [voice.payer(first)]
    planned = voice.word("plan_name", first.plan)
    told = mail.pick("no", "no", "behind", "apart", "apart") if first.plan else "no"
    if told == "behind":
        runs += [" - ", planned]
    empty = mail.does(0.05)
    rows = [mail.ask("payer", *([] if empty else runs))]
    if told == "apart" and not empty:
        rows.append(mail.ask("plan", planned))
    numbers = [
        mail.ask("member", *([] if mail.does(0.06) else [Fact("member_id", first.member_id)]))
    ]
    if mail.does(0.7):
        numbers.append(mail.ask("group", *([] if mail.does(0.15) else voice.group(first))))
    rows += numbers
    if mail.does(0.25):
        rows.append(mail.ask("insured", mail.pick("Self", "self", "Patient", "Self (18)")))
    if mail.does(0.12):
        rows.append(
            mail.ask("approval", mail.pick("Not required", "Pending", "N/A", "none needed"))
        )
    return [*rows, *_second(mail, forms, second)]


def _second(mail: Mail, forms: bool, chance: float) -> list[Ask]:
    other, voice = mail.referral.secondary, mail.voice
    if other is None or not mail.does(chance):
        empty = mail.ask("second", mail.pick("None", "none", "N/A", ""))
        return [empty] if forms and mail.does(0.35) else []
    payer = voice.word("secondary_payer_name", other.payer)
    number = Fact("secondary_member_id", other.member_id)
    if mail.does(0.7):
        return [mail.ask("second", payer), mail.ask("second_id", number)]
    return [mail.ask("second", payer, mail.pick(" ID# ", " - ID ", ", ID: "), number)]


def claim(mail: Mail) -> list[Ask]:
    """What kind of accident it was, the claim and who handles it."""
    order, voice = mail.order, mail.voice
    kind = order.condition.accident
    if not kind:
        return []
    said = mail.pick(*KINDS[kind])
    rows = [mail.ask("cause", Fact("accident", said, kind)),
            mail.ask("claim", Fact("claim_number", order.claim_number))]  # fmt: skip
    if mail.does(0.5):
        rows.append(mail.ask("adjuster", voice.word("adjuster", mail.others().someone())))
        if mail.does(0.5):
            rows.append(mail.ask("adjuster_phone", mail.others().number()))
    if kind == "work" and mail.does(0.5):
        rows.insert(mail.pick(0, 1), mail.ask("employer", extras.employer(mail.rng)))
    return rows


def referrer(mail: Mail, office: bool, numbers: float = 0.9, headed: bool = True) -> list[Ask]:
    """Who refers, with the number, now and then the practice, its telephone and fax.

    Without a heading above, the labels say whose telephone it is.
    """
    who, voice = mail.referral.provider, mail.voice
    rows = [mail.ask("by", *signer(mail))]
    rest = [mail.ask("npi", Fact("referring_npi", who.npi))] if mail.does(0.85) else []
    if office:
        rest.append(mail.ask("practice", voice.organization(who)))
        if mail.does(0.4):
            rest.append(mail.ask("office_at", f"{who.street}, {who.city}, {who.state} {who.zip}"))
    if mail.does(numbers):
        of = "office" if headed else "doctor"
        rest.append(mail.ask(f"{of}_phone", voice.phone("referring_phone", who.phone)))
        if mail.does(0.9):
            rest.append(mail.ask(f"{of}_fax", voice.phone("referring_fax", who.fax)))
    if mail.does(0.25):
        mail.rng.shuffle(rest)
    return rows + rest


def signer(mail: Mail) -> list[Run]:
    """The referring provider as the office names them."""
    who, voice = mail.referral.provider, mail.voice
    way = mail.pick("after", "after", "after", "after", "last first")
    if way == "last first":
        named = voice.word("referring_name", f"{who.last}, {who.first}", who.name)
        return [named, ", ", Fact("referring_credentials", who.credentials)]
    return voice.referrer(who)


def sent_to(mail: Mail) -> list[Ask]:
    """The clinic that is to treat, with its numbers: nobody who refers."""
    clinic, number = mail.referral.clinic, mail.voice.number
    rows = [mail.ask("to", clinic.organization)]
    if mail.does(0.5):
        rows.append(
            mail.ask("to_at", f"{clinic.street}, {clinic.city}, {clinic.state} {clinic.zip}")
        )
    if mail.does(0.6):
        rows.append(mail.ask("to_phone", number(clinic.phone)))
    if mail.does(0.6):
        rows.append(mail.ask("to_fax", number(clinic.fax)))
    return rows
