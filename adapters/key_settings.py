"""Where the keys are, as the settings say, and which of them a child process is given."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from pydantic import SecretStr

from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal

KEY_VARIABLES = (
    "PRIORAUTH_KEY",
    "PRIORAUTH_KEY_FILE",
    "PRIORAUTH_KEY_PROGRAM",
    "PRIORAUTH_LOOKUP_KEY",
    "PRIORAUTH_LOOKUP_KEY_FILE",
)
"""No child process inherits one of these; each is given what its logins need."""


LEAST_YEARS = 6
"""45 CFR 164.316(b)(2)(i)."""


class KeySettings(Impersonal):
    """Where the master key and the lookup key are; each process needs one of them at most."""

    file: Path
    key: SecretStr | None
    program: str | None
    lookup_file: Path
    lookup: SecretStr | None
    record_file: Path
    checkpoints: Path
    record_years: int = LEAST_YEARS
    """How long the record is kept before whole months of it may be dropped."""


def read_key_settings(given: Mapping[str, str], home: Path) -> KeySettings:
    """Return where the keys are.

    Raises:
        NotConfigured: More than one place is named for the master key.
    """
    sources = ("PRIORAUTH_KEY_FILE", "PRIORAUTH_KEY", "PRIORAUTH_KEY_PROGRAM")
    named = [name for name in sources if given.get(name)]
    if len(named) > 1:
        raise NotConfigured(f"{' and '.join(named)} are set. Set one of them.")
    years = given.get("PRIORAUTH_RECORD_YEARS") or str(LEAST_YEARS)
    if not years.isascii() or not years.isdigit() or not LEAST_YEARS <= int(years) <= 100:
        raise NotConfigured(f"PRIORAUTH_RECORD_YEARS is a number from {LEAST_YEARS} to 100.")
    return KeySettings(
        record_years=int(years),
        file=_path(given.get("PRIORAUTH_KEY_FILE")) or home / "master.key",
        key=_secret(given.get("PRIORAUTH_KEY")),
        program=given.get("PRIORAUTH_KEY_PROGRAM") or None,
        lookup_file=_path(given.get("PRIORAUTH_LOOKUP_KEY_FILE")) or home / "lookup.key",
        lookup=_secret(given.get("PRIORAUTH_LOOKUP_KEY")),
        record_file=_path(given.get("PRIORAUTH_RECORD_KEY_FILE")) or home / "record.key",
        checkpoints=_path(given.get("PRIORAUTH_CHECKPOINTS")) or home / "checkpoints",
    )


def moved(keys: KeySettings, old: Path, new: Path) -> KeySettings:
    """Return the settings for another data folder; keys that are kept elsewhere stay there."""
    inside = {
        name: new / path.name
        for name in ("file", "lookup_file", "record_file", "checkpoints")
        for path in (getattr(keys, name),)
        if path.parent == old
    }
    return keys.model_copy(update=inside)


def key_place(keys: KeySettings) -> str:
    """Return where the master key is, in words."""
    if keys.program is not None:
        return "it is behind PRIORAUTH_KEY_PROGRAM"
    return "PRIORAUTH_KEY" if keys.key is not None else str(keys.file)


def key_environment(keys: KeySettings, logins: Collection[str]) -> dict[str, str]:
    """Return the keys of a child process: of one that opens, that looks names up, or none."""
    if {"pa_desk", "pa_worker"}.intersection(logins):
        return _opening(keys)
    if "pa_agent" not in logins:
        return {}
    if keys.lookup is not None:
        return {"PRIORAUTH_LOOKUP_KEY": keys.lookup.get_secret_value()}
    return {"PRIORAUTH_LOOKUP_KEY_FILE": str(keys.lookup_file)}


def _opening(keys: KeySettings) -> dict[str, str]:
    if keys.program is not None:
        return {"PRIORAUTH_KEY_PROGRAM": keys.program}
    if keys.key is not None:
        return {"PRIORAUTH_KEY": keys.key.get_secret_value()}
    return {"PRIORAUTH_KEY_FILE": str(keys.file)}


def _secret(given: str | None) -> SecretStr | None:
    return SecretStr(given) if given else None


def _path(given: str | None) -> Path | None:
    return Path(given).absolute() if given else None
