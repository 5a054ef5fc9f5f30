"""The settings: the only place that reads the environment. docs/how-to/settings.md lists them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Literal, cast
from urllib.parse import urlsplit

from pydantic import SecretStr

from adapters.conversation_settings import ModelSettings as ModelSettings
from adapters.conversation_settings import SlackDoor as SlackDoor
from adapters.conversation_settings import SlackSettings as SlackSettings
from adapters.conversation_settings import read_model, read_slack
from adapters.key_settings import KEY_VARIABLES, KeySettings, read_key_settings
from adapters.mail_settings import MailSettings as MailSettings
from adapters.mail_settings import read_mail
from adapters.phi_settings import PhiSettings, read_phi_settings
from priorauth.clock import SystemClock
from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal
from priorauth.services import Pace

SHORTEST_TOKEN = 24

ModelReads = Literal["printed", "all", "nothing"]
"""Whose redacted lines a model may read: pages with a text layer, scans too, or none."""
Login = Literal["pa_desk", "pa_intake", "pa_agent", "pa_worker"]


class ClearinghouseSettings(Impersonal):
    """How to reach Availity; without it eligibility is asked and requests are sent by people."""

    base_url: str
    client_id: str
    client_secret: SecretStr
    scope: str
    demo: bool


class McpSettings(Impersonal):
    """How MCP clients reach the desk by HTTP; nothing listens while this is missing."""

    host: str
    port: int
    address: str
    """As clients name it; their tokens are made out to it."""
    issuer: str | None
    """The clinic's sign-in service; without one only the desk's own tokens are taken."""
    keys: str | None
    """Where its public keys are: an https address or a file."""


class ListenSettings(Impersonal):
    """Where and how HL7 messages are listened for; no port means that nobody listens."""

    host: str
    port: int | None
    peers: tuple[str, ...]
    certificate: Path | None
    key: Path | None
    clients: Path | None
    largest_mb: int
    idle_seconds: float
    frame_seconds: float
    connections: int


class Settings(Impersonal):
    """Everything that can be set, with what it is when nobody sets it."""

    home: Path
    owner_url: SecretStr | None
    login_urls: dict[str, SecretStr]
    keys: KeySettings
    phi: PhiSettings
    server: str | None
    staff_token: SecretStr | None
    model: ModelSettings | None
    model_reads: ModelReads
    clearinghouse: ClearinghouseSettings | None
    extra_rules: tuple[Path, ...]
    watched_folder: Path | None
    listen: ListenSettings
    fhir_token: SecretStr | None
    metrics_token: SecretStr | None
    desk_host: str
    desk_port: int
    desk_address: str | None
    mcp: McpSettings | None
    slack: SlackSettings | None
    digest_channel: str | None
    """The worker puts the digest on the shelf and needs no token of Slack's for that."""
    mail: MailSettings | None
    pace_scale: float
    quiet_days: int
    crash_at: str | None
    crash_mark: Path | None

    @property
    def desk_page(self) -> str:
        """The address of the desk page as people type it."""
        return self.desk_address or f"http://{self.desk_host}:{self.desk_port}"

    @property
    def pace(self) -> Pace:
        """The waits towards payers; the demo and tests shorten all of them by one factor."""
        usual = Pace()
        scale = self.pace_scale
        return Pace(
            lease=max(usual.lease * scale, timedelta(seconds=2)),
            retry=usual.retry * scale,
            inquiry_gap=usual.inquiry_gap * scale,
            first_look=usual.first_look * scale,
            longest_look=usual.longest_look * scale,
            worker_missing=max(usual.worker_missing * scale, timedelta(seconds=2)),
            quiet_before_closing=timedelta(days=self.quiet_days),
        )


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Return the settings of this process.

    Raises:
        NotConfigured: A setting cannot be used; the text names it.
    """
    given = os.environ if environment is None else environment  # noqa: TID251  the one reader
    home = Path(given.get("PRIORAUTH_HOME") or Path.home() / ".priorauth").absolute()
    phi = read_phi_settings(given, SystemClock().now().date())
    return Settings(
        home=home,
        keys=read_key_settings(given, home),
        phi=phi,
        owner_url=_secret(given, "DATABASE_URL"),
        login_urls={
            login: SecretStr(given[name])
            for login, name in LOGIN_VARIABLES.items()
            if given.get(name)
        },
        server=given.get("PRIORAUTH_SERVER") or None,
        staff_token=_secret(given, "PRIORAUTH_STAFF_TOKEN"),
        model=read_model(given, may_see_names=phi.model is not None),
        model_reads=_model_reads(given),
        clearinghouse=_clearinghouse(given),
        extra_rules=tuple(
            Path(part) for part in given.get("PRIORAUTH_EXTRA_RULES", "").split(os.pathsep) if part
        ),
        watched_folder=_path(given, "PRIORAUTH_WATCHED_FOLDER"),
        listen=_listen(given),
        fhir_token=_token(given, "PRIORAUTH_FHIR_TOKEN"),
        metrics_token=_token(given, "PRIORAUTH_METRICS_TOKEN"),
        desk_host=given.get("PRIORAUTH_DESK_HOST", "127.0.0.1"),
        desk_port=int(_number(given, "PRIORAUTH_DESK_PORT", 8321)),
        desk_address=given.get("PRIORAUTH_DESK_ADDRESS") or None,
        mcp=_mcp(given),
        slack=read_slack(given),
        digest_channel=given.get("PRIORAUTH_SLACK_CHANNEL") or None,
        mail=read_mail(given),
        pace_scale=_number(given, "PRIORAUTH_PACE", 1.0),
        quiet_days=_days(given, "PRIORAUTH_CLOSE_AFTER_DAYS", 30),
        crash_at=given.get("PRIORAUTH_CRASH_AT") or None,
        crash_mark=_path(given, "PRIORAUTH_CRASH_MARK"),
    )


LOGIN_VARIABLES: dict[Login, str] = {
    "pa_desk": "PRIORAUTH_DESK_URL",
    "pa_intake": "PRIORAUTH_INTAKE_URL",
    "pa_agent": "PRIORAUTH_AGENT_URL",
    "pa_worker": "PRIORAUTH_WORKER_URL",
}


DESK_TOKENS = ("PRIORAUTH_FHIR_TOKEN", "PRIORAUTH_METRICS_TOKEN")
"""What the desk page takes from other systems; no other process is given one."""
INHERITED = ("PATH", "HOME", "LANG", "TZ")
_OURS = "PRIORAUTH_"
_NEVER_INHERITED = (
    "PRIORAUTH_STAFF_TOKEN",
    *DESK_TOKENS,
    "PRIORAUTH_SERVER",
    *KEY_VARIABLES,
)
_SLACKS_DOOR = ("PRIORAUTH_SLACK_PORT", "PRIORAUTH_SLACK_HOST")
"""Only for who is given Slack's secrets too: without them the settings could not be read."""


def inherited(*prefixes: str, environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what a child process may know: our settings, and those that begin with a prefix.

    No connection string, key or token is among them; each child is given its own.
    """
    given = os.environ if environment is None else environment  # noqa: TID251  the one reader
    withheld = _NEVER_INHERITED + (() if "SLACK_" in prefixes else _SLACKS_DOOR)
    return {
        name: value
        for name, value in given.items()
        if name in INHERITED
        or name.startswith(prefixes)
        or (name.startswith(_OURS) and not name.endswith("_URL") and name not in withheld)
    }


def _mcp(given: Mapping[str, str]) -> McpSettings | None:
    if not given.get("PRIORAUTH_MCP_PORT"):
        return None
    host = given.get("PRIORAUTH_MCP_HOST") or "127.0.0.1"
    port = int(_number(given, "PRIORAUTH_MCP_PORT", 8322))
    issuer, keys = given.get("PRIORAUTH_MCP_ISSUER"), given.get("PRIORAUTH_MCP_KEYS")
    if bool(issuer) != bool(keys):
        raise NotConfigured("Set PRIORAUTH_MCP_ISSUER and PRIORAUTH_MCP_KEYS, or neither.")
    address = given.get("PRIORAUTH_MCP_ADDRESS") or f"http://{host}:{port}"
    for name, value in (("PRIORAUTH_MCP_ADDRESS", address), ("PRIORAUTH_MCP_ISSUER", issuer)):
        if value is not None and not _may_carry_tokens(value):
            raise NotConfigured(f"{name} must begin with https://: tokens are sent there.")
    return McpSettings(
        host=host, port=port, address=address, issuer=issuer or None, keys=keys or None
    )


def on_port(settings: Settings, port: int) -> Settings:
    """Return the settings with MCP by HTTP on a port of this machine, whatever was set."""
    usual = McpSettings(
        host="127.0.0.1", port=port, address=f"http://127.0.0.1:{port}", issuer=None, keys=None
    )
    given = settings.mcp.model_copy(update={"port": port}) if settings.mcp else usual
    return settings.model_copy(update={"mcp": given})


def _may_carry_tokens(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def _model_reads(given: Mapping[str, str]) -> ModelReads:
    text = given.get("PRIORAUTH_MODEL_READS") or "nothing"
    found = {"printed": "printed", "all": "all", "nothing": "nothing"}.get(text)
    if found is None:
        raise NotConfigured("PRIORAUTH_MODEL_READS must be `printed`, `all` or `nothing`.")
    return cast(ModelReads, found)


def _clearinghouse(given: Mapping[str, str]) -> ClearinghouseSettings | None:
    client_id = given.get("AVAILITY_CLIENT_ID")
    if not client_id:
        return None
    secret = given.get("AVAILITY_CLIENT_SECRET")
    if not secret:
        raise NotConfigured("AVAILITY_CLIENT_ID is set, AVAILITY_CLIENT_SECRET is not. Set both.")
    prefix = given.get("AVAILITY_PATH_PREFIX", "")
    return ClearinghouseSettings(
        base_url=given.get("AVAILITY_BASE_URL", "https://api.availity.com") + prefix,
        client_id=client_id,
        client_secret=SecretStr(secret),
        scope=given.get("AVAILITY_SCOPE", "healthcare-hipaa-transactions"),
        demo=given.get("AVAILITY_DEMO", "") == "1",
    )


def _listen(given: Mapping[str, str]) -> ListenSettings:
    port = given.get("PRIORAUTH_LISTEN_PORT")
    peers = tuple(part.strip() for part in given.get("PRIORAUTH_LISTEN_FROM", "").split(","))
    certificate = _path(given, "PRIORAUTH_LISTEN_CERTIFICATE")
    key = _path(given, "PRIORAUTH_LISTEN_KEY")
    if (certificate is None) != (key is None):
        raise NotConfigured("Set PRIORAUTH_LISTEN_CERTIFICATE and PRIORAUTH_LISTEN_KEY together.")
    for peer in filter(None, peers):
        try:
            ip_network(peer, strict=False)
        except ValueError:
            raise NotConfigured(
                "PRIORAUTH_LISTEN_FROM must be addresses or networks, with commas between them."
            ) from None
    return ListenSettings(
        host=given.get("PRIORAUTH_LISTEN_HOST", "127.0.0.1"),
        port=int(_number(given, "PRIORAUTH_LISTEN_PORT", 0)) if port else None,
        peers=tuple(filter(None, peers)),
        certificate=certificate,
        key=key,
        clients=_path(given, "PRIORAUTH_LISTEN_CLIENTS"),
        largest_mb=int(_number(given, "PRIORAUTH_LISTEN_LARGEST_MB", 50)),
        idle_seconds=_number(given, "PRIORAUTH_LISTEN_IDLE_SECONDS", 3600),
        frame_seconds=_number(given, "PRIORAUTH_LISTEN_FRAME_SECONDS", 60),
        connections=int(_number(given, "PRIORAUTH_LISTEN_CONNECTIONS", 32)),
    )


def _token(given: Mapping[str, str], name: str) -> SecretStr | None:
    found = _secret(given, name)
    if found is not None and len(found.get_secret_value()) < SHORTEST_TOKEN:
        raise NotConfigured(f"{name} must have {SHORTEST_TOKEN} signs or more.")
    return found


def _secret(given: Mapping[str, str], name: str) -> SecretStr | None:
    return SecretStr(given[name]) if given.get(name) else None


def _path(given: Mapping[str, str], name: str) -> Path | None:
    return Path(given[name]).absolute() if given.get(name) else None


def _days(given: Mapping[str, str], name: str, usual: int) -> int:
    days = _number(given, name, usual)
    if not 1 <= days <= 3650 or days != int(days):
        raise NotConfigured(f"{name} must be a whole number of days from 1 to 3650.")
    return int(days)


def _number(given: Mapping[str, str], name: str, usual: float) -> float:
    text = given.get(name) or str(usual)
    try:
        return float(text)
    except ValueError:
        raise NotConfigured(f"{name} must be a number.") from None
