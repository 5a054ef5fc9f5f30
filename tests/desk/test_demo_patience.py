"""The practice clinic may be slow, and is given up only when it gets no further."""

from __future__ import annotations

import asyncio

import pytest

from desk.demo.patience import patience
from priorauth.errors import Unavailable

pytestmark = pytest.mark.anyio


async def test_what_gets_on_is_waited_for_longer_than_patience_lasts() -> None:
    began = asyncio.get_running_loop().time()

    async with patience(0.5) as is_new:
        told = 0
        while asyncio.get_running_loop().time() - began < 1.2:
            told += is_new(told)
            await asyncio.sleep(0.01)

    assert told > 10


async def test_what_gets_no_further_ends_in_one_sentence_and_no_traceback() -> None:
    with pytest.raises(Unavailable, match="got no further"):
        async with patience(0.05) as is_new:
            while True:
                is_new("read 7 of 13 documents")
                await asyncio.sleep(0.01)


async def test_the_same_again_is_nothing_new() -> None:
    async with patience(5) as is_new:
        assert [is_new(each) for each in ("a", "a", "b", "a")] == [True, False, True, True]
