"""The settings of e-mail, read from what the one reader was given."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import SecretStr

from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal

Security = Literal["starttls", "tls", "none"]
PORTS: dict[Security, int] = {"starttls": 587, "tls": 465, "none": 25}
THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


class MailSettings(Impersonal):
    """How to reach the mail server; without it nothing is sent by e-mail."""

    host: str
    port: int
    security: Security
    """STARTTLS is demanded unless another is chosen; `none` is for a server on this machine."""
    authorities: Path | None
    """Whose certificates are taken; None for those that the system trusts."""
    user: str | None
    password: SecretStr | None
    sender: str
    to: tuple[str, ...]


def read_mail(given: Mapping[str, str]) -> MailSettings | None:
    """Return how to reach the mail server, or None.

    Raises:
        NotConfigured: Something is missing or cannot be used; the text names it.
    """
    host, sender = given.get("SMTP_HOST"), given.get("PRIORAUTH_DIGEST_FROM", "")
    to = tuple(e.strip() for e in given.get("PRIORAUTH_DIGEST_TO", "").split(",") if e.strip())
    if not host:
        return None
    if not to or not all(map(_is_address, (sender, *to))):
        raise NotConfigured(
            "SMTP_HOST needs PRIORAUTH_DIGEST_FROM and PRIORAUTH_DIGEST_TO: e-mail addresses,"
            " with commas between them."
        )
    security = _security(given, host)
    user, password = given.get("SMTP_USER") or None, given.get("SMTP_PASSWORD") or None
    if bool(user) != bool(password) or (user and security == "none"):
        raise NotConfigured("Set SMTP_USER and SMTP_PASSWORD together, and never without TLS.")
    port = given.get("SMTP_PORT") or str(PORTS[security])
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise NotConfigured("SMTP_PORT must be a port number.")
    return MailSettings(
        host=host,
        port=int(port),
        security=security,
        authorities=Path(given["SMTP_AUTHORITIES"]) if given.get("SMTP_AUTHORITIES") else None,
        user=user,
        password=SecretStr(password) if password else None,
        sender=sender,
        to=to,
    )


def _security(given: Mapping[str, str], host: str) -> Security:
    security = given.get("SMTP_SECURITY") or "starttls"
    if security not in PORTS:
        raise NotConfigured("SMTP_SECURITY must be starttls, tls or none.")
    if security == "none" and host not in THIS_MACHINE:
        raise NotConfigured("SMTP_SECURITY=none is for a mail server on this machine alone.")
    return security


def _is_address(text: str) -> bool:
    name, sign, place = text.partition("@")
    return bool(name and sign and place) and text.isprintable() and not set(text) & set(' <>,;"\\')
