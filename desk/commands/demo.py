"""Practise on a Monday morning's invented faxes, with no key, no network and no real patient."""

from __future__ import annotations

import click


@click.command()
@click.option(
    "--once", is_flag=True, help="Run to the end, approving as the demo person, and exit."
)
@click.option("--drills", is_flag=True, help="Let lines break and payers answer badly on the way.")
@click.option("--json", "as_json", is_flag=True, help="Print the closing figures as JSON only.")
def demo(once: bool, drills: bool, as_json: bool) -> None:
    """Take invented faxes the whole way: read, routed, drafted, held, approved, sent, answered.

    Starts a practice town (payers, clearinghouse, Claude), a database, the worker and the desk
    page, all on this machine, and removes them at the end. Without `--once` the desk page
    stays open and answers questions here until Ctrl-C.
    """
    import asyncio
    import tempfile
    from pathlib import Path

    from desk.demo.show import show

    _end_as_by_ctrl_c()
    with tempfile.TemporaryDirectory(prefix="priorauth-demo-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)
        asyncio.run(show(folder, once=once, drills=drills, as_json=as_json))


def _end_as_by_ctrl_c() -> None:
    """Let a closed terminal and a plain `kill` end the practice as Ctrl-C does: with all it made.

    Otherwise its database would run on, and its folder stay.
    """
    import signal

    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background ignores it
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: signal.raise_signal(signal.SIGINT))
