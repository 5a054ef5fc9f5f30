"""The clinic's data folder: who the clinic is, its passwords, and its own database."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from adapters.settings import Login, Settings
from adapters.store.embedded import Attached, Mode, attach
from adapters.store.migrate import migrate
from adapters.store.roles import OWNER, Passwords, make_database, make_logins
from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal

DATABASE = "priorauth"


class Whose(Impersonal):
    """The clinic of this folder and the person who set it up."""

    clinic_id: str
    staff_id: str


def read_whose(settings: Settings) -> Whose:
    """Return the clinic of this folder.

    Raises:
        NotConfigured: No clinic is set up here yet.
    """
    try:
        return Whose.model_validate_json((settings.home / "clinic.json").read_bytes())
    except FileNotFoundError:
        raise NotConfigured("No clinic is set up here. Run `priorauth init` first.") from None
    except ValueError:
        raise NotConfigured(
            f"{settings.home / 'clinic.json'} is damaged. Restore it from a backup."
        ) from None


def write_whose(settings: Settings, whose: Whose) -> None:
    """Remember the clinic of this folder."""
    settings.home.mkdir(parents=True, exist_ok=True)
    _write_private(settings.home / "clinic.json", whose.model_dump_json())


@contextmanager
def opened(settings: Settings, *, throwaway: bool = False) -> Iterator[Home]:
    """Open the data folder; the embedded database runs while anybody holds it open.

    With DATABASE_URL set nothing is started, and that server is used.
    """
    if settings.owner_url is not None or settings.login_urls:
        yield Home(settings, None)
        return
    mode = Mode.THROWAWAY if throwaway else Mode.DURABLE
    settings.home.mkdir(parents=True, exist_ok=True)
    with attach(settings.home / "database", mode=mode) as server:
        yield Home(settings, server)


class Home:
    """Gives each process the one connection string that it may have."""

    def __init__(self, settings: Settings, server: Attached | None) -> None:
        self._settings = settings
        self._server = server

    def prepare(self) -> None:
        """Make the logins, the database and its tables; repeatable."""
        self.make_room()
        migrate(self.owner_url())

    def make_room(self) -> None:
        """Make the logins and the database of this folder without its tables; repeatable."""
        if self._server is not None:
            passwords = self._passwords(make=True)
            make_logins(self._server.superuser_dsn(), passwords)
            make_database(self._server.superuser_dsn(), DATABASE)

    def revive(self) -> None:
        """Start the clinic's own database again if it died; its port can have changed then.

        Raises:
            Unavailable: It did not start; the same call may work later.
        """
        if self._server is not None:
            self._server.revive()

    @property
    def is_embedded(self) -> bool:
        """Whether the clinic's own database is used, and not a server that was given."""
        return self._server is not None

    def owner_url(self) -> str:
        """Return the owner's connection string; for migrations and `init` alone."""
        if self._server is None:
            if self._settings.owner_url is None:
                raise NotConfigured("Set DATABASE_URL to the owner's connection string.")
            return _for_sqlalchemy(self._settings.owner_url.get_secret_value())
        password = self._passwords().pa_owner
        return _for_sqlalchemy(self._server.dsn(OWNER, password, DATABASE))

    def login_url(self, login: Login) -> str:
        """Return the connection string of one login.

        Raises:
            NotConfigured: This process was not given that login.
        """
        given = self._settings.login_urls.get(login)
        if given is not None:
            return given.get_secret_value()
        if self._server is None:
            name = login.removeprefix("pa_").upper()
            raise NotConfigured(f"Set PRIORAUTH_{name}_URL to the connection string of {login}.")
        password: str = getattr(self._passwords(), login)
        return self._server.dsn(login, password, DATABASE)

    def superuser_dsn(self, database: str = DATABASE) -> str:
        """Return the superuser's connection string; for backups of the embedded database."""
        if self._server is None:
            raise NotConfigured("Backups of your own server are made with its own tools.")
        return self._server.superuser_dsn(database)

    def _passwords(self, *, make: bool = False) -> Passwords:
        path = self._settings.home / "passwords.json"
        if make and not path.exists():
            names = Passwords.model_fields
            fresh = Passwords(**{name: secrets.token_urlsafe(24) for name in names})
            _write_private(path, fresh.model_dump_json())
        return read_passwords(path)


def read_passwords(path: Path) -> Passwords:
    """Return what opens the clinic's own database.

    Raises:
        NotConfigured: No clinic is set up here, or the file is damaged or open to others; what
            stands in it is not repeated.
    """
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            content = file.read()
    except FileNotFoundError:
        raise NotConfigured("No clinic is set up here. Run `priorauth init` first.") from None
    if mode & 0o077:
        raise NotConfigured(
            f"Others can read {path}, which opens the database. Run: chmod 600 {path}"
        )
    try:
        return Passwords.model_validate_json(content)
    except ValueError:
        raise NotConfigured(f"{path} is damaged. Restore it from a backup.") from None


def _for_sqlalchemy(url: str) -> str:
    return url.replace("postgresql://", "postgresql+psycopg://", 1)


def _write_private(path: Path, text: str) -> None:
    path.touch(mode=0o600, exist_ok=True)
    path.chmod(0o600)
    path.write_text(text, encoding="utf-8")
