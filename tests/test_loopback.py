"""The tests themselves stay on this machine."""

from __future__ import annotations

import socket

import pytest

from tests.loopback import BeyondLoopback


@pytest.mark.parametrize("address", ["192.0.2.7", "2001:db8::7"])
def test_a_connection_to_another_machine_is_refused(address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as opened, pytest.raises(BeyondLoopback):
        opened.connect((address, 443))


def test_a_datagram_to_another_machine_is_refused() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened, pytest.raises(BeyondLoopback):
        opened.sendto(b"x", ("192.0.2.7", 53))


def test_the_name_of_another_machine_is_not_looked_up() -> None:
    with pytest.raises(BeyondLoopback):
        socket.getaddrinfo("payer.example", 443)


def test_this_machine_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        socket.create_connection(("localhost", port)).close()
        socket.create_connection(("127.0.0.1", port)).close()
