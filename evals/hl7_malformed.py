"""Sixty messages with something wrong, written by hand: the reply each must get, and its values.

An accepted one says all that `SAYS` says, but for what `instead` names: a value, or a flag where
the value must be in doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

START = b"\x0b"
TAKEN = ("AA",)
SAYS: dict[str, Any] = {
    "patient_name": "Zora B Quillfeather",
    "date_of_birth": "1968-04-12",
    "sex": "F",
    "patient_phone": "6145550177",
    "patient_street": "415 Pine Rd",
    "patient_city": "Columbus",
    "patient_state": "OH",
    "patient_zip": "43085",
    "payer_name": "Pine Tree Mutual",
    "plan_name": "Choice",
    "member_id": "PTM123456789",
    "group_number": "GRP1234",
    "referring_name": "Adaeze Okonjo",
    "referring_credentials": "MD",
    "referring_npi": "1234567893",
    "referring_phone": "6145550101",
    "order_date": "2026-11-20",
    "diagnoses": ["M54.16"],
    "procedures": ["97110"],
    "frequency_per_week": 2,
    "duration_weeks": 6,
    "urgent": False,
}
LINES = (
    "MSH|^~\\&|EMR|HERON|DESK|CLINIC|20261123080000||REF^I12^REF_I12|M1|P|2.5.1",
    "RF1|P|R||||R1|20261120||20261120",
    "PRD|RP|Okonjo^Adaeze^^^Dr^MD|||^WPN^PH^^1^614^5550101||1234567893^NPI",
    "PID|1||A1^^^EMR^MR||Quillfeather^Zora^B||19680412|F|||415 Pine Rd^^Columbus^OH^43085||"
    "^PRN^PH^^1^614^5550177",
    "IN1|1|P^Choice|X|Pine Tree Mutual||||GRP1234" + "|" * 28 + "PTM123456789",
    "DG1|1||M54.16^Radiculopathy, lumbar region^I10",
    "PR1|1||97110^^C4",
    "NTE|1||2x/week for 6 weeks.",
)


class Flag(NamedTuple):
    """What a value in doubt must be flagged with, and the value beside it."""

    flag: str
    value: Any = None


class Malformed(NamedTuple):
    """A message with something wrong, the replies it must get, and what is read instead."""

    name: str
    content: bytes
    replies: tuple[str, ...]
    instead: Mapping[str, Any] = MappingProxyType({})


def good(old: str = "", new: str = "", *, end: str = "\r", last: bool = True) -> bytes:
    """Return the good message with one thing changed."""
    text = end.join(LINES) + (end if last else "")
    if old and old not in text:
        raise ValueError(f"the good message has no {old!r}")
    return (text.replace(old, new, 1) if old else text).encode()


def _without(name: str) -> bytes:
    kept = [line for line in LINES if not line.startswith(name)]
    return "\r".join(kept).encode() + b"\r"


def _kind(kind: str) -> bytes:
    return good("REF^I12^REF_I12", kind)


def _no_messages() -> list[Malformed]:
    unreadable = ("AR 100",)
    return [
        Malformed("the header is missing", _without("MSH"), unreadable),
        Malformed("nothing in the frame", b"", unreadable),
        Malformed("three letters", b"MSH", unreadable),
        Malformed("only separators", b"MSH|^~\\&", ("AR 200",)),
        Malformed("letters as separators", good("MSH|^~\\&|", "MSHAbcdeA"), unreadable),
        Malformed("one sign for two purposes", good("^~\\&", "^^\\&"), unreadable),
        Malformed("a web page", b"<html><body>502</body></html>", unreadable),
        Malformed("random bytes", bytes(range(32, 256)) * 4, unreadable),
        Malformed("a JSON document", b'{"a": 1}', unreadable),
        Malformed("an X12 interchange", b"ISA*00*          *00*", unreadable),
        Malformed("cut off in a segment", START + good()[:300], ("AE 100",)),
        Malformed("cut off in the header", START + b"MSH|^~\\&|EMR|HERON", ("AE 100",)),
    ]


def _refused() -> list[Malformed]:
    return [
        Malformed("no control id", good("|M1|", "||"), ("AE 101",)),
        Malformed("no message type", _kind(""), ("AR 200",)),
        Malformed("a type nobody knows", _kind("ZZZ^Z01"), ("AR 200",)),
        Malformed("an event nobody knows", _kind("REF^I99"), ("AR 201",)),
        Malformed("an admission", _kind("ADT^A04"), ("AR 201",)),
        Malformed("an appointment", _kind("SIU^S12"), ("AR 200",)),
        Malformed("a laboratory result", _kind("ORU^R01"), ("AR 200",)),
        Malformed("an acknowledgement", _kind("ACK"), ("AR 200",)),
        Malformed("a mode nobody knows", good("|P|2.5.1", "|Q|2.5.1"), ("AR 202",)),
        Malformed("version 3", good("|P|2.5.1", "|P|3.0"), ("AR 203",)),
        Malformed("no patient", _without("PID"), ("AE 100",)),
        Malformed("an order without an order", _kind("ORM^O01"), ("AE 100",)),
        Malformed("a document without a document", _kind("MDM^T02"), ("AE 100",)),
        Malformed("a merge of nobody", _kind("ADT^A40"), ("AE 100",)),
    ]


def _odd_shapes() -> list[Malformed]:
    shuffled = "\r".join((LINES[0], *reversed(LINES[1:]))).encode()
    note = "NTE|1||2x/week for 6 weeks."
    big = "X" * 1_000_000
    cases = [
        ("type in small letters", _kind("ref^i12")),
        ("event in the structure alone", _kind("REF^^REF_I12")),
        ("line feeds", good(end="\n")),
        ("windows line ends", good(end="\r\n")),
        ("mixed line ends", good().replace(b"\rDG1", b"\nDG1").replace(b"\rPR1", b"\r\nPR1")),
        ("no last line end", good(last=False)),
        ("blanks and empty lines around", b" \r\n\r\n" + good(end="\r\r") + b"\r\n "),
        ("a byte order mark", b"\xef\xbb\xbf" + good()),
        ("zeros at the end", good() + b"\x00\x00\x00"),
        ("a note broken over lines", good(note, "NTE|1||2x/week\nfor 6 weeks.")),
        ("segments of the site's own", good(note, f"ZZZ|~~^^&&|\r{note}\rZQ1|a^b")),
        ("the patient twice", good("\rIN1", f"\r{LINES[3]}\rIN1")),
        ("segments in reverse", shuffled),
        ("a field of a megabyte", good(note, f"{note}\rZZZ|{big}")),
        ("hexadecimal and unknown escapes", good("Quillfeather", "Quillf\\X65\\ath\\ZZ\\er")),
        ("an escape without an end", good(note, f"{note}\rNTE|2||50\\ percent")),
        ("signs nobody sees", good("Zora", "\u202eZo\u200bra\u202c")),
        ("birth date with a time", good("19680412", "196804121030-0500")),
        ("birth date as offices write it", good("19680412", "04/12/1968")),
        ("the state in full", good("^OH^", "^Ohio^")),
        ("more fields than the standard has", good("\rDG1", "|x|y|z\rDG1")),
    ]
    return [Malformed(name, content, TAKEN) for name, content in cases]


def _in_doubt() -> list[Malformed]:
    other = LINES[3].replace("19680412", "19690412")
    latin = good().replace(b"Zora", b"Zo\xeb")
    code = "M54.16^Radiculopathy, lumbar region^I10"
    return [
        Malformed("no such day", good("19680412", "19681332"), TAKEN,
                  {"date_of_birth": Flag("unreadable")}),
        Malformed("a year of two digits", good("19680412", "680412"), TAKEN,
                  {"date_of_birth": Flag("unreadable")}),
        Malformed("born in the future", good("19680412", "20990101"), TAKEN,
                  {"date_of_birth": Flag("failed:date_plausible", "2099-01-01")}),
        Malformed("two patients in one", good("\rIN1", f"\r{other}\rIN1"), TAKEN,
                  {"date_of_birth": Flag("conflict", "1968-04-12")}),
        Malformed("an NPI that cannot be", good("1234567893", "1234567894"), TAKEN,
                  {"referring_npi": Flag("failed:npi_luhn", "1234567894")}),
        Malformed("a telephone in words", good("^1^614^5550177", "^1^CALL^LATER"), TAKEN,
                  {"patient_phone": Flag("unreadable")}),
        Malformed("half a ZIP code", good("43085", "4308"), TAKEN,
                  {"patient_zip": Flag("unreadable")}),
        Malformed("a code that is a heading", good(code, "M54.1^Radiculopathy^I10"), TAKEN,
                  {"diagnoses": [Flag("failed:icd10_billable", "M54.1")]}),
        Malformed("a code of ICD-9", good(code, "724.4^Lumbosacral neuritis^I9C"), TAKEN,
                  {"diagnoses": [Flag("other_code_system")]}),
        Malformed("a code against its words", good(code, "M17.11^Arthritis of left knee^I10"),
                  TAKEN, {"diagnoses": [Flag("conflict", "M17.11")]}),
        Malformed("letters that do not fit", latin, TAKEN,
                  {"patient_name": Flag("low_confidence", "Zo\u00eb B Quillfeather")}),
        Malformed("a name of a megabyte", good("Quillfeather", "Q" * 1_000_000), TAKEN,
                  {"patient_name": Flag("unreadable")}),
        Malformed("two messages in one frame", good() + good("|M1|", "|M2|"), ("AA", "AA")),
    ]  # fmt: skip


def malformed_messages() -> list[Malformed]:
    """Return the sixty."""
    groups: tuple[Callable[[], list[Malformed]], ...] = (
        _no_messages,
        _refused,
        _odd_shapes,
        _in_doubt,
    )
    return [each for group in groups for each in group()]
