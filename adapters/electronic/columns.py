"""The mapping file of an export: which column is which field, and how the file is written."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError, field_validator

from priorauth.errors import InvalidRequest, RuleFileInvalid
from priorauth.models.base import Impersonal
from priorauth.models.reading import FIELD_NAMES, LIST_FIELDS
from rules.strict_yaml import read_bytes

LARGEST_MAPPING = 100_000
_TIME = re.compile(r"[T ]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$", re.IGNORECASE)
_PARTS = {"YYYY": "%Y", "YY": "%y", "MMM": "%b", "MM": "%m", "M": "%m", "DD": "%d", "D": "%d"}
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}
_ENCODINGS = ("utf-8", "cp1252", "latin-1", "utf-16")


class Source(Impersonal):
    """The columns of one field: joined with blanks, or in a list field one value each."""

    columns: tuple[str, ...]
    split: str | None = None
    """In a list field, what stands between the values of one cell."""


class Columns(Impersonal):
    """How an export is written, and what its columns mean."""

    encoding: str = "utf-8"
    separator: str = ","
    dates: str = "MM/DD/YYYY"
    columns: dict[str, Source]

    @field_validator("encoding")
    @classmethod
    def _known_encoding(cls, encoding: str) -> str:
        if encoding.lower() not in _ENCODINGS:
            raise ValueError(f"encoding must be one of {', '.join(_ENCODINGS)}")
        return encoding.lower()

    @field_validator("separator")
    @classmethod
    def _one_letter(cls, separator: str) -> str:
        found = _SEPARATORS.get(separator, separator)
        if len(found) != 1 or found.isalnum() or found in '"\r\n':
            raise ValueError("separator must be one sign, or tab, comma, semicolon or pipe")
        return found

    @field_validator("dates")
    @classmethod
    def _known_dates(cls, dates: str) -> str:
        letters = re.findall(r"[A-Za-z]+", dates)
        if sorted(part[:1] for part in letters) != ["D", "M", "Y"] or set(letters) - set(_PARTS):
            raise ValueError("dates must be like MM/DD/YYYY, with YYYY or YY, MM or MMM, DD")
        return dates

    @field_validator("columns", mode="before")
    @classmethod
    def _shortened(cls, columns: Any) -> Any:
        if not isinstance(columns, dict) or not columns:
            raise ValueError("columns must say which column is which field")
        unknown = sorted(str(field) for field in columns if field not in FIELD_NAMES)
        if unknown:
            raise ValueError(f"there is no field {unknown[0]}")
        return {field: _source(given) for field, given in columns.items()}

    @field_validator("columns")
    @classmethod
    def _list_fields(cls, columns: dict[str, Source]) -> dict[str, Source]:
        for field, source in columns.items():
            if source.split is not None and field not in LIST_FIELDS:
                raise ValueError(f"{field} holds one value, so it cannot be split")
        return columns

    def day(self, text: str, *, not_after: date) -> str | None:
        """Return a date as the export writes it; two-digit years end at `not_after`."""
        plain = _TIME.sub("", text.strip())
        pattern = re.sub("|".join(_PARTS), lambda match: _PARTS[match[0]], self.dates)
        try:
            found = datetime.strptime(plain, pattern).date()  # noqa: DTZ007  a day has no zone
        except ValueError:
            return None
        century = not_after.year - not_after.year % 100
        years = (century, century - 100) if "YYYY" not in self.dates else (found.year // 100 * 100,)
        fitting = (_in_century(found, each) for each in years)
        last = not_after if "YYYY" not in self.dates else date.max
        chosen = next((each for each in fitting if each is not None and each <= last), None)
        return None if chosen is None else chosen.isoformat()


def read_columns(content: bytes) -> Columns:
    """Read a mapping file.

    Raises:
        InvalidRequest: It cannot be used; the text says what to put right.
    """
    if len(content) > LARGEST_MAPPING:
        raise InvalidRequest("The mapping file is too large to be one.")
    try:
        plain = content.removeprefix(b"\xef\xbb\xbf").rstrip()
        ended = plain if plain.endswith(b"\n...") else plain + b"\n...\n"
        given = read_bytes(ended, "mapping").plain()
        return Columns.model_validate(given)
    except RuleFileInvalid:
        raise InvalidRequest("The mapping file is no YAML that can be read.") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        said = first["msg"].removeprefix("Value error, ")
        raise InvalidRequest(f"The mapping file cannot be used: {where}: {said}.") from None


def _source(given: Any) -> Any:
    if isinstance(given, str):
        return {"columns": (given,)}
    if isinstance(given, list):
        return {"columns": tuple(given)}
    if isinstance(given, dict) and isinstance(given.get("column"), str):
        rest = {name: value for name, value in given.items() if name != "column"}
        return {"columns": (given["column"],), **rest}
    return given


def _in_century(day: date, century: int) -> date | None:
    try:
        return day.replace(year=century + day.year % 100)
    except ValueError:
        return None
