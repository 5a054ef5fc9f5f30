"""Evidence: one fact about a case, and where to look it up."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, JsonValue

from priorauth.models.base import Model

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in points (1/72 inch) on the upright page, origin top left."""


class OnPage(Model):
    """Read from a page of a document."""

    kind: Literal["page"] = "page"
    document_id: str
    page: int
    box: Box | None = None


class InMessage(Model):
    """Read from a message, bundle or row: which part of it, the place, and what stands there."""

    kind: Literal["message"] = "message"
    document_id: str
    page: int
    place: str
    excerpt: str = ""


class ByPerson(Model):
    """Entered by a person."""

    kind: Literal["person"] = "person"
    staff_id: str
    name: str
    at: datetime


class FromPayer(Model):
    """Answered by a payer over the wire."""

    kind: Literal["payer"] = "payer"
    check_id: str
    system: str
    at: datetime


Provenance = Annotated[OnPage | InMessage | ByPerson | FromPayer, Field(discriminator="kind")]


class Evidence(Model):
    """One value of one field with its source; a value without a source cannot be made.

    `value` has the shape that `docs/glossary.md` gives for the field; None means that
    somebody looked and there is nothing usable, for the reason in `flag`.
    """

    id: str
    field: str
    position: int = 0
    value: JsonValue
    provenance: Provenance
    confidence: float = 1.0
    checks: tuple[str, ...] = ()
    flag: str | None = None

    @property
    def usable(self) -> bool:
        """True when a packet may carry the value: it is there and nothing is in doubt."""
        return self.value is not None and self.flag is None
