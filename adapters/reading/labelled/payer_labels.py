"""What labels say of the payer and its plan, and of numbers behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from adapters.reading.labelled.choices import offers_covers, unchosen
from adapters.reading.labelled.payer_sentences import before_payer, end_in_sentence
from adapters.reading.labelled.wrapped import (
    over_two_lines,
    payer_goes_on,
    plan_goes_on,
    through_next_line,
)
from adapters.reading.labels.finding import like_a_label
from adapters.reading.labels.label_text import NOTHING, Source, first_group
from adapters.reading.layout.layout import Run, gap_groups
from adapters.reading.values import checked_numbers
from adapters.reading.values.candidates import Candidate, Doubt
from adapters.reading.values.health_plans import begins, is_plan, is_type, may_hold_a_plan, named
from adapters.reading.values.payer_words import (
    ends_like_a_payer,
    is_a_payer,
    is_listed,
    is_on_file,
    is_shortened,
    says_nothing,
    sounds_like_a_payer,
)

_ID_BEHIND = re.compile(
    r"(?:(?<!group)(?<!group )(?<!grp)(?<!grp )"
    r"\b(?:member|subscriber|cardholder|policy)?\s?(?:id|#|no\.?|number)|(?<=[,;(])\s?#)"
    r"\W{1,3}([A-Z0-9-]*\d[A-Z0-9-]"
    r"{3,20}(?:\s\d\d(?=\s*(?:[,.;)]|$)))?)",
    re.I,
)
_GROUP_BEHIND = re.compile(
    r"\b(?:gr\.|(?:rx\s?)?grp|group)\W{0,3}(?:no\W*|#\W*|number\W*)?([A-Z0-9-]*\d[A-Z0-9-]{2,14})",
    re.I,
)
_NUMBERS = {"member_id": _ID_BEHIND, "group_number": _GROUP_BEHIND}
_DETAILS = re.compile(
    r"[,;(|]|\s/\s|_{3}|\s{2,}|\s-\s|\b(?:id|member|subscriber|cardholder|policy|grp|"
    r"phone)\b[\s#:]|\bgroup\b(?:[#:]|\s(?!Medicare|Health|Insurance|Plan|Benefit|PPO|HMO))|"
    r"\bplan\b\s*[#:]",
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
_BOTH = re.compile(r"(?i)\bplans?\b.*(?:/|\band\b|&)|(?:/|\band\b|&).*\bplans?\b")
"""A label that asks for a payer and its plan in one place."""
_RUN_BY = re.compile(
    r"(?i)(?:va|veterans?|tricare)\b[^-,;]{0,20} - (?:optum|triwest|humana|health net)"
)
"""A program of the government is named with the company that runs it: `VA CCN - Optum`."""
_CODED = re.compile(
    r"(?:\s?\(|\s*[,/|]\s*|\s[\u2013-]\s)(?=(?:[A-Z-]*\d){5})([A-Z0-9-]{6,20})(?:\)|\s*$)"
)
"""A member's number behind the payer: `Medicare (1EG4TE5MK73)`, `Aetna / W123456789`."""
_AFTER_A_PLAN = re.compile(
    r"(?:\s?\([^()]{2,30}\)|\s*(?:\||\s[-\u2013/]\s|,)\s*[A-Z][A-Za-z/&+ -]{1,30}?)"
    r"(?:\s*\|\s*|\s[-\u2013/]\s|,\s)(?!\d{3}-\d{3}-\d{4})(?=(?:[A-Z-]*\d){6})"
    r"([A-Z]{0,5}\d[A-Z0-9]{5,14})(?=\s*(?:$|[|,;)]|\s[-\u2013/]\s))"
)
"""A member's number behind payer and plan: `Moda Health | Beacon | M00451287`."""
_NAMED_AGAIN = re.compile(r"\(([A-Z][^()\d]{2,30})\)")
_NO_PLAN = re.compile(
    r"__|\||\d{5}|\b(?:therap\w*|treat\w*|weeks?|visits?|exercis\w*|evaluat\w*|"
    r"training|strengthen\w*|stretch\w*|mobiliz\w*)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-z] (?:is|was|are|were|has|have|had|will|agrees?) [a-z]")
"""What a letter tells under `PLAN:` of what it means to do: `There were no complications`."""
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
_QUESTION = re.compile(
    r"(?i)\b(?:insured'?s?|i\.?d\.?|policy|member|group|claim) (?:no|num|#|i\.?d)|^\W*other\b"
)
NEAR_ROWS, WIDE = 3, 1.6
"""How far from a plan's label its payer is looked for, and how wide a blank parts two cells."""
TYPED = 4.0
"""Heights of a line that a blank within a typed answer may be wide."""
_CODE = re.compile(r"[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}")


def said_of_payer(source: Source) -> Iterator[Candidate]:
    """Offer the payer beside a label, and its plan and numbers behind it."""
    group = through_next_line(source, over_two_lines(source, first_group(source)), payer_goes_on)
    group = _over_blanks(source, group)
    text = before_payer(group.text).strip(" .,:;-")
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
    if _is_no_name(cut) or is_type(cut) or like_a_label(cut, certain=certain) or _asks(source, cut):
        return
    start = group.text.find(cut)
    made = Source(source.page, source.spot, group, source.strength)
    full = cut
    cut, plans = _slashed(made, start, cut) or _parted(made, start, cut, apart=source.plan_apart)
    whole = full == text or announced is not None or bool(plans)
    whole |= group.text.startswith(" - ", start + len(cut))
    whole = whole or _ID_FOLLOWS.match(group.text, start + len(cut)) is not None
    alone = source.plan_apart and cut == group.text.strip(" .,:;-")
    in_doubt = not alone and (_PRODUCT.search(cut) is not None or may_hold_a_plan(cut))
    doubt: Doubt = "" if (whole or ends_like_a_payer(cut)) and not in_doubt else "cut"
    doubt = "cut" if not plans and is_shortened(group.text[start + len(cut) :]) else doubt
    yield made.make(name, cut, start, start + len(cut), doubt=doubt)
    yield from plans
    if numbered is not None:
        at = group.text.find(numbered[1], start + len(cut))
        member = "member_id" if name == "payer_name" else "secondary_member_id"
        yield made.make(member, numbered[1], at, at + len(numbered[1]))
    yield from numbers_behind(source, start + len(cut), ("member_id", "group_number"))
    coded = _CODED.match(group.text, start + len(cut))
    coded = coded or _AFTER_A_PLAN.match(group.text, start + len(cut))
    if coded is not None and numbered is None and name == "payer_name":
        yield made.make("member_id", coded[1], *coded.span(1))
    if numbered is None and name == "secondary_payer_name":
        yield from _second_member(source, start + len(cut))


def _is_no_name(text: str) -> bool:
    """Whether a text has too few letters for a name, or more figures than letters."""
    return sum(map(str.isalpha, text)) < max(3, sum(map(str.isdigit, text)))


def _asks(source: Source, text: str) -> bool:
    """Whether what stands there is the form's next question or heading, and no payer.

    `13. OTHER INSURED'S I.D. NO.` names nobody; below an empty place for a second payer stands
    one only where it sounds like one.
    """
    if sounds_like_a_payer(text) or is_on_file(text):
        return False
    below = source.run is not source.spot.beside and source.spot.owner == "secondary"
    return below or _QUESTION.search(text) is not None


def _over_blanks(source: Source, group: Run) -> Run:
    """A known payer's name through wide blanks within it, as typed: `Medicare   (Part   B)`."""
    text = source.run.text
    begun = begins(text) if text.startswith(group.text) else None
    if begun is None or begun[0].plan_at is not None or begun[1] <= len(group.text):
        return group
    if begun[0].product_at is not None:
        return group
    whole = source.run.part(0, begun[1])
    gaps = (after.x0 - before.x1 for before, after in pairwise(whole.words))
    return whole if max(gaps) < TYPED * source.page.line_height else group


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


def _parted(made: Source, start: int, text: str, *, apart: bool) -> tuple[str, list[Candidate]]:
    """A payer's name and its plan behind it, which may follow with nothing between.

    `Florida Blue BlueOptions` is known to be a payer and its plan. Nobody asks the plan of a second
    payer: `BCBS of Arizona Alliance` stays whole. So does a name where the plan stands apart.
    """
    known = named(text)
    bare = known is not None and not text[known.payer_end : known.plan_at].strip()
    if (
        apart
        or known is None
        or known.plan_at is None
        or not bare
        or made.spot.owner == "secondary"
    ):
        return text, list(_plan_behind(made, made.run.text, start + len(text), text))
    at, end = start + known.plan_at, start + len(text)
    plan = made.make("plan_name", text[known.plan_at :], at, end)
    return text[: known.payer_end], [plan]


def _slashed(made: Source, start: int, text: str) -> tuple[str, list[Candidate]] | None:
    """A payer and its plan with a bare slash between, under a label that asks for both.

    `Payer/Plan: HealthPartners/Achieve`; two payers stay one name: `Aetna/Meritain`.
    """
    payer, slash, plan = text.partition("/")
    asked = _BOTH.search(made.spot.words.text) is not None and made.spot.owner != "secondary"
    if not (asked and slash and payer.strip() and plan.strip()) or "/" in plan:
        return None
    known = is_on_file(payer.strip()) or sounds_like_a_payer(payer.strip())
    if not known or is_listed(plan.strip()):
        return None
    at = start + len(payer) + 1 + len(plan) - len(plan.lstrip())
    found = made.make("plan_name", plan.strip(), at, at + len(plan.strip()))
    return payer.strip(), [found]


def _plan_behind(made: Source, text: str, behind: int, payer: str) -> Iterator[Candidate]:
    """A plan between the payer and its number: `Blue Shield, Trio HMO, ID XEH...`.

    Behind what does not sound like a payer it may be a part of that name: `Arise / WPS`.
    """
    match = _PLAN_BEHIND.match(text, behind, len(text.rstrip(" |")))
    place = match.lastindex or 1 if match is not None else 1
    if match is not None and made.spot.owner != "secondary" and not _NO_PLAN.search(match[place]):
        known = sounds_like_a_payer(payer) or is_on_file(payer)
        doubt: Doubt = "" if known else "shape"
        yield made.make("plan_name", match[place].strip(), *match.span(place), doubt=doubt)


def numbers_behind(source: Source, behind: int, names: Iterable[str]) -> Iterator[Candidate]:
    """Numbers in the same line as the payer or its id: `Humana, ID H571..., grp 788...`."""
    if source.spot.owner == "secondary":
        return
    for name in names:
        match = _NUMBERS[name].search(source.run.text, behind)
        if match is not None:
            yield source.make(name, match[1].replace(" ", ""), *match.span(1))


def _before_details(text: str) -> str:
    """A payer's name without what follows it; what only names it anew belongs to it."""
    begun = begins(text)
    within = begun[0].payer_end if begun is not None else 0
    ended = end_in_sentence(text)
    text = text if ended is None else text[:ended]
    for match in _DETAILS.finditer(text):
        if match.end() < within or _OF_MEDICARE.match(text, match.start()) or _RUN_BY.match(text):
            continue
        planned = begun is not None and begun[0].plan_at == match.end()
        if (
            match[0].strip() == "/"
            and not planned
            and is_listed(text[match.end() :].strip(" .,:;-"))
        ):
            return text
        again = _NAMED_AGAIN.match(text, match.start())
        told = again is not None and (is_a_payer(again[1]) or is_listed(again[1]))
        if again is None or not told or is_type(again[1]):
            return text[: match.start()].strip(" .,:;-") or text
        if not text[again.end() :].strip(" .,:;-"):
            return text
    return text


def _payer_stands_near(source: Source) -> bool:
    """Whether a payer is named in the line of a plan's label, or close over it, in its own cell.

    Then the plan's label asks for no other one: `Payer  Providence`, `Plan  Providence Align`.
    """
    own = {id(word) for word in source.run.words}
    rows = source.page.rows[max(0, source.spot.row - NEAR_ROWS) : source.spot.row + NEAR_ROWS]
    return any(
        is_on_file(cell.text) or is_on_file(cell.text.rpartition(":")[2].strip())
        for row in rows
        for cell in gap_groups(row, WIDE * source.page.line_height)
        if id(cell.words[-1]) not in own
    )


def said_of_plan(source: Source) -> Iterator[Candidate]:
    """Offer the plan beside a label, or the payer where a payer stands there."""
    if source.spot.owner == "secondary":
        return
    group = first_group(source)
    text = group.text.strip(" .,:;-|")
    cut = _before_details(text)
    if offers_covers(text):
        yield unchosen(source, "plan_name")
        return
    if (
        _SENTENCE.search(text)
        or _LISTED.match(group.text)
        or _ASSESSED.search(source.page.rows[source.spot.row].text)
    ):
        return
    type_alone = is_plan(cut) and not is_on_file(cut)
    named_so = cut != text and sounds_like_a_payer(cut) and not type_alone
    if named_so and not _payer_stands_near(source):
        yield from said_of_payer(source)
        return
    if len(text) >= 3 and any(map(str.isalpha, text)) and not _NO_PLAN.search(text):
        whole = through_next_line(source, group, plan_goes_on)
        text = whole.text.strip(" .,:;-|") if whole is not group else text
        yield Source(source.page, source.spot, whole, source.strength).make(
            "plan_name", text, 0, None
        )
