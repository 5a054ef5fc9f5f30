"""Whose token a request carries: one that the desk made, or one of the clinic's sign-in service."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Protocol

import jwt
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.provider import AccessToken

from priorauth.casework.sign_in import token_hash
from priorauth.casework.staff_tokens import clinic_of
from priorauth.clock import Clock
from priorauth.errors import NotPermitted, PriorAuthError
from priorauth.minimum import MinimumStore
from priorauth.models.people import AccountSystem, Scope
from tools.base import Caller, CallerFactory, Effect, Services

_CLINIC = re.compile(r"K-[0-9A-Z-]{1,40}")
_LONGEST = 8192
_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA")
_EFFECTS: dict[Scope, Effect] = {
    Scope.READ: "read",
    Scope.DRAFT: "draft",
    Scope.REQUEST_SUBMIT: "submit",
}
LEEWAY = timedelta(seconds=30)
"""How far the clocks of the sign-in service and of this machine may differ."""


class SigningKeys(Protocol):
    """The public keys of a sign-in service."""

    async def find(self, key_id: str | None) -> Any | None:
        """Return the key of that id, or None; may ask the service anew."""
        ...


class StaffTokens:
    """Knows the tokens that the desk made; see `mcp.server.auth.provider.TokenVerifier`."""

    def __init__(self, minimum: MinimumStore, clock: Clock, resource: str) -> None:
        self._minimum = minimum
        self._clock = clock
        self._resource = resource

    async def verify_token(self, token: str) -> AccessToken | None:
        """Return whose token it is, or None when it may not be used (any more)."""
        clinic_id = clinic_of(token)
        if len(token) > _LONGEST or not _CLINIC.fullmatch(clinic_id):
            return None
        try:
            async with self._minimum.look(clinic_id) as tx:
                found = await tx.find_token(token_hash(token))
        except PriorAuthError:
            return None
        if found is None or found.revoked_at or found.expires_at <= self._clock.now():
            return None
        return AccessToken(
            token=found.id,
            client_id=found.id,
            scopes=sorted(found.scopes),
            expires_at=int(found.expires_at.timestamp()),
            resource=self._resource,
            subject=found.staff_id,
            claims={"clinic": clinic_id},
        )


class ServiceTokens:
    """Knows the tokens of the clinic's sign-in service: signed, for us, not too old, of staff."""

    def __init__(
        self,
        keys: SigningKeys,
        minimum: MinimumStore,
        *,
        issuer: str,
        resource: str,
        clinic_id: str,
    ) -> None:
        self._keys = keys
        self._minimum = minimum
        self._issuer = issuer
        self._resource = resource
        self._clinic_id = clinic_id

    async def verify_token(self, token: str) -> AccessToken | None:
        """Return whose token it is, or None when it is not for us or of nobody here."""
        claims = await self._claims(token)
        if claims is None:
            return None
        try:
            async with self._minimum.look(self._clinic_id) as tx:
                person = await tx.find_account(AccountSystem.SIGN_IN, str(claims["sub"]))
        except PriorAuthError:
            return None
        if person is None or not person.active:
            return None
        return AccessToken(
            token=str(claims.get("jti") or person.id),
            client_id=str(claims.get("client_id") or claims.get("azp") or person.id),
            scopes=_scopes(claims),
            expires_at=int(claims["exp"]),
            resource=self._resource,
            subject=person.id,
            claims={"clinic": self._clinic_id, "iss": self._issuer},
        )

    async def _claims(self, token: str) -> dict[str, Any] | None:
        if len(token) > _LONGEST:
            return None
        try:
            head = jwt.get_unverified_header(token)
            key = await self._keys.find(head.get("kid"))
            if key is None or head.get("alg") not in _ALGORITHMS:
                return None
            return dict(
                jwt.decode(
                    token,
                    key,
                    algorithms=[head["alg"]],
                    audience=self._resource,
                    issuer=self._issuer,
                    leeway=LEEWAY,
                    options={"require": ["exp", "iss", "aud", "sub"]},
                )
            )
        except (jwt.PyJWTError, PriorAuthError, ValueError, TypeError):
            return None


class EitherToken:
    """Takes a token of either kind; a token that begins with a clinic's id is the desk's own."""

    def __init__(self, ours: StaffTokens, theirs: ServiceTokens | None) -> None:
        self._ours = ours
        self._theirs = theirs

    async def verify_token(self, token: str) -> AccessToken | None:
        """Return whose token it is, or None."""
        if _CLINIC.fullmatch(clinic_of(token)):
            return await self._ours.verify_token(token)
        return await self._theirs.verify_token(token) if self._theirs else None


def caller_by_token(
    services: Services, token: Callable[[], AccessToken | None] = get_access_token
) -> CallerFactory:
    """Return what finds, for each request, the person whose token it carries."""

    async def caller() -> Caller:
        found = token()
        if found is None or found.subject is None:
            raise NotPermitted("use the desk without a token")
        return Caller(
            services=services,
            clinic_id=str((found.claims or {}).get("clinic", "")),
            staff_id=found.subject,
            effects=frozenset(_EFFECTS[Scope(each)] for each in found.scopes if each in _KNOWN),
        )

    return caller


_KNOWN = frozenset(str(scope) for scope in Scope)


def _scopes(claims: dict[str, Any]) -> list[str]:
    given = claims.get("scope", claims.get("scp", ()))
    names = given.split() if isinstance(given, str) else [str(each) for each in given]
    return sorted(_KNOWN & set(names))
