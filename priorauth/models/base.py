"""The bases of every noun: frozen, strict about names, silent about values in errors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from priorauth.models.privacy import Privacy, is_plain, privacy_of


class _Hidden(str):
    def __repr__(self) -> str:
        return str(self)


class Model(BaseModel):
    """A frozen value; unknown names are refused, and errors never print what was given.

    Every field says what it is (`priorauth/models/privacy.py`): a class with one that does
    not cannot be made.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    about_nobody: ClassVar[bool] = False

    @classmethod
    def __pydantic_on_complete__(cls) -> None:
        """Refuse a class with a field that says not what it is."""
        silent = [
            name
            for name, field in cls.model_fields.items()
            if is_plain(field.annotation) and privacy_of(field) is None
        ]
        if silent and not cls.about_nobody:
            raise TypeError(
                f"{cls.__qualname__} does not say what {', '.join(silent)} is: write Direct[...],"
                " Quasi[...], Clinical[...] or Operational[...] (priorauth/models/privacy.py)."
            )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Show what may stand in a log or an error; of the rest, what it is and not its value."""
        for name, value in super().__repr_args__():
            said = self.privacy(name) if name in type(self).model_fields else None
            hidden = said in (Privacy.DIRECT, Privacy.QUASI) and value is not None
            yield name, _Hidden(f"<{said}>") if hidden else value

    @classmethod
    def privacy(cls, name: str) -> Privacy | None:
        """Return what a field is; None where it only holds other models."""
        field = cls.model_fields[name]
        said = privacy_of(field)
        if said is None and cls.about_nobody and is_plain(field.annotation):
            return Privacy.OPERATIONAL
        return said


class Impersonal(Model):
    """What is the same whoever the patient is: rule files, settings, the clinic's own setup."""

    about_nobody: ClassVar[bool] = True
