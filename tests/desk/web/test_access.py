"""Every page and action of the desk against every role, in the own clinic and in another one."""

from __future__ import annotations

from collections.abc import AsyncIterator

import psycopg
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from desk.web.seats import form_token
from priorauth.models.people import Right
from tests.access_table import OPEN, PAGES, ROLES, SIGNED_IN
from tests.clinics import BILLER, CLINIC, OTHER, House
from tests.on_file import packet_of
from tests.visitors import Visitor, desk_of, file_referral

pytestmark = pytest.mark.anyio

NOBODY = "nobody"


def routes_of(app: Starlette) -> list[tuple[str, str]]:
    return [
        (method, route.path)
        for route in app.routes
        if isinstance(route, Route)
        for method in sorted((route.methods or set()) - {"HEAD"})
    ]


@pytest.fixture
async def staffed(house: House) -> House:
    """The clinic with one person of every role, and one without any right."""
    with psycopg.connect(house.dsn) as connection:
        for role, rights in {**ROLES, NOBODY: frozenset[Right]()}.items():
            connection.execute(
                "insert into staff values (%s, %s, %s, %s, %s, true)",
                [
                    CLINIC,
                    f"U-AS-{role}",
                    f"Person {role}",
                    "read_only" if role == NOBODY else role,
                    [str(right) for right in rights],
                ],
            )
    return house


@pytest.fixture
async def addresses(staffed: House) -> AsyncIterator[dict[str, str]]:
    """Real ids of the own clinic for everything that an address leaves open."""
    case_id = await file_referral(staffed)
    packet = await packet_of(staffed, case_id)
    async with staffed.desk.store.begin(CLINIC) as tx:
        document_id = (await tx.cases.file(case_id)).documents[0].document_id
    with psycopg.connect(staffed.dsn) as connection:
        connection.execute(
            "insert into question (clinic_id, id, document_id, kind, what, why, who, asked_at)"
            " values (%s, 'Q-LTTER22222', %s, 'letter', 'A letter?', 'It came.',"
            " 'correct_values', now())",
            [CLINIC, document_id],
        )
    yield {
        "{name}": "everything",
        "{case_id}": case_id,
        "{document_id}": document_id,
        "{packet_id}": packet.id,
        "{question_id}": "Q-LTTER22222",
        "{proof_id}": "Z-NONE222222",
        "{page:int}": "1",
        "{token:str}": "spent",
    }


def filled(path: str, addresses: dict[str, str]) -> str:
    for part, value in addresses.items():
        path = path.replace(part, value)
    return path


async def ask(visitor: Visitor, method: str, path: str) -> int:
    if method == "GET":
        return (await visitor.get(path)).status_code
    token = form_token(visitor.http.cookies["desk"])
    files = path.endswith(("/attach", "/visits", "/documents"))
    sent = {"files": ("a.csv", b"x")} if files else None
    return (await visitor.http.post(path, data={"form_token": token}, files=sent)).status_code


def not_permitted(house: House) -> int:
    """How often the record says that a right was missing."""
    with psycopg.connect(house.dsn) as connection:
        row = connection.execute(
            "select count(*) from record_entry where outcome = 'refused'"
            " and details ->> 'error' = 'NotPermitted'"
        ).fetchone()
    return int(row[0]) if row else 0


async def test_every_page_and_action_has_its_line_in_the_table(house: House) -> None:
    assert sorted(routes_of(desk_of(house))) == sorted(PAGES)


@pytest.mark.parametrize("role", [*ROLES, NOBODY])
async def test_a_role_gets_what_its_rights_say_and_nothing_else(
    staffed: House, addresses: dict[str, str], role: str
) -> None:
    rights = ROLES.get(role, frozenset())
    visitor = Visitor(staffed, desk_of(staffed))
    await visitor.sign_in(f"U-AS-{role}")
    wrong = []
    for (method, path), wanted in PAGES.items():
        if wanted in (OPEN, SIGNED_IN):
            continue
        before = not_permitted(staffed)
        status = await ask(visitor, method, filled(path, addresses))
        refused = not_permitted(staffed) - before
        allowed = {wanted, Right.SEE} <= rights
        if refused != (0 if allowed else 1) or status >= 500 or (not allowed and status != 404):
            wrong.append((method, path, status, refused))

    assert wrong == []


async def test_nothing_of_another_clinic_is_shown_or_changed(
    staffed: House, addresses: dict[str, str]
) -> None:
    visitor = Visitor(staffed, desk_of(staffed, clinic_id=OTHER), clinic_id=OTHER)
    await visitor.sign_in(BILLER)
    shown = []
    for method, path in PAGES:
        if "_id}" not in path:
            continue
        status = await ask(visitor, method, filled(path, addresses))
        if status not in (404, 409, 413, 422):
            shown.append((method, path, status))

    assert shown == []
    async with staffed.desk.store.begin(CLINIC) as tx:
        file = await tx.cases.file(addresses["{case_id}"])
    assert (file.submission and file.submission.state) == "held"


async def test_without_a_sign_in_only_the_open_pages_answer(
    staffed: House, addresses: dict[str, str]
) -> None:
    visitor = Visitor(staffed, desk_of(staffed))
    visitor.http.cookies["desk"] = "guessed"

    answers = {
        (method, path): await ask(visitor, method, filled(path, addresses))
        for (method, path), wanted in PAGES.items()
        if wanted != OPEN
    }

    assert {each for each, status in answers.items() if status != 401} == set()
