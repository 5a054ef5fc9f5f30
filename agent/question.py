"""May a question go to a model? Only when nothing in it can be a name or a number of somebody.

Everything is refused that is not known to be harmless: everyday and clinic words, payer
names, procedure and diagnosis codes on file, near dates, our own ids. A name of one of the
clinic's patients is looked for in the house, even when it is an everyday word too, and is
replaced by case ids. What is refused is answered by the planner, inside the house.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from rules.codes.diagnoses import is_listed

FindCases = Callable[[str], Awaitable[tuple[str, ...]]]
"""Returns the ids of cases whose patient's name is among the words."""

LONGEST = 600
MOST_CASES = 5
_NEAR = timedelta(days=2 * 366)
_MOST_NUMBERS, _MOST_DIGITS = 3, 5
"""Plain numbers in one question; more could spell somebody's number."""
_PIECE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.'/-]*|\s+|.", re.DOTALL)
_ID = re.compile(r"[CDPQRSX]-[2-9A-HJKMNP-TV-Z]{10}")
_DIAGNOSIS = re.compile(r"[A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{1,2})/(\d{1,2})/(\d{4})")
_HARMLESS_MARKS = frozenset("?!.,:;()+&\"'-/%")
_NUMBER_WORDS = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "zero"}
)
_WHOM = r"(?:team|all|there|everyone|everybody|folks|desk)"
_GREETING = (
    r"(?:^|(?<=[.?!] ))(?:(?:(?:hi|hello|hey),? )?(?:good (?:morning|afternoon|evening)"
    r"|happy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays|thanksgiving"
    rf"|new year)|(?:morning|afternoon|evening)(?= {_WHOM}|[,.!]))(?: {_WHOM})?"
    rf"|(?:hi|hello|hey) {_WHOM})(?=[,.!?;:]|\s|$)"
)
"""Where a message or a sentence begins; each word of it alone may be a name."""
_OPENERS = frozenset(
    {"a", "all", "and", "any", "anything", "are", "can", "check", "could", "did", "do", "does"}
    | {"draft", "explain", "find", "for", "give", "has", "have", "hello", "hi", "how", "i", "in"}
    | {"is", "list", "now", "ok", "open", "please", "read", "say", "show", "status", "submit"}
    | {"summarize", "tell", "thanks", "the", "then", "there", "verify", "was", "we", "were"}
    | {"what", "what's", "whats", "when", "where", "which", "who", "who's", "why", "yes", "no"}
)
_SHORTHAND = frozenset(
    {"PA", "PT", "OT", "ST", "CPT", "ICD", "ICD-10", "HMO", "PPO", "POS", "EPO", "DOS", "POC"}
    | {"EMR", "FAX", "OK", "ID", "IDs", "KX", "MA", "NPI", "P2P", "I", "I'm", "I'd", "I've"}
)
_STATES = frozenset(
    re.findall(
        "..",
        "ALAKAZARCACOCTDEFLGAHIIAIDILINKSKYLAMAMDMEMIMNMOMSMTNCNDNENH"
        "NJNMNVNYOHOKORPARISCSDTNTXUTVAVTWAWIWVWYDC",
    )
)


@dataclass(frozen=True)
class Screened:
    """The question as it may go to a model, or None with the reason why it may not."""

    text: str | None
    why_not: str | None = None


@dataclass(frozen=True)
class Screen:
    """What is known to be harmless in this clinic."""

    payers: frozenset[str]
    """Names, aliases and ids of payers, in small letters."""
    procedures: frozenset[str]
    today: date

    async def screen(self, question: str, find_cases: FindCases) -> Screened:
        """Return the question with patients' names replaced by case ids, or why it stays here."""
        if len(question) > LONGEST or not question.isascii():
            return Screened(None, "it is long or holds unusual characters")
        pieces = await self._pieces(question, find_cases)
        named = await self._named(pieces, find_cases)
        if named is None:
            return Screened(None, "a name in it stands for several cases")
        if not self._is_harmless(named):
            return Screened(None, "it may hold something that identifies a person")
        return Screened("".join(piece.text for piece in named).strip())

    async def _pieces(self, question: str, find_cases: FindCases) -> list[_Piece]:
        """Return the pieces; a greeting is one, unless a patient is called like a word of it."""
        pieces = _split(question, self.payers)
        greets = " ".join(piece.text for piece in pieces if piece.is_greeting)
        if greets and await _any_case(greets, find_cases):
            return _split(question, self.payers, greets=False)
        return pieces

    async def _named(self, pieces: list[_Piece], find_cases: FindCases) -> list[_Piece] | None:
        """Replace every run of words that are names of patients; None when that is not certain."""
        words = " ".join(piece.name for piece in pieces if piece.is_word)
        if not await _any_case(words, find_cases):
            return pieces
        kept: list[_Piece] = []
        run: list[_Piece] = []
        for piece in [*pieces, _END]:
            is_name = piece.is_word and bool(await find_cases(piece.name))
            if is_name or (run and piece.text.isspace()):
                run.append(piece)
                continue
            if run:
                put = await _cases_of(run, find_cases)
                if put is None:
                    return None
                kept.extend(put)
                run = []
            kept.append(piece)
        return kept[:-1]

    def _is_harmless(self, pieces: list[_Piece]) -> bool:
        numbers = digits = 0
        opens = True
        last_was_number = False
        for piece in pieces:
            if piece.text.isspace():
                continue
            if not self._piece_is_harmless(piece, opens=opens):
                return False
            is_number = self._is_number(piece.text)
            numbers += is_number
            digits += len(piece.text) if is_number and piece.text.isdigit() else 0
            if (is_number and last_was_number) or numbers > _MOST_NUMBERS or digits > _MOST_DIGITS:
                return False
            last_was_number = is_number
            is_comma = opens and piece.text == ","
            opens = is_comma or piece.is_greeting or piece.text in (".", "?", "!", ":")
        return True

    def _is_number(self, text: str) -> bool:
        """Whether it is a plain number; many in a row could spell somebody's number."""
        if text in self.procedures:
            return False
        return text.isdigit() or text.lower() in _NUMBER_WORDS

    def _piece_is_harmless(self, piece: _Piece, *, opens: bool) -> bool:
        text = piece.text
        if piece.is_payer or piece.is_greeting or text in _HARMLESS_MARKS:
            return True
        if any(letter.isdigit() for letter in text):
            return self._figure_is_harmless(text.rstrip(".'/-"))
        return _word_is_harmless(text.rstrip(".'/-"), opens=opens)

    def _figure_is_harmless(self, text: str) -> bool:
        if _ID.fullmatch(text) or text in self.procedures or text in _SHORTHAND:
            return True
        if text.isdigit():
            return len(text) <= 3
        if _DIAGNOSIS.fullmatch(text):
            return is_listed(text)
        when = _day(text)
        return when is not None and abs(when - self.today) <= _NEAR


@dataclass(frozen=True)
class _Piece:
    text: str
    is_payer: bool = False
    is_greeting: bool = False

    @property
    def is_word(self) -> bool:
        """Whether it could be a name: letters, and neither a payer nor one of our ids."""
        letters = self.text.strip(".'/-")
        return letters.replace("-", "").replace("'", "").isalpha() and not self.is_payer

    @property
    def name(self) -> str:
        """The word as a name would be written: without a possessive."""
        return self.text.strip(".'/-").removesuffix("'s")


_END = _Piece("")


def _split(question: str, payers: Iterable[str], *, greets: bool = True) -> list[_Piece]:
    """Return words, spaces and marks; a payer's whole name is one piece, and so is a greeting."""
    names = sorted((name for name in payers if len(name) > 2), key=len, reverse=True)
    wholes = [_GREETING] if greets else []
    if names:
        wholes.append(rf"(?P<payer>\b(?:{'|'.join(map(re.escape, names))})\b)")
    found: list[_Piece] = []
    at = 0
    for match in re.finditer("|".join(wholes), question, re.IGNORECASE) if wholes else ():
        is_payer = match.lastgroup == "payer"
        found.extend(_Piece(text) for text in _PIECE.findall(question[at : match.start()]))
        found.append(_Piece(match[0], is_payer=is_payer, is_greeting=not is_payer))
        at = match.end()
    found.extend(_Piece(text) for text in _PIECE.findall(question[at:]))
    return found


async def _any_case(words: str, find_cases: FindCases) -> bool:
    """Look for any patient's name; the database takes 200 characters at a time."""
    chunk: list[str] = []
    for word in [*words.split(), None]:
        if word is None or len(" ".join([*chunk, word])) > 200:
            if chunk and await find_cases(" ".join(chunk)):
                return True
            chunk = []
        if word is not None:
            chunk.append(word)
    return False


async def _cases_of(run: list[_Piece], find_cases: FindCases) -> list[_Piece] | None:
    """Return the cases that all names of a run share, as words of the question."""
    while run and run[-1].text.isspace():
        run.pop()
    sets = [set(await find_cases(piece.name)) for piece in run if piece.is_word]
    shared = set.intersection(*sets) if sets else set()
    if not 1 <= len(shared) <= MOST_CASES:
        return None
    ids = " and ".join(sorted(shared))
    return [_Piece(text) for text in _PIECE.findall(f"case {ids} ")]


def _word_is_harmless(text: str, *, opens: bool) -> bool:
    if text in _SHORTHAND or text in _STATES:
        return True
    small = text.lower()
    if not text.islower() and not (opens and small in _OPENERS):
        return False
    return all(part in safe_words() for part in re.split(r"[-/]", plain_word(small)) if part)


def plain_word(small: str) -> str:
    """Return a word in small letters without what English hangs on to it."""
    for ending in ("'s", "n't", "'re", "'ll", "'ve", "'d"):
        if small.endswith(ending):
            rest = small[: -len(ending)]
            return {"ca": "can", "wo": "will"}.get(rest, rest)
    return small


@cache
def safe_words() -> frozenset[str]:
    """Return the everyday and clinic words; `evals/build_question_words.py` makes the list."""
    path = Path(__file__).parent / "question_words.txt"
    return frozenset(path.read_text(encoding="utf-8").split())


def _day(text: str) -> date | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day, month_us, day_us, year_us = (int(each or 0) for each in match.groups())
    try:
        return date(year, month, day) if year else date(year_us, month_us, day_us)
    except ValueError:
        return None
