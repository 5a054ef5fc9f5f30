"""What a clinic's Availity account is, and the choices that its documents leave open."""

from __future__ import annotations

from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import SecretStr, model_validator

from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class AvailitySettings(Impersonal):
    """One account; `base_url` holds the host and, where the account needs it, a path prefix.

    Whether an account practises or is live depends on `scope` alone, so `demo` says which of
    the two is meant, and every answer is checked against it.
    """

    base_url: str
    client_id: str
    client_secret: SecretStr
    scope: str
    demo: bool = False
    calls_per_second: float = 3.0
    timeout_seconds: float = 60.0
    question_seconds: float = 180.0
    """All calls and pauses of one question; well below the lease of a submission."""
    response_bytes: int = 5_000_000
    polls: int = 8
    """How often an unfinished answer is asked for again within one call."""
    first_poll_seconds: float = 1.0
    longest_poll_seconds: float = 15.0

    service_type_field: Literal["serviceType", "serviceType[]"] = "serviceType"
    """The documented name; some clients repeat it with brackets."""
    service_type_code: str = "PT"
    """Some payers take AE, physical medicine, in a service review."""
    request_type_code: str = "HS"
    place_of_service_code: str = "11"
    rendering_role_code: str = "71"
    specialty_code: str = "225100000X"
    sends_reference_number: bool = True
    """Whether our reference goes into `referenceNumber`, which a payer may keep for its own."""

    @model_validator(mode="after")
    def _is_usable(self) -> Self:
        address = urlsplit(self.base_url)
        if address.scheme != "https" and address.hostname not in LOOPBACK:
            raise NotConfigured("The Availity address must begin with https://.")
        if not address.hostname or address.query or address.fragment:
            raise NotConfigured("The Availity address must be a host and, at most, a path.")
        practises = any(word.endswith("-demo") for word in self.scope.split())
        if practises is not self.demo:
            raise NotConfigured(
                "AVAILITY_DEMO and AVAILITY_SCOPE do not agree: a demo account has a scope that "
                "ends in -demo, a live one has none."
            )
        return self
