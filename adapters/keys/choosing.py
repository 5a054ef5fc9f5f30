"""Which master key and which lookup key this process uses, as the settings say."""

from __future__ import annotations

from adapters.key_settings import KeySettings
from adapters.keys.file import KeyFile, decoded, read_key_file
from adapters.keys.master import MasterKey
from adapters.keys.program import KeyProgram
from adapters.keys.source import KeySource
from adapters.settings import Settings


def master_key(settings: Settings) -> KeySource:
    """Return where the master key is.

    Raises:
        KeyProblem: It is missing, or others can read it.
    """
    given = settings.keys
    if given.program is not None:
        return KeyProgram(given.program)
    if given.key is not None:
        text = given.key.get_secret_value().encode()
        return MasterKey(decoded(text, "PRIORAUTH_KEY"), "PRIORAUTH_KEY")
    return KeyFile(given.file)


def lookup_key(settings: Settings) -> MasterKey:
    """Return the key with which names are looked up; it opens nothing.

    Raises:
        KeyProblem: It is missing, or others can read it.
    """
    given = settings.keys
    if given.lookup is not None:
        text = given.lookup.get_secret_value().encode()
        return MasterKey(decoded(text, "PRIORAUTH_LOOKUP_KEY"), "PRIORAUTH_LOOKUP_KEY")
    return MasterKey(read_key_file(given.lookup_file), str(given.lookup_file))


def find_lookup_key(settings: Settings) -> MasterKey | None:
    """Return the lookup key, or None where this process was given none.

    Raises:
        KeyProblem: Others can read it, or it is no key.
    """
    given = settings.keys
    return lookup_key(settings) if given.lookup or given.lookup_file.exists() else None


def is_file_missing(given: KeySettings) -> bool:
    """Tell whether the master key should be in a file that is not there."""
    return given.program is None and given.key is None and not given.file.exists()
