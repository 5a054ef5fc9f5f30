"""The page of figures for the house's own monitoring, in the text format of Prometheus.

It exists where the setting gives it a token, answers to that token alone and to the house's own
network alone, and holds counts and moments: no name, no id, no clinic.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from ipaddress import ip_address
from itertools import groupby

from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.store.house_counts import house_counts_of
from priorauth.boundary import minimum
from priorauth.errors import Unavailable
from priorauth.models.house_counts import HouseCount
from priorauth.services import Services

PATH = "/metrics"
FORMAT = "text/plain; version=0.0.4; charset=utf-8"


def figures_door(desk: Services, clinic_id: str, token: SecretStr) -> Route:
    """Return the page of one clinic's figures."""
    counts = house_counts_of(desk.store)

    async def show(request: Request) -> Response:
        if not _from_the_house(request):
            return PlainTextResponse("Only this house's own network is answered here.\n", 403)
        if not _is_known(request, token):
            headers = {"WWW-Authenticate": "Bearer"}
            return PlainTextResponse("The token is missing or not ours.\n", 401, headers)
        try:
            found = await counts.read(clinic_id, desk.clock.now())
        except Unavailable:
            return PlainTextResponse("The database cannot be reached now.\n", 503)
        return PlainTextResponse(written(found), media_type=FORMAT)

    return Route(PATH, show, methods=["GET"])


def written(counts: Iterable[HouseCount]) -> str:
    """Return figures as Prometheus reads them; those of one name stand together."""
    lines: list[str] = []
    for name, same in groupby(map(minimum, counts), key=lambda each: each["name"]):
        kind = "counter" if name.endswith("_total") else "gauge"
        lines.append(f"# TYPE priorauth_{name} {kind}")
        lines += (f"priorauth_{name}{_labels(each['labels'])} {each['value']!r}" for each in same)
    return "\n".join([*lines, ""])


def _labels(labels: dict[str, str]) -> str:
    if not labels:
        return ""
    return "{" + ",".join(f'{name}="{_escaped(each)}"' for name, each in labels.items()) + "}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")


def _from_the_house(request: Request) -> bool:
    if request.client is None:
        return False
    try:
        return ip_address(request.client.host).is_private
    except ValueError:
        return False


def _is_known(request: Request, token: SecretStr) -> bool:
    given = request.headers.get("authorization", "")
    return hmac.compare_digest(given.encode(), f"Bearer {token.get_secret_value()}".encode())
