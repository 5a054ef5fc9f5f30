"""Tells what kind of page it is by the words that such pages are made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from adapters.reading.layout.layout import View
from adapters.reading.values import therapy
from adapters.reading.wordings.needs import Heard, Text, Wording, heard_in, wording
from adapters.reading.wordings.page_signs import SIGNS
from adapters.reading.wordings.signing import ESIGNED
from priorauth.models.reading import PageDetail, PageKind

PUNCHED, HOLES = 0.06, frozenset("oO0CQ°•")
"""How wide the margin is that a punch makes holes in, of the page, and what readers take them for.
"""
ENOUGH = 4
LETTERS = frozenset({"authorization_letter", "denial_letter"})
FEWEST_OF_A_LETTER, SURELY_A_LETTER = 2, 8
"""A payer's letter says so in more than one way: a note speaks of denial and approval too."""
A_VISIT = 8
"""The weight of a visit's note that somebody signed: it tells of decisions, and is none."""
ONE_QUESTION, MOST_QUESTIONS = 2, 7
"""A page that asks and asks is one to be filled in."""
_THERAPY = r"\b(?:pt|p\.t\.|(?:physical )?therapy|rehab(?:ilitation)?)(?!\w)"
_ORDERS = re.compile(
    rf"\b(?:refer(?:ral|ring)?|send|start|begin|initiate|order(?:ing)?|prescrib(?:e|ing)|"
    r"request(?:ing)?|recommend(?:ing)?|provid(?:e|ing)|schedule|set up)\b"
    rf"[^.;]{{0,40}}?{_THERAPY}|"
    rf"{_THERAPY} (?:referral|order|prescription|rx|script)\b|"
    rf"\b(?:outpatient|outpt\.?|out-pt|op) {_THERAPY}|"
    rf"(?<!had )(?<!of )(?<!did )(?<!ed )(?<!prior )(?<!previous ){_THERAPY}"
    r"(?=:? (?:\d|once|twice|one|two|three|four)\b.{0,14}(?:week|wk))"
)
_EVALUATE = re.compile(r"\beval(?:uate|uation)? (?:and|&|/) ?t(?:x|reat)")
ORDERED_WITHIN = 110
"""How far behind the words that order therapy it is said how often it is to be."""
_OUTRIGHT = re.compile(
    r"\bambulatory referral to (?:pt|physical therapy)\b|referral to physical therapy \(outgoing"
)
_BY_A_THERAPIST = re.compile(r"\bdpt\b|physical therapist|plan of care|visit \d+ of")
"""Who gives the therapy only quotes its order."""
_TO_A_PAYER = re.compile(
    r"\b(?:i|i'm|we|this (?:letter )?is|please (?:accept|consider)|(?:my|our) (?:letter|request))\b"
    r"[^.]{0,60}\b(?:appeal(?:ing)?|reconsider(?:ation)?|overturn|revers\w+|disput\w+|"
    r"disagree with|respon\w+ to|reply to) (?:of |for |to )?your (?:[\w,./]+ ){0,6}?"
    r"(?:denial|determination|decision|refusal)\b|"
    r"\bi (?:am|'m) (?:writing|asking|requesting)\b[^.]{0,60}\b(?:my|our|this) patient\b|"
    r"\b(?:i|we) (?:ask|urge|request) (?:that )?you (?:to )?"
    r"(?:re-?consider|approve|authorize|overturn)\b"
)
"""How a physician writes to a payer, whose words for approval and denial such a letter quotes."""
_ABOUT_A_REQUEST = (
    re.compile(
        r"\b(?:more|additional|further|clinical|medical) (?:\w+ )?(?:information|records)\b"
    ),
    re.compile(r"\b(?:decision|determination)\b"),
    re.compile(r"\byour (?:\w+ ){0,2}request\b|\brequest for (?:additional|more|further)\b"),
)
_BY_WHOM = re.compile(
    r"\b(?:referr(?:ing|ed by)|order(?:ing|ed by)|prescrib\w+|signature|signed)\b"
)
_TELLS = re.compile(
    r"\b(?:has|have) been (?:\w+ )?(?:approved|denied|authorized|certified)\b|\bappeal|"
    r"\b(?:we|has|have) (?:have )?(?:approved|denied|authorized|certified)\b|\bguarantee|"
    r"\b(?:your|the) request\b|\bdetermination\b|\b(?:not|non)[ -](?:certified|approved)\b"
)
"""Who orders therapy, and how a payer tells what it decided about an order that it quotes."""
_CALLED_OFF = re.compile(
    r"\bauthorization(?: \w+){0,2} (?:has been|was|is) "
    r"(?:cancell?ed|void(?:ed)?|withdrawn|terminated)\b"
)
"""How a payer asks for more before it decides, and calls an authorization off: no order."""
HEAD_SHARE = 0.3
HEAD_BONUS = 0.6


def page_kind(text: str, head: str, again: str = "", head_again: str = "") -> PageKind:
    """Return the kind of a page from its text; words in its head count more.

    `again` is what a second reader saw: what either of them reads counts, since no misread letter
    makes a sign of a kind.
    """
    squeezed = _plain(text)
    texts = _heard(squeezed, _plain(again))
    tops = _heard(_plain(head), _plain(head_again))
    if len(squeezed) < 8:
        return "other"
    scores: dict[PageKind, float] = {}
    for kind, signs in _PATTERNS.items():
        said = [sign for sign in signs if sign.is_in_any(texts)]
        score = sum(sign.weight for sign in said)
        score += sum(sign.weight * HEAD_BONUS for sign in said if sign.is_in_any(tops))
        no_letter = len(said) < FEWEST_OF_A_LETTER or score < SURELY_A_LETTER
        no_letter = no_letter or any(_TO_A_PAYER.search(one.text) for one in texts)
        scores[kind] = 0.0 if kind in LETTERS and no_letter else score
    scores["intake_form"] += min(MOST_QUESTIONS, squeezed.count("?")) - ONE_QUESTION
    signed = any(ESIGNED.search(one.text) for one in texts)
    if signed:
        scores["insurance_card"] = 0.0  # nobody signs a card at a screen
    visit = signed and scores["clinical_note"] >= A_VISIT
    if visit or any(_orders_itself(one.text) for one in texts):
        scores["authorization_letter"] = scores["denial_letter"] = 0.0
    _settle_letters(scores)
    best = max(scores, key=lambda kind: scores[kind])
    if best not in LETTERS and any(undecided(one.text) for one in texts):
        return "other"
    if best == "clinical_note" and any(_orders_therapy(one.text) for one in texts):
        return "referral_order"
    return best if scores[best] >= ENOUGH else "other"


def _orders_itself(text: str) -> bool:
    """Whether somebody orders therapy here, however much the order tells of its authorization."""
    asks = _EVALUATE.search(text) is not None or bool(therapy.per_week(text))
    return asks and _BY_WHOM.search(text) is not None and _TELLS.search(text) is None


def undecided(text: str) -> Literal["request", "cancellation"] | None:
    """What a payer writes of a request that it has not decided, or not any more."""
    plain = _plain(text)
    if _CALLED_OFF.search(plain) is not None:
        return "cancellation"
    if _EVALUATE.search(plain) is not None or therapy.per_week(plain):
        return None
    asks = all(each.search(plain) is not None for each in _ABOUT_A_REQUEST)
    return "request" if asks else None


def _orders_therapy(text: str) -> bool:
    """Whether a note of a visit is an order as well: `Refer to PT, eval & tx 2x/wk`.

    It asks for therapy, and says at once how often or that it begins with an evaluation.
    """
    if _BY_A_THERAPIST.search(text) is not None:
        return False
    asked = (text[one.end() : one.end() + ORDERED_WITHIN] for one in _ORDERS.finditer(text))
    return _OUTRIGHT.search(text) is not None or any(
        _EVALUATE.search(behind) or therapy.per_week(behind) for behind in asked
    )


def page_detail(kind: PageKind, head: str) -> PageDetail | None:
    """Return what a note is more narrowly; a payer may ask for an evaluation and no other note."""
    if kind != "clinical_note":
        return None
    top = _plain(head)
    return next((detail for detail, words in _DETAILS.items() if re.search(words, top)), None)


_DETAILS: dict[PageDetail, str] = {
    "initial_evaluation": r"(?:initial|\bpt|physical therapy|outpatient) eval|evaluation note",
    "progress_note": r"progress (?:note|report)|re-?evaluation|(?:daily|treatment) note",
}


def _settle_letters(scores: dict[PageKind, float]) -> None:
    """A letter that mentions both words is a denial when the denial's own words are there."""
    if scores["denial_letter"] >= 12 and scores["denial_letter"] >= scores["authorization_letter"]:
        scores["authorization_letter"] = 0
    if (
        scores["authorization_letter"] >= 10
        and scores["authorization_letter"] > scores["denial_letter"]
    ):
        scores["denial_letter"] = 0


class _Sign(NamedTuple):
    """A wording and its weight."""

    wording: Wording
    weight: float

    def is_in_any(self, texts: Sequence[Text]) -> bool:
        """Whether one of some texts has the wording."""
        return any(self.wording.search(text) is not None for text in texts)


class _Heard(NamedTuple):
    """A page's text, and which patterns may be in it."""

    text: str
    heard: Heard


def _heard(*texts: str) -> tuple[_Heard, ...]:
    return tuple(_Heard(text, heard_in(text)) for text in texts if text)


def _sign(told: str) -> _Sign:
    words, _, weight = told.rpartition("=")
    return _Sign(wording(rf"(?<![a-z])(?:{words})"), float(weight))


_PATTERNS: dict[PageKind, list[_Sign]] = {
    kind: [_sign(sign) for sign in signs.split(" ; ")] for kind, signs in SIGNS.items()
}


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.lower())


def head_of(seen: View) -> str:
    """The rows on top of a page."""
    return "\n".join(row.text for row in seen.rows if row.top < HEAD_SHARE * seen.height)


def is_bare(seen: View) -> bool:
    """Whether nothing stands on a page but the holes of a punch in its margin."""
    edge = PUNCHED * seen.width
    return all(
        word.text in HOLES and not edge < (word.x0 + word.x1) / 2 < seen.width - edge
        for row in seen.rows
        for word in row.words
    )
