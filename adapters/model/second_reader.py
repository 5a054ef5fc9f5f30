"""A second reading by a model, of redacted lines alone.

The model gets tokens for whatever identifies somebody, has no tools and answers in one fixed
shape. Each value must quote its line; the quote is looked for, tokens become the printed text
again here and nowhere else, and the value passes the checks of its field or is dropped.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from pydantic import ValidationError

from adapters.model.checking import CHECKS, checked
from adapters.reading.wordings.to_machines import speaks_to_machines
from adapters.redaction.known import KnownIdentities
from adapters.redaction.redactor import redact
from adapters.redaction.tokens import CaseTokens
from priorauth.boundary import redacted
from priorauth.clock import Clock
from priorauth.errors import UnexpectedResponse
from priorauth.models.base import Model
from priorauth.models.evidence import Box
from priorauth.models.privacy import Direct, Operational
from priorauth.models.reading import DocumentReading, PageText, Proposal, ReadValue

SYSTEM = "The model"
PROMPT = Path(__file__).parent / "prompts" / "extraction.md"
MOST_LINES, LONGEST_LINE, MOST_VALUES = 400, 300, 80
_NEAR = 1
"""Lines on either side of one that speaks to a machine that are kept back with it."""
_IDENTITIES = (
    "patient_name", "date_of_birth", "patient_phone", "patient_street", "patient_city",
    "patient_zip", "member_id", "group_number", "secondary_member_id", "referring_name",
    "referring_npi", "referring_phone", "referring_fax", "referring_organization", "claim_number",
)  # fmt: skip
ANSWER_SHAPE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["values"],
    "properties": {
        "values": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["field", "line", "quote", "value"],
                "properties": {
                    name: {"type": "string"} for name in ("field", "line", "quote", "value")
                },
            },
        }
    },
}


class AnsweringModel(Protocol):
    """Answers one text in one shape; see `adapters/model/claude.py`."""

    name: str
    may_see_names: bool
    """Whether the clinic has raised what it may see; else every line is redacted."""

    async def answer(self, system: str, text: str, shape: dict[str, object]) -> str:
        """Return the answer; may raise Unavailable, AuthenticationFailed or Rejected."""
        ...


class _Given(Model):
    field: Operational[str]
    line: Direct[str]
    quote: Direct[str]
    value: Direct[str]


class _Answer(Model):
    values: tuple[_Given, ...]


class _Line(NamedTuple):
    page: int
    text: str
    shown: str
    box: Box | None


class RedactedSecondReader:
    """Satisfies `SecondReader`."""

    def __init__(
        self, model: AnsweringModel, clock: Clock, *, reads: Literal["printed", "all"] = "printed"
    ) -> None:
        self._model = model
        self._clock = clock
        self._reads = reads

    @property
    def shows_names(self) -> bool:
        """See `SecondReader.shows_names`."""
        return self._model.may_see_names

    async def propose(
        self, reading: DocumentReading, wanted: Sequence[str]
    ) -> tuple[Proposal, ...]:
        """See `SecondReader.propose`."""
        tokens = CaseTokens()
        lines = self._lines(reading, tokens)
        fields = [name for name in wanted if name in CHECKS]
        if not lines or not fields:
            return ()
        asked = _question(fields, lines)
        answer = await self._model.answer(prompt(), asked, ANSWER_SHAPE)
        return tuple(self._held(_read(answer), set(fields), lines, tokens))

    def _lines(self, reading: DocumentReading, tokens: CaseTokens) -> dict[str, _Line]:
        """Return what may leave, by `page.line`."""
        known = KnownIdentities(_known(reading))
        found: dict[str, _Line] = {}
        for page in reading.texts:
            if page.source == "text" or self._reads == "all":
                found |= self._shown(page, known, tokens)
        return dict(list(found.items())[:MOST_LINES])

    def _shown(
        self, page: PageText, known: KnownIdentities, tokens: CaseTokens
    ) -> dict[str, _Line]:
        texts = [line.text.replace("\n", " ")[:LONGEST_LINE] for line in page.lines]
        held_back = _speaking(texts)
        kept = ["" if at in held_back else text for at, text in enumerate(texts)]

        def hide(_whole: Sequence[str]) -> list[str]:
            if self._model.may_see_names:
                return kept
            from_ocr = page.source != "text"
            shown = redact("\n".join(kept), known, tokens, from_ocr=from_ocr).text.split("\n")
            if len(shown) != len(kept):
                shown = [redact(text, known, tokens, from_ocr=from_ocr).text for text in kept]
            return shown

        lines = redacted(page, hide)["lines"]
        return {
            f"{page.page}.{number}": _Line(page.page, text, put["text"], line.box)
            for number, (line, text, put) in enumerate(zip(page.lines, kept, lines, strict=True), 1)
            if put["text"].strip()
        }

    def _held(
        self, answer: _Answer, fields: set[str], lines: dict[str, _Line], tokens: CaseTokens
    ) -> Iterator[Proposal]:
        today = self._clock.now().date()
        for given in answer.values[:MOST_VALUES]:
            line = lines.get(given.line)
            if line is None or given.field not in fields or not given.quote.strip():
                continue
            if given.quote not in line.shown:
                continue
            quote, value = tokens.identify(given.quote), tokens.identify(given.value)
            kept = checked(given.field, value, quote, today)
            if quote in line.text and kept is not None:
                yield Proposal(
                    field=given.field,
                    value=kept,
                    page=line.page,
                    box=line.box,
                    reader=f"{self._model.name}/{prompt_version()}",
                )


@cache
def prompt() -> str:
    """Return the instructions."""
    return PROMPT.read_text(encoding="utf-8")


@cache
def prompt_version() -> str:
    """Return the beginning of the instructions' hash, for the record."""
    return hashlib.sha256(prompt().encode()).hexdigest()[:12]


def _known(reading: DocumentReading) -> dict[str, tuple[str, ...]]:
    """Return what the local readers took for identities, right or wrong."""
    known: dict[str, tuple[str, ...]] = {}
    for name in _IDENTITIES:
        read = [one.one(name) for one in reading.referrals]
        values = [str(value.value) for value in read if _has(value)]
        if values:
            known[name] = tuple(dict.fromkeys(values))
    return known


def _has(value: ReadValue) -> bool:
    return value.value is not None


def _speaking(texts: Sequence[str]) -> set[int]:
    """Return the lines that speak to a machine, alone or with the next ones, and those beside."""
    found: set[int] = set()
    for at in range(len(texts)):
        for length in (1, 2, 3):
            if speaks_to_machines(" ".join(texts[at : at + length])):
                found |= set(range(at - _NEAR, at + length + _NEAR))
                break
    return found


def _question(fields: Sequence[str], lines: dict[str, _Line]) -> str:
    rows = [f"{place}: {line.shown}" for place, line in lines.items()]
    return "\n".join([f"Wanted: {', '.join(fields)}", "Lines:", *rows])


def _read(answer: str) -> _Answer:
    try:
        return _Answer.model_validate(json.loads(answer))
    except (ValueError, ValidationError, RecursionError) as error:
        raise UnexpectedResponse(SYSTEM, "the answer could not be read") from error
