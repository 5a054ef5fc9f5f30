"""A planted leak is found in every disguise and outlet, and what was found is not repeated."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import json
import lzma
import zipfile
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pymupdf
import pytest
from click.testing import CliRunner

from desk.commands.doctor import doctor
from desk.leaks.folder import look_through
from desk.leaks.forms import Person
from priorauth.errors import InvalidRequest

BORN = date(1957, 3, 9)
HER = Person(
    key="patient-1",
    first="Wilhelmine",
    last="Aldercroft-Yew",
    born=BORN,
    phone="6145550188",
    street="77 Thornapple Crescent",
    member_ids=("ZQK8830417",),
    payers=("NORTHWIND-HP",),
)
HIM = Person(
    key="patient-2",
    first="Cuthbert",
    last="Ravenscombe",
    born=date(1982, 12, 24),
    phone="6145550189",
    street="5 Gosling Row",
    member_ids=("ZQK8899120",),
    payers=("CEDAR-MUTUAL",),
)
DISGUISES = {
    "backwards": "Aldercroft-Yew"[::-1],
    "a member id backwards": "ZQK8830417"[::-1],
    "first and last backwards": "Wilhelmine Aldercroft-Yew"[::-1],
    "quoted-printable": "=41ldercroft=2DYew",
    "quoted-printable over two lines": "name: Alder=\ncroft=2DYew",
    "base32": base64.b32encode(b"patient Aldercroft-Yew").decode(),
    "base32 in small letters": f"q={base64.b32encode(b'x Aldercroft-Yew').decode().lower()}",
    "base85": base64.b85encode(b"patient Wilhelmine Aldercroft-Yew, 12 visits").decode(),
    "base85 from an odd place": base64.b85encode(b"the ALDERCROFT-YEW papers").decode(),
    "ascii85": base64.a85encode(b"about Aldercroft-Yew, Wilhelmine").decode(),
    "name": "seen by Wilhelmine Aldercroft-Yew today",
    "last name first": "ALDERCROFT-YEW, WILHELMINE",
    "small letters": "aldercroft yew",
    "first name": "Wilhelmine called",
    "run together": "wilhelminealdercroftyew.pdf",
    "inside a word": "xAldercroftYewReport",
    "spaced out": "A l d e r c r o f t  Y e w",
    "split over two lines": "Aldercr\noft-Yew",
    "wide letters": "".join(chr(ord(each) + 0xFEE0) for each in "Aldercroft"),
    "2 date": "1957-03-09",
    "3 date": "03/09/1957",
    "4 date": "3/9/57",
    "5 date": "19570309",
    "6 date": "Mar 9, 1957",
    "7 date": "9 March 1957",
    "8 date": "09.03.1957",
    "date and hour": '"born": "1957-03-09T00:00:00Z"',
    "date and hour in figures": "|19570309000000|",
    "date with an ordinal": "March 9th, 1957",
    "date of short letters": "09-MAR-57",
    "date run together": "9Mar1957",
    "date of two figures": "09.03.57",
    "member id": "zqk 883-0417",
    "last four of the member id": "member id ending in 0417",
    "last four behind stars": "***0417",
    "last four behind dots": "member ...0417",
    "last four in JSON": '{"last4": "0188"}',
    "last four in a sentence": "the last four of her number are 0188",
    "phone": "(614) 555-0188",
    "street": "77 thornapple crescent",
    "street in short": "77 Thornapple Cr.",
    "one part of the last name in an address": "waldercroft@post.example",
    "one part of the last name spaced out": "A L D E R C R O F T",
    "letters of another alphabet": "\u0410ldercr\u043eft",
    "accents": "Wilhelmin\u00e9",
    "nothing between the letters": "Alder\u200bcr\u00adoft",
    "base64": base64.b64encode(b"patient Wilhelmine Aldercroft-Yew").decode(),
    "base64 at the end of a path": "/v1/x/"
    + base64.urlsafe_b64encode(b"q Aldercroft-Yew").decode(),
    "base64 twice": base64.b64encode(base64.b64encode(b"Wilhelmine Aldercroft-Yew")).decode(),
    "hex": "\\x" + b"Aldercroft-Yew".hex(),
    "hex, byte by byte": b"Aldercroft-Yew".hex(" "),
    "URL": quote("Aldercroft-Yew, Wilhelmine"),
    "URL with plus": "q=Aldercroft+Yew%2C+Wilhelmine",
    "HTML": "&#65;ldercroft&#45;Yew",
    "unicode escapes": "\\u0041ldercroft-Yew",
    "JSON in base64": base64.b64encode(json.dumps({"member": "ZQK8830417"}).encode()).decode(),
}
HARMLESS = (
    "C-7K2M9QXAPT waits for Northwind since 3 days, 12 visits of 97110, M54.50",
    "Alder Falls, OH 43085; 555-0140; 2026-03-09; ref 0417; Yew Street; 1957",
    "77 visits; last four visits: 2026; 1957-03-19T00:00:00Z; ...0140; yews, crofts and alders",
    base64.b64encode(b"twelve visits were authorized for this case").decode(),
)


def left(folder: Path, **files: bytes | str) -> Path:
    """Write what a run would have left."""
    people = [HER.model_dump(mode="json"), HIM.model_dump(mode="json")]
    (folder / "people.json").write_text(json.dumps(people))
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / name.replace("__", ".")).write_bytes(data)
    return folder


def sent(*requests: dict[str, Any]) -> str:
    usual = {"vendor": "availity", "method": "POST", "path": "/v2", "headers": {}, "query": ""}
    return "".join(json.dumps({**usual, "body": "", **each}) + "\n" for each in requests)


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_planted_leak_is_found_in_every_disguise(tmp_path: Path, disguise: str) -> None:
    looked = look_through(left(tmp_path, stderr__txt=f"12:00 worker: {DISGUISES[disguise]}\n"))

    assert {leak.person for leak in looked.leaks} == {"patient-1"}, disguise
    assert {leak.outlet for leak in looked.leaks} == {"stderr.txt"}


def test_a_name_with_accents_is_found_without_them(tmp_path: Path) -> None:
    (tmp_path / "stdout.txt").write_text("RAMON called")
    him = HIM.model_copy(update={"first": "Ram\u00f3n"})
    (tmp_path / "people.json").write_text(json.dumps([him.model_dump(mode="json")]))

    assert {leak.what for leak in look_through(tmp_path).leaks} == {"first name"}


@pytest.mark.parametrize("pack", [bz2.compress, lzma.compress, zlib.compress])
def test_a_leak_is_found_in_what_was_packed(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    looked = look_through(left(tmp_path, core=pack(b"12 visits for Ravenscombe " * 40)))

    assert {leak.outlet for leak in looked.leaks} == {"core unpacked:"}


@pytest.mark.parametrize("text", HARMLESS)
def test_what_tells_of_nobody_is_no_leak(tmp_path: Path, text: str) -> None:
    assert look_through(left(tmp_path, stdout__txt=text)).leaks == ()


def test_a_leak_is_found_in_a_files_name_its_pages_and_its_metadata(tmp_path: Path) -> None:
    pages = pymupdf.open()
    pages.new_page().insert_text((72, 72), "Aldercroft-Yew")
    named = pymupdf.open()
    named.new_page()
    named.set_metadata({"title": "Packet of Ravenscombe"})
    packed, zipped = gzip.compress(b"born 1957-03-09"), io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("ravenscombe.txt", "12 visits")
    left(
        tmp_path,
        pages__pdf=pages.tobytes(),
        named__pdf=named.tobytes(),
        Aldercroft_Yew__pdf=b"%PDF-",
        log__gz=packed,
        all__zip=zipped.getvalue(),
        wide__txt="Ravenscombe".encode("utf-16"),
    )
    looked = look_through(tmp_path)

    places = {leak.outlet for leak in looked.leaks}
    assert {"pages.pdf PDF page:", "named.pdf PDF metadata:", "log.gz unpacked:"} <= places
    assert {"all.zip file names:", "wide.txt"} <= places
    assert any(place.startswith("name of file") for place in places)
    assert not any("Aldercroft" in place for place in places)


def test_a_payer_may_be_told_of_its_own_member_alone(tmp_path: Path) -> None:
    own = {"payer": "NORTHWIND-HP", "name": "Wilhelmine Aldercroft-Yew", "born": "1957-03-09"}
    fine = sent({"body": json.dumps(own)}, {"query": "payer.id=NORTHWIND-HP&q=Aldercroft-Yew"})
    looked = look_through(left(tmp_path, sent__jsonl=fine))
    assert (looked.leaks, looked.told) == ((), 2)

    wrong = sent(
        {"body": json.dumps({**own, "payer": "CEDAR-MUTUAL"})},
        {"body": json.dumps({**own, "also": "CEDAR-MUTUAL Cuthbert Ravenscombe"})},
        {"path": "/v2/Aldercroft-Yew", "body": json.dumps(own)},
        {"headers": {"user-agent": "desk of Ravenscombe"}},
        {"vendor": "claude", "body": json.dumps(own)},
        {"vendor": "slack", "body": json.dumps(own)},
    )
    looked = look_through(left(tmp_path, sent__jsonl=wrong))

    places = {leak.outlet.split(",")[0].split(" to ")[0] for leak in looked.leaks}
    assert places == {f"request {number}" for number in range(1, 7)}


def test_the_command_tells_where_and_never_repeats_what(tmp_path: Path) -> None:
    left(tmp_path, jobs__json=json.dumps({"args": "Aldercroft-Yew ZQK8830417"}))
    ran = CliRunner().invoke(doctor, ["--leaks", str(tmp_path)])

    assert ran.exit_code == 1
    assert "jobs.json: member id of patient-1, with or without signs" in ran.stdout
    assert not {"aldercroft", "0417"} & set(ran.stdout.casefold().replace("-", " ").split())

    (tmp_path / "jobs.json").write_text('{"args": "C-7K2M9QXAPT"}')
    ran = CliRunner().invoke(doctor, ["--leaks", str(tmp_path), "--json"])
    assert (ran.exit_code, json.loads(ran.stdout)["leaks"]) == (0, [])


@pytest.mark.parametrize(
    ("people", "why"),
    [
        (None, "cannot be read"),
        ("{", "does not say whom"),
        ("[]", "names nobody"),
        (json.dumps([{**HER.model_dump(mode="json"), "last": "-"}]), "cannot be looked for"),
    ],
)
def test_a_look_that_would_see_nothing_is_refused(
    tmp_path: Path, people: str | None, why: str
) -> None:
    (tmp_path / "stdout.txt").write_text("x")
    if people is not None:
        (tmp_path / "people.json").write_text(people)
    with pytest.raises(InvalidRequest, match=why):
        look_through(tmp_path)


def test_a_folder_with_nothing_to_look_through_is_no_clean_bill(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="holds nothing"):
        look_through(left(tmp_path))


TOLD = {"vendor": "claude", "method": "POST", "path": "/v1/messages", "query": {}, "headers": {}}
OUTLETS: dict[str, tuple[str, bytes]] = {
    "a post in Slack": (
        "slack.json",
        json.dumps(
            {"posted": [{"blocks": [{"text": {"text": "*Aldercroft\\u002dYew*"}}]}]}
        ).encode(),
    ),
    "a header of the MCP door": (
        "mcp_door.jsonl",
        json.dumps({"status": 400, "headers": {"x-who": quote("Wilhelmine Aldercroft")}}).encode(),
    ),
    "a page of the desk": (
        "desk_page.jsonl",
        json.dumps({"status": 404, "text": "no case &#65;ldercroft&#45;Yew"}).encode(),
    ),
    "a digest": ("digest_json.stdout.txt", b'{"waiting": [{"case": "ALDERCROFT, W."}]}'),
    "what a killed process left": (
        "crashed/core.4711",
        b"\x7fELF\x02\x01" + b"\x00" * 9000 + b"..Aldercroft-Yew\x00\xfe\xff" + b"\x00" * 50,
    ),
    "what it left in wide characters": (
        "crashed/pytmp_1",
        b"\x00\x01" + "Aldercroft-Yew 1957-03-09".encode("utf-16-le"),
    ),
    "an address that a vendor got": (
        "sent.jsonl",
        json.dumps({**TOLD, "path": "/v1/messages/aldercroft_yew"}).encode(),
    ),
    "a header that a vendor got": (
        "sent.jsonl",
        json.dumps(
            {**TOLD, "headers": {"x-trace": base64.b64encode(b"Aldercroft-Yew").decode()}}
        ).encode(),
    ),
    "a search of a payer's address": (
        "sent.jsonl",
        json.dumps({**TOLD, "vendor": "availity", "path": "/x/ZQK8830417"}).encode(),
    ),
}


@pytest.mark.parametrize("outlet", OUTLETS)
def test_a_leak_planted_in_an_outlet_of_the_day_is_found(tmp_path: Path, outlet: str) -> None:
    name, content = OUTLETS[outlet]
    (tmp_path / "people.json").write_text(
        json.dumps([each.model_dump(mode="json") for each in (HER, HIM)])
    )
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content + b"\n")

    looked = look_through(tmp_path)

    assert {leak.person for leak in looked.leaks} == {"patient-1"}
    assert looked.sizes == {name.partition("/")[0]: len(content) + 1}
