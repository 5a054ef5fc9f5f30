"""Reads HL7 messages: what kind each is, what is wrong with it, and the referral it carries."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from adapters.electronic import hl7_text
from adapters.electronic.hl7_order import notes_of, read_order
from adapters.electronic.hl7_people import read_coverages, read_name, read_patient, read_referrer
from adapters.electronic.hl7_standing import is_taken_back, standing, waiting
from adapters.electronic.hl7_text import Message, Segment
from adapters.electronic.notes import read_notes
from adapters.electronic.offering import Offers
from adapters.reading.values.candidates import Setting
from priorauth.models.reading import PageKind

REFERRALS = {("REF", "I12"), ("REF", "I13"), ("ORM", "O01"), ("OMG", "O19")}
CANCELLATIONS = {("REF", "I14")}
DOCUMENTS = {("MDM", "T02"), ("MDM", "T06"), ("MDM", "T08"), ("MDM", "T10")}
MERGES = {("ADT", "A40")}
TAKEN = REFERRALS | CANCELLATIONS | DOCUMENTS | MERGES
_TEST, _MODES = "T", ("", "P", "T", "D")
_PAGE_KINDS: tuple[tuple[str, PageKind], ...] = (
    ("referral", "referral_order"),
    ("order", "referral_order"),
    ("prescription", "referral_order"),
    ("57133-1", "referral_order"),
    ("plan of care", "plan_of_care"),
    ("operative", "operative_report"),
    ("11504-8", "operative_report"),
    ("imaging", "imaging_report"),
    ("radiology", "imaging_report"),
    ("18748-4", "imaging_report"),
)


class Trouble(NamedTuple):
    """Why a message is not taken, after HL7 table 0357, in words for sender and staff alike."""

    code: Literal["AE", "AR"]
    number: str
    name: str
    location: str
    words: str


MOST_MESSAGES = 300
"""Messages of one frame or file; a standard frame holds one."""
TOO_MANY = Trouble(
    "AR",
    "207",
    "Application internal error",
    "",
    f"More than {MOST_MESSAGES} messages at once are not taken; nothing of them was read."
    " Send them in smaller parts.",
)
_OVERFULL = Trouble(
    "AR",
    "207",
    "Application internal error",
    "",
    "The message has more parts than any order has; it was kept and nothing of it was read.",
)


def examine(content: bytes) -> tuple[Message | None, Trouble | None]:
    """Take a message apart and say what is wrong with it; both the listener and the reader ask."""
    if content.startswith(hl7_text.START):
        words = "The message is cut off: its end never came."
        return _header(content), Trouble("AE", "100", "Segment sequence error", "", words)
    try:
        message = _parsed(content)
    except hl7_text.TooManyParts:
        return _header(content), _OVERFULL
    if message is None:
        words = "This is no HL7 message that can be read: its header (MSH) is missing or damaged."
        return None, Trouble("AR", "100", "Segment sequence error", "MSH", words)
    return message, _refusal(message) or _fault(message)


def _parsed(content: bytes) -> Message | None:
    try:
        return hl7_text.parse(content)
    except hl7_text.TooManyParts:
        raise
    except ValueError:
        return None


def _header(content: bytes) -> Message | None:
    """Return what an answer to the sender needs of a message that is not taken apart."""
    try:
        return hl7_text.header_of(content)
    except ValueError:
        return None


def _refusal(message: Message) -> Trouble | None:
    """What we do not take at all, whatever it says: type, event, mode, version."""
    kind, event = message.kind
    if kind not in {each for each, _ in TAKEN}:
        words = "This kind of message is not taken here; it was kept and nothing was done with it."
        return Trouble("AR", "200", "Unsupported message type", "MSH^1^9^1^1", words)
    if (kind, event) not in TAKEN:
        words = "This event is not taken here; the message was kept and nothing was done with it."
        return Trouble("AR", "201", "Unsupported event code", "MSH^1^9^1^2", words)
    if message.header.text(11).upper() not in _MODES:
        words = "The processing id (MSH-11) is not known; it must be P, T or D."
        return Trouble("AR", "202", "Unsupported processing id", "MSH^1^11", words)
    version = message.header.text(12)
    if version and not version.startswith("2"):
        words = "The version (MSH-12) is not known; versions 2.x are taken."
        return Trouble("AR", "203", "Unsupported version id", "MSH^1^12", words)
    return None


def _fault(message: Message) -> Trouble | None:
    """What the sender must put right before the message can be taken."""
    kind = message.kind[0]
    if not message.header.text(10):
        words = "The message has no control id (MSH-10)."
        return Trouble("AE", "101", "Required field missing", "MSH^1^10", words)
    if message.first("PID") is None:
        words = "The message names no patient: it has no PID segment."
        return Trouble("AE", "100", "Segment sequence error", "PID^1", words)
    if _names_two(message):
        words = "The message names two patients; send one message for each."
        return Trouble("AE", "100", "Segment sequence error", "PID^2", words)
    wanted = {"ADT": ("MRG",), "ORM": ("ORC", "OBR"), "OMG": ("ORC", "OBR"), "MDM": ("TXA", "OBX")}
    if kind in wanted and not message.all(*wanted[kind]):
        words = f"A message of this kind needs a segment {' or '.join(wanted[kind])}; it has none."
        return Trouble("AE", "100", "Segment sequence error", f"{wanted[kind][0]}^1", words)
    return None


def _names_two(message: Message) -> bool:
    """Whether two patients are told of, by name and birth date, whose orders nobody could part."""
    people = {
        (pid.text(5, 1).casefold(), pid.text(5, 2).casefold(), pid.text(7)[:8])
        for pid in message.all("PID")
    }
    return any(
        one[:2] != other[:2] and one[2] and other[2] and one[2] != other[2]
        for one in people
        for other in people
    )


def offers_of(message: Message, part: int, setting: Setting) -> Offers:
    """Return what a message offers for every field."""
    offers = Offers(part, setting, certain_letters=message.certain)
    if not is_cancelled(message):
        message = standing(message, offers.warnings)
    read_patient(offers, message)
    read_coverages(offers, message)
    read_referrer(offers, message)
    read_order(offers, message)
    read_notes(offers, notes_of(message))
    if not message.certain:
        offers.warnings.append(
            "The character set of the message is not the one it names; check letters with accents."
        )
    if wait := waiting(message):
        offers.warnings.append(wait)
    if message.header.text(11).upper() == _TEST:
        offers.warnings.append("The sender marked the message as a test (MSH-11).")
    return offers


def earlier_identity(message: Message, part: int, setting: Setting) -> Offers:
    """Return whom a merge message took its patient for before (MRG)."""
    offers = Offers(part, setting, certain_letters=message.certain)
    merged = message.first("MRG")
    if merged is not None:
        read_name(offers, "patient_name", merged.first(7))
    return offers


def is_cancelled(message: Message) -> bool:
    """Whether the message takes a referral back."""
    return message.kind in CANCELLATIONS or is_taken_back(message)


def page_kind(message: Message) -> PageKind:
    """Return what the message stands for among the papers of a case."""
    if message.kind in REFERRALS:
        return "clinical_note" if waiting(message) else "referral_order"
    if message.kind not in DOCUMENTS:
        return "other"
    for text in (_named(message.first("TXA"), 2), _named(message.first("OBX"), 3)):
        for words, kind in _PAGE_KINDS:
            if re.search(rf"\b{re.escape(words)}", text):
                return kind
    return "clinical_note"


def _named(segment: Segment | None, field: int) -> str:
    found = segment.first(field) if segment is not None else None
    return found.raw.lower() if found is not None else ""
