"""What is worked out once, when it is first asked for, and kept with what it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Kept = TypeVar("Kept")


class kept(Generic[Kept]):
    """Like `functools.cached_property`, which takes a lock each time until Python 3.12."""

    def __init__(self, make: Callable[[Any], Kept]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, one: None, kind: type) -> kept[Kept]: ...

    @overload
    def __get__(self, one: object, kind: type) -> Kept: ...

    def __get__(self, one: object | None, kind: type) -> Kept | kept[Kept]:
        if one is None:
            return self
        value = one.__dict__[self._name] = self._make(one)
        return value
