"""What is said in an idiom, as what it asks: `who can i call to book`, `what is left to send`.

An idiom says something else than its words do one by one: `what does he owe` asks for money, and
nothing that is missing. Each is put as the question that it is, in words that the desk knows.
"""

from __future__ import annotations

import re

from agent.hearing.idioms_of_many import OF_MANY
from agent.hearing.idioms_of_one import CASE, OF_ONE

_PLEASE = re.compile(r"[\s,.?!]*\b(?:please|pls|plz|thanks|thx|ty)[\s.!]*$", re.IGNORECASE)


def put_plainly(text: str) -> str:
    """Return a message with its idiom as the question that it is, about what it names."""
    bare = _PLEASE.sub("", text)
    said = _put(bare)
    return text if said == bare else said


def _put(text: str) -> str:
    for idiom, meant in OF_MANY:
        text = idiom.sub(meant, text)
    for idiom, meant in OF_ONE:
        found = idiom.search(text)
        if found is None:
            continue
        named = [
            each for name, each in found.groupdict().items() if name.startswith("case") and each
        ]
        is_id = bool(named) and re.fullmatch(CASE, named[0], re.IGNORECASE) is not None
        said = (
            f"{meant} for {named[0]}" if is_id and " it" not in f" {meant}".split("?")[0] else meant
        )
        said = said.replace("CODE", found.groupdict().get("code") or "")
        if is_id:
            said = re.sub(r"\bit\b", named[0], said, count=1)
        return f"{text[: found.start()]}{said}{text[found.end() :]}"
    return text
