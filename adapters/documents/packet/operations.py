"""What the process that draws packets can do; it runs locked down, beside no other work."""

from __future__ import annotations

from typing import Any

import adapters.documents.packet.composing as composing
import adapters.documents.packet.proof as proof
from priorauth.errors import InvalidRequest
from priorauth.models.packet import PacketContent
from priorauth.models.rule_records import Proof


def draw(args: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Draw one packet; `blob` is the documents one after the other."""
    documents, start = {}, 0
    for name, size in args["documents"]:
        documents[name] = blob[start : start + size]
        start += size
    content = PacketContent.model_validate(args["content"])
    try:
        return {}, composing.compose(content, documents)
    except InvalidRequest as error:
        return {"refused": str(error)}, b""


def prove(args: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Draw one proof of no authorization."""
    return {}, proof.draw_proof(Proof.model_validate(args["proof"]))


OPERATIONS = {"draw": draw, "prove": prove}
