"""What the planner hears in a question: ids, payer, codes, plan type, state, visit, date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from agent.question import plain_word, safe_words

_CASE = re.compile(r"\bC-[0-9A-Z]{4,16}\b", re.IGNORECASE)
_DOCUMENT = re.compile(r"\bD-[0-9A-Z]{4,16}\b", re.IGNORECASE)
_CODE = re.compile(r"\b(?:\d{5}|[GQSTW]\d{4})\b")
_VISIT = re.compile(r"\bvisit (?:number |no\.? |#)?(\d{1,3})\b|\b(\d{1,3})(?:st|nd|rd|th) visit\b")
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]{2,}")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_AMERICAN = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
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
    strange: tuple[str, ...] = ()
    """Words that are no everyday or clinic words: maybe somebody's name."""
    points_at: bool = False
    """Whether a strange word stands where a name would, as in `pending for ...`."""

    @property
    def words(self) -> str:
        """The question in small letters."""
        return self.text.lower()

    def says(self, pattern: str) -> bool:
        """Whether the question holds a pattern."""
        return re.search(pattern, self.words) is not None


def hear(question: str, payers: Iterable[str], today: date) -> Heard:
    """Return what was understood of a question."""
    visit = _VISIT.search(question.lower())
    codes = _CODE.findall(_CASE.sub(" ", question))
    payer = _payer(question, payers)
    strange = _strange(question, payer)
    return Heard(
        text=question,
        today=today,
        case_ids=_ids(_CASE, question),
        document_ids=_ids(_DOCUMENT, question),
        payer=payer,
        codes=tuple(dict.fromkeys(codes))[:8],
        line_of_business=_line(question.lower()),
        state=_state(question),
        visit=int(visit[1] or visit[2]) if visit else None,
        on=_on(question, today),
        strange=strange,
        points_at=any(_points_at(word, question) for word in strange),
    )


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


def _points_at(word: str, question: str) -> bool:
    return (
        re.search(rf"\b(for|of|about|from|with|at|is|was) {re.escape(word)}\b", question)
        is not None
    )


def _line(words: str) -> str | None:
    return next((line for pattern, line in _LINES if re.search(pattern, words)), None)


def _state(question: str) -> str | None:
    """Return a state written in capitals; `PA` as in prior authorization is none."""
    found = _STATE.findall(_NOT_STATES.sub(" ", question))
    return found[0] if found else None


def _on(question: str, today: date) -> date | None:
    words = question.lower()
    if "tomorrow" in words:
        return today + timedelta(days=1)
    if "today" in words:
        return today
    iso, american = _ISO.search(question), _AMERICAN.search(question)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if american:
            return date(int(american[3]), int(american[1]), int(american[2]))
    except ValueError:
        return None
    return None
