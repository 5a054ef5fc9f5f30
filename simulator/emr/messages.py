"""Writes a referral as an HL7 v2 message in the style of some EMR."""

from __future__ import annotations

import base64
from datetime import date, datetime

from simulator.emr.styles import EVENTS, Style
from simulator.paper.facts import Coverage, Referral

PDF = b"%PDF-1.4 practice\n%%EOF\n"
ACCENTED = "Zo\u00eb Ang\u00e9lique"
"""The given names that a style with Latin letters gives every patient."""


class Writer:
    """One message under way."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._component, self._repetition, self._escape, self._part = tuple(style.marks)
        self.segments: list[str] = []

    def add(self, name: str, fields: dict[int, str]) -> None:
        """Add a segment; fields that are not given stay empty."""
        last = max(fields, default=0)
        self.segments.append("|".join([name, *(fields.get(at, "") for at in range(1, last + 1))]))

    def of(self, *parts: str) -> str:
        """Join components, each escaped."""
        return self._component.join(self.text(part) for part in parts).rstrip(self._component)

    def either(self, *repetitions: str) -> str:
        """Join repetitions."""
        return self._repetition.join(repetitions)

    def text(self, text: str) -> str:
        """Escape what would be taken for a separator."""
        codes = {self._escape: "E", "|": "F", self._component: "S", self._repetition: "R",
                 self._part: "T"}  # fmt: skip
        escaped = "".join(
            f"{self._escape}{codes[letter]}{self._escape}" if letter in codes else letter
            for letter in text
        )
        return escaped.replace("\n", f"{self._escape}.br{self._escape}")

    def finished(self) -> bytes:
        """Return the message as it goes out."""
        whole = self._style.line_end.join(self.segments)
        if self._style.ends_line:
            whole += self._style.line_end
        return whole.encode(self._style.encoding)


def write(
    referral: Referral, style: Style, control_id: str, at: datetime, enclosed: bytes = PDF
) -> bytes:
    """Return the message that the style's system would send for a referral."""
    out = Writer(style)
    _header(out, style, control_id, at)
    if style.kind == "MDM":
        out.add("EVN", {1: "T02", 2: _moment(at)})
    if style.strangers:
        out.add("ZRF", {1: "site", 2: "anything at all"})
    if style.kind == "REF":
        _referral(out, referral, at)
    _patient(out, referral, style)
    _coverages(out, referral, style)
    if style.kind in ("ORM", "OMG"):
        _request(out, referral, style)
    if style.kind == "MDM":
        _document(out, referral, at)
    else:
        _codes(out, referral, style)
        out.add("NTE", {1: "1", 3: out.text(note(referral, style))})
    if style.encloses:
        data = base64.b64encode(enclosed).decode()
        body = out.of("", "application", "pdf", "Base64", data)
        label = out.of("57133-1", "Referral note", "LN")
        out.add("OBX", {1: "1", 2: "ED", 3: label, 5: body, 11: "F"})
    if style.strangers:
        moved = out.segments.pop(4)
        out.segments += [moved, "ZZZ|1||~~|^^^"]
    return out.finished()


def note(referral: Referral, style: Style) -> str:
    """Return what the order says in words."""
    order = referral.order
    begun = "Evaluate and treat.\n" if style.escapes else ""
    side = f" Side: {order.side}." if style.repeats and order.side != "none" else ""
    return f"{begun}{order.per_week}x/week for {order.weeks} weeks.{side}"


def first_names(referral: Referral, style: Style) -> tuple[str, str]:
    """Return given and middle name as the style writes them."""
    person = referral.patient
    return (ACCENTED if style.charset else person.first), person.middle


def payer_name(coverage: Coverage, style: Style) -> str:
    """Return the payer's name; a style with escapes has one that needs them."""
    return f"{coverage.payer} & Partners" if style.escapes else coverage.payer


def _header(out: Writer, style: Style, control_id: str, at: datetime) -> None:
    kind, event, structure = EVENTS[style.kind]
    named = out.of(kind, event, structure) if style.version != "2.3" else out.of(kind, event)
    out.add(
        "MSH",
        {
            1: style.marks,
            2: "PRACTICE_EMR",
            3: "BLUE_HERON",
            4: "DESK",
            5: "CLINIC",
            6: _moment(at),
            8: named,
            9: control_id,
            10: "P",
            11: style.version,
            **({17: style.charset} if style.charset else {}),
        },
    )


def _referral(out: Writer, referral: Referral, at: datetime) -> None:
    order, provider = referral.order, referral.provider
    out.add(
        "RF1",
        {
            1: out.of("P", "Pending", "HL70283"),
            2: out.of("S" if order.urgent else "R"),
            6: out.of(f"REF-{at:%H%M%S}", "BLUE_HERON"),
            7: _day(order.ordered_on),
            9: _day(order.ordered_on),
        },
    )
    name = out.of(provider.last, provider.first, "", "", "Dr", provider.credentials)
    phones = out.either(_phone(out, provider.phone, "PH"), _phone(out, provider.fax, "FX"))
    out.add("PRD", {1: "RP", 2: name, 5: phones, 7: out.of(provider.npi, "NPI")})
    clinic = referral.clinic
    out.add("PRD", {1: "RT", 2: out.of(clinic.organization), 7: out.of(clinic.npi, "NPI")})


def _patient(out: Writer, referral: Referral, style: Style) -> None:
    person = referral.patient
    first, middle = first_names(referral, style)
    name = out.of(person.last, first, middle, "", "", "", "L")
    home = out.of(person.street, "", person.city, person.state, person.zip, "USA", "H")
    phone = _phone(out, person.phone, "PH")
    if style.repeats:
        name = out.either(out.of("Alias", "Other", "", "", "", "", "A"), name)
        office = out.of("1 Office Park", "", "Elsewhere", "NV", "89101", "USA", "B")
        home = out.either(office, home)
        phone = out.either(out.of("", "NET", "Internet", "nobody@example.test"), phone)
    out.add(
        "PID",
        {
            1: "1",
            3: out.either(out.of("A1009", "", "", "EMR", "MR"), out.of("77", "", "", "X", "PI")),
            5: name,
            7: _day(person.born),
            8: person.sex,
            11: home,
            13: phone,
        },
    )


def _coverages(out: Writer, referral: Referral, style: Style) -> None:
    covered = [referral.coverage, *([referral.secondary] if referral.secondary else [])]
    for at, coverage in enumerate(covered, start=1):
        out.add(
            "IN1",
            {
                1: str(at),
                2: out.of("PLAN", coverage.plan),
                3: out.of("PAYER-ID"),
                4: out.of(payer_name(coverage, style)),
                8: coverage.group_number,
                17: out.of("SEL", "Self"),
                18: _day(referral.patient.born),
                style.member_in: coverage.member_id,
            },
        )


def _request(out: Writer, referral: Referral, style: Style) -> None:
    order, provider = referral.order, referral.provider
    who = out.of(
        provider.npi, provider.last, provider.first, "", "", "Dr", provider.credentials, "",
        "NPI", "", "", "", "NPI",
    )  # fmt: skip
    timing = out.of("", "", "", "", "", "S" if order.urgent else "R")
    fields = {1: "NW", 2: "PLACER-1", 9: _day(order.ordered_on), 12: who,
              14: _phone(out, provider.phone, "PH"), 21: out.of(provider.organization)}  # fmt: skip
    out.add("ORC", fields if style.kind == "OMG" else {**fields, 7: timing})
    out.add("OBR", {1: "1", 2: "PLACER-1", 4: out.of("PT", "Evaluate and treat", "L"), 16: who})
    if style.kind == "OMG":
        out.add("TQ1", {1: "1", 9: out.of("S" if order.urgent else "R")})


def _document(out: Writer, referral: Referral, at: datetime) -> None:
    provider = referral.provider
    who = out.of(provider.npi, provider.last, provider.first, "", "", "Dr", provider.credentials,
                 "", "NPI")  # fmt: skip
    out.add(
        "TXA",
        {
            1: "1",
            2: out.of("REF", "Referral order"),
            3: "AP",
            4: _day(referral.order.ordered_on),
            9: who,
            12: f"DOC-{at:%H%M%S}",
            17: "LA" if referral.order.signed else "DO",
        },
    )


def _codes(out: Writer, referral: Referral, style: Style) -> None:
    order = referral.order
    for at, (code, text) in enumerate(order.diagnoses, start=1):
        written = code.replace(".", "") if style.version == "2.3" else code
        out.add("DG1", {1: str(at), 3: out.of(written, text, "I10"), 6: "W"})
    for at, code in enumerate(order.condition.procedures, start=1):
        out.add("PR1", {1: str(at), 3: out.of(code, "", "C4")})
    if style.kind == "REF":
        out.add("AUT", {1: "PLAN", 8: str(order.visits)})


def _phone(out: Writer, digits: str, equipment: str) -> str:
    return out.of("", "WPN", equipment, "", "1", digits[:3], digits[3:])


def _day(day: date) -> str:
    return day.strftime("%Y%m%d")


def _moment(at: datetime) -> str:
    return at.strftime("%Y%m%d%H%M%S")
