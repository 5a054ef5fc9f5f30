"""What labels say of the coverage: payer, plan, ids, claim."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from adapters.reading.labelled.wrapped import over_two_lines, payer_goes_on, through_next_line
from adapters.reading.labels.finding import like_a_label
from adapters.reading.labels.label_text import NOTHING, Source, first_group, numbered
from adapters.reading.layout.layout import Run
from adapters.reading.values import checked_numbers, therapy
from adapters.reading.values.candidates import Candidate, Doubt
from adapters.reading.values.payer_words import (
    ends_like_a_payer,
    is_a_payer,
    is_on_file,
    is_shortened,
    says_nothing,
    sounds_like_a_payer,
)
from adapters.reading.values.people import read_name

_ID_BEHIND = re.compile(
    r"(?:(?<!group)(?<!group )(?<!grp)(?<!grp )"
    r"\b(?:member|subscriber|cardholder|policy)?\s?(?:id|#|no\.?|number)|(?<=[,;(])\s?#)"
    r"\W{1,3}([A-Z0-9-]*\d[A-Z0-9-]"
    r"{3,20}(?:\s\d\d(?=\s*(?:[,.;)]|$)))?)",
    re.I,
)
_GROUP_BEHIND = re.compile(
    r"\b(?:gr\.|grp|group)\W{0,3}(?:no\W*|#\W*|number\W*)?([A-Z0-9-]*\d[A-Z0-9-]{2,14})", re.I
)
_NUMBERS = {"member_id": _ID_BEHIND, "group_number": _GROUP_BEHIND}
_DETAILS = re.compile(
    r"[,;(|]|\s/\s|_{3}|\s{2,}|\s-\s|\b(?:id|member|subscriber|cardholder|policy|group|grp|"
    r"phone)\b[\s#:]|\bplan\b\s*[#:]",
    re.IGNORECASE,
)
_ID_AT_END = re.compile(
    r",?\s+#?((?!(?:1-)?\d{3}-?\d{3}-?\d{4}$)(?=(?:[A-Z-]*\d){5})[A-Z0-9-]{7,20})$"
)
"""A number behind a payer's name that no word announces, and that is no telephone's."""
_NUMBER_AT_END = re.compile(
    r"(?i)[\s,;(]+(?:(?:mbr|member|subscriber|policy)\s?)?(?:id|#|no\.?|number)(?:\s?#)?\W*$"
)
"""What announces a number that stands behind a payer's name, in its own place."""
_ID_FOLLOWS = re.compile(
    r"(?i)\s*[,;(]?\s*(?:(?:mbr|member|subscriber|policy|group|grp)\s?)?(?:id\b|#|no\b)\W*\w*\d"
)
"""A number under its own name, which ends the name of the payer before it."""
_OF_MEDICARE = re.compile(r"(?i)\s-\spart [a-d]\b")
_IN_A_LIST = re.compile(
    r"^\W*\d{1,2}\s?[:.)]\s+|^(?:is|are)\s+(?:(?:through|with|by)\s+)?|^(?i:primary)\s?[-\u2013]\s"
)
"""What stands before a payer that is one of a list, or that a sentence names."""
_RUN_BY = re.compile(
    r"(?i)(?:va|veterans?|tricare)\b[^-,;]{0,20} - (?:optum|triwest|humana|health net)"
)
"""A program of the government is named with the company that runs it: `VA CCN - Optum`."""
_CODED = re.compile(
    r"(?:\s?\(|\s*[,/|]\s*|\s[\u2013-]\s)(?=(?:[A-Z-]*\d){5})([A-Z0-9-]{6,20})(?:\)|\s*$)"
)
"""A member's number behind the payer: `Medicare (1EG4TE5MK73)`, `Aetna / W123456789`."""
_NAMED_AGAIN = re.compile(r"\(([A-Z][^()\d]{2,30})\)")

_NO_PLAN = re.compile(
    r"__|\||\d{5}|\b(?:therap\w*|treat\w*|weeks?|visits?|exercis\w*|evaluat\w*)\b", re.IGNORECASE
)
_ASSESSED = re.compile(r"(?i)\b(?:assessment|impression|a)\W+(?:and\W+)?plan\b")
_LISTED = re.compile(r"[-\u2022\u00b7*]\s|\W*\d{1,2}[.)]\s|.*\b[A-TV-Z]\d[0-9A-Z]\.\d")
"""What stands behind the `plan` of a visit: what to do next, in numbers, and diagnoses."""
_PRODUCT = re.compile(r"\b(?:HMO|PPO|EPO|POS|SNP|Medicaid|A/B)\s+[A-Z][a-z]")
"""A name behind the type of a plan is one of its plan's, not of its payer's."""
_PLAN_BEHIND = re.compile(
    r"\s*[,(]\s*([A-Z][\w&/+ -]{2,40}?)\)?\s*,\s*(?:member|subscriber|policy|id)\b|"
    r"\s[/-]\s([A-Z][\w&+ -]{2,40}?)(?:,?\s+(?:member|subscriber|policy|id|group|grp)\b.*)?$",
    re.IGNORECASE,
)
_GLUED = re.compile(r"\d-?(?:GRP|GROUP|GP#)", re.IGNORECASE)
_CODE = re.compile(r"[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}")
_RELATION = re.compile(r"(?i)self|spouse|child|parent|other|dependent|husband|wife|patient")
"""What stands for who is insured, where a group number was left blank."""
WHOLE_ID, PIECE, FAMILY = 8, 6, 2


def _payer(source: Source) -> Iterator[Candidate]:
    group = over_two_lines(source, first_group(source))
    group = through_next_line(source, group, payer_goes_on)
    text = _IN_A_LIST.sub("", group.text).strip(" .,:;-")
    certain = source.page.certain
    if like_a_label(text, certain=certain) or says_nothing(text) or _CODE.match(text):
        return
    name = "secondary_payer_name" if source.spot.owner == "secondary" else "payer_name"
    if NOTHING.match(text):
        return
    cut = _before_details(text)
    numbered = _ID_AT_END.search(cut)
    announced = None
    if numbered is not None:
        cut = cut[: numbered.start()]
        announced = _NUMBER_AT_END.search(cut)
        cut = cut[: announced.start()] if announced is not None else cut
    if sum(map(str.isalpha, cut)) < max(3, sum(map(str.isdigit, cut))) or like_a_label(
        cut, certain=certain
    ):
        return
    start = group.text.find(cut)
    made = Source(source.page, source.spot, group, source.strength)
    plans = list(_plan_behind(made, group.text, start + len(cut), cut))
    whole = cut == text or announced is not None or bool(plans)
    whole = whole or group.text.startswith(" - ", start + len(cut))
    whole = whole or _ID_FOLLOWS.match(group.text, start + len(cut)) is not None
    doubt: Doubt = "" if (whole or ends_like_a_payer(cut)) and not _PRODUCT.search(cut) else "cut"
    doubt = "cut" if not plans and is_shortened(group.text[start + len(cut) :]) else doubt
    yield made.make(name, cut, start, start + len(cut), doubt=doubt)
    yield from plans
    if numbered is not None:
        at = group.text.find(numbered[1], start + len(cut))
        member = "member_id" if name == "payer_name" else "secondary_member_id"
        yield made.make(member, numbered[1], at, at + len(numbered[1]))
    yield from _numbers_behind(source, start + len(cut), ("member_id", "group_number"))
    coded = _CODED.match(group.text, start + len(cut))
    if coded is not None and numbered is None and name == "payer_name":
        yield made.make("member_id", coded[1], *coded.span(1))
    if numbered is None and name == "secondary_payer_name":
        yield from _second_member(source, start + len(cut))


def _second_member(source: Source, behind: int) -> Iterator[Candidate]:
    """The number behind a second payer: one that looks like it, or the rest of its line."""
    text = source.run.text
    found = checked_numbers.find_member(text[behind:])
    alone = _ID_AT_END.fullmatch(text, behind)
    if found is not None:
        at = behind + found.start()
        yield source.make("secondary_member_id", found[0], at, at + len(found[0]))
    elif alone is not None:
        yield source.make("secondary_member_id", alone[1], *alone.span(1))


def _plan_behind(made: Source, text: str, behind: int, payer: str) -> Iterator[Candidate]:
    """A plan between the payer and its number: `Blue Shield, Trio HMO, ID XEH...`.

    Behind what does not sound like a payer it may be a part of that name: `Arise / WPS`.
    """
    match = _PLAN_BEHIND.match(text, behind)
    place = match.lastindex or 1 if match is not None else 1
    if match is not None and made.spot.owner != "secondary" and not _NO_PLAN.search(match[place]):
        known = sounds_like_a_payer(payer) or is_on_file(payer)
        doubt: Doubt = "" if known else "shape"
        yield made.make("plan_name", match[place].strip(), *match.span(place), doubt=doubt)


def _numbers_behind(source: Source, behind: int, names: Iterable[str]) -> Iterator[Candidate]:
    """Numbers in the same line as the payer or its id: `Humana, ID H571..., grp 788...`."""
    if source.spot.owner == "secondary":
        return
    for name in names:
        match = _NUMBERS[name].search(source.run.text, behind)
        if match is not None:
            yield source.make(name, match[1].replace(" ", ""), *match.span(1))


def _before_details(text: str) -> str:
    """A payer's name without what follows it; what only names it anew belongs to it."""
    for match in _DETAILS.finditer(text):
        if _OF_MEDICARE.match(text, match.start()) or _RUN_BY.match(text):
            continue
        if match[0].strip() == "/" and is_on_file(text[match.end() :].strip(" .,:;-")):
            return text
        again = _NAMED_AGAIN.match(text, match.start())
        if again is None or not (is_a_payer(again[1]) or is_on_file(again[1])):
            return text[: match.start()].strip(" .,:;-") or text
        if not text[again.end() :].strip(" .,:;-"):
            return text
    return text


def _plan(source: Source) -> Iterator[Candidate]:
    if source.spot.owner == "secondary":
        return
    group = first_group(source)
    text = group.text.strip(" .,:;-|")
    cut = _before_details(text)
    if _LISTED.match(group.text) or _ASSESSED.search(source.page.rows[source.spot.row].text):
        return
    if cut != text and sounds_like_a_payer(cut):
        yield from _payer(source)
        return
    if len(text) >= 3 and any(map(str.isalpha, text)) and not _NO_PLAN.search(text):
        yield Source(source.page, source.spot, group, source.strength).make(
            "plan_name", text, 0, None
        )


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
            yield from _numbers_behind(source, end, ("group_number",))


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


def _is_glued(label: Run, value: Run) -> bool:
    """Whether label and value are one printed word: `GRP4123` may be the number as a whole."""
    before, after = label.words[-1], value.words[0]
    return after.x0 - before.x1 < 0.1 * before.height and abs(after.y0 - before.y0) < 1


def _member_group(source: Source) -> Iterator[Candidate]:
    text = source.run.text
    at = text.find("/")
    first = source.run.part(0, at if at >= 0 else None)
    found = _joined_id(first)
    if found is not None:
        yield Source(source.page, source.spot, first, source.strength).make(
            "member_id", found[0], 0, found[2]
        )
    if at >= 0:
        second = source.run.part(at + 1)
        if second.words:
            yield from _group(Source(source.page, source.spot, second, source.strength))


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
    found = read_name(first_group(source).text)
    if found is not None:
        yield source.make("adjuster", found.name, 0, found.end)


MAKERS: dict[str, Callable[[Source], Iterator[Candidate]]] = {
    "payer": _payer,
    "plan": _plan,
    "member": _member,
    "group": _group,
    "member_group": _member_group,
    "claim": _claim,
    "adjuster": _adjuster,
}
