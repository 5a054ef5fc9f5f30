"""The base of every noun: frozen, strict about names, silent about values in errors."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen value; unknown names are refused, and errors never print what was given."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
