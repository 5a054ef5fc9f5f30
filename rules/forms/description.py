"""Read the description of a request form from its file beside this one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field, ValidationError

from priorauth.errors import RuleFileInvalid
from priorauth.models.base import Impersonal
from rules.strict_yaml import read_file

COLUMNS = 12.0
_HERE = Path(__file__).parent


class FormField(Impersonal):
    """One box of a form."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    label: str
    span: float = Field(gt=0, le=COLUMNS)
    lines: int = Field(default=1, ge=1, le=12)


class FormTable(Impersonal):
    """Numbered rows of the same boxes; the box `service_2_code` is the code of the second row."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    rows: int = Field(ge=1, le=40)
    columns: tuple[FormField, ...]


class FormSection(Impersonal):
    """A titled group of boxes."""

    title: str
    rows: tuple[tuple[FormField, ...], ...] = ()
    table: FormTable | None = None


class FormPage(Impersonal):
    """One page of a form."""

    sections: tuple[FormSection, ...]


class FormDescription(Impersonal):
    """A request form: its title, and its boxes page by page."""

    title: str
    subtitle: str
    note: str
    pages: tuple[FormPage, ...]

    def names(self) -> tuple[str, ...]:
        """Return the name of every box, in reading order."""
        return tuple(
            name for page in self.pages for section in page.sections for name in _names_of(section)
        )


def _names_of(section: FormSection) -> Iterator[str]:
    for row in section.rows:
        yield from (field.name for field in row)
    table = section.table
    if table is not None:
        for number in range(1, table.rows + 1):
            yield from (f"{table.name}_{number}_{column.name}" for column in table.columns)


def read_form(name: str) -> FormDescription:
    """Return the form of that name.

    Raises:
        RuleFileInvalid: The file is missing or does not describe a form.
    """
    path = _HERE / f"{name}.yaml"
    plain = read_file(path).plain()
    try:
        form = FormDescription.model_validate(plain)
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise RuleFileInvalid(path.name, None, f"{where}: {first['msg']}") from error
    names = form.names()
    if len(set(names)) != len(names):
        raise RuleFileInvalid(path.name, None, "a field name stands twice; every name must differ")
    return form
