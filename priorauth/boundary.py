"""What of a model goes where, field by field: the minimum, the redacted and the identified view.

A view takes what is listed for it and nothing else. What says not what it is cannot be shown:
only a `Model` has views, and a `Model` with a silent field cannot be made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from priorauth.models.base import Model
from priorauth.models.privacy import Privacy, models_in

Hide = Callable[[Sequence[str]], Sequence[str]]
"""Takes all texts that may name somebody, in order, and returns as many that name nobody."""


class View(StrEnum):
    """Who gets what; see the table in `docs/security/README.md`."""

    MINIMUM = "minimum"
    """For a model, Slack, MCP clients, logs, job arguments, the record, and commands."""
    REDACTED = "redacted"
    """For the extraction call to a model: what may name somebody goes in hidden."""
    IDENTIFIED = "identified"
    """For a signed-in person on the desk page, the payer and the clinic's own EMR."""


_ID = re.compile(r"[A-Z]{1,4}-[0-9A-Za-z][0-9A-Za-z-]{0,63}")
_NOBODY = frozenset({Privacy.OPERATIONAL, Privacy.CLINICAL})
LISTED: dict[View, frozenset[Privacy]] = {
    View.MINIMUM: _NOBODY,
    View.REDACTED: _NOBODY,
    View.IDENTIFIED: frozenset(Privacy),
}
"""Which fields a view takes as they are."""


def minimum(model: BaseModel) -> dict[str, Any]:
    """Return the minimum view as plain JSON values.

    Raises:
        TypeError: This kind of thing has no views.
    """
    if _shown_whole(type(model)):
        return model.model_dump(mode="json")
    return _as_json(minimum_values(model))


def minimum_values(model: BaseModel) -> dict[str, Any]:
    """Return the minimum view with dates and words as they are, for a row or a job.

    Raises:
        TypeError: This kind of thing has no views.
    """
    values: dict[str, Any] = (
        model.model_dump() if _shown_whole(type(model)) else _taken(model, View.MINIMUM)
    )
    return values


def _shown_whole(kind: type[BaseModel]) -> bool:
    return not withheld(_known(kind), View.MINIMUM)


def minimum_text(model: BaseModel) -> str:
    """Return the minimum view as JSON to be read by people and programs."""
    return json.dumps(minimum(model), indent=2, ensure_ascii=False)


def redacted(model: BaseModel, hide: Hide) -> dict[str, Any]:
    """Return the redacted view; `hide` sees all texts at once, because they explain each other.

    Raises:
        TypeError: This kind of thing has no views.
        ValueError: As many texts must come back as went in.
    """
    texts: list[str] = []
    marked = _marked(model, texts)
    hidden = list(hide(texts))
    if len(hidden) != len(texts):
        raise ValueError("As many texts must come back from redaction as went in.")
    return _as_json(_filled(marked, iter(hidden)))


def identified(model: BaseModel) -> dict[str, Any]:
    """Return everything, for the desk page, the payer and the clinic's own EMR.

    Raises:
        TypeError: This kind of thing has no views.
    """
    _known(type(model))
    return model.model_dump(mode="json")


def ids_alone(arguments: Mapping[str, str]) -> Mapping[str, str]:
    """Return the arguments of a job, which are ids of ours and nothing else.

    Raises:
        ValueError: One is not; what it is goes into no text.
    """
    strange = [name for name, value in arguments.items() if not _ID.fullmatch(value)]
    if strange:
        raise ValueError(f"A job's arguments are ids; {', '.join(strange)} is none.")
    return arguments


@cache
def withheld(kind: type[BaseModel], view: View) -> frozenset[str]:
    """Return the fields that a view does not take, of a model and of all that it can hold."""
    found: set[str] = set()
    seen: set[type[BaseModel]] = set()
    waiting: list[type[BaseModel]] = [kind]
    while waiting:
        each = _known(waiting.pop())
        if each in seen:
            continue
        seen.add(each)
        for name, field in each.model_fields.items():
            privacy = each.privacy(name)
            if privacy is not None and privacy not in LISTED[view]:
                found.add(f"{each.__name__}.{name}")
            waiting += models_in(field.annotation)
    return frozenset(found)


def _known(kind: type[BaseModel]) -> type[Model]:
    if not issubclass(kind, Model):
        raise TypeError(f"{kind.__name__} does not say what its fields are: it has no views.")
    if not kind.__pydantic_complete__:
        kind.model_rebuild()
    return kind


def _fields(model: BaseModel) -> Iterator[tuple[str, Any, Privacy | None]]:
    kind = _known(type(model))
    for name, field in kind.model_fields.items():
        if not field.exclude:
            yield name, getattr(model, name), kind.privacy(name)


def _taken(value: Any, view: View) -> Any:
    if isinstance(value, BaseModel):
        return {
            name: _taken(held, view)
            for name, held, privacy in _fields(value)
            if privacy is None or privacy in LISTED[view]
        }
    return _within(value, lambda each: _taken(each, view))


class _Mark:
    """Stands where a hidden text goes."""


def _marked(value: Any, texts: list[str]) -> Any:
    """Return the redacted view with marks for texts, which are added to a list in order."""
    if isinstance(value, BaseModel):
        return {
            name: _marked(held, texts)
            if privacy is None or privacy in LISTED[View.REDACTED]
            else _hidden(held, texts)
            for name, held, privacy in _fields(value)
        }
    return _within(value, lambda each: _marked(each, texts))


def _hidden(value: Any, texts: list[str]) -> Any:
    """Mark every text of a value; whatever else can name somebody is left out."""
    if isinstance(value, str):
        texts.append(value)
        return _Mark()
    if isinstance(value, Mapping | list | tuple):
        return _within(value, lambda each: _hidden(each, texts))
    return None


def _filled(value: Any, hidden: Iterator[str]) -> Any:
    if isinstance(value, _Mark):
        return next(hidden)
    return _within(value, lambda each: _filled(each, hidden))


def _as_json(values: dict[str, Any]) -> dict[str, Any]:
    shown: dict[str, Any] = to_jsonable_python(values)
    return shown


def _within(value: Any, do: Callable[[Any], Any]) -> Any:
    if isinstance(value, Mapping):
        return {name: do(each) for name, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return type(value)(do(each) for each in value)
    return value
