"""The one way to run a tool: check the arguments and the right, record, run, record.

The attempt is committed before anything is read or done, so that a call that never came back
is on the record too. What is recorded are ids, codes, dates and counts; any other text is
written down as its length alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, suppress
from datetime import date, timedelta
from enum import Enum
from typing import Any, TypeVar, cast

from pydantic import BaseModel, JsonValue, ValidationError

from priorauth.access import require
from priorauth.errors import InvalidRequest, NotFound, NotPermitted, PriorAuthError
from priorauth.minimum import Attempted, MinimumTransaction, Reading
from priorauth.models.people import Actor, ActorKind, Staff
from priorauth.models.records import RecordEntry
from priorauth.ports import RuleKnowledge
from tools.base import Caller, Context, Progress, Tool, Withheld

_ID = re.compile(r"[A-Z]-[0-9A-Z]{10}")
_PLAIN = re.compile(r"\d{5}|[A-Z]\d{4}|[A-Z]{2}")
"""A procedure code, a state."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEARS = timedelta(days=2 * 366)
"""Dates of service lie this near; one further off may be somebody's birth date."""
_REFUSALS = (NotFound, NotPermitted, InvalidRequest)
Shown = TypeVar("Shown")


async def call(
    tool: Tool,
    caller: Caller,
    arguments: Mapping[str, Any],
    *,
    progress: Progress | None = None,
) -> BaseModel:
    """Run a tool for a person and return what it found; see `shown`."""
    return await shown(tool, caller, arguments, lambda result: result, progress=progress)


async def shown(
    tool: Tool,
    caller: Caller,
    arguments: Mapping[str, Any],
    show: Callable[[BaseModel], Shown],
    *,
    progress: Progress | None = None,
) -> Shown:
    """Run a tool for a person and return what `show` makes of what it found.

    Of a tool that only looks it is made while the database commits the entry of the result,
    and returned when it has. So is the result itself, where the tool says what to read (`Reading`).

    Raises:
        InvalidRequest: An argument is unknown or cannot be used; the text says which.
        NotFound: The id is unknown here, of another clinic, or not hers to see.
        NotPermitted: She lacks the right, and the call names no id; or her client may not.
        PriorAuthError: Whatever else the tool raises.
    """
    entry = _Entry(tool, caller)
    checked = _checked(tool, arguments)
    try:
        async with entry.attempt(arguments, checked) as tried:
            entry.is_tried = True
            if isinstance(checked, InvalidRequest):
                raise checked
            ctx = await _context(tool, caller, tried, progress)
            if ctx.held is not None:
                result = await tool.function(ctx, **vars(checked))
                looked = await _looked(ctx.held, entry, result, show)
        if ctx.held is None:
            done = cast(BaseModel, await tool.function(ctx, **vars(checked)))
            await entry.result(_outcome(done), _counts(done))
            return show(done)
        if isinstance(looked, NotFound):
            entry.is_ended = True
            raise looked
        return looked
    except PriorAuthError as error:
        refused = isinstance(error, _REFUSALS)
        await entry.result("refused" if refused else "failed", {"error": type(error).__name__})
        raise
    except Exception as error:
        await entry.result("failed", {"error": type(error).__name__})
        raise


async def _context(
    tool: Tool, caller: Caller, tried: Attempted, progress: Progress | None
) -> Context:
    return Context(
        services=caller.services,
        actor=_actor(tool, caller, tried.staff),
        time_zone=tried.time_zone,
        held=await tried.look() if tool.only_looks else None,
        progress=progress,
    )


async def _looked(
    held: MinimumTransaction,
    entry: _Entry,
    result: BaseModel | Reading[BaseModel],
    show: Callable[[BaseModel], Shown],
) -> Shown | NotFound:
    """Have the entry of a result committed, and return what is shown of it meanwhile.

    What a tool reads last, and does not find, is refused by that entry already.
    """
    if isinstance(result, BaseModel):
        await held.end_with(entry.result_line(_outcome(result), _counts(result)))
        return show(result)
    found = await held.end_reading(result, entry.reading_line())
    return NotFound(result.kind or "row") if found is None else show(found)


class _Entry:
    """The two entries of one call: the attempt, and what came of it."""

    def __init__(self, tool: Tool, caller: Caller) -> None:
        self._tool = tool
        self._caller = caller
        self._clock = caller.services.clock
        self._call_id = caller.services.ids.new("K")
        self._began = self._clock.now()
        self._case_id: str | None = None
        self.is_tried = False
        """Whether the attempt is on the record."""
        self.is_ended = False
        """Whether what came of it is on the record too."""
        self._before = 0.0

    def attempt(
        self, arguments: Mapping[str, Any], checked: BaseModel | InvalidRequest
    ) -> AbstractAsyncContextManager[Attempted]:
        """Commit the attempt; yield who tried it."""
        details = (
            _redacted(checked, self._caller.services.rules, self._began.date())
            if isinstance(checked, BaseModel)
            else _names(arguments, self)
        )
        case_id = getattr(checked, "case_id", None)
        self._case_id = case_id if isinstance(case_id, str) and _ID.fullmatch(case_id) else None
        line = self._line("attempt", None, {"arguments": details}, None)
        self._before = self._took()
        store = self._caller.services.minimum
        return store.attempt(self._caller.clinic_id, line, self._caller.staff_id)

    async def result(self, outcome: str, details: Mapping[str, JsonValue]) -> None:
        """Commit what came of it, where the attempt is on the record and that is not."""
        if not self.is_tried or self.is_ended:
            return
        async with self._caller.services.minimum.look(self._caller.clinic_id) as tx:
            await tx.record.write(self.result_line(outcome, details))

    def result_line(self, outcome: str, details: Mapping[str, JsonValue]) -> RecordEntry:
        """Return the entry of the result, with how long it took."""
        return self._line("result", outcome, details, round(self._took(), 1))

    def reading_line(self) -> RecordEntry:
        """Return the entry of a result that is still to be read; see `end_reading`."""
        return self._line("result", "done", {}, self._before)

    def _took(self) -> float:
        return (self._clock.now() - self._began).total_seconds() * 1000

    def known(self, names: Mapping[str, Any]) -> list[str]:
        """Return those argument names that the tool has."""
        return [name for name in self._tool.arguments.model_fields if name in names]

    def _line(
        self,
        phase: Any,
        outcome: str | None,
        details: Mapping[str, JsonValue],
        milliseconds: float | None,
    ) -> RecordEntry:
        return RecordEntry(
            actor=ActorKind.AGENT.value,
            on_behalf_of=self._caller.staff_id,
            action=f"{self._tool.surface}.{self._tool.name}",
            phase=phase,
            call_id=self._call_id,
            case_id=self._case_id,
            outcome=outcome,
            details=dict(details),
            milliseconds=milliseconds,
        )


def _checked(tool: Tool, arguments: Mapping[str, Any]) -> BaseModel | InvalidRequest:
    parsed = {name: _unpacked(value) for name, value in arguments.items()}
    try:
        return tool.arguments.model_validate(parsed)
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False, include_context=False)
        known = ", ".join(tool.arguments.model_fields) or "no arguments"
        said = "; ".join(
            f"unknown argument {str(problem['loc'][0])[:40]!r} (this tool takes {known})"
            if problem["type"] == "extra_forbidden" and len(problem["loc"]) == 1
            else f"{'.'.join(map(str, problem['loc']))[:60]}: {problem['msg']}"
            for problem in problems[:5]
        )
        return InvalidRequest(f"These arguments cannot be used: {said}.")


def _unpacked(value: Any) -> Any:
    """Some clients send a list or an object as a string of JSON."""
    if not isinstance(value, str) or value[:1] not in ("[", "{"):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


_BEYOND = {
    "read": "see cases with this client's token (it lacks the scope pa:read)",
    "draft": "draft or answer with this client's token (it lacks the scope pa:draft)",
    "submit": "put packets before a person with this client's token"
    " (it lacks the scope pa:request_submit)",
}


def _actor(tool: Tool, caller: Caller, staff: Staff | None) -> Actor:
    """Return the agent acting for the person; a missing right looks like an unknown id."""
    rights = staff.rights if staff is not None and staff.active else frozenset()
    actor = Actor(
        kind=ActorKind.AGENT, clinic_id=caller.clinic_id, staff_id=caller.staff_id, rights=rights
    )
    if tool.effect not in caller.effects:
        raise NotPermitted(_BEYOND[tool.effect])
    try:
        require(actor, tool.right)
    except NotPermitted:
        if tool.subject is not None:
            raise NotFound(tool.subject) from None
        raise
    return actor


def _redacted(checked: BaseModel, rules: RuleKnowledge, today: date) -> dict[str, JsonValue]:
    details: dict[str, JsonValue] = {}
    for name in sorted(checked.model_fields_set):
        value = getattr(checked, name)
        if any(isinstance(each, Withheld) for each in type(checked).model_fields[name].metadata):
            details[name] = "withheld"
        elif name == "payer" and isinstance(value, str):
            details[name] = rules.resolve_payer(value) or _shown(value, today)
        else:
            details[name] = _shown(value, today)
    return details


def _shown(value: Any, today: date) -> JsonValue:
    """Return a value as it may stand on the record."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return _day(value, today)
    if isinstance(value, BaseModel):
        return {
            name: _shown(getattr(value, name), today) for name in sorted(value.model_fields_set)
        }
    if isinstance(value, list | tuple):
        return [_shown(each, today) for each in value[:20]]
    text = str(value)
    if _DAY.fullmatch(text):
        with suppress(ValueError):
            return _day(date.fromisoformat(text), today)
    plain = _ID.fullmatch(text) or _PLAIN.fullmatch(text)
    return text if plain else f"text of {len(text)} characters"


def _day(value: date, today: date) -> str:
    """Return a date as it may stand on the record."""
    return value.isoformat() if abs(value - today) <= _YEARS else "a date years away"


def _names(arguments: Mapping[str, Any], entry: _Entry) -> dict[str, JsonValue]:
    """Return which arguments a refused call had; none of its values."""
    known = entry.known(arguments)
    return {"given": list(known), "unknown": len(arguments) - len(known)}


def _outcome(result: BaseModel) -> str:
    return "running" if vars(result).get("state") == "running" else "done"


def _counts(result: BaseModel) -> dict[str, int]:
    """Return how much was shown: the length of every list in a result."""
    return {name: len(value) for name, value in vars(result).items() if isinstance(value, tuple)}
