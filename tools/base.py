"""What a tool is: one function, described for the model, with a context that stays hidden."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from functools import reduce
from operator import or_
from types import UnionType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, create_model

from priorauth.clock import Clock
from priorauth.minimum import MinimumStore, MinimumTransaction, Reading
from priorauth.models.people import Actor, Right
from priorauth.ports import Ids, RuleKnowledge


class Withheld:
    """Marks a parameter whose value never goes on the record, whatever its shape."""


Effect = Literal["read", "draft", "submit"]
"""What a tool changes: nothing; drafts and answers inside the desk; a packet put to a person."""

EVERY_EFFECT: frozenset[Effect] = frozenset({"read", "draft", "submit"})

CaseId = Annotated[
    str, Field(description="Case id, for example `C-7K2M9QXAPT`.", pattern=r"^C-[0-9A-Z]{1,16}$")
]
DocumentId = Annotated[
    str, Field(description="Document id, begins with `D-`.", pattern=r"^D-[0-9A-Z]{1,16}$")
]
QuestionId = Annotated[
    str, Field(description="Question id, begins with `Q-`.", pattern=r"^Q-[0-9A-Z]{1,16}$")
]
PayerText = Annotated[
    str,
    Field(description="Payer id or the payer's name as staff say it.", min_length=1, max_length=80),
]
Code = Annotated[str, Field(description="CPT or HCPCS code.", pattern=r"^(\d{5}|[A-Z]\d{4})$")]


Progress = Callable[[float, float, str], Awaitable[None]]
"""Takes seconds waited, seconds at most, and what is being done."""


@dataclass(frozen=True, kw_only=True)
class Services:
    """What the tools need from the house; the store shows the minimum view alone."""

    minimum: MinimumStore
    rules: RuleKnowledge
    clock: Clock
    ids: Ids
    sleep: Callable[[float], Awaitable[None]]
    desk_address: str | None = None
    patience_seconds: float = 10.0
    """How long a tool waits for the worker before it says that it is running."""
    poll_seconds: float = 0.15

    def desk_page(self, case_id: str) -> str | None:
        """Return the address of the page on which a person sees a case and decides."""
        return f"{self.desk_address.rstrip('/')}/cases/{case_id}" if self.desk_address else None


@dataclass(frozen=True, kw_only=True)
class Caller:
    """On whose behalf tools are called; her rights are read anew at every call."""

    services: Services
    clinic_id: str
    staff_id: str
    effects: frozenset[Effect] = EVERY_EFFECT
    """What the client may have tools do, whatever her own rights are."""


CallerFactory = Callable[[], Awaitable[Caller]]
"""Returns the person on whose behalf the next call is made, so that one surface can serve many.

May raise NotConfigured or NotPermitted: the call is refused with that text.
"""


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a tool gets besides its arguments; a model can neither see nor give it."""

    services: Services
    actor: Actor
    time_zone: str
    """The clinic's own."""
    held: MinimumTransaction | None = None
    """The transaction that also records the result, for tools that only look."""
    progress: Progress | None = None
    """Tells a waiting client how long the worker has been at it already."""

    def begin(self) -> AbstractAsyncContextManager[MinimumTransaction]:
        """Begin a transaction of the actor's clinic, or go on with the one that is open."""
        if self.held is not None:
            return nullcontext(self.held)
        return self.services.minimum.begin(self.actor.clinic_id)


Function = Callable[..., Awaitable[BaseModel | Reading[BaseModel]]]
"""What a tool does; one that only looks may return what is to be read last."""


@dataclass(frozen=True, kw_only=True)
class Tool:
    """One tool with everything that its surfaces and the record need to know."""

    name: str
    effect: Effect
    right: Right
    surface: Literal["tool", "resource"]
    """A resource is read by an MCP client for a person; a model does not call it."""
    description: str
    function: Function
    arguments: type[BaseModel]
    result: Any
    """The annotation of what it returns: a model, or several joined by `|`."""
    subject: str | None
    """The kind of thing that the call is about: case, document or question."""
    asks_payer: bool

    @property
    def only_looks(self) -> bool:
        """Whether it waits for nobody, so that its result is recorded with what it read."""
        return self.effect == "read" and not self.asks_payer


def tool(
    effect: Effect,
    *,
    right: Right | None = None,
    asks_payer: bool = False,
    surface: Literal["tool", "resource"] = "tool",
) -> Callable[[Function], Tool]:
    """Make a tool of a function whose first parameter is the context.

    Reading asks for the right to see cases, the rest for the right to draft, unless
    another right is named.
    """
    wanted = right or (Right.SEE if effect == "read" else Right.DRAFT)

    def make(function: Function) -> Tool:
        signature = inspect.signature(function, eval_str=True)
        parameters = [each for each in signature.parameters.values() if each.name != "ctx"]
        return Tool(
            name=function.__name__,
            effect=effect,
            right=wanted,
            surface=surface,
            description=inspect.cleandoc(function.__doc__ or ""),
            function=function,
            arguments=_arguments(function.__name__, parameters),
            result=_result(signature.return_annotation),
            subject=_subject(parameters),
            asks_payer=asks_payer,
        )

    return make


def _arguments(name: str, parameters: list[inspect.Parameter]) -> type[BaseModel]:
    fields: dict[str, Any] = {
        each.name: (
            each.annotation,
            ... if each.default is inspect.Parameter.empty else each.default,
        )
        for each in parameters
    }
    config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)
    model: type[BaseModel] = create_model(f"{name}_arguments", __config__=config, **fields)
    return model


def _result(annotation: Any) -> Any:
    """Return what a tool answers, whether at once or once it is read."""
    if get_origin(annotation) is UnionType:
        shapes = dict.fromkeys(_result(each) for each in get_args(annotation))
        return reduce(or_, shapes)
    return get_args(annotation)[0] if get_origin(annotation) is Reading else annotation


def _subject(parameters: list[inspect.Parameter]) -> str | None:
    names = {each.name for each in parameters}
    return next((kind for kind in ("question", "case", "document") if f"{kind}_id" in names), None)
