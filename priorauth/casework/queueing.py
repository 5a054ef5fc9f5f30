"""Jobs that follow from a change: they are committed with it, or not at all."""

from __future__ import annotations

from priorauth.storage import Transaction


async def enqueue_case(tx: Transaction, case_id: str) -> None:
    """Let the clock work a case as soon as this transaction commits."""
    await tx.work.enqueue(
        "work_case",
        {"case_id": case_id},
        serial=f"case:{case_id}",
        once=f"work:{tx.clinic_id}:{case_id}",
    )


async def enqueue_reading(tx: Transaction, document_id: str) -> None:
    """Have a document read as soon as this transaction commits."""
    await tx.work.enqueue(
        "read_document",
        {"document_id": document_id},
        queue="read",
        once=f"read:{tx.clinic_id}:{document_id}",
    )
