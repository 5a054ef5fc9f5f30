"""Who calls: asked at every call, so that a surface can serve several people."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tools.base import Caller

CallerFactory = Callable[[], Awaitable[Caller]]
"""Returns the person on whose behalf the next call is made.

May raise NotConfigured or NotPermitted: the call is refused with that text.
"""
