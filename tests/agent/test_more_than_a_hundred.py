"""Lists of which only the first hundred are looked through say so, and give no total."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from mcp import Client
from mcp.server import MCPServer

from agent.hearing.heard import hear
from agent.planner import declining, sides
from agent.toolbox import Toolbox
from priorauth.models.case import Route
from priorauth.models.case_state import CaseState
from priorauth.models.views import CaseView

pytestmark = pytest.mark.anyio


class Crowded(Toolbox):
    """Tools of a clinic that has more cases of every kind than are looked through."""

    def __init__(self, pages: int, valid_for_days: int = 30) -> None:
        super().__init__(Client(MCPServer("crowded")))
        self._pages = pages
        self._valid = valid_for_days

    async def call(self, tool: str, /, **given: Any) -> dict[str, Any]:
        kind, page = given["state"][:4].upper(), given["page"]
        case = CaseView(
            case_id="",
            state=CaseState.APPROVED,
            payer_id="aetna",
            payer_name="Aetna",
            line_of_business=None,
            route=Route.AUTHORIZATION,
            reasons=(),
            diagnoses=(),
            procedures=("97110",),
            visits_requested=12,
            opened_days_ago=3,
            valid_for_days=self._valid,
        ).model_dump(mode="json")
        cases = [{**case, "case_id": f"C-{kind:X<6}{page:02d}{at:02d}"} for at in range(25)]
        return {"cases": cases, "total": 25 * self._pages, "pages": self._pages}


@pytest.mark.parametrize(("pages", "says"), [(4, False), (40, True)])
async def test_what_waits_for_payers_is_no_total_where_there_are_more(
    pages: int, says: bool
) -> None:
    heard = hear("how many are waiting on the payers", (), date(2026, 11, 23))

    said = await sides._answer(heard, Crowded(pages))

    assert said.startswith("Of the first hundred") is says


@pytest.mark.parametrize(
    ("pages", "valid", "says"),
    [
        (4, 30, "None of the open cases"),
        (40, 30, "None of the first 200"),
        (40, -3, "Ended on file:"),
    ],
)
async def test_what_lapsed_is_not_denied_of_cases_not_looked_through(
    pages: int, valid: int, says: str
) -> None:
    heard = hear("did any auth lapse on us this month", (), date(2026, 11, 23))

    said = await declining._lapsed(heard, Crowded(pages, valid))

    assert said.startswith(says)
    assert len(said.splitlines()) <= 10
