"""What sentences say of the coverage: `she carries Aetna (PPO), member 1234, group 99`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.labels.chart_numbers import COUNTED, counts_a_chart
from adapters.reading.labels.finding import like_a_label
from adapters.reading.layout.layout import Run, View
from adapters.reading.prose.payers_in_prose import from_payers_in_prose
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.health_plans import begins, is_plan, is_type
from adapters.reading.values.payer_words import (
    ends_like_a_payer,
    is_a_payer,
    names_a_payer,
    sounds_like_a_payer,
)
from adapters.reading.wordings.needs import wording

_ID = (
    r"(?=(?:[A-Z]{3}\s)?[A-Z-]{0,20}\d)"
    r"((?:[A-Z]{3}\s(?=[A-Z]?\d{6}))?[A-Z0-9][A-Z0-9-]{4,20}(?:\s\d\d(?!\d))?)"
)
_NUMBERED = r"\s?(?:id(?:entification)?|number|no\.?|#|nbr|num)"
_RELATIVE = (
    r"(?:the (?:plan|policy|insurance|coverage) of )?(?:his|her|their|the|a) [a-z-]+"
    r"(?:'s (?:plan|policy|insurance|coverage|job|employer))?"
    r"(?:,? (?-i:[A-Z][\w'\u2019.-]*(?: [A-Z][\w'\u2019.-]*){1,3}))?,?"
    r" (?:with|by|through|at|from|under)"
)
"""Through whom somebody is insured: `her mother, Ines Tarrowby, with`."""
_INSURED = wording(
    r"\b(?i:(?:(?:insurance|coverage) on file:|"
    rf"(?:insured|covered|has (?:insurance|coverage)|on the (?:plan|policy)|a dependent)"
    rf" (?:through|by|under|on|of) {_RELATIVE}|"
    r"insured (?:with|by|through|under)|"
    r"insurance (?:is (?:through|with)|is|"
    r"carrier (?:is)?|company is|"
    r"(?:is )?through|:)|insurer is|payer is|carrier is|health plan is|"
    r"covered (?:by|under|through)|coverage (?:is )?(?:through|with|under|by)|coverage is|"
    r"has coverage (?:with|through)|carries|carrying|enrolled (?:in|with)|"
    r"(?:is )?a member of|bill(?:ed to)?(?: to)?:?|benefits (?:are )?(?:through|with)))\s+"
    r"(?:the\s)?([A-Z][\w&'./ -]{2,60}?)"
    r"(?=\s*[(,.;]|\s+(?:with|as|for|member|policy|ID|group|under|and (?!Blue))\b|$)|"
    r"\b(?:has|have|carries)\s([A-Z][\w&'./ -]{2,60}?)(?=(?:\s-\s[^;.]{3,40}?)?[;,]\s"
    r"(?:the |his |her )?(?i:member|policy|subscriber|id|identification)\b)|"
    r"\b(?:has|have)\s(?:an?\s)?([A-Z][\w&'./ -]{2,60}?)(?=\s(?:health )?(?:insurance|coverage)\b)"
)
_BEFORE_ID = wording(
    r"(?<![\w])([A-Z][\w&'./-]*(?:\s(?:[A-Z&][\w&'./-]*|of|and))*)(?:\s\(([^()]{3,40})\))?,?\s"
    r"(?:with\s|under\s)?(?i:member|subscriber|policy|identification|id)\b(?=[^,;.]{0,24}\d)"
)
_SECOND = re.compile(
    r"\b(?i:secondary|second (?:insurance|coverage|payer|plan|by)|then|"
    r"also (?:insured|covered|has|carries)|supplement\w*(?! (?-i:[A-N])\b)|as a second|"
    r"other (?:insurance|coverage))\b|\b[Aa]lso\s+(?:[A-Z]|$)|(?:^|\s)2\s?[:.)]\s+(?:[A-Z]|$)|"
    r"(?:^|[;,.(]\s*)(?:and )?(?i:second|2nd|other|supplemental)[\s:-]{1,3}(?:[A-Z]|$)"
)
_SECOND_PAYER = wording(
    r"\b(?i:(?:secondary(?: (?:insurance|coverage|payer|plan|carrier))?|"
    r"(?:second|supplemental|other) (?:insurance|coverage|payer|plan|carrier))"
    r"(?: is| through| with| by| from|:)?|second by|(?<=[;,.] )(?:second|2nd|other):?|"
    r"also (?:(?:insured|covered) (?:by|with|through)|has|carries)|then|"
    r"supplement(?: plan| policy)? (?:from|through|with|by))\s+"
    r"([A-Z][\w&'./ -]{2,60}?)(?=\s*[(,.;]|\s+(?:with|as|member|policy|ID|group|under|number)\b|$)|"
    r"\b(?:with|and|by)\s+([A-Z][\w&'./ -]{2,60}?)\s+as (?:the |an? |her |his )?"
    r"(?:secondary|second|supplement)\b"
)
_MEMBER = wording(
    rf"\b(?:(?:member|subscriber|policy|insurance|"
    rf"identification|certificate|contract|beneficiary|medicare|medicaid|card)"
    rf"(?:{_NUMBERED})*|id(?: number| no\.?| ?#)?)(?: is|:|,)?\s*#?\s*{_ID}",
    re.I,
)
_OTHERS = COUNTED | {"plan", "group"}
_BARE_NUMBER = re.compile(rf"\s*,?\s*(?:with )?(?:number|no\.?|#)\s*{_ID}", re.I)
_IN_BRACKETS = re.compile(rf"\s?\({_ID}\)")
"""A number in brackets behind the word for the second payer: `as her secondary (1EG4TE5MK73)`."""
_BARE, _ZIP = re.compile(r"(?i)id\b"), re.compile(r"\d{5}(?:-\d{4})?")
"""Two letters that stand for Idaho too, and what would follow there."""
_GOES_ON_IN_FIGURES = re.compile(
    r"(?<=\d)(?: (?!\d{3}[-. ]\d{4}|\d{1,2}/)\d{3,6}){1,3}\b(?![/.-]\d)"
)
"""Groups of figures with which a member's number goes on: `W2239 41877`."""
_GROUP = wording(
    r"(?<!/)(?<!/ )(?<!& )\b(?:group|grp)\s?(?:number|no\.?|#|id|nbr)?(?: is|:|,)?\s*#?\s*"
    r"([A-Z0-9-]*\d[A-Z0-9-]{2,14})",
    re.I,
)
_GLUED = re.compile(r"(?i)gr(?:ou)?p\d")
"""One word that may be the number as a whole."""
_AN_OFFICE = re.compile(r"(?:Group|GROUP)\s+\d")
"""The end of an office's name before its address, unless `number` or a sign says otherwise."""
_ENDS_A_NAME = re.compile(
    r"\b(?!(?:Insurance|Ins|Employer|Policy|Plan|Rx|Member|Benefit|Coverage|Payer|Primary)\b)"
    r"[A-Z][A-Za-z&'\u2019-]+ $"
)
_RUNS_ON = re.compile(r"[/\\|*=~]\w")
"""What goes on right behind a number: a figure read as a stroke, `9934/1726`, and not its end."""
_SAYS_NUMBER = re.compile(r"(?i)#|:|\b(?:number|no|nbr|num)\b")
"""What tells that a group's number follows, and not the address or number of a house called so."""
_CLAIM = wording(rf"\bclaim{_NUMBERED}?(?: is|:|,)?\s*#?\s*{_ID}", re.I)
_ADJUSTER = wording(
    r"\b(?i:adjust[eo]r)(?i: is|,| \()\s?(?:(?:Mr|Ms|Mrs)\.? )?"
    r"([A-Z][\w'\u2019-]+(?: [A-Z]\.?)?(?: [A-Z][\w'\u2019-]+){1,2})"
)
_PLAN_WORD = re.compile(
    r"\b(?:HMO|PPO|EPO|POS|HDHP|plan|network|choice|plus|select|part [a-d]|"
    r"advantage|complete|gold|silver|bronze|platinum|access|supplement)\b",
    re.I,
)
_NO_PLAN = re.compile(r"\d{4}|#|\b(?:id|member|number|policy|group|subscriber)\b", re.I)
_PLAN_AFTER = re.compile(r"\s*\(([^()]{3,40})\)")
_PLAN_BETWEEN = re.compile(
    r"\s*,\s*([A-Z][^,;.()]{2,30}?)[,.;]\s*(?:with |the |his |her )?"
    r"(?i:member|id|policy|subscriber)\b(?=[^,;.]{0,24}\d)"
)
"""`Mutual of Omaha, Supplement G, ID 81`: what stands between a payer and its number."""
_PIECE_BEFORE = re.compile(r"(?:^|[:;.,]\s*)([A-Z][\w&'./ -]{2,50}),\s*$")
_ID_BEHIND = re.compile(r"\s((?=[A-Z-]*\d)(?:[A-Z]{0,4}\d[A-Z\d-]{6,19}))$")
"""The member's number right behind a payer's name: `Granite Health Plan GHP4471902`."""
_GOES_ON = re.compile(r"\s(?!of\b|and\b|by\b|from\b)[a-z]{2,}\b")
"""A small word behind a payer's name, with which no payer's name goes on."""
_DASH = re.compile(r"\s[-\u2013\u2014]\s")
_ENDS_IN_DASH = re.compile(r"[A-Za-z)]\s[-\u2013\u2014]\s$")
_BACK = 90
FEWEST_DIGITS, DIGITS_OF_AN_ID = 3, 5


def from_coverage_prose(page: View, flow: Run, second: set[int]) -> Iterator[Candidate]:
    """Offer what a paragraph states of payers; `second` are words told of the second one."""
    yield from _first_payer(page, flow)
    yield from _second_payer(page, flow)
    for match in _ADJUSTER.finditer(flow):
        yield stated(page, flow, "adjuster", match[1], match.span(1), UNLABELLED)
    if not flow.has_figure:
        return
    yield from _payer_before_id(page, flow)
    yield from from_payers_in_prose(page, flow, second)
    for name, pattern in (
        ("member_id", _MEMBER),
        ("group_number", _GROUP),
        ("claim_number", _CLAIM),
    ):
        for match in pattern.finditer(flow):
            cut = _RUNS_ON.match(flow.text, match.end(1)) is not None
            if sum(map(str.isdigit, match[1])) >= FEWEST_DIGITS and not cut:
                yield from _number(page, flow, name, match, second)


def _number(
    page: View, flow: Run, name: str, match: re.Match[str], second: set[int]
) -> Iterator[Candidate]:
    told = any(
        id(word) in second
        for word, at in zip(flow.words, flow.starts, strict=True)
        if at <= match.start(1) < at + len(word.text)
    )
    if name != "claim_number" and (told or _is_second(flow.text, match.start())):
        if name == "group_number":
            return
        name = "secondary_member_id"
    of_a_name = name == "group_number" and _ENDS_A_NAME.search(flow.text, 0, match.start())
    if of_a_name and not _SAYS_NUMBER.search(match[0]):
        return
    value = match[1].replace(" ", "")
    bare = _BARE.match(match[0]) is not None
    if bare and (_ZIP.fullmatch(value) or _is_of_chart(page, flow, match.start(1))):
        return
    before = flow.text[: match.start()].split()[-1:]
    if name == "member_id" and bare and before and before[0].lower() in _OTHERS:
        return
    more = _GOES_ON_IN_FIGURES.match(flow.text, match.end()) if name == "member_id" else None
    if more is not None:
        value += more[0].replace(" ", "")
    payer = names_a_payer(flow.text[max(0, match.start() - _BACK) : match.start()])
    doubt: Doubt = "prose" if _AN_OFFICE.match(match[0]) or (bare and not payer) else ""
    if name == "group_number" and _GLUED.match(match[0]):
        doubt = "cut"
    span = (match.start(1), match.end(1) if more is None else more.end())
    yield stated(page, flow, name, value, span, UNLABELLED, doubt)


def _is_of_chart(page: View, flow: Run, at: int) -> bool:
    words = (word for word, start in zip(flow.words, flow.starts, strict=True) if start <= at)
    last = list(words)[-1]
    return counts_a_chart(page, last)


def _is_second(text: str, at: int) -> bool:
    """Whether a number follows the mention of a second payer."""
    return _SECOND.search(text, max(0, at - _BACK), at) is not None


def _first_payer(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _INSURED.finditer(flow):
        if re.search(r"(?i)\b(?:also|secondary|second|other)\W*$", flow.text[: match.start()]):
            continue
        place = match.lastindex or 1
        after = flow.text[match.end(place) :].lstrip()[:1]
        whole = place > 1 or after in tuple("(,.;:") or _is_whole(flow, match)
        doubt: Doubt = _doubt_of(match[place]) if whole else "cut"
        start, end = match.start(place), _with_other_name(flow.text, match.end(place))
        if (ended := _end_of_known(flow.text, start, end)) is not None:
            end, doubt = ended, ""
        numbered = _ID_BEHIND.search(flow.text, start, end)
        if numbered is not None:
            end, doubt = numbered.start(), _doubt_of(flow.text[start : numbered.start()])
            value, span = numbered[1], numbered.span(1)
            yield stated(page, flow, "member_id", value, span, UNLABELLED, "prose")
        dash = _DASH.search(flow.text, start, end)
        if dash is not None and sounds_like_a_payer(flow.text[start : dash.start()]):
            yield _behind_dash(page, flow, dash.end(), end)
            end, doubt = dash.start(), _doubt_of(flow.text[start : dash.start()])
            doubt = "" if doubt == "cut" else doubt
        name = flow.text[start:end].strip()
        yield stated(page, flow, "payer_name", name, (start, end), UNLABELLED, doubt)
        coded = _IN_BRACKETS.match(flow.text, end)
        if coded is not None and sum(map(str.isdigit, coded[1])) >= DIGITS_OF_AN_ID:
            yield stated(page, flow, "member_id", coded[1], coded.span(1), UNLABELLED)
        plan = _PLAN_AFTER.match(flow.text, end) or _PLAN_BETWEEN.match(flow.text, end)
        if plan is not None and not _NO_PLAN.search(plan[1]):
            known: Doubt = "" if _is_plan(plan[1]) else "prose"
            text = plan[1].strip()
            yield stated(page, flow, "plan_name", text, plan.span(1), UNLABELLED, known)


def _end_of_known(text: str, start: int, end: int) -> int | None:
    """Where a known payer ends that a sentence goes on behind: `Healthfirst through her job`."""
    begun = begins(text[start:end])
    if begun is None or not begun[0].itself or begun[0].plan_at is not None:
        return None
    known = start + begun[0].payer_end
    return known if _GOES_ON.match(text, known, end) is not None else None


def _behind_dash(page: View, flow: Run, start: int, end: int) -> Candidate:
    """The plan behind a payer's name and a dash: `Granite Health Plan - Choice PPO`."""
    name = flow.text[start:end].strip()
    known: Doubt = "" if _is_plan(name) and not _NO_PLAN.search(name) else "prose"
    return stated(page, flow, "plan_name", name, (start, end), UNLABELLED, known)


def _with_other_name(text: str, end: int) -> int:
    """Where a payer's name ends whose other name follows in brackets: `UMR (UnitedHealthcare)`."""
    again = _PLAN_AFTER.match(text, end)
    told = again is not None and is_a_payer(again[1]) and not is_type(again[1])
    return again.end() if again is not None and told else end


_SAYS_PAYER = re.compile(r"(?i)(?:ins(?:urance)?|payer|payor|carrier|primary|pri)\b[.:]?\s+")


def _payer_before_id(page: View, flow: Run) -> Iterator[Candidate]:
    """A payer's name right before its number, as in `Florida Blue (PPO), ID XJB1234`."""
    known: Doubt
    for match in _BEFORE_ID.finditer(flow):
        if not sounds_like_a_payer(match[1]) or like_a_label(match[1]):
            continue
        if _ENDS_IN_DASH.search(flow.text, 0, match.start(1)):
            yield _behind_dash(page, flow, *match.span(1))
            continue
        second = _is_second(flow.text, match.start(1))
        before = _PIECE_BEFORE.search(flow.text, 0, match.start(1))
        if before is not None and sounds_like_a_payer(before[1]) and not second:
            known = "" if _is_plan(match[1]) else "prose"
            yield stated(page, flow, "plan_name", match[1], match.span(1), UNLABELLED, known)
            continue
        name = "secondary_payer_name" if second else "payer_name"
        begin = _SAYS_PAYER.match(match[1])
        start = match.start(1) + (begin.end() if begin is not None else 0)
        end = _with_other_name(flow.text, match.end(1))
        payer = flow.text[start:end]
        doubt = _doubt_of(flow.text[start : match.end(1)])
        yield stated(page, flow, name, payer, (start, end), UNLABELLED, doubt)
        if match[2] and end == match.end(1) and not second and not _NO_PLAN.search(match[2]):
            known = "" if _is_plan(match[2]) else "prose"
            yield stated(page, flow, "plan_name", match[2], match.span(2), UNLABELLED, known)


def _is_plan(text: str) -> bool:
    """Whether a text has a word of plans, or is known to be the name of one."""
    return _PLAN_WORD.search(text) is not None or is_plan(text)


def _doubt_of(name: str) -> Doubt:
    """Whether a name is no payer's, or may have the name of a plan at its end."""
    if not sounds_like_a_payer(name) or like_a_label(name):
        return "shape"
    return "" if ends_like_a_payer(name) else "cut"


def _is_whole(flow: Run, match: re.Match[str]) -> bool:
    """Whether a payer's name is ended by the words for its number, as in `X under member 1`."""
    behind = flow.text[match.end(1) : match.end(1) + 24]
    return (
        re.match(r"(?i)\s+(?:under |with |\()?(?:member|policy|id|subscriber)\b", behind)
        is not None
    )


def _second_payer(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _SECOND_PAYER.finditer(flow):
        place = match.lastindex or 1
        if not sounds_like_a_payer(match[place]):
            continue
        name, span = match[place].strip(), match.span(place)
        doubt = _doubt_of(name)
        yield stated(page, flow, "secondary_payer_name", name, span, UNLABELLED, doubt)
        bare = _BARE_NUMBER.match(flow.text, match.end(place)) or _IN_BRACKETS.match(
            flow.text, match.end()
        )
        if bare is not None:
            value = bare[1].replace(" ", "")
            yield stated(page, flow, "secondary_member_id", value, bare.span(1), UNLABELLED)
