"""Every tool and resource against every role, for cases of the own clinic and of another one."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from mcp_server.resources import all_resources
from priorauth.access import AT_MOST, STARTING_RIGHTS
from priorauth.errors import NotFound, NotPermitted, PriorAuthError
from priorauth.models.people import ActorKind, Right
from tests.access_table import ROLES, TOOLS
from tests.clinics import CLINIC
from tests.practice import ASKED, DENIED, DRAFT, ELSEWHERE, HELD, PENDING, Practice
from tools import all_tools
from tools.base import Tool
from tools.call import call

pytestmark = pytest.mark.anyio

GIVEN: dict[str, dict[str, Any]] = {
    "answer_question": {"question_id": "Q-CNTEN22222", "answer": "12"},
    "check_status": {"case_id": PENDING},
    "draft_packet": {"case_id": DRAFT},
    "explain_denial": {"case_id": DENIED},
    "get_case": {"case_id": PENDING},
    "lookup_payer_rules": {"payer": "medicare", "code": "97110", "on": "2026-11-30"},
    "read_referral": {"document_id": "D-READ222222"},
    "submit_packet": {"case_id": HELD},
    "verify_eligibility": {"case_id": ASKED},
    "case": {"case_id": PENDING},
    "packet": {"case_id": HELD},
    "payer_turnaround": {"payer": "medicare"},
    "rules": {"payer": "medicare"},
}
REFUSED = (NotFound, NotPermitted)


def surfaces() -> list[Tool]:
    return [*all_tools(), *(resource.reading for resource in all_resources())]


def test_every_tool_and_resource_has_its_line_in_the_table() -> None:
    assert {f"{each.surface}.{each.name}": each.right for each in surfaces()} == TOOLS


def test_roles_start_with_the_rights_of_the_table() -> None:
    assert {str(role): rights for role, rights in STARTING_RIGHTS.items()} == ROLES


def test_neither_the_agent_nor_the_service_ever_approves_or_administers() -> None:
    for kind in (ActorKind.AGENT, ActorKind.CLOCK):
        assert AT_MOST[kind].isdisjoint({Right.APPROVE, Right.ADMINISTER})
    assert {each.right for each in surfaces()}.isdisjoint({Right.APPROVE, Right.ADMINISTER})


async def outcome(practice: Practice, tool: Tool, staff_id: str, given: dict[str, Any]) -> bool:
    """Whether the call got past the check of rights; what came of it otherwise does not count."""
    try:
        await call(tool, practice.caller(staff_id), given)
    except REFUSED:
        return False
    except PriorAuthError:
        return True
    return True


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
async def test_a_role_gets_what_its_rights_say_and_nothing_else(
    practice: Practice, role: str
) -> None:
    rights = ROLES.get(role, frozenset())
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute(
            "insert into staff values (%s, 'U-AS', 'Somebody', 'read_only', %s, true)",
            [CLINIC, [str(right) for right in rights]],
        )
    practice.works = False

    passed = {
        each.name: await outcome(practice, each, "U-AS", GIVEN.get(each.name, {}))
        for each in surfaces()
    }

    assert passed == {each.name: each.right in rights for each in surfaces()}


async def test_a_case_of_another_clinic_does_not_exist_for_anybody(practice: Practice) -> None:
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute(
            "insert into staff values (%s, 'U-ALL', 'Somebody', 'biller', %s, true)",
            [CLINIC, [str(right) for right in Right]],
        )
    practice.works = False
    about_cases = [each for each in surfaces() if "case_id" in each.arguments.model_fields]

    passed = [
        each.name
        for each in about_cases
        if await outcome(practice, each, "U-ALL", {"case_id": ELSEWHERE})
    ]

    assert len(about_cases) > 6
    assert passed == []
