"""What the segments of an HL7 message say about the order: codes, amount, dates, urgency, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.electronic import values
from adapters.electronic.hl7_text import Message, Repetition, Segment
from adapters.electronic.offering import NO_THERAPY, Offers, Said
from adapters.reading.values.candidates import LABELLED, UNLABELLED
from adapters.reading.values.therapy import accident
from adapters.reading.values.vocabulary import put_right

_ICD_SYSTEMS = ("", "I10", "I10C", "ICD10", "ICD10CM", "10", "F", "L", "2168401113883690")
"""Table 0396 and what senders write there, the object identifier too, without dots and dashes."""
_PROCEDURE_SYSTEMS = ("", "C4", "C5", "CPT", "CPT4", "CPT5", "HCPCS", "HCPT", "HC", "HPC", "AMA")
_THERAPY = re.compile(r"(?i)therap|\bp\.?t\b|rehab")
_DELETED = "D"
_TEXT_TYPES = ("TX", "FT", "ST", "CE", "CWE", "")
_LABORATORY = {"LAB", "CH", "HM", "MB", "MCB", "SR", "TX", "BLB", "CG", "IMM", "VR", "SP", "CP"}
_NO_THERAPY_SECTIONS = _LABORATORY | {"RAD", "CT", "NMR", "NMS"}
"""Of table 0074: laboratories and imaging."""
_SIGNED, _UNSIGNED = ("AU", "LA"), ("DI", "DO", "IN", "IP", "PA")


def read_order(offers: Offers, message: Message) -> None:
    """Offer what the message orders."""
    for segment in message.all("DG1"):
        if segment.text(21).upper() != _DELETED:
            _read_diagnosis(offers, segment)
    _read_procedures(offers, message)
    _read_referral(offers, message)
    _read_requests(offers, message)
    _read_accident(offers, message)
    if (document := message.first("TXA")) is not None:
        _read_document(offers, document)


def notes_of(message: Message) -> list[Said]:
    """Return every free text: notes, reasons, clinical information, results in words."""
    return [said for segment in message.segments for said in _texts(segment) if said.text.strip()]


def _texts(segment: Segment) -> Iterator[Said]:
    fields = {"NTE": (3,), "RF1": (10,), "OBR": (13, 31, 39), "ORC": (16,), "TQ1": (10, 11)}
    for field in fields.get(segment.name, ()):
        for one in segment.repetitions(field):
            both = [one.long(part) for part in (1, 2)] if segment.name != "NTE" else [one.long()]
            yield Said("\n".join(part for part in both if part), one.place, one.raw)
    if segment.name == "OBX" and segment.text(2).upper() in _TEXT_TYPES:
        label = _label(segment)
        parts = [one.long(2) or one.long(1) for one in segment.repetitions(5)]
        text = "\n".join(parts)
        yield Said(f"{label}: {text}" if label and text else text, segment.place(5), text)


def _label(segment: Segment) -> str:
    """Return what an observation calls itself, when words do."""
    name = segment.first(3)
    return (name.text(2) or name.text(1)) if name is not None else ""


def _read_diagnosis(offers: Offers, segment: Segment) -> None:
    code = segment.first(3)
    if code is None:
        words = segment.first(4)
        if words is not None:
            offers.diagnosis(Said(words.text(), words.place, words.raw), "")
        return
    component = next((at for at in (1, 4) if _is_icd(code, at)), None)
    if component is None:
        offers.say("diagnoses", None, code.said(1), flag="other_code_system")
        return
    offers.diagnosis(code.said(component), code.text(component + 1) or segment.text(4))


def _is_icd(code: Repetition, at: int) -> bool:
    return bool(code.text(at)) and _plain(code.text(at + 2)) in _ICD_SYSTEMS


def _plain(system: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", system.upper())


def _read_procedures(offers: Offers, message: Message) -> None:
    for segment in message.all("PR1"):
        if (code := segment.first(3)) is not None:
            offers.procedure(code.said(1))
    for segment in message.all("OBR"):
        known = len(offers.found)
        for field in (4, 44):
            for service in segment.repetitions(field):
                _read_service(offers, service)
        section, asked = segment.text(24).upper(), segment.first(4)
        if len(offers.found) == known and section in _NO_THERAPY_SECTIONS and asked is not None:
            offers.say("procedures", None, asked.said(2), flag=NO_THERAPY)


def _read_service(offers: Offers, service: Repetition) -> None:
    """A service is a procedure code, or a treatment in words that are on file."""
    words = service.text(2) or service.text(1)
    for at in (1, 4):
        code, flag = values.procedure(service.text(at).upper())
        of_the_sender = flag is not None and _plain(service.text(at + 2)) not in _PROCEDURE_SYSTEMS
        if code is not None and not (of_the_sender and _THERAPY.search(words)):
            offers.procedure(service.said(at))
            return
    if put_right(words)[1]:
        offers.text("treatments", Said(words, f"{service.place}.2", service.raw))


def _read_referral(offers: Offers, message: Message) -> None:
    if (referral := message.first("RF1")) is not None:
        _read_priority(offers, referral.first(2))
        for field, strength in ((9, LABELLED), (7, UNLABELLED)):
            if (dated := referral.first(field)) is not None:
                offers.shaped("order_date", dated.said(1), values.day, strength=strength)
    for segment in message.all("AUT"):
        if (visits := segment.first(8)) is not None:
            offers.shaped("visits_requested", visits.said(1), values.number)


def _read_requests(offers: Offers, message: Message) -> None:
    """Offer date and priority of an order; TQ1 (2.5) came for the timing in ORC-7 and OBR-27."""
    for name, field, part in (("TQ1", 9, 1), ("ORC", 7, 6), ("OBR", 27, 6), ("OBR", 5, 1)):
        segment = message.first(name)
        if segment is not None and not any(one.field == "urgent" for one in offers.found):
            _read_priority(offers, segment.first(field), part)
    for name, field, strength in (("ORC", 9, LABELLED), ("ORC", 15, UNLABELLED)):
        segment = message.first(name)
        if segment is not None and (dated := segment.first(field)) is not None:
            offers.shaped("order_date", dated.said(1), values.day, strength=strength)


def _read_priority(offers: Offers, priority: Repetition | None, part: int = 1) -> None:
    if priority is not None and (value := values.urgent(priority.text(part))) is not None:
        offers.say("urgent", value, priority.said(part))


def _read_accident(offers: Offers, message: Message) -> None:
    segment = message.first("ACC")
    if segment is None:
        return
    if (happened := segment.first(1)) is not None:
        offers.shaped("injury_date", happened.said(1), values.day)
    if (kind := segment.first(2)) is not None:
        words = f"{kind.text(1)} {kind.text(2)}"
        if (named := accident(words)) is not None:
            offers.say("accident", named, kind.said(1))
    elif (job := segment.first(6)) is not None and values.yes_no(job.text()):
        offers.say("accident", "work", job.said(1))
    elif (state := segment.first(4)) is not None:
        offers.say("accident", "auto", state.said(1))


def _read_document(offers: Offers, document: Segment) -> None:
    """A document says when it was written and whether it was authenticated (TXA-17)."""
    for field in (6, 4):
        if (written := document.first(field)) is not None:
            offers.shaped("order_date", written.said(1), values.day, strength=UNLABELLED)
            break
    completion = document.first(17)
    if completion is not None and completion.text().upper() in _SIGNED + _UNSIGNED:
        signed = completion.text().upper() in _SIGNED
        offers.say("order_signed", signed, completion.said(1))
