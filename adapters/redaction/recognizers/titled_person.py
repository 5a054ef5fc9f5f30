"""People behind a title or in front of a credential: `Mr. …`, `Dr. …`, `…, MD`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups
from adapters.redaction.lexicon import clinical, listed
from adapters.redaction.people import CREDENTIALS, is_rather_name, may_be_name, name_end

_TITLE = Anchored(
    r"\b(?:Mr|Mrs|Ms|Mx|Miss|Mister|Dr|Drs|Doctor|Prof|Professor|Rev|Sr|Hon|Sgt|Officer|"
    r"Judge|Nurse|MR|MRS|MS|MISS|DR|DRS|DOCTOR|PROF|REV)"
    r"(?: ?[.,][ ]{0,2}|[ ]{1,2})(?=[A-Z]|(?:de|van|von|del|da|di|du|la|le|al|el)[ -])"
)
_CREDENTIAL = Anchored(rf"(?<![A-Za-z]){CREDENTIALS}\b(?![a-z])")
_CREDENTIALED = re.compile(
    r"(?P<it>(?:[A-Z][A-Za-z'.-]*[ ]){0,3}[A-Z][A-Za-z'-]+)(?:,[ ]?|(?P<bare>[ ]{1,2}))$"
)
_COUNSEL = Anchored(
    r"(?<![A-Za-z'-])(?P<it>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){1,2}),? {1,2}(?:Esq|ESQ)\b"
)
_CAPITALS = re.compile(r"[A-Z]\.?[A-Z]")
_FAR = 80
_PARTICLED = Anchored(
    r"(?<![A-Za-z'-])(?:(?:Mrs?|Ms|Miss|Mx|Dr)\.? {1,2})?"
    r"(?:v[ao]n|de|del|della|di|da|dos|du|ter|ten|bin|ibn|el|al)"
    r"(?: (?:den|der|de|la|las|los|het|ten))?[ -]"
    r"(?P<name>[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?![A-Za-z'])"
)
_NO_SURNAMES = frozenset({"quervain", "quervains", "novo", "facto"})
_WORDS = re.compile(r"[A-Z][A-Za-z'.-]*")
_CAPITALS_ALONE = frozenset({"MR", "MS", "DR"})
"""Also magnetic resonance, a disease, a direction."""
_JOBS = frozenset({"nurse", "officer", "judge", "doctor", "professor"})
_NOT_BEFORE = frozenset({"AND", "OR", "OF", "WITH", "BY", "THE", "FOR", "PER", "TO", "SEE", "FROM"})


def titled_person(text: str) -> Iterator[Found]:
    """Yield names with a title before or a credential behind them."""
    for match in _TITLE.finditer(text):
        end = name_end(text, match.end(), before_colon=True)
        first = text[match.end() : end].split(" ")[0].rstrip(".,")
        is_job = match[0].rstrip(" .,").lower() in _JOBS
        is_imaging = match[0].strip() in _CAPITALS_ALONE and _is_pictured(first.lower())
        is_imaging |= (
            match[0].rstrip(" .") == "MS" and first.istitle() and not is_rather_name(first)
        )
        if end > match.end() and not is_imaging and (not is_job or may_be_name(first)):
            yield Found(match.start(), end, "PERSON")
    for match in _PARTICLED.finditer(text):
        if match["name"].lower() not in _NO_SURNAMES:
            yield Found(match.start(), match.end(), "PERSON")
    if "esq" in text.lower():
        yield from groups(_COUNSEL, text, "PERSON")
    for match in _before_credentials(text):
        start = _first_name(match)
        if start is not None:
            yield Found(start, match.end("it"), "PERSON")


def _is_pictured(small: str) -> bool:
    """Whether a word is of medicine and nobody's, as what a picture shows."""
    return small in clinical() and small not in listed("eponyms")


def _before_credentials(text: str) -> Iterator[re.Match[str]]:
    """Yield the capital words right before each credential."""
    for credential in _CREDENTIAL.finditer(text):
        at = credential.start()
        found = _CREDENTIALED.search(text, max(0, at - _FAR), at)
        if found is not None and (not found["bare"] or _CAPITALS.match(text, at)):
            yield found


def _first_name(match: re.Match[str]) -> int | None:
    """Return where the name begins: at most three words back, none of them surely a word."""
    words = list(_WORDS.finditer(match["it"]))
    start = None
    for word in reversed(words):
        bare = word[0].rstrip(".")
        is_initial = len(bare) == 1 and start is not None
        if bare in _NOT_BEFORE or not (is_initial or may_be_name(bare)):
            break
        start = match.start("it") + word.start()
    found = [word[0] for word in words]
    is_one = start == match.end("it") - len(found[-1])
    if is_one and match["bare"] and found[-1].isupper() and not is_rather_name(found[-1]):
        return None
    return start if any(is_rather_name(word) for word in found) or len(found) <= 2 else None
