"""Which payers can be asked for what: the payer list and the configurations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.availity.paging import page
from simulator.availity.validation import ASKED_OF_A_MEMBER, ASKED_OF_A_REVIEW
from simulator.drills import Seen
from simulator.refusals import availity_error, field_error
from simulator.residents import Payer
from simulator.world import World

ASKED = {"270": ASKED_OF_A_MEMBER, "service-reviews": ASKED_OF_A_REVIEW}


@dataclass
class Directory:
    """The clearinghouse's list of payers."""

    world: World

    async def payers(self, seen: Seen, request: Request) -> Response:
        """`GET /v1/availity-payer-list`."""
        query = request.query_params
        rows = [
            {
                "payerId": payer.id,
                "name": payer.name.upper(),
                "displayName": payer.name,
                "shortName": payer.name.partition(" ")[0],
                "processingRoutes": routes,
            }
            for payer in self.world.town.payers.values()
            if query.get("payerId", payer.id) == payer.id
            and (routes := _routes(payer, query.get("transactionType")))
        ]
        return JSONResponse(page("payers", rows, request))

    async def configurations(self, seen: Seen, request: Request) -> Response:
        """`GET /v1/configurations?type=…`: what a payer wants in a request of that type."""
        kind = request.query_params.get("type", "")
        if not kind:
            error = field_error("type", "This field is required.", "REQUIRED")
            return availity_error(400, "The request is not valid.", [error], seen.path)
        wanted = request.query_params.get("payerId")
        rows = [
            _configuration(payer, kind)
            for payer in self.world.town.payers.values()
            if kind in ASKED and wanted in (None, payer.id)
        ]
        return JSONResponse(page("configurations", rows, request))


def _routes(payer: Payer, transaction: str | None) -> list[dict[str, Any]]:
    offered = ["270", "278I"] if payer.inquiry else ["270"]
    return [
        {
            "transactionDescription": each,
            "submissionMode": "API",
            "availability": True,
            "enrollmentRequired": False,
            "enrollmentMode": None,
        }
        for each in offered
        if transaction in (None, each)
    ]


def _configuration(payer: Payer, kind: str) -> dict[str, Any]:
    return {
        "type": kind,
        "subtypeId": "HS" if kind == "service-reviews" else None,
        "subtypeValue": "Outpatient Authorization" if kind == "service-reviews" else None,
        "payerId": payer.id,
        "payerName": payer.name,
        "version": "1",
        "elements": {name: _element(name, place) for place, name in enumerate(ASKED[kind])},
        "requiredFieldCombinations": {},
        "settings": {},
    }


def _element(name: str, place: int) -> dict[str, Any]:
    kind = "Date" if name.lower().endswith("date") else "Text"
    if name in ("diagnoses", "procedures"):
        kind = "ObjectArray"
    label = name.rpartition(".")[2]
    element = {"type": kind, "label": label, "order": place, "allowed": True, "required": True}
    if name.lower().endswith("npi"):
        element |= {"pattern": r"^[12]\d{9}$", "minLength": 10, "maxLength": 10}
    return element
