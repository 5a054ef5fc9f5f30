"""What must survive: codes, scores, doses, degrees, frequencies, ages below ninety, payers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from adapters.reading.values.codes import therapy_procedures
from adapters.redaction.anchors import Anchored
from adapters.redaction.counted_in_cells import counted_in_cells
from adapters.redaction.drugs_and_signs import drugs_and_signs
from adapters.redaction.found import KEEP, KEPT, Found
from adapters.redaction.lexicon import given, listed, of_a_form, roles, surely_clinical
from adapters.redaction.named_by_others import named_by_others
from adapters.redaction.named_things import named_things
from adapters.redaction.payer_names import payer_names
from adapters.redaction.recognizers.address import STATES, STREET_BEHIND
from rules.codes.diagnoses import is_billable, is_listed

_UNIT = (
    r"(?:mg|mcg|g(?!\. [a-z])|gm|ml|cc|kg|lbs?|1bs?|lbf|pounds?|oz|cm|mm|m(?!\. [a-z])|in|"
    r"inch(?:es)?|ft|feet|meters?|"
    r"mi|miles?|mph|min(?:ute)?s?|s(?!\. [a-z])|secs?|seconds?|hrs?|hours?|days?|weeks?"
    r"|h(?![A-Za-z/])|wks?|wees|months?|mos?|years?|yrs?|yo|y/o|y\.o\.|reps?|repetitions?|sets?|"
    r"times|"
    r"visits?|units?|sessions?|steps?|stairs?|flights?|bpm|mmHg|%|percent|°|deg|degrees?|"
    r"points?|pts?|tabs?|tablets?|caps?|puffs?|iu|meq|pack|ppd|drinks?|newtons?|rpm|"
    r"watts?|hz|khz|mhz|ma|joules?)"
)
_FIGURE = r"\d{1,3}(?:,\d{3}|\.\d{1,2})?"
_MEASURE = Anchored(
    rf"(?i)(?<![\w/.])(?!\d{{3,5}} s [a-z]{{3,}}(?:,|$)|\d+ unit #?\d)"
    rf"(?:{_FIGURE}|\d{{4}}(?! ?(?:s|m|in|g)\b))(?: ?(?:-|"
    rf"to|x|/) ?{_FIGURE})? ?-?(?=[a-z1%\u00b0]){_UNIT}(?![A-Za-z]|\d{{4}}|\d\w{{5}})"
)
_AGE = Anchored(
    r"(?i)(?<![\w/])(?:[1-8]?\d)(?: ?-? ?(?:years?|yrs?|yo|y/o|y\.o\.)(?:[ "
    r"-]?old)?)(?![A-Za-z])"
    r"|(?<![\w/.#-])[1-8]\d ?(?:[fm]|y ?[fm])(?= (?:with|w/|c/o|s/p|pres|here|who|in|"
    r"brought|reports|sustained|[rl] |pt\b))"
    r"|(?<=[,:] )[1-8]\d ?[fm](?=[,;.])"
)
_SCORE = Anchored(
    r"(?<![\w/.])(?:[0-5][+-]?\s?/\s?5(?:[+-](?!\d))?|(?:10|\d)(?:\.5)?(?:\s?-\s?(?:10|"
    r"\d))?\s?/\s?10|\d{1,3}\s?/\s?(?:1[3-9]|[2-9]\d|1\d\d)|[0-4]\+\s?/\s?4)(?![\d/])"
)
_LEVEL = Anchored(
    r"(?i)\b(?:bronze|silver|gold|platinum|hmo|ppo|epo|hsa|hdhp) (?:(?:hmo|ppo|epo|pos|hsa|hdhp) )?"
    r"[1-9]\d?[05]0(?![\w-])"
)
"""A plan by its metal or kind and its deductible: `Gold HMO 2000`."""
_CLOCK_TIME = Anchored(r"(?i)(?<![\d/:.-])(?<!\d )(?:1[0-2]|0?[1-9]):[0-5]\d ?[ap]\.?m(?![A-Za-z])")
_COUNTED_VISIT = Anchored(
    r"(?i)(?<!last )(?<!next )(?<!initial )(?<!first )(?<!up )\b(?:visit|session|treatment|tx)s? "
    r"?#? ?"
    r"(?P<at>\d{1,2}) ?/ ?(?P<of>4|6|8|10|12|14|16|18|20|24|30|36|40)(?! ?/|\d)"
)
_AND_ANOTHER = re.compile(r" (?:and|AND|&) \d{1,2}/(?P<of>\d{1,2})(?!\d)")
"""Behind days of visits, which do not count them: `visits 7/18 and 3/16`."""
_TEST = Anchored(
    r"\b(?:tests?|signs?|maneuver|reflex|disease|syndrome|palsy|contracture|deformity|exercises?|"
    r"mobilizations?|scale|index|glides?|protocol|dynamometer|criteria|classification|walkers?|"
    r"frame|stitch|sutures?|approach|block|shunt|technique|procedure|repair|angle|score)"
    r"(?![A-Za-z]| (?:results?|date|was|is on))"
)
_OF_A_PERSON = re.compile(r"(?<![A-Za-z'-])(?P<of>[A-Z][a-z]{2,}(?:'s|s'|-[A-Z][a-z]+)?) $")
_BACK = 40
_OF = Anchored(
    r"(?i)\b(?:visit|session|day|week|phase|grade|level|stage|step|type|page|p\.|class|option|goal|"
    r"category|zone)s? ?#? ?\d{1,3}(?: ?(?:of|/|-|to) ?\d{1,3})?\b(?![/-]\d)|\b\d{1,3} of "
    r"\d{1,3}\b"
)
_OFTEN = Anchored(
    r"(?i)(?<![\w/-])\d{1,2}(?: ?(?:-|to) ?\d{1,2})? ?(?:x|times)? ?(?:/|per|a|each|"
    r"every)? ?(?:weeks?|wks?|w|days?|d|months?|mos?|wk)\b(?: ?(?:x|for) ?\d{1,2}(?: ?- "
    r"?\d{1,2})? ?(?:weeks?|wks?|w|wees|months?|visits?))?|\b\d{1,2} ?x ?\d{1,3}(?: ?x "
    r"?\d{1,3})?\b|\bq\d{1,2} ?(?:h(?:rs?)?|d|w(?:ks?)?|mo|min)\b"
)
_PROCEDURE = Anchored(
    r"(?<![\w-])(9[0-9]\d{3}|2056[01]|G0283|[GQSELK]\d{4}|A[4-9]\d{3})(?:-(?:[A-Z]{2}|[1-9]\d|(?<=9\d{4}-)9\d{4}|\d))*"
    r"(?: ?[xX]\d{1,2})?(?![\w-])"
)
_VISIT = re.compile(r"99(?:20[2-5]|21[1-5]|24[1-5])")
_CODE_LIST = Anchored(
    r"(?i)\b(?:cpt|hcpcs|procedures?|codes?|coded|billed)(?: codes?)?[:# "
    r"]{1,3}((?:[A-Z]?\d{4,5}(?:-\w\w)?(?: ?x ?\d)?[,;/& ]{1,3}(?:and "
    r")?){0,12}[A-Z]?\d{4,5})(?![\w])"
)
_DIAGNOSIS = re.compile(
    r"("
    r"?<![A-Z0-9])([A-TV-Z][0-9OIlSBZbg][0-9A-Zlbg])[.,]?([0-9A-Zlbg]{1,4})?(?![A-Za-z0-9]"
    r"|-\d\d)"
)
_SPINE = Anchored(
    r"(?<![A-Za-z0-9])[CTLS](?:1[0-2]|[1-9])(?:(?:-|/|,| to )[CTLS]?(?:1[0-2]|"
    r"[1-9])){0,3}(?![A-Za-z0-9])"
)
_HEIGHT = Anchored(r"(?<![\d/.])[3-7] ?' ?(?:1[01]|\d)(?: ?1/2)? ?(?:\"|''|(?=[ ,.;)\n]))")
_MONEY = re.compile(r"\$ ?\d{1,3}(?:,?\d{3})*(?:\.\d{1,2})?(?![\d-])")
_AMOUNT = Anchored(
    r"(?i)\b(?:oop|oop max|deductible|ded|coins|copay|met|remaining|balance|allowed|limit|"
    r"out of pocket) {1,2}\d{1,2},?\d{3}(?![\w-])"
)
_CLOCK = Anchored(
    r"(?i)(?<![\d/:.-])\d{1,2}:\d{2}(?: ?[ap]\.?m?\.?)?(?: ?(?:-|to) ?\d{1,2}:\d{2}(?: "
    r"?[ap]\.?m?)?)"
    r"(?![\d:])"
)
_ASSIST = Anchored(
    r"(?i)\b(?:min|mod|max|minimal|moderate|maximal|maximum|total|contact guard|stand-?by)"
    r"(?:\.? ?(?:assist(?:ance)?|cues?)|(?:\.? |\.|(?-i:(?<=in|od|ax)(?=A)))a)"
    r"(?: ?x ?\d)?(?![A-Za-z.])"
)
"""`min A`, `modA`; Mina is somebody."""
_PRESSURE = Anchored(r"(?i)\b(?:bp|blood pressure)[: ]{1,3}\d{2,3} ?/ ?\d{2,3}\b|\b1\d\d/\d{2,3}\b")
_ITEM = Anchored(
    r"\b(?:GG0[1-9]\d{2}[A-Z]?\d?(?:[ =:]{1,4}(?:0\d|88|\d)\b)?|"
    r"M[12]\d{3}(?:[ =:]{1,4}\d\d?\b|(?= ?[=:]))|"
    r"G\d{1,2} ?P\d{1,4}|K[0-4](?![\w-])|DOT \d{3}\.\d{3}-\d{3}|"
    r"\d{1,2}[Ww]\d{1,2}(?: \d{1,2}[Ww]\d{1,2})*)(?![\w-])"
    r"|(?<![\d/.-])\d-\d-\d(?![\w/.-])"
    r"|(?<![\d/-])\d{1,3}-0-\d{1,3}(?![\w/-])|(?<![\d/])(?:90/10|80/20|70/30|60/40|50/50)(?![\d/])"
    r"|\bPERF:? \d/\d{1,2}/\d{1,2}/\d{1,2}(?!\d)"
    r"|\b(?i:ext|extension|flexion|flex) {1,24}-\d{1,2}(?![\d-])|\b\d{1,2} ?[Oo]'?(?i:clock)\b"
    r"|\b(?:[Tt][Uu]|[Mm]|[Ww]|[Tt][Hh]|[Ff])(?:/(?:[Tt][Uu]|[Mm]|[Ww]|[Tt][Hh]|[Ff]))+(?![\w/])"
)
"""Items of an assessment, births, levels of function, visits a week, ranges about zero."""
_REFERENCE = Anchored(
    r"\b(?:LCD|NCD|[Ll]cd) ?[A-Z]?\d{3,6}(?![\w-])|\b(?:MCG|(?i:form)|CMS|HCFA|DWC|OWCP|SF)[ -]"
    r"(?:[A-Z]{1,4}-?)?\d{2,4}(?![\w-])|\b(?:MCG|InterQual|INTERQUAL)(?: [A-Za-z]+){0,2} 20\d\d\b"
    r"|\b(?i:guidelines?|policy|criteria|edition|version) [Vv]\d{1,2}(?:\.\d{1,2})?(?![\w-])"
)
"""Policies and forms of payers."""
_MOST = Anchored(
    r"(?i)\b(?:hr|hard|no|lb|lbs|kg|rep|benefit|annual|visit|daily|yearly|year|1rm|vo2|heart rate|"
    r"day|week|condition) max(?![A-Za-z])(?: \d{2,3}(?![\d/-]))?"
)
_NOBODYS = Anchored(
    r"(?i)\b(?:farmer'?s?|waiter'?s?|sailor'?s?|tailor'?s?|nurse'?s|runner'?s|jumper'?s|swimmer'?s|"
    r"golfer'?s|skier'?s|housemaid'?s|dancer'?s) (?:walks?|carry|carries|room|office|station|hold|"
    r"sitting|knee|elbow|shoulder|thumb|stretch)(?![A-Za-z])"
)
_DOSE = Anchored(r"(?<=[A-Za-z] )(?:\d{1,3}[/-])?\d{2,4}(?![\w/.-])")
_DRUG_BEFORE = re.compile(r"(?<![A-Za-z])([A-Za-z]{5,14}) $")
_CATEGORY_NAMED = re.compile(r"(?ai)(?:\bdx:?|[a-z]{6,}) $")
_NUMBER_BEHIND = re.compile(r" ?(?!9[79]\d{3}\b)\d{4,}")
_WITHOUT_A_STOP = 0.9
"""A code without its stop looks like the number of a house or an order: a label overrules it."""
_CODE_FIGURES = str.maketrans("OIlbg", "01169")
_STATE_BEFORE = re.compile(rf"[.,] {{0,2}}(?:{STATES}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)[.,]? {{0,2}}$")
_BOX_BEFORE = re.compile(
    r"(?ai)\b(?:(?:mr|chart|acct|account|file|member|claim) (?:no|number|num)\.?|box|pob|drawer|"
    r"(?:pin|group|grp|gr|(?:student|badge|employee) (?:no|id))\.?)"
    r"[ #:]{1,3}$"
)
_DIALLED = re.compile(r"\d{4},? {1,2}$")
"""What stands behind the number of a telephone is its extension: `555-0147, X15`."""
_SIMPLE = (
    _MEASURE,
    _AGE,
    _OF,
    _OFTEN,
    _SPINE,
    _PRESSURE,
    _HEIGHT,
    _MONEY,
    _AMOUNT,
    _CLOCK,
    _CLOCK_TIME,
    _LEVEL,
    _ASSIST,
    _ITEM,
    _REFERENCE,
    _MOST,
)


def keeping(text: str) -> Iterator[Found]:
    """Yield the spans that only a label can overrule."""
    for pattern in _SIMPLE:
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), KEEP, KEPT)
    for match in _DOSE.finditer(text):
        drug = _DRUG_BEFORE.search(text, max(0, match.start() - _BACK), match.start())
        if drug is not None and drug[1].lower() in listed("drugs"):
            yield Found(match.start(), match.end(), KEEP, KEPT)
    yield from drugs_and_signs(text)
    for match in _SCORE.finditer(text):
        if _is_score(match[0]):
            yield Found(match.start(), match.end(), KEEP, KEPT)
    yield from _counted_or_named(text)
    yield from _codes(text)
    yield from named_things(text)
    yield from counted_in_cells(text)
    yield from named_by_others(text)
    yield from payer_names(text)


def _counted_or_named(text: str) -> Iterator[Found]:
    """Yield `visit 4/12`, and tests by whose name they go: `Epley maneuver`."""
    for match in _COUNTED_VISIT.finditer(text):
        other = _AND_ANOTHER.match(text, match.end())
        if int(match["at"]) <= int(match["of"]) and (other is None or other["of"] == match["of"]):
            yield Found(match.start(), match.end(), KEEP, 0.96)
    for match in _NOBODYS.finditer(text):
        yield Found(match.start(), match.end(), KEEP, 0.96)
    for test in _TEST.finditer(text):
        named = _OF_A_PERSON.search(text, max(0, test.start() - _BACK), test.start())
        word = named["of"].lower().split("'")[0].split("-")[0].rstrip("s") if named else ""
        if (
            named
            and not _of_somebody(text, named.start())
            and (
                not listed("eponyms").isdisjoint((word, f"{word}s"))
                or not any(each in listed("names") | given() for each in (word, f"{word}s"))
            )
        ):
            yield Found(named.start(), test.end(), KEEP, 0.96)


def _of_somebody(text: str, start: int) -> bool:
    """Whether the word before says what somebody is: `wife Efua signs`."""
    before = _LAST_WORD.search(text, max(0, start - _BACK), start)
    return before is not None and before[1].lower() in roles()


_LAST_WORD = re.compile(r"([A-Za-z]+),? {1,2}$")
_SURGICAL = re.compile(
    r"(?ai)(?:plasty|ectomy|otomy|desis|pexy|rrhaphy|scopy|repair|fixation|fusion|plate|release|graft|"
    r"orif|mri?|ct|x-?rays?|xr|radiographs?|ultrasound|emg|arthrogram|scan|reconstruction|replacement|decompression|injection|transfer|procedure|surgery|cpt)"
    r"[^\n.;#]{0,32}[ ,:(]$"
)
_OF_SURGERY = Anchored(r"(?<![\w.-])[1-79]\d{4}(?![\w-])(?: and [1-79]\d{4}(?![\w-]))?")
_LABEL_BETWEEN = re.compile(
    r"(?ai)\b(?:id|no|acct|account|claim|case|zip|chart|mrn|invoice|order|ref)\b"
)


def _surgery(text: str) -> Iterator[Found]:
    """Yield codes of operations behind the name of one: `hip arthroscopy, 29914`."""
    for match in _OF_SURGERY.finditer(text):
        named = _SURGICAL.search(text, max(0, match.start() - 52), match.start())
        if named is not None and not _LABEL_BETWEEN.search(named[0]):
            yield Found(match.start(), match.end(), KEEP, KEPT)


def _codes(text: str) -> Iterator[Found]:
    for match in _PROCEDURE.finditer(text):
        if _is_procedure(match[1]) and not _in_address(text, match.start(), match.end()):
            yield Found(match.start(), match.end(), KEEP, 0.96)
    yield from _surgery(text)
    for match in _CODE_LIST.finditer(text):
        if not match[0].lower().startswith("code") or _is_procedure(match[1][:5]):
            yield Found(match.start(1), match.end(1), KEEP, KEPT)
    for match in _DIAGNOSIS.finditer(text):
        if _is_diagnosis(match):
            score = 1.0 if "." in match[0] else _WITHOUT_A_STOP
            yield Found(match.start(), match.end(), KEEP, score)


def _is_procedure(code: str) -> bool:
    """Whether it is a code of therapy or of an office visit, and no number that looks alike."""
    return not code.isdigit() or code in therapy_procedures() or _VISIT.fullmatch(code) is not None


def _is_score(text: str) -> bool:
    """Whether the first figure is not above the second, as in every score."""
    reached, _, most = (part.strip(" +-") for part in text.partition("/"))
    return float(reached.split("-")[-1].strip()) <= float(most)


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether five figures stand behind a town and a state, or are a post box's or a house's."""
    if STREET_BEHIND.match(text, end):
        return True
    if _BOX_BEFORE.search(text, max(0, start - 20), start):
        return True
    state = _STATE_BEFORE.search(text, max(0, start - 20), start)
    return state is not None and state[0].strip(" .,").lower() not in of_a_form()


def _is_diagnosis(match: re.Match[str]) -> bool:
    category, rest = match[1], match[2] or ""
    first = category[0] + category[1:].translate(_CODE_FIGURES).replace("S", "5").replace("Z", "2")
    code = first + rest.translate(_CODE_FIGURES)
    if "." not in match[0] and _NUMBER_BEHIND.match(match.string, match.end()):
        return False
    if category[0] == "X" and _DIALLED.search(
        match.string, max(0, match.start() - 8), match.start()
    ):
        return False
    if not rest and not category[1:].isdigit():
        return False
    if not rest and "." not in match[0]:
        named = _CATEGORY_NAMED.search(match.string, max(0, match.start() - _BACK), match.start())
        word = named[0].strip(" :").lower() if named else ""
        is_named = word == "dx" or word in surely_clinical()
        is_code = _is_billable(first) or (is_named and _is_listed(first))
        return is_code and not _SPINE.pattern.fullmatch(first)
    return _is_listed(code) or (bool(rest) and _is_listed(first) and "." in match[0])


_is_billable, _is_listed = lru_cache(10_000)(is_billable), lru_cache(10_000)(is_listed)
