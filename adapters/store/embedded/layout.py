"""Where the embedded database keeps its files, and the settings its server runs with.

folder/            given by the caller, used for nothing else
start.lock       held while somebody starts or stops the server
users.lock       shared by everybody who uses the server
password         of the superuser, readable by the owner of the folder only
port             taken again at the next start when it is free
throwaway        present when a power cut may lose the data (tests)
cluster/         a folder, or a link to one that the service account can reach
server.conf    written anew before each start
data/          PostgreSQL's own files
log/           start.log and one file for each day of the week
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from adapters.store.embedded.account import Account
from adapters.store.embedded.programs import Programs

SYSTEM = "Embedded database"
HOST = "127.0.0.1"
SUPERUSER = "postgres"
MAJOR_VERSION = 18


class Mode(StrEnum):
    """How much the data matter."""

    DURABLE = "durable"
    """What was committed survives a power cut."""
    THROWAWAY = "throwaway"
    """For tests only: fast, and gone after a power cut."""


@dataclass(frozen=True)
class Cluster:
    """One embedded database: its files, its programs and the account it runs under."""

    folder: Path
    home: Path
    account: Account | None
    programs: Programs
    mode: Mode

    @property
    def data(self) -> Path:
        """PostgreSQL's own folder."""
        return self.home / "data"

    @property
    def log(self) -> Path:
        """The folder of the server's log files."""
        return self.home / "log"

    @property
    def password(self) -> Path:
        """The file with the superuser's password."""
        return self.folder / "password"

    @property
    def remembered_port(self) -> Path:
        """The file with the port of the last start."""
        return self.folder / "port"

    @property
    def name(self) -> str:
        """The name in the title of each server process, different for each data folder."""
        return "priorauth-" + hashlib.sha256(bytes(self.data)).hexdigest()[:12]


def server_settings(cluster: Cluster, port: int) -> str:
    """Write the settings file of the server.

    Errors, statements, details and parameters stay out of the log, because PostgreSQL quotes
    the values of a row in them. `log_min_messages = log` leaves out ERROR and WARNING, terse
    leaves out the statement that a crashed process was running.
    """
    settings = {
        "listen_addresses": HOST,
        "port": str(port),
        "unix_socket_directories": "",
        "cluster_name": cluster.name,
        "allow_alter_system": "off",
        "password_encryption": "scram-sha-256",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "logging_collector": "on",
        "log_directory": "../log",
        "log_filename": "server-%a.log",
        "log_rotation_age": "1d",
        "log_truncate_on_rotation": "on",
        "log_min_messages": "log",
        "log_error_verbosity": "terse",
        "log_statement": "none",
        "log_min_error_statement": "panic",
        "log_min_duration_statement": "-1",
        "log_min_duration_sample": "-1",
        "log_parameter_max_length": "0",
        "log_parameter_max_length_on_error": "0",
        "log_temp_files": "-1",
        "log_lock_waits": "off",
    }
    if cluster.mode is Mode.THROWAWAY:
        settings |= {"fsync": "off", "full_page_writes": "off", "scram_iterations": "1"}
    lines = [f"{name} = '{value}'" for name, value in settings.items()]
    return "\n".join(["# Written before each start; changes here are lost.", *lines, ""])
