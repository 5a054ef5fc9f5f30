"""The listener process: HL7 messages come in over MLLP, with the login that can only insert."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from functools import partial

from adapters.electronic.listening import Limits, Listener, secured_by
from adapters.home import opened, read_whose
from adapters.settings import ListenSettings, Settings
from adapters.wiring import intake_services
from desk.working import stopped_by_signal
from priorauth.casework.intake import receive
from priorauth.clock import SystemClock
from priorauth.services import Services

log = logging.getLogger("priorauth.listen")

USUAL_PORT = 2575
SOURCE = "HL7"


async def listen(settings: Settings) -> None:
    """Listen until SIGTERM or SIGINT.

    Raises:
        NotConfigured: No clinic is set up here, the port is taken, or a certificate is bad.
    """
    stop = stopped_by_signal()
    wanted = settings.listen
    secured = None
    if wanted.certificate is not None and wanted.key is not None:
        secured = secured_by(wanted.certificate, wanted.key, wanted.clients)
    clinic_id = read_whose(settings).clinic_id
    async with AsyncExitStack() as stack:
        home = stack.enter_context(opened(settings))
        services = await stack.enter_async_context(intake_services(settings, home))
        store = partial(_store, services, clinic_id)
        listener = Listener(store, SystemClock(), _limits(wanted))
        port = wanted.port if wanted.port is not None else USUAL_PORT
        server = await listener.serve(wanted.host, port, secured)
        bound = server.sockets[0].getsockname()[1]
        log.info("listening for HL7 on port %d%s", bound, " with TLS" if secured else "")
        await stop.wait()
        server.close()
        await listener.close()
        log.info("the listener has stopped")


async def _store(services: Services, clinic_id: str, content: bytes) -> str:
    return (await receive(services, clinic_id, content, SOURCE)).id


def _limits(wanted: ListenSettings) -> Limits:
    return Limits(
        largest=wanted.largest_mb * 1024 * 1024,
        idle_seconds=wanted.idle_seconds,
        frame_seconds=wanted.frame_seconds,
        connections=wanted.connections,
        peers=wanted.peers,
    )
