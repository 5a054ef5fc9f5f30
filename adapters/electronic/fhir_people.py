"""What FHIR resources say about people: Patient, Coverage, Practitioner and their organizations."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.electronic import values
from adapters.electronic.fhir_bundle import Bundle, Place, Resource
from adapters.electronic.offering import Offers
from adapters.reading.values.candidates import LABELLED, UNLABELLED

_NPI_SYSTEMS = ("us-npi", "2.16.840.1.113883.4.6")
_STATES = ("active", "draft", "", "cancelled")
_NAMES, _HOMES = ("official", "usual", ""), ("home", "temp", "billing", "")


def read_patient(offers: Offers, patient: Resource) -> None:
    """Offer what the Patient resource says."""
    top = patient.top
    read_who(offers, patient)
    if (sex := top.first("gender")) is not None and sex.text() != "unknown":
        value = values.sex(str(sex.value))
        if value is not None:
            offers.say("sex", value, sex.said())
    for contact in top.into("telecom"):
        if contact.text("system") in ("phone", "sms") and contact.text("use") != "old":
            offers.shaped("patient_phone", contact.said(contact.text("value")), values.phone)
            break
    homes = [one for one in top.into("address") if one.text("use") != "old"]
    _read_home(offers, _preferred(homes, _HOMES))
    for name in ("deceasedBoolean", "deceasedDateTime"):
        died = top.first(name)
        if died is not None and died.value not in (False, "false", ""):
            offers.died(died.path)


def read_who(offers: Offers, patient: Resource) -> None:
    """Offer the name and birth date of a Patient resource."""
    _read_name(offers, "patient_name", _preferred(patient.top.into("name"), _NAMES))
    if (born := patient.top.first("birthDate")) is not None:
        offers.shaped("date_of_birth", born.said(), values.day)


def read_coverages(offers: Offers, bundle: Bundle, coverages: list[Resource]) -> None:
    """Offer the first two coverages, by the order that they name."""
    known = [one for one in coverages if one.top.text("status") in _STATES]
    over = {id(one) for one in known if _has_ended(one, offers)}
    ranked = sorted(known, key=lambda one: (_rank(one), id(one) in over))
    counted = [one for at, one in enumerate(ranked) if not at or id(one) not in over]
    for at, coverage in enumerate(counted[:2]):
        before = "secondary_" if at else ""
        top = coverage.top
        payer = next(_payers(bundle, coverage), None)
        if payer is not None:
            offers.text(f"{before}payer_name", payer.said(str(payer.value)))
        member = top.first("subscriberId") or top.first("identifier", "value")
        if member is not None:
            offers.shaped(f"{before}member_id", member.said(), values.identifier)
        if not at:
            _read_classes(offers, top)
        if id(coverage) in over:
            offers.ended(before, coverage.path)


def read_referrer(offers: Offers, bundle: Bundle, request: Resource) -> None:
    """Offer who asks: a practitioner, alone or in a role, or an organization."""
    asks = next(bundle.follow(request, "requester"), None)
    if asks is None:
        _read_shown(offers, request.top.first("requester"))
        return
    for one in (asks, *bundle.follow(asks, "practitioner"), *bundle.follow(asks, "organization")):
        if one.kind == "Practitioner":
            _read_practitioner(offers, one)
        elif one.kind == "Organization" and (name := one.top.first("name")) is not None:
            offers.text("referring_organization", name.said())
        _read_contacts(offers, one)
    if asks.kind == "PractitionerRole":
        _read_display(offers, asks)


def _read_name(offers: Offers, field: str, name: Place | None) -> None:
    if name is None:
        return
    given = [part.text() for part in name.into("given")]
    after = [part.text() for part in name.into("suffix")]
    parts = [*given, name.text("family"), *(one for one in after if not _is_credential(one))]
    whole = " ".join(part for part in parts if part)
    if name.text("family") and any(given):
        offers.text(field, name.said(whole))
    else:
        offers.shaped(field, name.said(name.text("text") or whole), values.person)


def _read_home(offers: Offers, home: Place | None) -> None:
    if home is None:
        return
    street = ", ".join(line.text() for line in home.into("line") if line.text())
    offers.text("patient_street", home.said(street))
    for field, name in (("patient_city", "city"), ("patient_state", "state")):
        part = home.first(name)
        if part is not None and field == "patient_city":
            offers.text(field, part.said())
        elif part is not None:
            offers.shaped(field, part.said(), values.state)
    if (code := home.first("postalCode")) is not None:
        offers.shaped("patient_zip", code.said(), values.zip_code)


def _payers(bundle: Bundle, coverage: Resource) -> Iterator[Place]:
    """Return where the payer's name stands: its organization, or the reference's own words."""
    for one in bundle.follow(coverage, "payor"):
        if (name := one.top.first("name")) is not None and name.text():
            yield name
    for display in coverage.top.down("payor", "display"):
        if display.text():
            yield display


def _read_classes(offers: Offers, coverage: Place) -> None:
    for each in coverage.into("class"):
        kinds = [code.text() for code in each.down("type", "coding", "code")]
        if "group" in kinds and (value := each.first("value")) is not None:
            offers.shaped("group_number", value.said(), values.identifier)
        elif "plan" in kinds:
            name = each.first("name") or each.first("value")
            if name is not None:
                offers.text("plan_name", name.said())


def _read_practitioner(offers: Offers, practitioner: Resource) -> None:
    top = practitioner.top
    _read_name(offers, "referring_name", _preferred(top.into("name"), _NAMES))
    _read_numbers(offers, top)
    letters = top.first("qualification", "code", "coding", "code")
    suffix = top.first("name", "suffix")
    if letters is not None and 1 < len(letters.text()) <= 6:
        offers.text("referring_credentials", letters.said())
    elif suffix is not None and _is_credential(suffix.text()):
        offers.text("referring_credentials", suffix.said())


def _read_numbers(offers: Offers, who: Place) -> None:
    for number in who.into("identifier"):
        is_npi = any(number.text("system").endswith(system) for system in _NPI_SYSTEMS)
        if is_npi and (value := number.first("value")) is not None:
            offers.shaped("referring_npi", value.said(), values.npi)


def _read_shown(offers: Offers, reference: Place | None) -> None:
    """Offer what a reference says of a provider whose resource did not come."""
    if reference is None:
        return
    _read_numbers(offers, reference)
    shown = reference.first("display")
    if shown is not None:
        offers.shaped("referring_name", shown.said(), values.person, strength=UNLABELLED)
        letters = values.credentials_in(shown.text())
        if letters is not None:
            offers.say("referring_credentials", letters, shown.said(), strength=UNLABELLED)


def _is_credential(suffix: str) -> bool:
    return values.credentials_in(f"Ann Bell, {suffix}") is not None


def _read_contacts(offers: Offers, who: Resource) -> None:
    known = {one.field for one in offers.found}
    for contact in who.top.into("telecom"):
        field = {"phone": "referring_phone", "fax": "referring_fax"}.get(contact.text("system"))
        if field is not None and field not in known:
            known.add(field)
            offers.shaped(field, contact.said(contact.text("value")), values.phone)


def _read_display(offers: Offers, role: Resource) -> None:
    """A role may name its people in words alone."""
    known = {one.field for one in offers.found if one.strength == LABELLED}
    shown = role.top.first("practitioner", "display")
    if shown is not None and "referring_name" not in known:
        offers.shaped("referring_name", shown.said(), values.person, strength=UNLABELLED)
    office = role.top.first("organization", "display")
    if office is not None and "referring_organization" not in known:
        offers.text("referring_organization", office.said(), strength=UNLABELLED)


def _preferred(places: list[Place], uses: tuple[str, ...]) -> Place | None:
    ranked = [one for use in uses for one in places if one.text("use") == use]
    return next(iter(ranked or places), None)


def _has_ended(coverage: Resource, offers: Offers) -> bool:
    top = coverage.top
    if top.text("status") == "cancelled":
        return True
    return values.is_past(top.text("period", "end"), offers.setting.today)


def _rank(coverage: Resource) -> int:
    order = coverage.top.text("order")
    return int(order) if order.isdigit() and len(order) < 4 else 99
