"""Stops a test that tries to reach beyond this machine."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

AT_ADDRESS = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1}
AT_NAME = {"socket.getaddrinfo": 0, "socket.gethostbyname": 0}


class BeyondLoopback(RuntimeError):
    """A test tried to reach another machine."""


def refuse_beyond_loopback(event: str, arguments: tuple[Any, ...]) -> None:
    """Audit hook: raise for a connection, a datagram or a name look-up that would leave us."""
    if event in AT_ADDRESS:
        opened, address = arguments[0], arguments[AT_ADDRESS[event]]
        if opened.family in (socket.AF_INET, socket.AF_INET6) and address:
            _refuse_unless_local(address[0])
    elif event in AT_NAME:
        _refuse_unless_local(arguments[AT_NAME[event]])


def _refuse_unless_local(host: str | bytes | None) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if not name or name == "localhost" or _is_loopback(name):
        return
    raise BeyondLoopback(f"This test tried to reach {name}.")


def _is_loopback(name: str) -> bool:
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
