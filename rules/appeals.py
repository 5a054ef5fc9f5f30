"""What may be done after a denial: the payer's own rule first, then what holds for its kind."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from priorauth.models.base import Impersonal
from priorauth.models.coverage import LineOfBusiness
from priorauth.models.rule_records import DenialRight
from rules.compiled import as_cited
from rules.loading import validated
from rules.scalars import Ordinal, Text, Word
from rules.schema import PayerFile, Term
from rules.schema_parts import Source
from rules.strict_yaml import read_file

_FILE = Path(__file__).parent / "appeals.yaml"


class Right(Impersonal):
    """One thing that may be done, for some lines of business."""

    what: Text
    lob: tuple[LineOfBusiness, ...]
    days: Ordinal | None
    evidence: tuple[Word, ...]


class RightFile(Impersonal):
    """What may be done after a denial."""

    schema_version: Literal["1"]
    sources: dict[Word, Source]
    rights: tuple[Right, ...]


def denial_rights(lob: str, payer: PayerFile | None, term: Term | None) -> tuple[DenialRight, ...]:
    """Return what may be done after a denial, what the payer itself says first."""
    table = _table()
    general = (
        DenialRight(what=right.what, days=right.days, source=as_cited(table.sources[name]))
        for right in table.rights
        if lob in right.lob
        for name in right.evidence[:1]
    )
    return (*_of_term(payer, term), *general)


def _of_term(payer: PayerFile | None, term: Term | None) -> tuple[DenialRight, ...]:
    said = term.after_denial if term else None
    if payer is None or term is None or said is None:
        return ()
    source = as_cited(payer.sources[said.source or term.evidence[0]])
    listed = (
        ("Resubmission", said.resubmission, None),
        ("Peer-to-peer", said.peer_to_peer, said.peer_to_peer_days),
        ("Reconsideration", said.reconsideration, said.reconsideration_days),
        ("Appeal", said.appeal, said.appeal_days),
    )
    return tuple(
        DenialRight(what=f"{kind}: {what}", days=days, source=source)
        for kind, what, days in listed
        if what is not None
    )


@cache
def _table() -> RightFile:
    return validated(RightFile, read_file(_FILE), _FILE.name)
