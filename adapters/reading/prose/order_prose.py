"""What running text says of the order: dates, course, side, surgery, urgency, treatments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from adapters.reading.layout.layout import Run, View
from adapters.reading.prose.circumstances import from_circumstances
from adapters.reading.prose.courses import from_courses
from adapters.reading.prose.histories import (
    is_of_relative,
    is_unhurt,
    stands_under,
    tells_of_before,
    under_history,
)
from adapters.reading.prose.operations import (
    DATE,
    SURGICAL,
    is_operation,
    names_no_part,
)
from adapters.reading.values import dates, therapy
from adapters.reading.values.candidates import (
    GUESSED,
    UNLABELLED,
    Candidate,
    Doubt,
    Setting,
    stated,
)
from adapters.reading.wordings.needs import wording

_BORN = wording(
    rf"\b(?:DOB|D\.O\.B\.?|date of birth|birth date|born(?: on)?)\s*(?:is|:|,)?\s*{DATE}|"
    rf"\b(?:mr|mrs|ms|miss|patient|pt)\.? (?:[a-z][a-z'\u2019-]+ ){{1,3}}\({DATE}\)|"
    rf"{DATE}\s?\((?:age:? )?\d{{1,3}}[ -]?(?:y\.?/?o\.?|yrs?\b|years?\b)",
    re.I,
)
_SURGERY_DATE = wording(
    rf"(?<!\bor )(?<!/)\b(?:date of surgery(?: was| is)?|surgery (?:was )?(?:on|performed on|date)|"
    rf"underwent[^.]{{0,80}}? on|surgery (?:was|consisted of)\s[^.]{{3,80}}? on|"
    rf"(?:was )?performed on|operated (?:on|upon) on|operation (?:was )?on|surgery|"
    rf"(?:surgery|{SURGICAL})\b[^;]{{0,60}}?\bdos|"
    rf"{SURGICAL}[^.;]{{0,30}}?\s(?:on|done|performed|dated|took place)(?: on)?)\s*:?\s*{DATE}|"
    rf"\bdos:?\s*{DATE}(?=\W{{1,3}}s/p\b)|{SURGICAL}\s?\({DATE}\)|"
    rf"(?:\bs/p|status[- ]post)\s[^.;]{{0,60}}?{SURGICAL}[^.;]{{0,45}}?,?\s\(?{DATE}|"
    rf"{SURGICAL} of {DATE}|"
    rf"\bon {DATE},? (?:\w+\.? ){{1,3}}(?:had|underwent)\b(?=[^.;]{{0,80}}{SURGICAL})",
    re.I,
)
_INJURY_DATE = wording(
    rf"\b(?:date of injury(?: was| is)?|doi|injur(?:y|ed)(?: (?:was|occurred|occurring))? "
    rf"on|accident (?:on|of)|injury date|(?:hurt|injured|happened|occurred|fell|fall|twisted|"
    rf"crash|collision|mva|mvc|incident|struck|accident|rear-ended)\b[^.;]{{0,40}}?\bon|hurt|"
    rf"injured|injury|accident|mva|mvc|fell|happened|"
    r"occurred|(?:injury|accident|fall|incident) dat(?:es?|ed|ing) (?:back )?(?:to|from))"
    rf"\s*:?\s*{DATE}|"
    rf"\bon {DATE},? (?:\w+\.? ){{1,3}}?(?:(?:was|were|got) )?(?:hurt|injured|fell|slipped|tripped|"
    r"twisted|rear[- ]ended|struck|involved in)\b",
    re.I,
)
_ONSET_DATE = wording(
    rf"\b(?:onset(?: date)?(?: of (?:symptoms|pain))?(?: was| is)?|date "
    rf"of onset(?: was| is)?|began|beginning|since|start(?:ed|ing)|"
    r"(?:first )?noticed(?: it| this| them| the \w+)?(?: first)?|"
    r"(?:first|started) (?:bother|troubl)(?:ed|ing)(?: (?:(?:the|this) patient|him|her|them))?|"
    r"(?<!injury )(?<!accident )(?<!incident )(?<!fall )(?<!crash )"
    r"dat(?:e|es|ed|ing) (?:(?:it|this|them|(?:the|his|her|these) \w+) )?(?:back )?(?:to|from)|"
    r"appeared)"
    rf"(?: on| in| or| around| about| approximately| roughly)*\s*:?\s*{DATE}",
    re.I,
)
_INJURY = re.compile(
    r"\b(?:injur(?:y|ies|ed)|accident|crash|collision|sprain\w*|fracture\w*)\b", re.I
)
_LOOSE = re.compile(
    r"(?:began|beginning|since|start(?:ed|ing)|dated|dates|dating|date (?:back|to|from)|"
    r"(?:first )?noticed|appeared|(?:first|started) (?:bother|troubl)|"
    r"surgery|accident|"
    r"performed|operat|happened|occurred|fell|fall|twisted|struck|incident)",
    re.I,
)
_GOES_ON = re.compile(
    r"(?:\s*|.*\b(?:noticed|date[sd]?|first)\s|(?=it first (?:bother|troubl)))"
    r"(?:this|it|these|they|them|all of this|the (?:pain|problem|condition|trouble|symptoms))\b",
    re.I,
)
_OPERATED_ON = re.compile(rf"surgery (?:was|on|consisted)\b|{SURGICAL}", re.I)
_COMPLAINT = re.compile(
    r"\b(?:symptoms?|onset|pains?|painful|aches?|aching|stiff\w*|weak\w*|numb\w*|tingl\w*|"
    r"swell\w*|leak\w*|trouble|complain\w*|difficult\w*|dizz\w*|headaches?|limp\w*|spasms?|"
    r"sore\w*|unstead\w*|catching|clicking|heaviness|tight\w*|first noticed|presents? with|"
    r"came with|seen for)\b(?!.*\b(?:therapy|treatment|exercis|medication|employ\w*|"
    r"work(?:s|ed|ing)? (?:at|for|as)|"
    r"married|smok\w+|insur\w+|patient here)\b)",
    re.I,
)
_OPERATED = wording(
    r"\b(?:status post|s/p|post[- ]?op(?:erative(?:ly)?)?(?: (?:from|after|following|for)\b|\s?:)|"
    r"underwent(?: an?\b)?|the operation \(|"
    rf"operation (?:(?:was|took place) )?(?:on|of) {DATE}(?:\s?\(|, an?\b|:)|"
    r"(?:^|(?<=\. ))(?:after|following|since)(?: an?\b| the\b| his\b| her\b)?"
    rf"(?=\s[^.;]{{0,60}}{SURGICAL})|"
    r"(?:performed(?: was| were| is)?|did|"
    r"(?:treatment|surgery|management|care)(?: so far| to date| thus far)?"
    rf" (?:has )?(?:been|included?s?|consist(?:s|ed) of|was))(?: an?\b| the\b)?"
    rf"(?=\s[^.;]{{0,60}}{SURGICAL})|"
    r"surgery \(|(?:surgery|procedure) was(?: an?\b)?|"
    r"(?:surgical )?history (?:is|was) (?:notable|significant|positive|remarkable) for(?: an?\b)?"
    r"(?=[^.;]{5,90}\.\s(?:the )?(?:date of )?(?:surgery|operation|procedure)\b[^.;]{0,24}"
    rf"{DATE})|"
    rf"(?:had|recover\w* from)(?: an?\b| the\b)?(?=\s[^.;]{{0,80}}{SURGICAL})|"
    r"(?:(?:(?:weeks?|wks?|months?|days?) (?:out|post|after|following|since|removed)(?: from)?|"
    rf"(?:seen|her|him|therapy|rehab\w*) (?:following|after))(?: an?\b| the\b| her\b| his\b)?"
    rf"(?=\s[^.;]{{0,80}}{SURGICAL})))"
    r"\s*(?!performed|done\b)"
    rf"(?P<day>(?:surgery\s)?(?:on\s)?{DATE}\s?[:,\u2013-]\s)?(?=[A-Za-z0-9])",
    re.I,
)
_UP_TO_DATE = re.compile(
    r"([^.;()]{5,90}?)(?=\s*,?\s*(?:\)|\b(?:which|that|and (?:is|was|has))\b|"
    r"\bon\s+(?:\w+\s?\d|\d)|(?:\bdated|\bin)\s+(?:[a-z]{3,9}\.?\s?\d|\d)|"
    r"of\s\d|performed\b|done\b|completed\b|was\b|\(|"
    rf"(?:of\s)?{DATE}|\d{{1,2}}/\d{{1,2}}/\d{{2}}|"
    r"(?:date of surgery|surgery date|dos)\b))",
    re.I,
)
_SURGEON = re.compile(r"\s(?:with|by)\s(?:me|us|(?:Dr\.?\s)?(?:[A-Z][\w'\u2019-]+\s?){2,4})$")
_STOPS = re.compile(r"\s*(?:\.|$|,\s[a-z][a-z ]{2,24}:|,?\s(?:by|with) (?:dr\b|me\b))", re.I)
"""Where the name of an operation ends: with its sentence, or before the next label."""
_IS_PAST = re.compile(
    r"\s*(?:,|in|\(|about|around)?\s*(?:(?:19|20)\d\d|\d+ years? ago|years ago)\b", re.I
)
"""Behind an operation of years ago, which no order follows: `a hip replacement in 2019`."""
_HISTORY = re.compile(
    r"\b(?:pmh\w?|psh|p?hx(?! of present)|past (?:medical|surgical) history|prior|previous)\b"
    r"[^.;:]*$",
    re.I,
)
"""Before a side of what somebody had once: `Hx L TKA 2018, CVA with R hemiparesis`."""
_AHEAD = re.compile(
    r"\b(?:scheduled|planned|planning|awaiting|awaits|upcoming|will (?:have|undergo)|candidate)\b"
    r"[^.;]*$",
    re.I,
)
"""Before an operation that is still to come."""
_IN_BRACKETS = re.compile(r"\s?\([A-Za-z]")
"""More words about it, as in `ligament reconstruction (Brostrom)`."""
_UP_TO_STOP = re.compile(r"([^.,;()]{5,70}?)(?=\s*(?:[.,;()]|$))")
_ORDER_DATE = wording(
    rf"\b(?:order(?:ed)? (?:date|on|details?|placed|written|entered)|referral date|"
    rf"date of (?:order|referral)|dated)\s*:?\s*{DATE}",
    re.I,
)
_SIDED = wording(
    r"(?<![\w/])(right|left|bilateral|both|rt|lt|[RL](?=\.?\s))(?:\.?\s+|-(?=sided\b))"
    r"(?:(?!and\b|or\b)[a-z]+\s+){0,2}?(?:knees?|shoulders?|hips?|ankles?|elbows?|wrists?|hands?|"
    r"fingers?|thumbs?|foot|feet|heels?|legs?|arms?|thighs?|calf|toes?|ears?|sided?|sciatica|"
    r"jaws?|groin|neck|back|hamstrings?|quad\w*|shin|ribs?|buttocks?|tmj|temporomandibular|face|"
    r"patell\w*|fibula|tibia|radius|humerus|femur|clavicle|gluteal|trochanter\w*|"
    r"(?:lower|upper) extremit\w+|[LU]E|forearms?|scapula|hemiparesis|hemiplegia|"
    r"kneecaps?|collar ?bone|shoulder blade|calves|shins|menisc\w*|labr\w*|biceps|triceps|glutes?|"
    r"sacroiliac|si joint|[ampl]cl|it band|instep|(?:fore|mid|hind)foot|plantar|malleol\w*|"
    r"metatars\w*|vestibular|rotator cuff|achilles|lumbosacral|radicul\w*|(?:upper|lower) limb|"
    r"t[kh][ar]|trapezius|deltoid|epicondyl\w*)\b(?![- ](?:hand(?:ed)?[- ])?domina)",
    re.IGNORECASE,
)


def from_order_prose(page: View, flow: Run, setting: Setting) -> Iterator[Candidate]:
    """Offer what a paragraph states of the order."""
    yield from _sides(page, flow, setting)
    yield from _dates(page, flow, setting)
    yield from from_courses(page, flow)
    yield from from_circumstances(page, flow)
    yield from _surgery(page, flow, setting)


def _surgery(page: View, flow: Run, setting: Setting) -> Iterator[Candidate]:
    """What was done; a text that a comma ends may go on, unless its date or a label follows."""
    for begin in _OPERATED.finditer(flow):
        if is_of_relative(flow.text, begin.end()):
            continue
        whole = _UP_TO_DATE.match(flow.text, begin.end())
        behind = flow.text[whole.end() :].strip() if whole is not None else ""
        if whole is not None and "," in whole[1] and behind[:1].isdigit():
            whole = whole if is_operation(whole[1]) else None
        match = whole or _UP_TO_STOP.match(flow.text, begin.end())
        if match is None or match[1].startswith("on ") or match[1].rstrip().endswith(":"):
            continue
        surgeon = _SURGEON.search(match[1])
        text = match[1][: surgeon.start()] if surgeon is not None else match[1].strip()
        span = (match.start(1), match.start(1) + len(text))
        stops = _STOPS.match(flow.text, match.end()) is not None
        ended = whole is not None or surgeon is not None or stops
        doubt: Doubt = "" if ended and is_operation(text) else "prose"
        before = tells_of_before(flow.text, *span, setting.today.year)
        doubt = "subject" if before or _IS_PAST.match(flow.text, span[1]) else doubt
        cut = _IN_BRACKETS.match(flow.text, span[1]) or names_no_part(text)
        yield stated(page, flow, "surgery", text, span, UNLABELLED, "cut" if cut else doubt)


def _sides(page: View, flow: Run, setting: Setting) -> Iterator[Candidate]:
    """The sides of parts of the body, but for those of a history, of years ago, of a relative."""
    for match in _SIDED.finditer(flow):
        if tells_of_before(flow.text, *match.span(1), setting.today.year):
            continue
        if is_unhurt(flow.text, match.start(1), match.end()):
            continue
        if stands_under(flow.box(*match.span(1)), under_history(page)):
            continue
        doubt: Doubt = "subject" if _HISTORY.search(flow.text, 0, match.start()) else "prose"
        for side in therapy.sides(match[1]):
            yield stated(page, flow, "laterality", side, match.span(1), GUESSED, doubt)


def _dates(page: View, flow: Run, setting: Setting) -> Iterator[Candidate]:
    if not flow.has_figure:
        return
    for name, pattern in (
        ("date_of_birth", _BORN),
        ("surgery_date", _SURGERY_DATE),
        ("injury_date", _INJURY_DATE),
        ("onset_date", _ONSET_DATE),
        ("order_date", _ORDER_DATE),
    ):
        pivot = setting.today.year + (0 if name == "date_of_birth" else 1)
        for match in pattern.finditer(flow):
            place = match.lastindex or 1
            found = dates.find_dates(match[place], pivot)
            if found:
                day, span = found[0].value.isoformat(), match.span(place)
                doubt = _doubt_of_date(flow.text, match)
                if name == "date_of_birth" and is_of_somebody_else(flow.text, match.start()):
                    doubt = "subject"
                if name == "surgery_date" and _is_no_surgery_of_now(page, flow, span, setting):
                    doubt = "subject"
                yield stated(page, flow, name, day, span, UNLABELLED, doubt)
            elif dates.find_impossible(match[place], pivot) is not None:
                told = stated(page, flow, name, None, match.span(place), UNLABELLED)
                yield replace(told, flag="unreadable")


def _is_no_surgery_of_now(page: View, flow: Run, span: tuple[int, int], setting: Setting) -> bool:
    """Whether the day of an operation is still to come, or of one that belongs to a history."""
    if _AHEAD.search(flow.text, 0, span[0]) or tells_of_before(
        flow.text, *span, setting.today.year
    ):
        return True
    return stands_under(flow.box(*span), under_history(page))


_SOMEBODY_ELSE = re.compile(
    r"(?i)\b(?:mother|father|mom|dad|parent|guardian|husband|wife|spouse|partner|son|daughter|"
    r"brother|sister|insured|subscriber|policy ?holder|guarantor|cardholder|caregiver)\b"
    r"(?:(?!\bpatient\b)[^.;]){0,40}$"
)


def is_of_somebody_else(text: str, at: int) -> bool:
    """Whether what stands at a place is plainly said of a relative or of the insured."""
    return _SOMEBODY_ELSE.search(text[max(0, at - 80) : at]) is not None


def _doubt_of_date(text: str, match: re.Match[str]) -> Doubt:
    """A date behind `since` or `dated` is the field's only where its sentence says of what."""
    if not _LOOSE.match(match[0]) or _OPERATED_ON.match(match[0]):
        return ""
    before, _, sentence = text[: match.start()].rpartition(". ")
    if not sentence.strip() or _GOES_ON.match(f"{sentence}{match[0]}"):
        sentence = before.rpartition(". ")[2] + sentence
    injury = match.re is _INJURY_DATE.of and _INJURY.search(f"{sentence} {match[0]}")
    return "" if injury or _COMPLAINT.search(sentence) else "prose"
