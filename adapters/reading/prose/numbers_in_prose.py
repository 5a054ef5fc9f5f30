"""Telephone and fax numbers in sentences: whose they are follows from the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.labels.owners import ANOTHERS, RECEIVED
from adapters.reading.layout.layout import Run, View
from adapters.reading.unlabelled.addressee import is_to_patient
from adapters.reading.values.candidates import GUESSED, UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.checked_numbers import find_phones

_RETURNS = (
    r"(?:reports?|notes?|results?|evaluations?|plans? of care|poc|summar(?:y|ies)|progress|"
    r"correspondence|paperwork|updates?|findings)"
)
_OWN_FAX = re.compile(
    rf"(?:{_RETURNS}[^.;]{{0,40}}\bfax\b[^.;\d]{{0,14}}|"
    rf"\bfax\b[^.;\d]{{0,20}}{_RETURNS}[^.;\d]{{0,14}}|"
    r"\b(?:my|our|office|practice|direct)\b[^.;\d]{0,20}\bfax\b[^.;\d]{0,12}|"
    r"\bfax\b[^.;\d]{0,8}\b(?:me|us|our office|my office)\b[^.;\d]{0,8})$",
    re.IGNORECASE,
)
_OWN_PHONE = re.compile(
    r"(?:\b(?:my|our|this|the)\s(?:office|direct|clinic|practice|nurse|cell|staff|team|line|main)\b"
    r"[^.;\d]{0,30}|\b(?:direct|office|main|back|nurse|clinic) (?:line|number|phone|telephone)\b"
    r"[^.;\d]{0,12}|\b(?:call|reach|contact|phone|telephone)\s(?:me|us|my office|our office|"
    r"the office|the clinic|our clinic|my nurse)\b[^.;\d]{0,40}|"
    r"\b(?:point of contact|poc|undersigned)\b[^.;\d]{0,80}\bat\s?|"
    r"\b(?:questions?|concerns?)\b[^.;\d]{0,50}\b(?:at|call|to|on)\s?:?\s?)$",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?:\b(?:nurse|assistant|coordinator|scheduler|secretary|manager|receptionist)\b|"
    r"\b(?:call|contact|reach|ask for)\s(?-i:[A-Z][a-z]+))[^.;\d]{0,40}$",
    re.IGNORECASE,
)
"""A number of one person in the office, who may have another line than the office."""
_PATIENTS = re.compile(
    r"(?:\b(?:he|she|they|patient|mr\.?|mrs\.?|ms\.?)\b[^.;\d]{0,50}\b(?:at|on|is|"
    r"(?:phone|telephone|cell|mobile|home|contact) number|:)\s?|"
    r"\b(?:he|she|they|patient|mr\.?|mrs\.?|ms\.?)\b[^;\d]{0,40}"
    r"\bmay be (?:contacted|reached|called)\b[^.;\d]{0,12}|"
    r"\b(?:best|contact|phone|telephone|cell|mobile|preferred) (?:number|no\.?|#|phone|contact)"
    r" (?:for|to reach) (?:him|her|them|the patient)\b[^.;\d]{0,12}|"
    r"\b(?:dob|born|date of birth|lives (?:at|in)|resid\w+ (?:at|in)|home (?:at|address))\b"
    r"(?:(?!\b(?:my|our|office|fax)\b)[^\d]|\d(?!\d\d\W\d{4}))"
    r"{0,90}[,;.]?\s(?:(?:his|her|the|home) )?(?:phone|telephone|tel|cell)\W{0,3}(?:is |number )*|"
    r"(?:\b(?:his|her|their|patient'?s?)|(?-i:[A-Z][a-z]+)['\u2019]s?)\s(?:home\s|mailing\s)?address\b"
    r".{0,70}[;.,]\s(?:and\s)?(?:the|a)\s(?:\w+\s)?(?:phone|telephone|contact)(?:\snumber)?\s(?:is|:)\s|"
    r"(?:^|[.;]\s)(?:the )?(?:home|cell|mobile)(?: (?:tele)?phone)?(?: (?:number|no\.?))?"
    r" (?:is|can be reached at)\s|"
    r"\b(?:call|reach|contact|phone|telephone|number for|text)\s(?:him|her|them|the patient)\b"
    r"[^.;\d]{0,40}|"
    r"\b(?:his|her|their|patient'?s?)\s(?:\w+\s){0,2}(?:number|phone|telephone|cell|mobile|tel)"
    r"\b[^.;\d]{0,10})$",
    re.IGNORECASE,
)
_GUARDIAN = r"(?:mother|father|mom|dad|parents?|guardian|family|grandmother|grandfather)"
_GUARDIANS = re.compile(
    rf"\b{_GUARDIAN}\s(?:can|may|asks?|"
    r"prefers?|would like)\b[^.;\d]{0,30}\b(?:reached|called|contacted)\b[^.;\d]{0,12}$|"
    r"\b(?:call|reach|contact|phone|telephone|text|schedule with)\s(?:(?:the|his|her|their)\s)?"
    rf"(?:patient'?s?\s)?{_GUARDIAN}\b"
    r"(?:,?(?-i:\s[A-Z][\w'\u2019-]+){1,3},?)?\s(?:at|on|:)[^.;\d]{0,12}$",
    re.IGNORECASE,
)
"""Through whom a child is reached: `The mother can be reached at 207-555-0148.`"""
_FAX_BEFORE = re.compile(r"(?i)\bfax\W*$")
_YOURS = re.compile(
    r"\b(?:(?:call|reach|contact|text) you|"
    r"your (?:\w+ ){0,2}(?:number|phone|telephone|cell|mobile))\b[^.;\d]{0,20}$",
    re.IGNORECASE,
)
"""Whose number it is in a letter to the patient."""
_CALL = re.compile(r"\b(?:call|cell|home|mobile|reach(?:ed)? at|contact)\W{0,3}$", re.IGNORECASE)
_BIRTH = re.compile(r"\b(?:dob|born|date of birth)\b", re.IGNORECASE)
"""A bare `Call 555...` in the lines that say who the patient is tells how to reach them."""
_QUESTIONS_BEHIND = re.compile(
    r"[,;]? (?:with|for|regarding|if|should)\b[^.;\d]{0,30}\b(?:questions?|concerns?)\b",
    re.IGNORECASE,
)
"""Whom to ask: `Please call 541-555-0142 with any questions.`"""
_LIVES_BEHIND = re.compile(r",? (?:and )?(?:(?:s?he|patient) )?lives\b", re.IGNORECASE)
"""The number of somebody of whom it then says where they live."""
_OWN_NUMBER = re.compile(r"(?<!my )(?<!our )\b(?:cell|home|mobile)\b", re.IGNORECASE)
REACH = 90


def from_numbers(page: View, flow: Run) -> Iterator[Candidate]:
    """Offer the numbers of a paragraph that its own words give to somebody."""
    phones = find_phones(flow.text)
    yours = bool(phones) and is_to_patient(page)
    bounds = [0, *(end for _, _, end in phones)]
    told: tuple[str, float, Doubt] | None
    for (digits, start, end), before in zip(phones, bounds, strict=False):
        lead = flow.text[max(before, start - REACH) : start]
        hers = (yours and _YOURS.search(lead)) or _LIVES_BEHIND.match(flow.text, end)
        told = ("patient_phone", UNLABELLED, "") if hers else _owner(lead)
        if _CALL.search(lead) and _QUESTIONS_BEHIND.match(flow.text, end):
            told = "referring_phone", UNLABELLED, ""
        if told is not None:
            name, strength, doubt = told
            doubt = "" if doubt and _BIRTH.search(flow.text, 0, start) else doubt
            yield stated(page, flow, name, digits, (start, end), strength, doubt)


def _owner(lead: str) -> tuple[str, float, Doubt] | None:
    """Whose number follows, how strong the claim is, and what speaks against it."""
    lead = lead.rstrip("( ") + " "
    if RECEIVED.search(lead):
        return None
    if _OWN_FAX.search(lead):
        return "referring_fax", UNLABELLED, ""
    if _GUARDIANS.search(lead):
        return "patient_phone", UNLABELLED, ""
    if ANOTHERS.search(lead[-40:]) or _FAX_BEFORE.search(lead):
        return None
    if _PATIENTS.search(lead) and not re.search(r"(?i)\b(?:my|our|office)\b", lead[-30:]):
        return "patient_phone", UNLABELLED, ""
    if _OWN_PHONE.search(lead):
        return "referring_phone", GUESSED if _STAFF.search(lead) else UNLABELLED, ""
    if _CALL.search(lead):
        own: Doubt = "" if _OWN_NUMBER.search(lead[-40:]) else "prose"
        return "patient_phone", GUESSED, own
    return None
