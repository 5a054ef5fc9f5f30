"""Which orders of an HL7 message stand: some are taken back, on hold, or done already.

ORC-1 says what a message does to an order, ORC-5 what has become of it (tables 0119 and 0038).
"""

from __future__ import annotations

from dataclasses import replace

from adapters.electronic.hl7_text import Message, Segment

_TAKES_BACK = ("CA", "OC", "CR", "DC", "OD")
_TAKEN_BACK = ("CA", "DC", "RP", "ER")
_WAITS = {"HD": "is on hold", "CM": "is completed already"}
_OF_AN_ORDER = frozenset({"ORC", "TQ1", "TQ2", "OBR", "NTE", "CTD", "DG1", "OBX", "PR1", "ZDS"})
"""What follows an ORC and belongs to it; a coverage behind the last order is the patient's."""


def is_taken_back(message: Message) -> bool:
    """Whether all that the message orders is taken back."""
    orders = message.all("ORC")
    return bool(orders) and all(_is_taken_back(order) for order in orders)


def standing(message: Message, warnings: list[str]) -> Message:
    """Return the message without the orders that it takes back, where it has others."""
    kept: list[Segment] = []
    left_out = False
    for segment in message.segments:
        if segment.name == "ORC":
            left_out = _is_taken_back(segment)
            if left_out:
                place = segment.place(1).partition("-")[0]
                warnings.append(f"{place} takes an order back; it was left out.")
        if not (left_out and segment.name in _OF_AN_ORDER):
            kept.append(segment)
    return replace(message, segments=tuple(kept))


def waiting(message: Message) -> str:
    """Return why nothing that is ordered can be begun; empty where something can."""
    said = [_waits(order) for order in message.all("ORC") if not _is_taken_back(order)]
    return said[0] if said and all(said) else ""


def _is_taken_back(order: Segment) -> bool:
    return order.text(1).upper() in _TAKES_BACK or order.text(5).upper() in _TAKEN_BACK


def _waits(order: Segment) -> str:
    for field in (1, 5):
        if (state := _WAITS.get(order.text(field).upper())) is not None:
            return f"{order.place(field)} says that the order {state}."
    return ""
