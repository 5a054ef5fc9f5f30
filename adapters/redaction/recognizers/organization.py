"""Clinics, hospitals, employers, schools and firms, by the words that end or introduce them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, lines_with
from adapters.redaction.lexicon import (
    acronyms,
    everyday,
    listed,
    maybe_names,
    surely_clinical,
    word_set,
)
from adapters.redaction.people import may_be_name
from adapters.redaction.weighing.usual import how_usual

_END = (
    r"(?:Orthopa?edics?|Orthopa?edic (?:Group|Associates|Clinic|Center|Specialists|"
    r"Institute|Surgery)|Spine (?:Associates|Center|Clinic|Institute)|Spine|Sports "
    r"Medicine|(?:Family|Internal|Pediatric) (?:Medicine|Practice|Care|Health)|Primary "
    r"Care"
    r"|Medical (?:Center|Group|Associates|Clinic|Partners|Practice)|Physical Therapy|"
    r"Rehab(?:ilitation)?(?: (?:Center|Services|Clinic))?|Health(?:care)?(?: (?:System|"
    r"Center|Partners|Services|Network))?|Hospital|Clinic|Surgery Center|Surgical "
    r"(?:Center|Associates)|Urgent Care"
    r"|Wellness(?: Center)?|Imaging|Radiology|Neurology|Neurosurgery|Rheumatology|"
    r"Podiatry|Pain (?:Center|Management|Clinic)|Associates|Physicians|Specialists|"
    r"Institute|Partners|Group|Center|Centre"
    r"|(?:Elementary|Middle|High|Primary|Charter|Public|Grammar) Schools?|School(?: "
    r"District)?|University|College|Academy|Church|Foundry|Logistics|Foods?|Roofing|"
    r"Construction|Plumbing|Electric(?:al)?|Trucking|Transport(?:ation)?|Freight|"
    r"Warehouse|Manufacturing|Industries|Industrial|Steel|Mills?|Farms?|Dairy|Bakery|"
    r"Brewing|Landscaping|Motors?|Automotive|Auto|Airlines|Bank|Credit Union|Insurance "
    r"Agency|Realty|Properties|Hotel|Inn|Restaurant|Diner|Grill|Cafe|Market|Grocery|"
    r"Stores?|Hardware|Lumber|Packaging|Printing|Textiles?|Chemicals?|Energy|Power|"
    r"Utilities|Systems|Technologies|Software|Solutions|Services|Consulting|Staffing|"
    r"Security|Fire Department|Police Department|County|Township|Shelter|Nursing Home|"
    r"Care Center|Assisted Living|Senior Living|Village|Manor|Apartments|Estates"
    r"|Post Office|Co-op(?:erative)?|Siding"
    r"|Inc|LLC|L\.L\.C|PLLC|LLP|Corp|Corporation|Company|Co|Ltd|PC|P\.C|PA|P\.A|"
    r"Enterprises|Holdings|Brothers|Bros|& Sons?|& Co)"
)
_LEAD = r"(?:(?:St|Mt|Ft|ST|MT|FT)\. |[A-Z][A-Za-z'-]*(?:,? (?:&|and|of|AND|OF) | ))"
_NAMED = re.compile(
    rf"(?<![A-Za-z'-])(?P<it>{_LEAD}{{1,5}}{_END}(?:,? (?:Inc|LLC|PLLC|PC|Corp|"
    rf"Co)\b)?\.?)(?![A-Za-z'-])"
)
_NAMED_CAPS = re.compile(rf"(?<![A-Za-z'-])(?P<it>{_LEAD}{{1,4}}(?:{_END.upper()}))(?![A-Za-z'-])")
_FIRM = re.compile(
    r"(?<![A-Za-z'-])(?P<it>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)? {1,2}(?:&|and|AND) "
    r"[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)?),? {0,2}(?:P\. ?A|P\. ?C|P\. ?L|L\. ?L\. ?[CP]|"
    r"LLP|LLC|PLLC|PA|PC|CPA|Esq|ESQ|Attorneys|ATTORNEYS|Law|LAW)(?![A-Za-z])"
)
_FAMILY = re.compile(
    r"(?<![A-Za-z'-])(?P<it>[A-Z][A-Za-z'-]+(?:, [A-Z][A-Za-z'-]+){0,3},? {1,2}(?:&|and|AND) "
    r"(?i:daughters?|sons?|brothers|bros|associates|partners|company|co|cousins|sisters)"
    r"(?:,? (?:P\.?A|P\.?C|LLP|LLC|PLLC|Inc|Ltd)\b)?)(?![A-Za-z])"
    r"|(?<![A-Za-z])(?i:(?:law )?(?:offices?|firm|practice|clinic) of) "
    r"(?P<of>(?:[A-Z][A-Za-z.'-]*(?:,? (?:&|and) | ))?(?:[A-Z][A-Za-z.'-]* ){0,2}[A-Z][A-Za-z'-]+)"
    r"|(?<![A-Za-z'-])(?P<all>[A-Z][A-Za-z'-]+(?:, [A-Z][A-Za-z'-]+)+,? (?:&|and) [A-Z][A-Za-z'-]+"
    r"(?=,? (?:P\. ?A|P\. ?C|P\. ?L|L\. ?L\. ?[CP]|LLP|LLC|PLLC|Attorneys|Law)))"
)
_ENDING = Anchored(rf"(?i)\b(?:{_END.replace('|& Sons?|& Co', '|Sons?')})(?![A-Za-z])")
_PARTNERS = Anchored(
    r"(?i)(?<![A-Za-z])(?:daughters?|sons?|brothers|bros|associates|partners|company|co|cousins|"
    r"sisters|offices?|firm|practice|clinic|p\. ?a|p\. ?c|p\. ?l|l\. ?l\. ?[cp]|llp|llc|pllc|pa|pc|"
    r"cpa|esq|attorneys|law)(?![A-Za-z])"
)
"""What stands in the name of a firm of several people."""
_EMPLOYED = Anchored(
    r"(?i)\b(?:employed (?:by|at)|(?<!social )works? (?:for|at)|worked (?:for|at)|"
    r"working (?:for|at)|"
    r"employer(?: name)?(?: is)?:?|job at|position at|supervisor at|manager at|teacher at|"
    r"nurse at|driver (?:for|at)|student at|attends|shift at|clerk at|cook at|retired "
    r"from|member of|volunteers? (?:at|for)|facility:?|clinic:?|practice(?: name)?:|"
    r"organization:?|company:?|school:?|hospital:?)[ ]{1,3}(?=[A-Z])"
)
_EMPLOYER_WORDS = re.compile(
    r"(?:(?:St|Mt|Ft)\. )?[A-Z][A-Za-z'&.-]*(?: (?:(?:&|and|of|de|the) "
    r")?[A-Z][A-Za-z'&-]*){0,4}"
)
_EMPLOYED_IN_SMALL = Anchored(
    r"\b(?:works?|worked|working|employed) (?:at|for|@) "
    r"(?P<it>(?!(?:the|an?|his|her|their|our|my|this|local|same|home|some|another) )"
    r"(?:[a-z][a-z'&-]* ){1,3}?(?:center|hospital|clinic|school|college|university|church|foundry|"
    r"logistics|foods?|roofing|plumbing|electric|trucking|freight|industries|steel|farms?|dairy|"
    r"bakery|brewing|landscaping|motors|bank|hotel|inn|restaurant|diner|grill|cafe|market|grocery|"
    r"hardware|lumber|company|inc|llc|corp))(?![a-z'-])"
)
"""By a hand that types no capitals: `works at pilot travel center nites`."""
NO_FIRM = word_set(
    "home work desk computer night nights this his her our my their your full part light modified "
    "least all present today eval evaluation discharge baseline heavy sedentary pt ot time times "
    "rest max min end school church gym clinic hospital office self employed first last none "
    "unknown retired disabled unemployed student na same n/a duty job level capacity left right "
    "both pain age now"
)
"""What somebody works at, from or with that is no firm."""
_FUNCTION = word_set(
    "since until saw see sees went go goes after before denies had when via per she's he's while "
    "the a an at for by in with from to of on and or who is was has his her he she they "
    "patient therapist seen referred name insurance"
    " employer employed works worked clinic provider physician phone fax date supervisor "
    "driver teacher nurse manager at near while"
)
_TWO = 2
ONLY_FIRMS = word_set(
    "staffing foundry logistics roofing plumbing trucking freight manufacturing industries brewing "
    "landscaping motors lumber realty airlines bakery inc llc corp ltd enterprises holdings"
)
_OF_SENTENCES = word_set(
    "please cannot can will would could should may must asks ask wants want pays pay needs need "
    "any every each this that these those another other which emphasize request recommend refer"
)
_FUNCTION |= _OF_SENTENCES
_GENERIC = word_set(
    "physical therapy occupational speech orthopedic orthopaedic orthopedics family "
    "medicine medical sports rehab rehabilitation outpatient"
    " inpatient home health care primary urgent pain management surgery surgical center "
    "clinic department hospital services service group"
    " insurance mental public private general new continued skilled initial evaluation "
    "referral school high middle elementary work local"
    " community emergency nursing acute hand spine internal practice health & and of "
    "neurology imaging radiology podiatry physicians sessions visits units weeks denial "
    "low good poor authorization continued your more guidelines recommend supervised vestibular "
    "after summary visit"
)


def organization(text: str) -> Iterator[Found]:
    """Yield names of organizations; a purely descriptive one (`Physical Therapy`) is none."""
    yield from _ending_so(text)
    for begin, end in lines_with(_PARTNERS, text):
        for pattern in (_FIRM, _FAMILY):
            for match in pattern.finditer(text, begin, end):
                name = next(name for name in ("it", *match.groupdict()) if match[name])
                yield Found(*match.span(name), "ORGANIZATION")
    for match in _EMPLOYED_IN_SMALL.finditer(text):
        words = match["it"].split(" ")[:-1]
        if words[0] not in NO_FIRM and any(_is_own(each) and not _is_said(each) for each in words):
            yield Found(*match.span("it"), "ORGANIZATION")
    for match in _EMPLOYED.finditer(text):
        named = _EMPLOYER_WORDS.match(text, match.end())
        if named:
            yield from _employer(text, named)


def _ending_so(text: str) -> Iterator[Found]:
    """Yield names that end like those of organizations."""
    for begin, end in lines_with(_ENDING, text):
        for pattern in (_NAMED, _NAMED_CAPS):
            for match in pattern.finditer(text, begin, end):
                yield from _named_part(text, Found(*match.span("it"), "ORGANIZATION"))


def _named_part(text: str, found: Found) -> Iterator[Found]:
    words = text[found.start : found.end].split(" ")
    start, last_function = found.start, -1
    for at, word in enumerate(words[:-1]):
        if word.lower().strip(".,") in _FUNCTION and word.lower() not in ("and", "of", "the"):
            last_function = at
    start += sum(len(word) + 1 for word in words[: last_function + 1])
    rest = words[last_function + 1 :]
    is_sentence = last_function >= 0 and words[-1].isupper()
    while rest and rest[0].lower() in ("and", "of", "the"):
        start += len(rest.pop(0)) + 1
    is_firm = not is_sentence and _is_plainly_a_firm(rest)
    if is_firm or any(_is_own(word) and not (is_sentence and _is_said(word)) for word in rest[:-1]):
        yield found._replace(start=start)


def _is_plainly_a_firm(words: list[str]) -> bool:
    """Whether two words or more stand before a firm's last: `First Choice Staffing`."""
    return len(words) > _TWO and words[-1].lower().strip(".") in ONLY_FIRMS


def _is_said(word: str) -> bool:
    """Whether a word in capitals is one that sentences of most papers are made of."""
    small = word.lower().strip(".,")
    return small in _OF_SENTENCES or (small not in maybe_names() and how_usual(small) in "34")


def _is_own(word: str) -> bool:
    """Whether a word tells one organization from another."""
    small = word.lower().strip(".,")
    return (
        small not in _GENERIC
        and small not in acronyms()
        and (small == "heart" or small not in surely_clinical())
        and small not in listed("form")
    )


def _employer(text: str, named: re.Match[str]) -> Iterator[Found]:
    words = named[0].split(" ")
    if words[0].lower() in ("a", "an"):
        return
    if words[0].lower().strip(".") in NO_FIRM and not _is_plainly_a_firm(words):
        return
    if words[0].isupper() and len(words[0]) > 1:
        kept = len(words) if _is_plainly_a_firm(words) else 0
        while kept < len(words) and (may_be_name(words[kept]) or _ends_company(words[kept])):
            kept += 1
        end = named.start() + len(" ".join(words[:kept]))
    else:
        is_firm = any(_is_own(word) for word in words) or _is_plainly_a_firm(words)
        end = named.end() if is_firm else named.start()
    if len(words) == 1 and words[0].lower().strip(".") in everyday():
        return
    if end > named.start():
        yield Found(named.start(), end, "ORGANIZATION")


def _ends_company(word: str) -> bool:
    return re.fullmatch(_END, word.title()) is not None
