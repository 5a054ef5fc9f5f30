"""Reads electronic documents in this process, as the reading child does."""

from __future__ import annotations

import hashlib
from typing import Any

from adapters.documents.sniffing import message_kind
from adapters.electronic.reading import read_message
from priorauth.models.reading import DocumentReading, ReferralReading

TODAY = "2026-11-23"


def read(content: bytes) -> DocumentReading:
    """Read one document by what its bytes are."""
    args = {
        "kind": message_kind(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "today": TODAY,
    }
    told, _ = read_message(args, content)
    return DocumentReading.model_validate(told)


def said(referral: ReferralReading) -> dict[str, Any]:
    """Return what is there without a flag."""
    found: dict[str, Any] = {}
    for name, field in referral.fields.items():
        if isinstance(field, tuple):
            if field:
                found[name] = [one.value for one in field]
        elif field.certain:
            found[name] = field.value
    return found
