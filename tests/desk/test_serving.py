"""The sockets on which pages and MCP are served."""

from __future__ import annotations

import socket

from desk.serving import listen


def test_no_answer_waits_for_the_client_to_say_that_it_has_the_piece_before() -> None:
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
