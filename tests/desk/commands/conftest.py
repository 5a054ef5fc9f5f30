"""The command line as a person uses it, in a clinic whose database is the tests' own."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest
from click.testing import CliRunner

from adapters.home import Whose, write_whose
from adapters.settings import LOGIN_VARIABLES, Settings, read_settings
from desk.commands import priorauth
from priorauth.errors import PriorAuthError
from tests.clinics import BILLER, CLINIC, House, write_keys
from tests.database import FreshDatabase, login_url
from tests.practice import practice as practice

EXAMPLE = Path(__file__).parents[3] / "docs" / "how-to" / "clinic.example.yaml"


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class CommandLine:
    """Runs commands in one data folder."""

    environment: dict[str, str]
    unset: tuple[str, ...] = field(
        default=("AVAILITY_CLIENT_ID", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL")
    )

    @property
    def settings(self) -> Settings:
        return read_settings(self.environment)

    @property
    def home(self) -> Path:
        return self.settings.home

    def run(self, *words: str, typed: str | None = None) -> Said:
        """Run one command; an error of ours is one line and exit code 1, as in `main`."""
        environment = dict(self.environment) | dict.fromkeys(self.unset)
        result = CliRunner().invoke(priorauth, words, input=typed, env=environment)
        if isinstance(result.exception, PriorAuthError):
            return Said(1, result.stdout, f"priorauth: {result.exception}\n")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Said(result.exit_code, result.stdout, result.stderr)


class AtHome(Protocol):
    """Makes the data folder of the clinic that tests are about, for one of its people."""

    def __call__(self, staff_id: str = BILLER) -> CommandLine: ...


@pytest.fixture
def at_home(house: House, tmp_path: Path) -> AtHome:
    """Make a data folder of the clinic that tests are about, for one of its people."""

    def make(staff_id: str = BILLER) -> CommandLine:
        line = CommandLine(environment_of(house.dsn, tmp_path / "home"))
        write_whose(line.settings, Whose(clinic_id=CLINIC, staff_id=staff_id))
        return line

    return make


@pytest.fixture
def empty_home(
    migrated_template: str, fresh_database: FreshDatabase, tmp_path: Path
) -> CommandLine:
    """A data folder without a clinic, and a database with tables and nothing in them."""
    return CommandLine(environment_of(fresh_database(migrated_template), tmp_path / "home"))


@pytest.fixture
def nowhere(tmp_path: Path) -> CommandLine:
    """A data folder without a clinic, and no database: for what is refused before one is needed."""
    return CommandLine({"PRIORAUTH_HOME": str(tmp_path / "home"), "COLUMNS": "100"})


def environment_of(dsn: str, home: Path) -> dict[str, str]:
    write_keys(home)
    urls = {variable: login_url(dsn, login) for login, variable in LOGIN_VARIABLES.items()}
    return {
        "PRIORAUTH_HOME": str(home),
        "DATABASE_URL": login_url(dsn, "pa_owner"),
        "COLUMNS": "100",
        **urls,
    }
