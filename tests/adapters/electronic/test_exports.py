"""Rows of an EMR's export: one row one referral, with the mapping's word for everything."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.electronic.columns import Columns, read_columns
from adapters.electronic.rows import split_rows
from priorauth.errors import InvalidRequest
from tests.adapters.electronic.reading import read, said

EXAMPLE = Path(__file__).parents[3] / "docs" / "how-to" / "columns.example.yaml"
ROW = {
    "First Name": "Zora",
    "Last Name": "Quillfeather",
    "DOB": "04/12/1968",
    "Sex": "Female",
    "Phone": "(614) 555-0177",
    "Address": "415 Pine Rd, Apt 4",
    "City": "Columbus",
    "State": "OH",
    "Zip": "43085",
    "Insurance": "Pine Tree Mutual",
    "Plan": "Choice",
    "Member ID": '="0012345678"',
    "Group": "GRP1234",
    "Referring Provider": "Okonjo, Adaeze MD",
    "Referring NPI": "1234567893",
    "Order Date": "11/20/2026 12:00:00 AM",
    "Signed": "Y",
    "Diagnoses": "M54.16; M54.59",
    "CPT 1": "97110",
    "CPT 2": "97140",
    "CPT 3": "",
    "Visits": "12",
    "Frequency": "2x/week",
    "Weeks": "6",
}
SAYS: dict[str, Any] = {
    "patient_name": "Zora Quillfeather",
    "date_of_birth": "1968-04-12",
    "sex": "F",
    "patient_phone": "6145550177",
    "patient_street": "415 Pine Rd, Apt 4",
    "patient_city": "Columbus",
    "patient_state": "OH",
    "patient_zip": "43085",
    "payer_name": "Pine Tree Mutual",
    "plan_name": "Choice",
    "member_id": "0012345678",
    "group_number": "GRP1234",
    "referring_name": "Adaeze Okonjo",
    "referring_credentials": "MD",
    "referring_npi": "1234567893",
    "order_date": "2026-11-20",
    "order_signed": True,
    "diagnoses": ["M54.16", "M54.59"],
    "procedures": ["97110", "97140"],
    "visits_requested": 12,
    "frequency_per_week": 2,
    "duration_weeks": 6,
}


def example(**changes: str) -> Columns:
    text = EXAMPLE.read_text(encoding="utf-8")
    for name, value in changes.items():
        line = next(each for each in text.splitlines() if each.startswith(f"{name}:"))
        text = text.replace(line, f"{name}: {value}")
    return read_columns(text.encode())


def export(*rows: dict[str, str], separator: str = ",") -> str:
    written = io.StringIO()
    table = csv.DictWriter(written, ROW, delimiter=separator)
    table.writeheader()
    table.writerows(rows)
    return written.getvalue()


def only(content: bytes, columns: Columns) -> dict[str, Any]:
    (row,) = split_rows(content, columns)
    assert row.document is not None, row.problem
    return said(read(row.document).referrals[0])


@pytest.mark.parametrize(
    ("encoding", "told", "separator", "named"),
    [
        ("utf-8", "utf-8", ",", "comma"),
        ("utf-8-sig", "utf-8", ";", "semicolon"),
        ("cp1252", "cp1252", "\t", "tab"),
        ("utf-16", "utf-16", "|", "pipe"),
    ],
)
def test_the_mapping_says_how_the_file_is_written(
    encoding: str, told: str, separator: str, named: str
) -> None:
    row = ROW | {"First Name": "Zo\u00eb"}
    content = export(row, separator=separator).encode(encoding)

    found = only(content, example(encoding=told, separator=named))

    assert found == SAYS | {"patient_name": "Zo\u00eb Quillfeather"}


@pytest.mark.parametrize(
    ("dates", "written"),
    [("YYYY-MM-DD", "1968-04-12"), ("DD.MM.YYYY", "12.04.1968"), ("M/D/YY", "4/12/68"),
     ("DD-MMM-YYYY", "12-Apr-1968")],
)  # fmt: skip
def test_dates_are_read_as_the_mapping_says_and_never_otherwise(dates: str, written: str) -> None:
    columns = example(dates=dates)

    assert only(export(ROW | {"DOB": written}).encode(), columns)["date_of_birth"] == "1968-04-12"
    assert "date_of_birth" not in only(export(ROW | {"DOB": "1968/04/12"}).encode(), columns)


def test_bad_rows_are_named_by_number_without_their_content_and_good_ones_taken() -> None:
    content = (
        export(ROW)
        + "Nadia,Secretperson\r\n"
        + ",,,,,,,,,,,,,,,,,,,,,,,\r\n"
        + ",,,F,,,,,,Aetna,,,,,,,,,,,,,,\r\n"
        + export(ROW | {"Last Name": "Wetherby"}).split("\r\n")[1]
    )

    rows = list(split_rows(content.encode(), example()))

    assert [(row.number, row.problem) for row in rows] == [
        (2, None),
        (3, "it has 2 cells instead of 24"),
        (5, "it names no patient: no name, birth date or member id"),
        (6, None),
    ]


def test_a_quotation_mark_that_is_not_closed_spoils_its_row_alone_and_mixes_up_nobody() -> None:
    lines = export(ROW, *(ROW | {"Last Name": name} for name in ("Wetherby", "Ashgrove"))).split(
        "\r\n"
    )
    lines[1] = lines[1].replace('"415 Pine Rd, Apt 4"', '"415 Pine Rd')
    lines[2] = lines[2].replace('"415 Pine Rd, Apt 4"', '"9 Elm St"')

    rows = list(split_rows("\r\n".join(lines).encode(), example()))

    assert [(row.number, row.problem) for row in rows] == [
        (2, "a quotation mark in it is not closed"),
        (3, None),
        (4, None),
    ]


def test_a_quotation_mark_without_its_end_does_not_swallow_a_long_export() -> None:
    lines = export(*[ROW] * 2000).split("\r\n")
    lines[1] = lines[1].replace('"415 Pine Rd, Apt 4"', '"415 Pine Rd')

    rows = list(split_rows("\r\n".join(lines).encode(), example()))

    assert [row.number for row in rows] == list(range(2, 2002))
    assert sum(row.document is not None for row in rows) == 1999


@pytest.mark.parametrize("ends", ["\r", "\n", "\r\n"])
def test_lines_may_end_as_any_system_ends_them(ends: str) -> None:
    content = export(ROW | {"Address": "415 Pine Rd\nApt 4"}, ROW).replace("\r\n", ends)

    rows = list(split_rows(content.encode(), example()))

    assert [(row.number, row.problem) for row in rows] == [(2, None), (3, None)]


def test_a_workbook_is_named_as_what_it_is() -> None:
    with pytest.raises(InvalidRequest, match="workbook"):
        list(split_rows(b"PK\x03\x04" + bytes(100), example()))


def test_letters_of_another_encoding_spoil_their_row_alone() -> None:
    content = export(ROW | {"City": "X\u00e9"}, ROW).encode("cp1252")

    rows = list(split_rows(content, example()))

    assert [row.problem for row in rows] == ["it holds letters that are not utf-8", None]


def test_a_formula_is_text_and_no_name() -> None:
    row = ROW | {"First Name": "=cmd()|A1", "Plan": "=HYPERLINK(1)", "Group": "+1"}

    (found,) = split_rows(export(row).encode(), example())
    referral = read(found.document or b"").referrals[0]

    assert referral.one("patient_name").value is None
    assert referral.one("plan_name").value == "=HYPERLINK(1)"


def test_every_value_names_its_column_and_shows_the_cell() -> None:
    (row,) = split_rows(export(ROW).encode(), example())

    referral = read(row.document or b"").referrals[0]

    born = referral.one("date_of_birth")
    assert (born.place, born.excerpt, born.page) == ('column "DOB"', "04/12/1968", None)
    assert referral.one("patient_name").place == 'columns "First Name" and "Last Name"'


def test_the_same_row_in_tomorrows_export_is_the_same_document() -> None:
    other = ROW | {"Last Name": "Wetherby"}
    today = [row.document for row in split_rows(export(ROW).encode(), example())]
    tomorrow = [row.document for row in split_rows(export(other, ROW).encode(), example())]

    assert tomorrow[1] == today[0]


@pytest.mark.parametrize(
    ("mapping", "says"),
    [
        ("columns: {patient: Name}", "no field patient"),
        ("columns: {}", "which column is which field"),
        ("dates: sometimes\ncolumns: {sex: Sex}", "MM/DD/YYYY"),
        ("encoding: klingon\ncolumns: {sex: Sex}", "utf-8"),
        ("separator: ab\ncolumns: {sex: Sex}", "one sign"),
        ("colums: {sex: Sex}", "mapping file cannot be used"),
        ("columns: {sex: {column: Sex, split: ';'}}", "cannot be split"),
        ("columns: [", "no YAML"),
        ("\x00", "no YAML"),
    ],
)
def test_a_mapping_that_cannot_be_used_says_what_to_put_right(mapping: str, says: str) -> None:
    with pytest.raises(InvalidRequest, match=says):
        read_columns(mapping.encode())


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"a;b;c\n1;2;3\n", "one column only"),
        (b"DOB,DOB\n1,2\n", 'no column "Address"'),
        (export(ROW).replace("Sex", "DOB", 1).encode(), 'no column "Sex"'),
        (export(ROW).replace("Sex", "Sex,DOB", 1).encode(), 'two columns "DOB"'),
    ],
)
def test_a_file_that_does_not_fit_its_mapping_is_refused_as_a_whole(
    content: bytes, says: str
) -> None:
    with pytest.raises(InvalidRequest, match=says):
        list(split_rows(content, example()))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_no_file_whatever_breaks_the_rows(content: bytes) -> None:
    header = ",".join(ROW).encode() + b"\r\n"

    rows = list(split_rows(header + content, example()))
    taken = [row.document for row in rows if row.document is not None]

    assert [row.number for row in rows] == sorted({row.number for row in rows})
    assert all(len(read(document).referrals) <= 1 for document in taken)
