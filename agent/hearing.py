"""What the planner hears in a question: ids, payer, codes, plan type, state, visit, date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz, process

from agent.question import plain_word, safe_words
from agent.when import day_in, days_ahead

_CASE = re.compile(r"\bC-[0-9A-Z]{4,16}\b", re.IGNORECASE)
_DOCUMENT = re.compile(r"\bD-[0-9A-Z]{4,16}\b", re.IGNORECASE)
_CODE = re.compile(r"\b(?:\d{5}|[GQSTW]\d{4})\b")
_VISIT = re.compile(r"\bvisit (?:number |no\.? |#)?(\d{1,3})\b|\b(\d{1,3})(?:st|nd|rd|th) visit\b")
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]{2,}")
_STATE = re.compile(
    r"\b(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]"
    r"|T[NX]|UT|V[AT]|W[AIVY])\b"
)
_NOT_STATES = re.compile(r"\b(?:PA needed|a PA|PA required|need PA|needs PA|require PA)\b")
_LINES: tuple[tuple[str, str], ...] = (
    (r"medicare advantage", "medicare_advantage"),
    (r"medicare supplement|medigap", "medicare_supplement"),
    (r"original medicare|medicare part b|medicare ffs|traditional medicare", "medicare_ffs"),
    (r"managed medicaid|medicaid mco", "medicaid_mco"),
    (r"medicaid", "medicaid_ffs"),
    (r"self.funded|\baso\b", "commercial_aso"),
    (r"fully insured|commercial", "commercial_fi"),
    (r"marketplace|exchange", "exchange"),
    (r"federal employee|\bfep\b", "fep"),
    (r"dual|dsnp|d-snp", "dsnp"),
    (r"tricare prime", "tricare_prime"),
    (r"tricare select", "tricare_select"),
    (r"workers.? comp", "workers_comp"),
    (r"\bauto\b", "auto"),
)


@dataclass(frozen=True)
class Heard:
    """A question with what was understood of it; the text stays inside the house."""

    text: str
    today: date
    case_ids: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()
    payer: str | None = None
    codes: tuple[str, ...] = ()
    line_of_business: str | None = None
    state: str | None = None
    visit: int | None = None
    on: date | None = None
    within_days: int | None = None
    """How far ahead it looks, such as 7 for `this week`."""
    ordinal: int | None = None
    """Which of the cases just shown is meant, from 1; -1 is the last."""
    guess: str | None = None
    """A payer whose name is almost there."""
    page: int = 1
    spelled: str | None = None
    """The text with typing errors in the desk's own words put right."""
    strange: tuple[str, ...] = ()
    """Words that are no everyday or clinic words: maybe somebody's name."""
    points_at: bool = False
    """Whether a strange word stands where a name would, as in `pending for ...`."""

    @property
    def words(self) -> str:
        """The question in small letters, typing errors in the desk's own words put right."""
        return (self.spelled or self.text).lower()

    def says(self, pattern: str) -> bool:
        """Whether the question holds a pattern."""
        return re.search(pattern, self.words) is not None


def hear(question: str, payers: Iterable[str], today: date) -> Heard:
    """Return what was understood of a question."""
    names = tuple(payers)
    payer = _payer(question, names)
    strange, spelled = _spelled(question, _strange(question, payer))
    words = spelled.lower()
    visit = _VISIT.search(words)
    return Heard(
        text=question,
        spelled=spelled,
        today=today,
        case_ids=_ids(_CASE, question),
        document_ids=_ids(_DOCUMENT, question),
        payer=payer,
        codes=tuple(dict.fromkeys(_CODE.findall(_CASE.sub(" ", question))))[:8],
        line_of_business=_line(words),
        state=_state(question),
        visit=int(visit[1] or visit[2]) if visit else None,
        on=day_in(_CASE.sub(" ", spelled), today),
        within_days=days_ahead(_CASE.sub(" ", spelled), today),
        ordinal=_ordinal(words),
        guess=None if payer else _guess(strange, names),
        strange=strange,
        points_at=any(_points_at(word, question) for word in strange),
    )


_KEYWORDS = (
    *("pending", "approval", "approved", "denied", "denial", "missing", "question", "questions"),
    *("running", "expiring", "expires", "authorization", "required", "status", "eligibility"),
    *("benefits", "coverage", "draft", "submit", "packet", "documents", "referrals", "turnaround"),
    *("scheduling", "urgent", "overview", "summary", "oldest", "waiting", "appeal", "deadline"),
    *("insurance", "visits", "document", "referral", "payers", "schedule", "partially", "partial"),
    *("review", "unconfirmed", "stuck", "closed", "digest", "outstanding", "medicare"),
)
_ALIKE, _PAYER_ALIKE = 84, 82
_SHORTEST_TYPO = 5


def _spelled(question: str, strange: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return the strange words that stay strange, and the text with typing errors put right."""
    kept, text = [], question
    for word in strange:
        found = None
        if len(word) >= _SHORTEST_TYPO and word.islower():
            found = process.extractOne(word, _KEYWORDS, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if found is None:
            kept.append(word)
        else:
            text = re.sub(rf"\b{re.escape(word)}\b", str(found[0]), text)
    return tuple(kept), text


def _guess(strange: tuple[str, ...], payers: tuple[str, ...]) -> str | None:
    """Return the one payer whose name a strange word almost is."""
    names = [name for name in payers if len(name) > 3 and " " not in name and "-" not in name]
    for word in strange:
        if len(word) < 4:
            continue
        found = process.extract(
            word.lower(), names, scorer=fuzz.ratio, score_cutoff=_PAYER_ALIKE, limit=2
        )
        if found and (len(found) == 1 or found[0][1] > found[1][1]):
            return str(found[0][0])
    return None


_ORDINALS = {
    **{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "last": -1},
    **{"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6},
}
_ORDINAL = re.compile(
    rf"\b(?:the )?({'|'.join(_ORDINALS)}) (?:one|case)\b|^(?:and )?the ({'|'.join(_ORDINALS)})\W*$"
    r"|\b(?:number|no\.?|#) ?(\d{1,2})\b"
)


def _ordinal(words: str) -> int | None:
    found = _ORDINAL.search(_CASE.sub(" ", words))
    if found is None:
        return None
    named = found[1] or found[2]
    return _ORDINALS[named] if named else int(found[3])


def _ids(pattern: re.Pattern[str], question: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.upper() for found in pattern.findall(question)))


def _payer(question: str, payers: Iterable[str]) -> str | None:
    """Return the longest payer name in the question, as it was typed."""
    for name in sorted(payers, key=len, reverse=True):
        found = re.search(rf"\b{re.escape(name)}\b", question, re.IGNORECASE)
        if len(name) > 1 and found:
            return found[0]
    return None


def _strange(question: str, payer: str | None) -> tuple[str, ...]:
    """Return words that could be a name: unknown ones, and capitals within a sentence."""
    rest = _DOCUMENT.sub(" ", _CASE.sub(" ", question.replace(payer or "", " ", 1)))
    words = _WORD.findall(rest)
    return tuple(
        word
        for place, word in enumerate(words)
        if (place and word.istitle()) or plain_word(word.lower()) not in safe_words()
    )[:8]


_DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january"}
    | {"february", "march", "july", "september", "october", "november", "december"}
)
"""Capitals that name a time; April, May, June and August are people too."""


def _points_at(word: str, question: str) -> bool:
    return word.lower() not in _DAYS and (
        re.search(rf"\b(for|of|about|from|with|at|is|was) {re.escape(word)}\b", question)
        is not None
    )


def _line(words: str) -> str | None:
    return next((line for pattern, line in _LINES if re.search(pattern, words)), None)


def _state(question: str) -> str | None:
    """Return a state written in capitals; `PA` as in prior authorization is none."""
    found = _STATE.findall(_NOT_STATES.sub(" ", question))
    return found[0] if found else None
