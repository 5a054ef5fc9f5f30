"""The packet of a case, as far as it may leave the desk page."""

from __future__ import annotations

from priorauth.errors import NotFound
from priorauth.models.answers import PacketView
from tools.base import CaseId, Context, tool

ADDRESS = "priorauth://case/{case_id}/packet"
TITLE = "The packet of a case"


@tool(effect="read", surface="resource")
async def packet(ctx: Context, case_id: CaseId) -> PacketView:
    """Which packet version a case has, what is missing, and who must act; never its content."""
    async with ctx.begin() as tx:
        found = await tx.get_case(case_id)
    if found.packet_id is None:
        raise NotFound("packet")
    return PacketView(
        case_id=case_id,
        packet_id=found.packet_id,
        version=found.packet_version,
        state=found.packet_state,
        channel=found.channel,
        procedures=found.procedures,
        diagnoses=found.diagnoses,
        visits_requested=found.visits_requested,
        gaps=found.gaps,
        submission_id=found.submission_id,
        delivery_state=found.delivery_state,
        approve_at=ctx.services.desk_page(case_id),
    )
