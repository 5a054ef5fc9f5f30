"""Payers that sentences name right before the number of a member, known by their names.

`Coverage on file is Fidelis Care - Essential Plan 1, ID 78764368585; also Medica, ID 5578.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.layout.layout import Run, View
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.health_plans import Named, begins, may_begin

_NUMBER = r"(?!(?:1-)?\d{3}-\d{3}-\d{4}\b)(?=(?:[A-Z-]*\d){4})[A-Z0-9-]{5,20}"
_MEMBER = re.compile(
    r"[\s,;:(|\u2013-]*(?:(?:with|under|her|his|their|the|and) )*"
    r"(?i:(?:(?:member|subscriber|policy|mbr|insured|cardholder|identification|beneficiary|"
    r"contract|mbi)\b\s?)?(?:id\b|number\b|no\b|num\b|nbr\b|#)(?:\s?(?:number|no\b|#))?|"
    r"(?:member|subscriber|policy)\b)"
    rf"(?:\s(?:is|of))?[\s.:#]*({_NUMBER}(?:\s\d\d(?![\d/.-]))?)(?![\w-]|\.\w)"
)
_MBI = r"[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d\d"
_BLUE_ID = r"(?:[A-Z]{3}|[A-Z]\d[A-Z]|\d[A-Z]{2})\s?[A-Z0-9]\d{5,11}"
_BARE = re.compile(
    r"(?:,?\s|\s?\(|\s?[:/\u2013-]\s?)"
    r"(?!(?:MRN|DOB|NPI|SSN|TEL|FAX|GRP|GRO|REF|PIN|TIN|EIN|ICD|CPT|BOX|EXT|ACC|CLM|CLA)[A-Z]*\b)"
    rf"(?P<number>(?P<mbi>{_MBI})|(?P<blue>{_BLUE_ID})|"
    r"(?!(?:1-)?\d{3}-\d{3}-\d{4}\b|\d{5}-\d{4}\b)(?=(?:[A-Z-]*\d){6})[A-Z]{0,3}\d[A-Z0-9-]{6,17})"
    r"(?![\w/-]|\.\w)"
)
"""A number that no word announces right behind a payer's name, by its shape: Medicare's, a Blue's.
"""
_BLUE = re.compile(r"(?i)\bblue|\bbc/?bs|anthem|highmark|regence|premera|excellus|horizon|wellmark|"
                   r"carefirst|bluecard|empire")  # fmt: skip
_SECOND = re.compile(
    r"(?i)\b(?:second(?:ary)?|2nd|supplement\w*|other (?:insurance|coverage)|also|then)\b|"
    r"(?:^|\W)2\W"
)
_WORD = re.compile(r"(?<![\w&/'\u2019-])[A-Z0-9][\w&+'\u2019]*")


def from_payers_in_prose(page: View, flow: Run, others: set[int]) -> Iterator[Candidate]:
    """Offer each known payer with its plan and number; the second behind `also` or the like.

    `others` are words that labels tell of the second payer.
    """
    last = 0
    for word in _WORD.finditer(flow.text):
        at = word.start()
        if at < last or not may_begin(word[0]) or _NAMED.search(flow.text, last, at):
            continue
        if _BEHIND_PAYER.search(flow.text, last, at):
            continue
        begun = begins(flow.text[at : at + REACH])
        if begun is None:
            continue
        name, end = begun[0], at + begun[1]
        said = _MEMBER.match(flow.text, end)
        number = said or _BARE.match(flow.text, end)
        told_so = begun[0].itself and _CLOSED.match(flow.text, end) is not None
        if number is None and not (told_so and _speaks_of_cover(flow.text, at, end)):
            continue
        doubt: Doubt = (
            "" if said is not None or number is None else _doubt_of(number, flow.text[at:end])
        )
        told = flow.text[max(last, at - BACK) : at]
        of_second = any(
            id(one) in others
            for one, start in zip(flow.words, flow.starts, strict=True)
            if start <= at < start + len(one.text)
        )
        second = of_second or _SECOND.search(told) is not None
        span = (at, end if second and _is_glued(name) else at + name.payer_end)
        payer = "secondary_payer_name" if second else "payer_name"
        yield stated(page, flow, payer, flow.text[span[0] : span[1]], span, UNLABELLED)
        if name.plan_at is not None and not second:
            plan = flow.text[at + name.plan_at : at + begun[1]].rstrip(")")
            begin = at + name.plan_at
            yield stated(page, flow, "plan_name", plan, (begin, begin + len(plan)), UNLABELLED)
        if number is None:
            last = end
            continue
        member = "secondary_member_id" if second else "member_id"
        value = number[1].replace(" ", "")
        yield stated(page, flow, member, value, number.span(1), UNLABELLED, doubt)
        last = number.end()


def _speaks_of_cover(text: str, at: int, end: int) -> bool:
    """Whether a sentence says of a payer that it insures, or that it is on file, or is billed."""
    begin = max((stop.end() for stop in _STOP.finditer(text, 0, at)), default=0)
    if _INSURES.match(text, end) or _CARRIES.search(text, begin, at):
        return True
    on_file = _ON_FILE.match(text, end) is not None
    return on_file and _HAVE.search(text, begin, at) is not None


_CLOSED = re.compile(r"\)?(?:\s*[,;.(]|\s[-\u2013]\s|\s(?!of\b|and\b|from\b|by\b)[a-z]|$)")
"""What ends a payer's name that no number follows: no word with a capital goes on with it."""
_STOP = re.compile(r"(?<=[a-z0-9)])[.;]\s+")
_COVERS = (
    r"(?:(?:his|her|their|the|our|patient's) )?(?:(?:primary|current|main|health|medical) )*"
    r"(?:insur\w+|coverage|carrier|payer|payor|health plan|plan|policy)\b"
)
_INSURES = re.compile(
    rf"\)?,? (?:is|are|will be|remains|serves as|as) (?:listed as )?{_COVERS}|"
    r"\)? (?:insures|covers) (?:him|her|them|the patient|m[rs])",
    re.I,
)
_CARRIES = re.compile(
    r"(?:\b(?:[Ss]?[Hh]e|[Tt]hey|[Pp]atient|M(?:rs?|s)\.? [A-Z][\w'\u2019-]+)\s"
    r"(?:also |currently |now )?(?:has|have|carries|carry)|"
    r"\b(?i:(?:insurance(?: \w+)?|coverage|carrier|payer) (?:is|through|with|by)|"
    r"billing(?: \w+)?:))\s$"
)
_ON_FILE = re.compile(
    r"\)?,? (?:listed |is )*(?:on file|on record|of record|in (?:our|the) (?:chart|system))", re.I
)
_HAVE = re.compile(
    r"\b(?:we|i|our \w+|the office) (?:have|has|show|shows|list|lists|carry)\s(?:\w+ ){0,2}$", re.I
)
"""What says of a payer before which no number stands that it insures the patient."""


def _is_glued(name: Named) -> bool:
    """Whether a plan follows its payer with a blank alone; a second payer's name holds it."""
    return name.plan_at is not None and name.plan_at - name.payer_end == 1


def _doubt_of(number: re.Match[str], payer: str) -> Doubt:
    """Whether a bare number behind a payer's name has the shape of that one's numbers."""
    if number["mbi"] and "medicare" in payer.lower():
        return ""
    return "" if number["blue"] and _BLUE.search(payer) else "prose"


_NAMED = re.compile(
    r"\b(?!(?i:has|have|is|with|carries|insurance|ins|coverage|primary|secondary|payer|carrier|"
    r"plan|billing|insured|by|through|covered|under|also|then|and|health insurance|for)\b)"
    r"(?:[A-Z][\w&'\u2019-]*|of)\s$"
)
"""A name before a word, of which it is a part: `Granite Health Plan`."""
_BEHIND_PAYER = re.compile(
    r"(?!(?i:insurance|ins|coverage|primary|payer|payor|carrier|secondary|plan|billing|file|id)\b)"
    r"\b[A-Z][\w&'\u2019]*\)?\s[-\u2013\u2014]\s$"
)
"""A payer and a dash, behind which its plan is named: `Apple Health - Medicaid # 4471902`."""
REACH, BACK = 120, 60
"""Letters of the longest payer and plan, and of what stands before a second one."""
