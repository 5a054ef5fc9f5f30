"""How much of a patient may leave for a model or for Slack; more than the minimum is attested.

An attestation says who vouches for it, under which agreement, and since when. Without all of it
nothing starts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import JsonValue

from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal

Where = Literal["model", "slack"]
RAISED = "identified"
USUAL = "minimum"
SLACK_PLAN = "enterprise_grid"
"""The one plan under which Slack signs an agreement about patient data."""


class Attestation(Impersonal):
    """Who vouches that identified data may go there, and on what ground."""

    by: str
    agreement: str
    on: date
    plan: str | None = None


class PhiSettings(Impersonal):
    """What may leave; None is the minimum view alone."""

    model: Attestation | None
    slack: Attestation | None

    def in_words(self) -> dict[str, JsonValue]:
        """Return what may leave as the record keeps it: the usual view, or who vouches for more."""
        return {
            "phi_model": USUAL if self.model is None else self.model.model_dump(mode="json"),
            "phi_slack": USUAL if self.slack is None else self.slack.model_dump(mode="json"),
        }


def read_phi_settings(given: Mapping[str, str], today: date | None = None) -> PhiSettings:
    """Return what may leave.

    Raises:
        NotConfigured: It was raised without a whole attestation; the text says what is missing.
    """
    return PhiSettings(model=_one(given, "model", today), slack=_one(given, "slack", today))


def _one(given: Mapping[str, str], where: Where, today: date | None) -> Attestation | None:
    setting = f"PRIORAUTH_PHI_{where.upper()}"
    wanted = given.get(setting) or USUAL
    if wanted == USUAL:
        return None
    if wanted != RAISED:
        raise NotConfigured(f"{setting} is either {USUAL} or {RAISED}.")
    names = {
        "by": (f"{setting}_BY", "who vouches for it"),
        "agreement": (f"{setting}_AGREEMENT", "under which agreement"),
        "on": (f"{setting}_ON", "since which date, as YYYY-MM-DD"),
    }
    if where == "slack":
        names["plan"] = (f"{setting}_PLAN", f"on which plan ({SLACK_PLAN})")
    said = {key: given.get(name, "").strip() for key, (name, _) in names.items()}
    missing = [f"{name} ({what})" for key, (name, what) in names.items() if not said[key]]
    if missing:
        raise NotConfigured(
            f"{setting} is {RAISED}, which needs an attestation. Missing: {', '.join(missing)}."
        )
    return _attested(setting, said, today)


def _attested(setting: str, said: Mapping[str, str], today: date | None) -> Attestation:
    try:
        on = date.fromisoformat(said["on"])
    except ValueError:
        raise NotConfigured(f"{setting}_ON is no date. Write it as YYYY-MM-DD.") from None
    if today is not None and on > today:
        raise NotConfigured(f"{setting}_ON lies ahead: the agreement is not in force yet.")
    plan = said.get("plan")
    if plan is not None and plan != SLACK_PLAN:
        raise NotConfigured(f"{setting}_PLAN must be {SLACK_PLAN}: no other plan has an agreement.")
    return Attestation(by=said["by"], agreement=said["agreement"], on=on, plan=plan)
