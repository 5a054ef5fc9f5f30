"""Takes FHIR bundles in over HTTP: stored and committed first, then answered.

A system posts to `/intake/fhir` with the token of the setting; the answer is an OperationOutcome
without patient data. What is refused for its content is kept, too.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable

from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from adapters.electronic.fhir_bundle import open_bundle
from adapters.electronic.fhir_reading import requests_of
from priorauth.casework.intake import LARGEST, receive
from priorauth.errors import InvalidRequest, PriorAuthError
from priorauth.services import Services

PATH = "/intake"
SOURCE = "FHIR"
_TYPES = ("application/fhir+json", "application/json")


def fhir_door(intake: Services, clinic_id: str, token: SecretStr) -> Mount:
    """Return the door of one clinic; it can insert into the inbox and nothing else."""
    answer = _answering(intake, clinic_id, token)
    return Mount(PATH, routes=[Route("/fhir", answer, methods=["POST"])])


def _answering(
    intake: Services, clinic_id: str, token: SecretStr
) -> Callable[[Request], Awaitable[Response]]:
    async def take(request: Request) -> Response:
        if not _is_known(request, token):
            headers = {"WWW-Authenticate": "Bearer"}
            return _outcome(401, "login", "The token is missing or not ours.", headers)
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in _TYPES:
            return _outcome(415, "not-supported", "Send application/fhir+json.")
        content = await _body(request)
        if content is None:
            return _outcome(413, "too-long", "The bundle is larger than 50 MB.")
        return await _take(intake, clinic_id, content)

    return take


async def _take(intake: Services, clinic_id: str, content: bytes) -> Response:
    try:
        arrival = await receive(intake, clinic_id, content, SOURCE)
    except InvalidRequest as error:
        return _outcome(400, "required", str(error))
    except PriorAuthError:
        return _outcome(503, "transient", "It could not be stored now. Send it again.")
    try:
        requests_of(open_bundle(content))
    except ValueError as error:
        return _outcome(422, "invalid", f"{error} It was kept.")
    return _outcome(202, "informational", f"Received as {arrival.id}.")


def _is_known(request: Request, token: SecretStr) -> bool:
    given = request.headers.get("authorization", "")
    wanted = f"Bearer {token.get_secret_value()}"
    return hmac.compare_digest(given.encode(), wanted.encode())


async def _body(request: Request) -> bytes | None:
    """Return what was posted; None when it is more than a document may be."""
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > LARGEST:
        return None
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > LARGEST:
            return None
    return bytes(found)


def _outcome(status: int, code: str, words: str, headers: dict[str, str] | None = None) -> Response:
    severity = "information" if status < 300 else "error"
    issue = {"severity": severity, "code": code, "diagnostics": words}
    body = {"resourceType": "OperationOutcome", "issue": [issue]}
    return JSONResponse(body, status, headers, media_type="application/fhir+json")
