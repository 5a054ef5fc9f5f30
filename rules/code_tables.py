"""Claim reasons, denials, 278 codes, outcome measures and pairs of codes, in our own words."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from priorauth.errors import RuleFileInvalid
from priorauth.models.base import Impersonal
from priorauth.models.rules import SourceTier
from rules.loading import validated
from rules.scalars import Code, Flag, LooseDay, Offset, Text, Url, Word
from rules.strict_yaml import Node, read_file

_FOLDER = Path(__file__).parent / "codes"


class TableSource(Impersonal):
    """Where a table comes from."""

    title: Text
    url: Url | None = None
    date: LooseDay | None = None
    tier: SourceTier


class ClaimReason(Impersonal):
    """A claim adjustment reason code (CARC)."""

    current: Flag
    reason: Word
    meaning: Text


class Remark(Impersonal):
    """A remittance remark code (RARC)."""

    reason: Word | None
    meaning: Text


class ClaimReasonFile(Impersonal):
    """Claim reasons and remarks on file."""

    schema_version: Literal["1"]
    source: TableSource
    codes: dict[Text, ClaimReason]
    remarks: dict[Text, Remark]


class DenialReason(Impersonal):
    """One of our own words for why a payer says no: who acts, and what is needed."""

    label: Text
    who: Literal["front_desk", "therapist", "biller"]
    needs: tuple[Word, ...]
    fix: Text


class DenialFile(Impersonal):
    """Our words for denials."""

    schema_version: Literal["1"]
    reasons: dict[Word, DenialReason]


class ReviewOutcome(Impersonal):
    """What a 278 action code means; `outcome` None means that a person must read it."""

    outcome: (
        Literal[
            "approved", "partial", "denied", "pended", "contact_payer", "not_required", "cancelled"
        ]
        | None
    )
    meaning: Text


class AttachmentKind(Impersonal):
    """What a 278 attachment code asks for."""

    document: Word
    meaning: Text


class FollowUp(Impersonal):
    """What a payer wants to happen after it refused a request."""

    retry: Literal["never", "unchanged", "corrected"]
    meaning: Text


class ReviewFile(Impersonal):
    """Codes of the 278 exchange on file."""

    schema_version: Literal["1"]
    source: TableSource
    outcomes: dict[Text, ReviewOutcome]
    rejections: dict[Text, Text]
    follow_ups: dict[Text, FollowUp]
    attachments: dict[Text, AttachmentKind]


class ImportantChange(Impersonal):
    """What one study calls an important change."""

    value: Text
    source: Word


class OutcomeMeasure(Impersonal):
    """An outcome measure: its range, which direction is better, and the site it is for."""

    name: Text
    low: Offset | None
    high: Offset | None
    unit: Word
    better: Literal["higher", "lower"]
    site: Word
    changes: tuple[ImportantChange, ...] = ()

    def has_improved(self, baseline: float, current: float) -> bool:
        """Say whether the score moved in the better direction, however little."""
        return current > baseline if self.better == "higher" else current < baseline

    def is_possible(self, score: float) -> bool:
        """Say whether a score lies within the range of the measure."""
        above = self.low is None or score >= self.low
        return above and (self.high is None or score <= self.high)


class OutcomeMeasureFile(Impersonal):
    """Outcome measures on file."""

    schema_version: Literal["1"]
    sources: dict[Word, TableSource]
    measures: dict[Text, OutcomeMeasure]
    defaults: dict[Word, tuple[Text, ...]]

    @model_validator(mode="after")
    def _names_what_is_on_file(self) -> OutcomeMeasureFile:
        cited = {change.source for one in self.measures.values() for change in one.changes}
        if missing := cited - self.sources.keys():
            raise ValueError(f"no source {sorted(missing)}")
        wanted = {name for names in self.defaults.values() for name in names}
        if missing := wanted - self.measures.keys():
            raise ValueError(f"no measure {sorted(missing)}")
        return self


class CodingPair(Impersonal):
    """Codes that are paid on one day with some others only under a modifier."""

    codes: tuple[Code, ...]
    others: tuple[Code, ...] = Field(alias="with")
    sources: tuple[Word, ...]


class CodingPairFile(Impersonal):
    """Pairs of the correct coding edits, as somebody named them; never the edits themselves."""

    schema_version: Literal["1"]
    sources: dict[Word, TableSource]
    verify_at: Text
    pairs: tuple[CodingPair, ...]
    conflicts: tuple[Text, ...]

    def named(self, codes: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """Return the pairs among the codes of one day that somebody named: look them up."""
        return tuple(
            (one, other)
            for pair in self.pairs
            for one in pair.codes
            for other in pair.others
            if one in codes and other in codes
        )


@cache
def coding_pairs() -> CodingPairFile:
    """Return the pairs of the correct coding edits that are worth a look."""
    return validated(CodingPairFile, *_read("ncci_pairs.yaml"))


@cache
def claim_reasons() -> ClaimReasonFile:
    """Return the claim reasons and remarks.

    Raises:
        RuleFileInvalid: The file is refused as a whole.
    """
    node, name = _read("claim_reasons.yaml")
    table = validated(ClaimReasonFile, node, name)
    reasons = {code: entry.reason for code, entry in table.codes.items()}
    remarks = {code: entry.reason for code, entry in table.remarks.items()}
    for code, reason in {**reasons, **remarks}.items():
        if reason is not None and reason not in denials().reasons:
            section = "codes" if code in reasons else "remarks"
            line = node.line_of((section, code))
            raise RuleFileInvalid(name, line, f"`{reason}` is not in denials.yaml")
    return table


@cache
def denials() -> DenialFile:
    """Return our words for denials, with who must act and what is needed."""
    return validated(DenialFile, *_read("denials.yaml"))


@cache
def review_codes() -> ReviewFile:
    """Return the codes of the 278 exchange."""
    return validated(ReviewFile, *_read("x12_278.yaml"))


@cache
def outcome_measures() -> OutcomeMeasureFile:
    """Return the outcome measures with their cited important changes."""
    return validated(OutcomeMeasureFile, *_read("outcome_measures.yaml"))


def _read(name: str) -> tuple[Node, str]:
    return read_file(_FOLDER / name), name
