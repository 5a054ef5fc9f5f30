"""Evidence: one fact about a case, and where to look it up."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, JsonValue

from priorauth.models.base import Model
from priorauth.models.privacy import Direct, Operational

Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 in points (1/72 inch) on the upright page, origin top left."""


class OnPage(Model):
    """Read from a page of a document."""

    kind: Operational[Literal["page"]] = "page"
    document_id: Operational[str]
    page: Operational[int]
    box: Operational[Box | None] = None


class InMessage(Model):
    """Read from a message, bundle or row: which part of it, the place, and what stands there."""

    kind: Operational[Literal["message"]] = "message"
    document_id: Operational[str]
    page: Operational[int]
    place: Operational[str]
    excerpt: Direct[str] = ""


class ByPerson(Model):
    """Entered by a person."""

    kind: Operational[Literal["person"]] = "person"
    staff_id: Operational[str]
    name: Operational[str]
    at: Operational[datetime]


class FromPayer(Model):
    """Answered by a payer over the wire."""

    kind: Operational[Literal["payer"]] = "payer"
    check_id: Operational[str]
    system: Operational[str]
    at: Operational[datetime]


Provenance = Annotated[OnPage | InMessage | ByPerson | FromPayer, Field(discriminator="kind")]


class Evidence(Model):
    """One value of one field with its source; a value without a source cannot be made.

    `value` has the shape that `docs/glossary.md` gives for the field; None means that
    somebody looked and there is nothing usable, for the reason in `flag`.
    """

    id: Operational[str]
    field: Operational[str]
    position: Operational[int] = 0
    value: Direct[JsonValue]
    provenance: Provenance
    confidence: Operational[float] = 1.0
    checks: Operational[tuple[str, ...]] = ()
    flag: Operational[str | None] = None

    @property
    def usable(self) -> bool:
        """True when a packet may carry the value: it is there and nothing is in doubt."""
        return self.value is not None and self.flag is None
