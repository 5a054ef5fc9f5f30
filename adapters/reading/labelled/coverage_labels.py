"""What labels say of the coverage: ids, groups, claims, and who adjusts them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from adapters.reading.labelled.payer_labels import numbers_behind, said_of_payer, said_of_plan
from adapters.reading.labels.label_text import NOTHING, Source, first_group, numbered
from adapters.reading.layout.layout import Run
from adapters.reading.values import therapy
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.payer_words import (
    sounds_like_a_payer,
)
from adapters.reading.values.people import read_name

_GLUED = re.compile(r"\d-?(?:GRP|GROUP|GP#)", re.IGNORECASE)
_CODE = re.compile(r"[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}")
_MEMBERS = re.compile(r"(?i)\b(?:id|member|subscriber|policy|contract|insured|enrollee)\b|i\.d\.")
_GROUPS = re.compile(r"(?i)\bgr(?:ou)?p\b")
_AND = re.compile(r"(?i)\s?/\s?|&|\band\b")
_BETWEEN_TWO = re.compile(r"\s*[/|;]\s*|,\s+|\s[\u2013-]\s")
_RELATION = re.compile(
    r"(?i)self|spouse|child|parent|other|dependent|husband|wife|patient|hpi|pmhx?|pshx?|ros|exam"
)
"""Who is insured, or the heading of the next part, where a group number was left blank."""
WHOLE_ID, PIECE, FAMILY = 8, 6, 2


def _member(source: Source) -> Iterator[Candidate]:
    if source.spot.owner not in {"coverage", "secondary", "patient"}:
        return
    name = "secondary_member_id" if source.spot.owner == "secondary" else "member_id"
    found = _joined_id(first_group(source))
    if found is None and name == "member_id" and "/" in source.spot.words.text:
        yield from _payer_and_id(source)
    elif found is None and name == "member_id":
        yield from _member_name(source)
    if found is not None:
        value, group, end = found
        made = Source(source.page, source.spot, group, source.strength)
        yield made.make(name, value, 0, end)
        if name == "member_id":
            yield from numbers_behind(source, end, ("group_number",))


def _member_name(source: Source) -> Iterator[Candidate]:
    """`Member: Odalys Tarrowby`: on a payer's paper the patient is a member."""
    group = first_group(source)
    person = None if any(map(str.isdigit, group.text)) else read_name(group.text)
    if person is not None and person.credentials is None:
        made = Source(source.page, source.spot, group, source.strength)
        yield made.make("patient_name", person.name, 0, person.end)


def _payer_and_id(source: Source) -> Iterator[Candidate]:
    """`Insurance/ID#: Granite Health Plan / GHP4471902`."""
    payer, slash, _ = source.run.text.partition("/")
    second = source.run.part(len(payer) + 1)
    found = _joined_id(second) if slash and second.words else None
    if found is None or not sounds_like_a_payer(payer):
        return
    yield source.make("payer_name", payer.strip(), 0, len(payer.rstrip()))
    yield replace(source, run=second).make("member_id", found[0], 0, found[2])


def _joined_id(group: Run) -> tuple[str, Run, int] | None:
    """An id in one piece or several, blanks taken out."""
    pieces: list[str] = []
    end = 0
    for word, start in zip(group.words, group.starts, strict=True):
        text = word.text.strip(".,;:()")
        plain = text.replace("-", "")
        if not plain.isalnum() or plain.upper() != plain or not _goes_on(plain, pieces):
            break
        pieces.append(text)
        end = start + len(word.text)
    value = "".join(pieces)
    if _GLUED.search(value) or _two_values(pieces):
        return None
    if len(value) < 4 or sum(letter.isdigit() for letter in value) < 2:
        return None
    return value, group, end


def _goes_on(text: str, before: list[str]) -> bool:
    """Whether a piece can belong to an id: letters come first only, long numbers after them."""
    if not before:
        return True
    has_digit = any(letter.isdigit() for letter in text)
    return has_digit and (len(text) <= PIECE or before[-1].isalpha())


def _two_values(pieces: list[str]) -> bool:
    """Whether two numbers stand side by side; a person's number in the family belongs to one."""
    return len(pieces) > 1 and len(pieces[0]) >= WHOLE_ID and len("".join(pieces[1:])) != FAMILY


def _group(source: Source) -> Iterator[Candidate]:
    if source.spot.owner == "secondary":
        return
    asked = _asks_for_two(source.spot.words.text)
    if asked and _BETWEEN_TWO.search(source.run.text):
        yield from _member_group(source, turned=asked == "group")
    else:
        yield from _group_number(source)


def _group_number(source: Source) -> Iterator[Candidate]:
    group = first_group(source)
    token = group.text.split(" ")[0].strip(".,;:()") if group.text else ""
    if NOTHING.match(token) or _RELATION.fullmatch(token) or _CODE.fullmatch(token):
        return
    if len(token) < 3 or not token[0].isalnum():
        return
    if token.upper() == token or any(letter.isdigit() for letter in token):
        made = Source(source.page, source.spot, group, source.strength)
        flag = "low_confidence" if _is_glued(source.spot.words, group) else None
        yield made.make("group_number", token, 0, len(token), flag=flag)


def _asks_for_two(label: str) -> str:
    """Which of the two comes first where a label asks for a member's number and a group's."""
    parts = _AND.split(label)
    groups = [_GROUPS.search(part) is not None for part in parts]
    if len(parts) != 2 or sum(groups) != 1 or "name" in label.lower():
        return ""
    told = _MEMBERS.search(parts[groups.index(False)]) is not None
    return ("group" if groups[0] else "member") if told else ""


def _is_glued(label: Run, value: Run) -> bool:
    """Whether label and value are one printed word: `GRP4123` may be the number as a whole."""
    before, after = label.words[-1], value.words[0]
    return after.x0 - before.x1 < 0.1 * before.height and abs(after.y0 - before.y0) < 1


def _member_group(source: Source, *, turned: bool = False) -> Iterator[Candidate]:
    """A member's number and a group's behind one label; `turned` where the group's is first."""
    between = _BETWEEN_TWO.search(source.run.text)
    parts = [source.run.part(0, between.start() if between is not None else None)]
    parts += [source.run.part(between.end())] if between is not None else []
    member, group = (parts[1:], parts[:1]) if turned else (parts[:1], parts[1:])
    for part in member:
        found = _joined_id(part) if part.words else None
        if found is not None:
            made = replace(source, run=part)
            yield made.make("member_id", found[0], 0, found[2])
    for part in group:
        if part.words:
            yield from _group_number(replace(source, run=part))


FEW_WORDS = 4
"""Words that name a kind of accident at the end of a clause."""
_CLAUSE_END = re.compile(r"[.:;]\s")
_EITHER = re.compile(r"/|\bor\b", re.IGNORECASE)
"""A label for claims of two kinds tells none: `WC / auto claim #`."""


def _claim(source: Source) -> Iterator[Candidate]:
    """The number of a claim, and the kind of accident that its label names: `MVA claim #`."""
    made = list(numbered("claim_number")(source))
    yield from made
    label = source.spot.words
    kind = _kind_of_claim(source) if made else None
    if kind is not None:
        page, sure = source.page.page, label.confidence
        yield Candidate("accident", kind, page, label.box(), label.text, sure)


def _kind_of_claim(source: Source) -> str | None:
    """The accident that the label names, or the few words before it: `Work related, claim #`."""
    label = source.spot.words.text
    if _EITHER.search(label):
        return None
    rows, at = source.page.rows, source.spot.row
    before = Run.of(word for word in rows[at].words if word.x1 <= source.spot.x0 + 1)
    told = before.text if before.words or not at else rows[at - 1].text
    clause = _CLAUSE_END.split(told)[-1]
    ended = clause.endswith((",", "."))
    last = " ".join(clause.split()[-FEW_WORDS:]) if ended else ""
    return therapy.accident(label) or therapy.accident(last)


def _adjuster(source: Source) -> Iterator[Candidate]:
    """Who works on a claim; an examiner with a doctor's letters examined the patient."""
    found = read_name(first_group(source).text)
    if found is not None and found.credentials is None:
        yield source.make("adjuster", found.name, 0, found.end)


MAKERS: dict[str, Callable[[Source], Iterator[Candidate]]] = {
    "payer": said_of_payer,
    "plan": said_of_plan,
    "member": _member,
    "group": _group,
    "member_group": _member_group,
    "claim": _claim,
    "adjuster": _adjuster,
}
