"""Who works when, and which room is free: not kept here, and said in so many words."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent
from agent.planner.refusing import always

_NOT_KEPT = (
    "I do not know how to answer that here: who works when, rooms and appointments are not kept;"
    " look into the scheduling system. I can say which patients can be scheduled, and how many"
    " visits of a case are booked."
)
_STAFF = (
    r"(?:therapists?|pts?|ptas?|ots?|staff|aides?|providers?|clinicians?|assistants?|front desk"
    r"|receptionists?|billers?|managers?|colleagues?|doctors?|docs?|drs?|(?:of )?(?:us|you))"
)
_DAY = (
    r"(?:today|tonight|tomorrow|tmrw|tmr|tom|this (?:morning|afternoon|evening|week(?:end)?)|now"
    r"|next (?:week|\w+day)|(?:on |this )?(?:mon|tue|wed|thu|fri|sat|sun)\w*|later|all day"
    r"|at \d{1,2}(?::\d\d)? ?(?:am|pm)?|the (?:morning|afternoon))"
)
_AUX = r"(?:is|are|'s|s|will be|be|gonna be|going to be|would be)"
_AT_WORK = r"(?:in|here|working|on (?:shift|duty|call|vacation|leave|pto)|at work|around|off)"
_WORKS = re.compile(
    rf"\b(?:which|what|who|whos|how many|any) ?(?:of (?:the|our) )?{_STAFF} (?:{_AUX} )?"
    rf"(?:(?:{_AT_WORK}|works?|scheduled|out) ?(?:{_DAY}[ ,]?)+|{_AT_WORK}|out)\W*$"
    rf"|\bwho ?(?:{_AUX} )?(?:{_AT_WORK}|works?|out) ?(?:{_DAY}[ ,]?)+\W*$"
    rf"|\bwho(?: {_AUX}|'?s) (?:working|on (?:shift|duty|call|vacation|leave|pto)|at work)\W*$"
)
_ROOM = re.compile(
    r"\b(?:room|gym|treatment table|table|pool|booth|bay|bed|slot|opening)s?\b(?: \w+){0,2}?"
    r" (?:is |are |be )?(?:free|open|available|empty|taken|booked|occupied|in use)\b"
    r"|\b(?:free|open|available|empty|any) (?:treatment )?(?:rooms?|tables?|slots?|bays?)\b"
)


def _asks(heard: Heard) -> bool:
    """Whether it asks who is at work, or for a room, and names no case and no payer."""
    names = heard.case_ids or heard.payer or heard.codes or heard.document_ids
    if names:
        return False
    return _WORKS.search(heard.words) is not None or _ROOM.search(heard.words) is not None


INTENTS = (Intent("", ("",), always(_NOT_KEPT), ANY, _asks),)
