"""What the desk page refuses, and how little it says then."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest

from adapters.store.database import Database
from adapters.store.work_queue import queue_of
from desk.web.app import build_app
from tests.clinics import BILLER, CLINIC, OTHER, House
from tests.on_file import packet_of
from tests.visitors import ADDRESS, Visitor, desk_of, file_referral, form_of

pytestmark = pytest.mark.anyio


async def test_looking_at_a_sign_in_link_does_not_spend_it(house: House) -> None:
    visitor = Visitor(house, desk_of(house))
    link = await visitor.link()

    for _ in range(3):
        assert (await visitor.get(link)).status_code == 200
    answer = await visitor.http.post(link)

    assert answer.status_code == 303
    assert (await visitor.get("/")).status_code == 200


async def test_a_sign_in_link_works_once(house: House) -> None:
    app = desk_of(house)
    link = await Visitor(house, app).link()
    assert (await Visitor(house, app).http.post(link)).status_code == 303

    second = Visitor(house, app)
    answer = await second.http.post(link)

    assert answer.status_code == 403
    assert "used or is too old" in answer.text
    assert (await second.get("/")).status_code == 401


async def test_a_sign_in_link_is_worth_nothing_after_a_day(house: House) -> None:
    visitor = Visitor(house, desk_of(house))
    link = await visitor.link()
    house.clock.forward(timedelta(hours=25))

    assert (await visitor.http.post(link)).status_code == 403


async def test_links_that_never_were_one_are_on_the_record_once_a_minute(house: House) -> None:
    visitor = Visitor(house, desk_of(house))

    def guesses() -> list[tuple[str | None, str | None]]:
        with psycopg.connect(house.dsn) as connection:
            return connection.execute(
                "select on_behalf_of, details ->> 'error' from record_entry"
                " where action = 'sign_in' and outcome = 'refused'"
            ).fetchall()

    for number in range(5):
        assert (await visitor.http.post(f"/sign-in/guess{number}")).status_code == 403
    assert guesses() == [(None, "NoSuchLink")]

    house.clock.forward(timedelta(minutes=2))
    answer = await visitor.http.post("/sign-in/guess9")

    assert "used or is too old" in answer.text, "it says no more than of an old one"
    assert len(guesses()) == 2


async def test_signing_out_ends_the_session_on_the_server(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in()
    cookie = visitor.http.cookies["desk"]

    await visitor.press("/", "/sign-out")
    visitor.http.cookies.set("desk", cookie)

    assert (await visitor.get("/")).status_code == 401


async def test_the_cookie_is_kept_from_scripts_other_sites_and_plain_lines(house: House) -> None:
    address = "https://desk.test"
    visitor = Visitor(house, desk_of(house, address=address), address)

    answer = await visitor.http.post(await visitor.link())

    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-desk=")
    assert {"HttpOnly", "SameSite=strict", "Secure", "Path=/"} <= set(cookie.split("; "))
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


async def test_a_plain_line_is_not_told_to_be_left(house: House) -> None:
    answer = await Visitor(house, desk_of(house)).get("/")

    assert "strict-transport-security" not in answer.headers


async def test_a_form_without_the_token_of_its_session_is_refused_on_the_record(
    house: House,
) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in()

    answer = await visitor.http.post("/sign-out", data={"form_token": "of somebody else"})

    assert answer.status_code == 403
    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select action, on_behalf_of from record_entry where outcome = 'refused'"
        ).fetchall()
    assert rows == [("desk /sign-out", BILLER)]


@pytest.mark.parametrize("path", ["/", "/documents", "/queue/approval", "/cases/C-0000000001"])
async def test_who_is_not_signed_in_sees_how_to_sign_in_and_nothing_else(
    house: House, path: str
) -> None:
    answer = await Visitor(house, desk_of(house)).get(path)

    assert answer.status_code == 401
    assert "You are not signed in" in answer.text
    assert "Larch Physical Therapy" not in answer.text


async def test_another_host_name_is_refused_before_anything_else(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in()

    answer = await visitor.http.get("/", headers={"Host": "evil.example"})

    assert answer.status_code == 421
    assert "Larch" not in answer.text


async def test_every_answer_forbids_frames_scripts_from_elsewhere_and_keeping(
    house: House,
) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in()

    for path in ("/", "/documents", "/cases/nothing"):
        headers = (await visitor.get(path)).headers
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"


async def test_anothers_case_a_missing_one_and_a_missing_right_look_the_same(
    house: House,
) -> None:
    case_id = await file_referral(house)
    packet = await packet_of(house, case_id)
    here = await Visitor(house, desk_of(house)).sign_in()
    there = await Visitor(house, desk_of(house, clinic_id=OTHER), clinic_id=OTHER).sign_in()
    document_id = next(iter(packet.content.pages)).document_id
    blind = Visitor(house, desk_of(house))
    with house.owner() as connection:
        connection.execute(
            "insert into staff values (%s, 'U-BLIND', 'Nobody', 'read_only', '{}')", [CLINIC]
        )
    await blind.sign_in("U-BLIND")

    missing = await here.get("/cases/C-NOTHING000")

    assert missing.status_code == 404
    for path in (
        f"/cases/{case_id}",
        f"/packets/{packet.id}.pdf",
        f"/packets/{packet.id}/sheet",
        f"/documents/{document_id}",
        f"/documents/{document_id}/page/1.png",
        f"/documents/{document_id}/crop?page=1&box=1,1,9,9",
    ):
        assert (await here.get(path)).status_code in (200, 404), path
        for visitor in (there, blind):
            answer = await visitor.get(path)
            assert (answer.status_code, answer.text) == (404, missing.text), path


async def test_a_case_of_another_clinic_cannot_be_approved(house: House) -> None:
    case_id = await file_referral(house)
    packet = await packet_of(house, case_id)
    there = await Visitor(house, desk_of(house, clinic_id=OTHER), clinic_id=OTHER).sign_in()
    token = form_of((await there.get("/")).text, "/search")["form_token"]
    form = {"form_token": token, "packet_id": packet.id, "content_hash": packet.content_hash}

    answer = await there.http.post(f"/cases/{case_id}/approve", data=form)

    assert answer.status_code == 404


async def test_a_packet_cannot_be_approved_under_another_case(house: House) -> None:
    case_id = await file_referral(house)
    other = await file_referral(
        house,
        worked=False,
        patient_name="Cassius Thornquist",
        date_of_birth="1955-09-30",
        member_id="NWX7719034",
    )
    visitor = await Visitor(house, desk_of(house)).sign_in()
    form = form_of((await visitor.get(f"/cases/{case_id}")).text, f"/cases/{case_id}/approve")

    answer = await visitor.http.post(f"/cases/{other}/approve", data=form)

    assert answer.status_code == 404


async def test_a_name_that_is_a_script_stays_a_name(house: House) -> None:
    script = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    case_id = await file_referral(house, worked=False, patient_name=script, member_id="'\"><b>")
    visitor = await Visitor(house, desk_of(house)).sign_in()

    for path in ("/", f"/cases/{case_id}", "/queue/everything"):
        page = (await visitor.get(path)).text
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "<b>" not in page.replace("<b>Person", "").replace("<b>The desk", "")
    assert "&lt;script&gt;" in page


async def test_a_name_is_searched_without_going_into_an_address(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    found = await visitor.press("/", "/search", words="merriw")
    by_id = await visitor.press("/", "/search", words=case_id.lower())
    nobody = await visitor.press("/", "/search", words="x' or '1'='1")

    assert case_id in found.text
    assert case_id in by_id.text
    assert case_id not in nobody.text
    assert (await visitor.get("/search?words=merriw")).status_code == 404


async def test_no_page_names_the_patient_in_its_title_or_addresses(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    for path in ("/", f"/cases/{case_id}"):
        page = (await visitor.get(path)).text
        title = page.partition("<title>")[2].partition("</title>")[0]
        addresses = [part.partition('"')[0] for part in page.split('href="')[1:]]
        assert "Tansy" not in title
        assert not [address for address in addresses if "Tansy" in address or "NWX" in address]


async def test_without_the_database_the_page_says_so_and_keeps_quiet_otherwise(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    away = Database(
        "postgresql://pa_desk:nothing@127.0.0.1:1/away", house.clock, house.ids, pool_size=1
    )
    services = replace(house.desk, store=away)
    app = build_app(
        services,
        services,
        queue_of(away),
        CLINIC,
        secure_cookies=False,
        origins=frozenset({ADDRESS}),
    )
    visitor = Visitor(house, app)
    visitor.http.cookies.set("desk", "session")

    answer = await visitor.get("/")
    await away.close()

    assert answer.status_code == 503
    assert "Nothing was lost" in answer.text
    assert "127.0.0.1" not in answer.text


async def test_sign_ins_are_on_the_record_with_the_person(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in()
    await visitor.press("/", "/sign-out")

    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select action from record_entry where on_behalf_of = %s order by number", [BILLER]
        ).fetchall()

    assert [row[0] for row in rows] == ["sign_in", "view_queue", "sign_out"]


async def test_a_link_that_is_tried_again_is_on_the_record(house: House) -> None:
    visitor = Visitor(house, desk_of(house))
    link = await visitor.link()
    for _ in range(2):
        await visitor.http.post(link)
    await visitor.http.post("/sign-in/never-was-a-link")

    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select on_behalf_of, outcome from record_entry where action = 'sign_in'"
            " order by number"
        ).fetchall()

    assert rows == [(BILLER, "done"), (BILLER, "refused"), (None, "refused")]
