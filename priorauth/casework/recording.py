"""The record: the attempt is committed before anything happens, the result with its effect."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from pydantic import JsonValue

from priorauth.errors import PriorAuthError
from priorauth.models.people import Actor, SignIn
from priorauth.models.records import RecordEntry
from priorauth.services import Services
from priorauth.storage import Transaction

CLOCK = "clock"

OPERATIONS = frozenset(
    {
        "sign_in",
        "sign_out",
        "make_sign_in_link",
        "make_backup",
        "restore_backup",
        "verify_record",
        "export_record",
    }
    | {"token.made", "token.revoked", "rotate_data_key", "rotate_master_key", "destroy_key"}
    | {"make_digest", "drop_record_months", "account_for_disclosures", "break_glass"}
    | {"start_with_settings"}
)
"""What is done to run the clinic's desk; all else is done to get care paid for."""


@asynccontextmanager
async def outside_call(
    services: Services,
    clinic_id: str,
    action: str,
    case_id: str | None,
    *,
    who: Actor | None = None,
    details: dict[str, JsonValue] | None = None,
) -> AsyncIterator[None]:
    """Put one call to the outside on the record: attempt first, then how it ended."""
    call_id, began = services.ids.new("X"), services.clock.now()
    actor, staff_id = _who(who)
    attempt = _entry(actor, staff_id, action, "attempt", call_id, case_id)
    attempt = attempt.model_copy(update={"details": details or {}})
    async with services.store.begin(clinic_id) as tx:
        await tx.record.write(attempt)
    outcome = "done"
    try:
        yield
    except PriorAuthError as error:
        outcome = type(error).__name__
        raise
    except BaseException:
        outcome = "crashed"
        raise
    finally:
        took = (services.clock.now() - began).total_seconds() * 1000
        async with services.store.begin(clinic_id) as tx:
            changed = {"phase": "result", "outcome": outcome, "milliseconds": took}
            await tx.record.write(attempt.model_copy(update=changed))


async def record_event(
    tx: Transaction,
    services: Services,
    who: Actor | SignIn | None,
    action: str,
    *,
    case_id: str | None = None,
    details: dict[str, JsonValue] | None = None,
) -> None:
    """Put something that happened on the record, in the transaction in which it happened."""
    actor, staff_id = _who(who)
    entry = _entry(actor, staff_id, action, "event", services.ids.new("X"), case_id)
    await tx.record.write(entry.model_copy(update={"outcome": "done", "details": details or {}}))


async def record_refusal(
    tx: Transaction, services: Services, who: Actor | SignIn, action: str, why: str
) -> None:
    """Put on the record that something was asked for and refused; `why` is a kind of error."""
    actor, staff_id = _who(who)
    entry = _entry(actor, staff_id, action, "event", services.ids.new("X"), None)
    changed = {"outcome": "refused", "details": {"error": why}}
    await tx.record.write(entry.model_copy(update=changed))


def _who(who: Actor | SignIn | None) -> tuple[str, str | None]:
    if who is None:
        return CLOCK, None
    if isinstance(who, SignIn):
        return "person", who.staff.id
    return str(who.kind), who.staff_id


def _entry(
    actor: str, staff_id: str | None, action: str, phase: str, call_id: str, case_id: str | None
) -> RecordEntry:
    return RecordEntry.model_validate(
        {
            "actor": actor,
            "on_behalf_of": staff_id,
            "action": action,
            "phase": phase,
            "call_id": call_id,
            "case_id": case_id,
            "purpose": "operations" if action in OPERATIONS else "payment",
        }
    )
