"""A house with a database of its own for one measurement, gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from adapters.home import Home, opened
from adapters.settings import Settings, read_settings


@contextmanager
def throwaway_house() -> Iterator[tuple[Settings, Home]]:
    """Open a house that nobody has used, with every table and login in place."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = read_settings({"PRIORAUTH_HOME": folder})
        with opened(settings) as home:
            home.prepare()
            yield settings, home
