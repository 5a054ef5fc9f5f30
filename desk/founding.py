"""Founds a clinic in its data folder: the database, its people, and who works at this machine."""

from __future__ import annotations

from contextlib import ExitStack

from adapters.home import Home, Whose, opened, read_whose, write_whose
from adapters.ids import RandomIds
from adapters.settings import Settings
from adapters.store.founding import write_clinic
from adapters.store.keymaking import Connection, make_first_key
from desk.key_room import prepare
from priorauth.errors import Conflict, NotConfigured
from priorauth.models.setup import Setup


def is_founded(settings: Settings) -> bool:
    """Tell whether a clinic is set up in the data folder."""
    return (settings.home / "clinic.json").exists()


def found(settings: Settings, setup: Setup, *, home: Home | None = None) -> Whose:
    """Found a clinic and return its id and the person who works at this machine.

    `home` is the opened data folder where the caller has it open already. The file that
    names the clinic is written last: founding that was cut off is begun again with the same
    clinic id.

    Raises:
        Conflict: A clinic is set up in this folder already.
        NotConfigured: The database cannot be made or reached.
    """
    if is_founded(settings):
        raise Conflict(
            f"A clinic is set up in {settings.home} already. Use `--again` to change its people"
            " and payers, or set PRIORAUTH_HOME to another folder."
        )
    clinic_id = _begun(settings)
    with ExitStack() as stack:
        home = home or stack.enter_context(opened(settings))
        return _write(settings, home, clinic_id, setup)


def bring_up_to_date(settings: Settings, setup: Setup, *, home: Home | None = None) -> Whose:
    """Change the clinic, its people and its payers to what a setup says; cases stay as they are.

    Raises:
        NotConfigured: No clinic is set up here yet.
    """
    clinic_id = read_whose(settings).clinic_id
    with ExitStack() as stack:
        home = home or stack.enter_context(opened(settings))
        return _write(settings, home, clinic_id, setup)


def _write(settings: Settings, home: Home, clinic_id: str, setup: Setup) -> Whose:
    master, lookup = prepare(settings, home, clinic_id)

    def make_key(connection: Connection, clinic_id: str) -> None:
        make_first_key(connection, clinic_id, master, lookup)

    staff_id = write_clinic(home.owner_url(), clinic_id, setup, RandomIds().new, make_key)
    whose = Whose(clinic_id=clinic_id, staff_id=staff_id)
    write_whose(settings, whose)
    (settings.home / "clinic.begun").unlink(missing_ok=True)
    return whose


def _begun(settings: Settings) -> str:
    """Return the id of the clinic that is being founded here, chosen once."""
    path = settings.home / "clinic.begun"
    try:
        settings.home.mkdir(mode=0o711, parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(RandomIds().new("K"), encoding="utf-8")
        return path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise NotConfigured(
            f"The folder {settings.home} cannot be written: {error.strerror}."
        ) from error
