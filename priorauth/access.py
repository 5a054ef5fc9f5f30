"""Who may do what: one table, asked under every surface."""

from __future__ import annotations

from priorauth.errors import NotPermitted
from priorauth.models.people import Actor, ActorKind, Right, Role

_IN_WORDS = {
    Right.SEE: "see cases",
    Right.UPLOAD: "take in documents",
    Right.CORRECT: "correct values",
    Right.DRAFT: "draft packets",
    Right.APPROVE: "approve packets",
    Right.RECORD: "record payer answers",
    Right.ADMINISTER: "change settings",
}

_FRONT_DESK = frozenset({Right.SEE, Right.UPLOAD, Right.CORRECT, Right.DRAFT, Right.RECORD})

STARTING_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.FRONT_DESK: _FRONT_DESK,
    Role.THERAPIST: frozenset({Right.SEE, Right.CORRECT, Right.DRAFT, Right.APPROVE}),
    Role.BILLER: _FRONT_DESK | {Right.APPROVE},
    Role.ADMINISTRATOR: frozenset(Right) - {Right.APPROVE},
    Role.READ_ONLY: frozenset({Right.SEE}),
}
"""The rights that a role starts with; approving is given to a front desk lead by choice."""

_NEVER_BY_AGENT = frozenset({Right.APPROVE, Right.ADMINISTER})

AT_MOST: dict[ActorKind, frozenset[Right]] = {
    ActorKind.PERSON: frozenset(Right),
    ActorKind.AGENT: frozenset(Right) - _NEVER_BY_AGENT,
    ActorKind.CLOCK: frozenset(Right) - _NEVER_BY_AGENT,
}
"""What each kind of actor may do at most: the agent never more than the person it acts for, the
clock (the service) what the queue asks of it. Neither ever approves or changes settings."""

EMERGENCY: frozenset[Right] = frozenset({Right.SEE})
"""What breaking the glass gives for an hour: looking, and nothing else."""


def require(actor: Actor, right: Right) -> None:
    """Refuse unless the actor has the right; the agent and the clock never approve.

    Raises:
        NotPermitted: The right is missing.
    """
    if right not in AT_MOST[actor.kind]:
        raise NotPermitted(_IN_WORDS[right])
    if actor.kind is ActorKind.CLOCK:
        return
    if right not in actor.rights:
        raise NotPermitted(_IN_WORDS[right])
