"""Documents in OBX-5: base64 or hex, whole or in pieces, one or several."""

from __future__ import annotations

import base64

import pytest

from adapters.electronic import hl7_text
from adapters.electronic.hl7_enclosed import enclosed_in
from tests.adapters.electronic.test_hl7_messages import good

ONE = b"%PDF-1.4 the first one, with enough in it to be cut into pieces\n%%EOF\n"
TWO = b"%PDF-1.4 another\n%%EOF"


def coded(content: bytes) -> str:
    return base64.b64encode(content).decode()


def out_of(*segments: str) -> tuple[list[bytes], list[str]]:
    warnings: list[str] = []
    content = good("NTE|1", "\r".join([*segments, "NTE|1"]))
    found = enclosed_in(hl7_text.parse(content), 1, warnings)
    return [one.content for one in found], warnings


def obx(number: int, sub_id: str, *fields: str) -> str:
    return f"OBX|{number}|ED|PDF^Note|{sub_id}|{'~'.join(fields)}||||||F"


PIECES = [coded(ONE)[:32], coded(ONE)[32:64], coded(ONE)[64:]]


@pytest.mark.parametrize("text", [ONE.hex(), ONE.hex().upper()])
def test_hex_is_read_as_hex(text: str) -> None:
    assert out_of(obx(1, "", f"^application^pdf^Hex^{text}")) == ([ONE], [])


def test_damaged_hex_is_said_and_never_taken_for_something_else() -> None:
    found, warnings = out_of(obx(1, "", f"^application^pdf^Hex^{ONE.hex()}0"))

    assert found == []
    assert warnings == ["The document in OBX-5 is damaged; ask for it again."]


def test_hex_in_repetitions_is_put_together() -> None:
    text = ONE.hex()
    fields = [f"^application^pdf^Hex^{text[:50]}", f"^application^pdf^Hex^{text[50:]}"]

    assert out_of(obx(1, "1", *fields)) == ([ONE], [])


@pytest.mark.parametrize("again", ["^application^pdf^Base64^", "^^^^", ""])
def test_base64_in_repetitions_is_put_together(again: str) -> None:
    fields = [f"^application^pdf^Base64^{PIECES[0]}", *(f"{again}{one}" for one in PIECES[1:])]

    assert out_of(obx(1, "", *fields)) == ([ONE], [])


@pytest.mark.parametrize("sub_ids", [("1", "2", "3"), ("", "", ""), ("1", "1", "1")])
def test_pieces_in_segments_are_put_together_however_they_are_counted(
    sub_ids: tuple[str, str, str],
) -> None:
    segments = [
        obx(number, sub_id, f"^application^pdf^Base64^{piece}")
        for number, (sub_id, piece) in enumerate(zip(sub_ids, PIECES, strict=True), start=1)
    ]

    assert out_of(*segments) == ([ONE], [])


def test_two_documents_in_one_field_are_two() -> None:
    fields = [f"^application^pdf^Base64^{coded(one)}" for one in (ONE, TWO)]

    assert out_of(obx(1, "1", *fields)) == ([ONE, TWO], [])


def test_two_documents_in_segments_of_one_name_are_two() -> None:
    segments = [
        obx(number, "1", f"^application^pdf^Base64^{coded(one)}")
        for number, one in enumerate((TWO, ONE), start=1)
    ]

    assert out_of(*segments) == ([TWO, ONE], [])


def test_a_text_behind_a_document_is_no_piece_of_it() -> None:
    segments = [
        obx(1, "1", f"^application^pdf^Base64^{coded(ONE[:-2])}"),
        obx(2, "2", f"^text^plain^Base64^{coded(b'a note of words')}"),
    ]

    assert out_of(*segments) == ([ONE[:-2], b"a note of words"], [])
