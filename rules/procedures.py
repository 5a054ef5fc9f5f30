"""Procedure codes with our own labels, and the named sets that payer files use."""

from __future__ import annotations

from typing import Literal

from priorauth.errors import RuleFileInvalid
from priorauth.models.base import Impersonal
from rules.loading import validated
from rules.scalars import Code, Count, Text, Word
from rules.strict_yaml import read_bytes


class Procedure(Impersonal):
    """One procedure code; `timed` is 15 for fifteen-minute codes."""

    label: Text
    group: Word
    timed: Count | None


class CodeSet(Impersonal):
    """A named set: every code of some groups, or a list."""

    groups: tuple[Word, ...] = ()
    codes: tuple[Code, ...] = ()


class ProcedureFile(Impersonal):
    """The procedure codes on file."""

    schema_version: Literal["1"]
    codes: dict[Code, Procedure]
    sets: dict[Word, CodeSet]

    def members(self, name: str) -> frozenset[str]:
        """Return the codes of a named set."""
        wanted = self.sets[name]
        grouped = (code for code, entry in self.codes.items() if entry.group in wanted.groups)
        return frozenset(grouped) | frozenset(wanted.codes)


def load_procedures(content: bytes, name: str = "cpt.yaml") -> ProcedureFile:
    """Read the procedure codes.

    Raises:
        RuleFileInvalid: The file is refused as a whole.
    """
    node = read_bytes(content, name)
    procedures = validated(ProcedureFile, node, name)
    for key, wanted in procedures.sets.items():
        for code in wanted.codes:
            if code not in procedures.codes:
                line = node.line_of(("sets", key))
                raise RuleFileInvalid(name, line, f"`{code}` is not listed under `codes:`")
    return procedures
