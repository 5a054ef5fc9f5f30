"""Do what a tool asked of the worker."""

from __future__ import annotations

from priorauth.casework import requests
from priorauth.services import Services

QUEUE = "work"


async def run_tool_request(services: Services, clinic_id: str, request_id: str) -> None:
    """See `priorauth.casework.requests.run_tool_request`."""
    await requests.run_tool_request(services, clinic_id, request_id)
