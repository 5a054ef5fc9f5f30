"""Precautions in sentences, as in `Please observe: no lifting over 10 lb. Sling at night`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from adapters.reading.labels.label_text import ELSEWHERE
from adapters.reading.labels.value_shapes import BEGINS_PRECAUTIONS
from adapters.reading.layout.layout import Run, View
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.therapy import visits
from adapters.reading.values.treatment_words import BEGINS_EVALUATING, is_treatment
from adapters.reading.wordings.needs import wording

_OPENING = wording(
    r"\b(?:precautions?|contra-?indications?|restrictions?|limitations?|cautions?|restrict)\b"
    r"(?:\s(?:are|is|include|including|to (?:observe|note|follow)|as follows|the following|"
    r"for therapy|for pt|at this time|at present|for now|for the time being|currently|today|apply|"
    r"(?:and|or|&) (?:protocols?|restrictions?|precautions?|limitations?|instructions)))*"
    r"\s*[:\u2013-]\s*|"
    r"\bactivit(?:y|ies)\s*:\s*(?=(?:no|non|avoid|limit\w*|[nptw]+wb\w*)\b)|"
    r"\b(?:special|additional|therapy|other) (?:instructions|considerations)\s*:\s*|"
    r"\bwatch(?: out)? for\s*:\s*|"
    r"\b(?:(?:protocol |clinical )?notes?(?: to (?:the )?(?:therapist|pt|performer|provider))?|"
    rf"comments?|remarks?|instructions|activity|limits?)\s*:\s*(?={BEGINS_PRECAUTIONS})|"
    r"\b(?:precautions?|restrictions?)\s(?:are|include)\s(?!as follows|the following)|"
    r"\b(?:observe|mind|keep in mind|be aware|beware|note|bear in mind|careful|keep to|stick to|"
    r"adhere to|abide by|respect|follow)"
    r"(?:\s(?:the following|these|that|this|of|with|about|limits?|rules))*\s*:\s*",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:no|not|non|avoid\w*|only|limit\w*|until|weight[- ]?bearing|[nptw]*wb(?:at)?|brace|sling|"
    r"splint|boot|collar|walker|crutch\w*|cane|falls?|precautions?|lbs?|pounds|degrees|deg|monitor|"
    r"watch|protect\w*|keep|stop|light duty|contact guard|diet|tolerated|guard\w*|supervis\w*|"
    r"restrict\w*|never|strap|belt|driving|immobiliz\w*|careful\w*|caution|as comfort|comfort|"
    r"pillow|cushion|rests?|sleep\w*|overheat\w*|elevat\w*|"
    r"signs of|support|assist\w*|pain|pacemaker|seizure|dvt|osteopor\w*|"
    r"call for|diabet\w*|anticoag\w*|none|orthosis|shoe|within|hold|"
    r"stay|bend\w*|squat\w*|kneel\w*|twist\w*|overhead|climb\w*|check|blood pressure|"
    r"contraindicat\w*|medications? (?:every|\d)|schedule \d|hip precautions|sternal|spinal|"
    r"wear\w*|lift\w*|rom|range of motion)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(BEGINS_PRECAUTIONS, re.IGNORECASE)
_NAMED = re.compile(
    r"(?i)(?:precautions?|contra-?indications?|restrict\w*|cautions?)\s*:|"
    r"careful(?: with| about)?\s*:|(?:keep|stick|adhere) to (?:this|these|the following)\s*:"
)
_POUNDS = re.compile(r"(?<=\d )[I1|]b(?=s?\b)")
_NEXT_SIGN = re.compile(r"(?<=[.;])\s+\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]$", re.IGNORECASE)
"""The sign of a list's next element, whose words stand elsewhere."""
_SIGN = re.compile(r"\W*(?:\d{1,2}|[a-z])[.)]\s", re.IGNORECASE)
_NEXT = re.compile(r"(?<=[a-z)]\.)\s+\d{1,2}[.)]\s+(?=[A-Z])")
"""The sign before the first element of a list, and before the next one with its words."""
_HURTS = re.compile(
    r"(?i)(?!no\b|non\b|avoid|limit|stop|hold)(?:[a-z'/-]+ ){0,5}?(?:pains?|aches?|aching|"
    r"soreness|numbness|tingling|stiffness|swelling|weakness|discomfort|spasms?|cramps?)\b"
    r"(?= (?:and|with|that|when|while|after|since|for|in|on|at|going|"
    r"down|into|radiating|worse|x)\b|,)"
)
_FORBIDS = re.compile(
    r"(?i)\b(?:no|not|never|avoid\w*|limit\w*|stop|hold|restrict\w*|precautions?|only|until|keep|"
    r"wear|monitor|watch|brace|sling|boot|splint|weight|[nptw]*wb(?:at)?|tolerated|guided|free|"
    r"within|if|lbs?)\b"
)
_OBSERVED = wording(
    r"(?i)\b(?:observe|maintain|follow|use|keep|respect|continue)\s"
    r"((?:(?!the\b|these\b|all\b|any\b|following\b)[a-z-]+\s){1,4}precautions?)\b(?!\s*:)"
)
"""Precautions with a name of their own: `Please observe posterior hip precautions.`"""
_MOVES = (
    r"(?:(?:heavy|repetitive|repeated|active|passive|forced|aggressive|deep|excessive|strenuous|"
    r"any|all|"
    r"end[- ]range|high[- ]impact|overhead|resisted|isolated|lumbar|cervical|terminal|external|"
    r"internal|hip|knee|shoulder|ankle|trunk|neck|elbow|wrist|back|loaded|single[- ]leg|leg|arm|"
    r"spinal|joint|soft[- ]tissue|deep[- ]tissue|electrical|mechanical|supine|prone|sharp|vigorous|"
    r"prolonged|open[- ]chain|high[- ]velocity) )*"
    r"(?:lift\w*|bend\w*|twist\w*|kneel\w*|squat\w*|running|jump\w*|overhead|weight[- ]?bearing|"
    r"(?:flexion|extension|rotation|abduction|adduction)(?= (?:past|beyond|over|above|until|for|"
    r"greater|against|with|under|"
    r"or|and|x)\b|\W*$|[.,])|push\w*|pull\w*|driving|impact|contact sports?|joint mobili\w+|"
    r"manipulations?|thrust|sitting|standing|walking|barefoot|strengthening|resist\w+|"
    r"range of motion|a?rom\b|prom\b|reaching|"
    r"throw\w*|"
    r"crossing|stairs|work above|elevation|use of (?:the )?(?:arm|hand)|exercis\w+|loading|hopping|"
    r"hop\b|lunges?|stretching|ice\b|heat\b|massage|stim(?:ulation)?\b|e-?stim\b|ultrasound\b|"
    r"traction|diathermy|modalit(?:y|ies)|positioning|cutting|pivot\w*|serving|sprint\w*|sports?\b|"
    r"gym\b|p\.e\.|swimming|cycling|blood pressures?\b|needle ?sticks?|(?:blood )?draws?\b|"
    r"dry needling|leg press|deadlifts?|golf\w*|tennis|yard ?work|climbing)"
)
_ORDERED = wording(
    rf"(?:(?:please )?avoid(?:ing)? |no |do not (?:allow )?|hold off on |refrain from ){_MOVES}\b|"
    r"(?:wbat|nwb|pwb|ttwb|tdwb|fwb)\b|(?:(?:weight[- ]?bearing|wb)(?: is)? as tolerated|"
    r"(?:non|partial|toe[- ]touch|touch[- ]down|full)[- ]weight[- ]?bearing|"
    r"(?!s?he |his |her |the |they |i |we |has |had |was )"
    r"(?:[a-z-]+ ){0,2}(?:sling|brace|boot|splint|collar|immobilizer|orthosis|tlso)"
    r" (?:(?:worn|on|is to be worn|to be worn|locked|in place|use) )*(?:at (?:all times|night)|"
    r"when|while|for|until|in extension|full[- ]time|except|during)|falls? (?:risk|precautions)|"
    r"contact guard|(?:(?:standard|posterior|anterior|lateral|strict|usual|total|spinal|"
    r"sternal|hip|back|cardiac|lumbar|cervical|fall) ){1,3}precautions)\b",
    re.IGNORECASE,
)
"""How a sentence begins that is a precaution by itself: `No lifting over 20 lbs.`, `WBAT.`"""
SAME_EDGE, OF = 4.0, len("of ")
_WARNS = re.compile(
    r"(?i)\b(?:avoid|do not|should not|must not|no more than|weight[- ]?bearing|wbat|nwb|sling|"
    r"brace|"
    r"boot|splint|precautions?|restrict\w*|limit(?:ed)? to|protect\w*)\b"
)
"""Words of other sentences that may be a part of the same precautions."""
_SENTENCE = re.compile(r"(?<=[\w)%])(?<!\bMs)(?<!\bMr)(?<!\bMrs)(?<!\bDr)\.\s+(?=[A-Z])")
_TELLS = re.compile(
    r"(?:urgent|stat|asap|routine)\b|"
    r"[A-Z][\w'-]*(?: (?!(?:when|while|until|unless|if|once|as)\b)[\w'/-]+){0,5}? "
    r"(?:is|are|was|were|has|have|had|will|remains?)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells something: precautions are orders or words without a verb."""
_OF_NOTE = re.compile(r"(?i)of note\s*:")
"""How findings are told, and no precautions: `Of note: right elbow flexion 125 deg.`"""
_HURRY = re.compile(r"(?i)(?:urgent|stat|asap|routine|expedite)\b(?! care)")
"""What stands in the room for instructions and says how soon: `URGENT - see within 48 hours`."""
_CONDITION = re.compile(
    r"(?:exercise|walk|stand|transfer|work|train|rest|stop|progress|postpone|pause|use|sit|drive|"
    r"swim|load|move|pace)\b[^.;:]{0,40}?\b(?:when|while|until|unless|if|only|before|after)\b",
    re.IGNORECASE,
)
"""A sentence that orders something on a condition: `Exercise when medication is working.`"""
_MEDICINE = re.compile(
    r"[A-Z][a-z]+(?: [A-Za-z]+){0,2} \d+(?:\.\d+)? ?(?:mg|mcg|ml|units?|%)(?=\W|$)"
    r"(?=.*\b(?:tab|tabs|tablets?|capsules?|caps?|gel|cream|patch|by mouth|po|daily|"
    r"times|bid|tid|prn|apply)\b)|(?:take|apply) \d",
    re.IGNORECASE,
)
"""A line of a list of medicines: `Diclofenac 1 % gel, apply 4 times a day`."""
_TIMED = re.compile(r"(?i)medications? (?:every|at|on|before|after|timed|wear)\b")
"""When medicines are taken is to be minded, and no list of them: `Medications every 4 hours.`"""
_RULE = re.compile(r"\s[-_=*]{5,}(?=\s|$)|\s/e?s/\s")
_REQUEST_IN = re.compile(r"(?i)\(?(?:please|thank|urgent|see (?:this|within)|call us)\b")
_REQUEST = re.compile(
    r"(?<=[\w)%])\.\s+(?=\(?(?:please|thank|urgent|see (?:this|within)|call us)\b)"
)
"""A sentence in small letters that asks something of the clinic."""


def _ends_at(text: str, start: int) -> Iterator[int]:
    """Where sentences of a text end, also before a request in brackets."""
    yield from (match.start() + 1 for match in _SENTENCE.finditer(text, start))
    yield from (match.start() + 1 for match in _REQUEST.finditer(text, start))


def as_told(text: str) -> str:
    """Precautions without what is not theirs at their edges, and with the unit of their weights.

    A reader took the first letter of `10 lb` for another; the sign of a list's next element ends
    them (`No lifting. e.`), or a bracket begins them that nothing closes.
    """
    text = _NEXT_SIGN.sub("", text)
    following = None if _SIGN.match(text) else _NEXT.search(text)
    text = text if following is None else text[: following.start()]
    if text.startswith("(") and ")" not in text:
        text = text[1:]
    return _POUNDS.sub("lb", text).strip()


def tells_a_complaint(text: str) -> bool:
    """Whether a text says where it hurts, and nothing of what to avoid or to wear."""
    return _HURTS.match(text) is not None and _FORBIDS.search(text) is None


def sounds_like_a_precaution(text: str) -> bool:
    """Whether a sentence tells what to avoid, to wear or to watch."""
    return _SAID.search(text) is not None or _CONDITION.match(text) is not None


def begins_as_a_precaution(text: str) -> bool:
    """Whether a text begins with a sentence that is a precaution by itself."""
    return _ORDERED.of.match(text) is not None


def are_all_precautions(text: str) -> bool:
    """Whether a text is nothing but closed sentences, each of which begins as a precaution."""
    if not text.rstrip().endswith("."):
        return False
    begins = (_ORDERED.of, _CONDITION, _BEGINS)
    return all(
        any(one.match(sentence) for one in begins) for sentence in _SENTENCE.split(text.strip())
    )


def from_precautions(page: View, flow: Run) -> Iterator[Candidate]:
    """Offer what follows the announcement of precautions, as far as it sounds like them."""
    opened = (one for one in _OPENING.finditer(flow) if not _is_of_note(flow.text, one))
    match = next(opened, None)
    if match is None:
        for named in _OBSERVED.finditer(flow):
            yield stated(page, flow, "precautions", named[1], named.span(1), UNLABELLED)
        yield from _by_themselves(page, flow)
        return
    between = ((one, flow.text[match.end() : one.start()].strip()) for one in opened)
    again = next((one for one, said in between if said.lower() in {"", "please"}), None)
    by_name = _NAMED.match(match[0]) is not None
    match = match if again is None else again
    end, doubt = _end(flow.text, match.end(), named=by_name)
    text = as_told(flow.text[match.end() : end].strip(" ,;:-"))
    observed = "observe" in match[0].lower()
    if not (by_name or observed) and (
        is_treatment(text.partition(",")[0]) or tells_a_complaint(text)
    ):
        return
    if _HURRY.match(text.lstrip("(")) or (not by_name and BEGINS_EVALUATING.match(text)):
        return
    if text and end > match.end():
        span = (match.end(), end)
        doubt = doubt or ("cut" if _is_patched(flow, *span) else "")
        yield stated(page, flow, "precautions", text, span, UNLABELLED, doubt)


def _is_of_note(text: str, opened: re.Match[str]) -> bool:
    return opened.start() >= OF and _OF_NOTE.match(text, opened.start() - OF) is not None


def _by_themselves(page: View, flow: Run) -> Iterator[Candidate]:
    """Sentences that follow each other and are precautions without being announced as such.

    At the beginning of a paragraph, or where a sentence beside them sounds like one too, they may
    be a part only.
    """
    if not _ORDERED.may_be_in(flow):
        return
    starts = [0, *(match.end() for match in _SENTENCE.finditer(flow.text))]
    ends = [*(match.start() + 1 for match in _SENTENCE.finditer(flow.text)), len(flow.text)]
    told = [(start, end) for start, end in zip(starts, ends, strict=True)]
    ordered = [at for at, (start, _) in enumerate(told) if _ORDERED.of.match(flow.text, start)]
    if not ordered:
        return
    whole = ordered == list(range(ordered[0], ordered[-1] + 1))
    beside = [told[at] for at in (ordered[0] - 1, ordered[-1] + 1) if 0 <= at < len(told)]
    others = (told[at] for at in range(len(told)) if at not in ordered)
    alone = (
        whole
        and ordered[0] > 0
        and not any(_may_be_one(flow.text[start:end]) for start, end in beside)
        and not any(_WARNS.search(flow.text[start:end]) for start, end in others)
    )
    span = (told[ordered[0]][0], told[ordered[-1] if whole else ordered[0]][1])
    text = as_told(flow.text[slice(*span)].strip(" ,;:-"))
    yield stated(page, flow, "precautions", text, span, UNLABELLED, "" if alone else "subject")


def _may_be_one(sentence: str) -> bool:
    """Whether a sentence beside precautions may be one more of them."""
    return sounds_like_a_precaution(sentence) and not _is_elsewhere(sentence)


def _is_patched(flow: Run, start: int, end: int) -> bool:
    """Whether a line of the text may be no continuation of the one before it."""
    edge = flow.words[0].x0
    told = list(zip(flow.words, flow.starts, strict=True))
    for (before, _), (after, at) in pairwise(told):
        if not start < at < end or after.y0 - before.y0 < before.height / 2:
            continue
        open_end = not before.text.endswith((".", ",", ";", ":")) and after.text[0].isupper()
        if open_end or abs(after.x0 - edge) > SAME_EDGE:
            return True
    return False


def _end(text: str, start: int, *, named: bool) -> tuple[int, Doubt]:
    """Where the precautions end, and whether they may go on or have ended before.

    What stands first behind their own name and a colon is one, however it sounds.
    """
    at = start
    for end in sorted({*_ends_at(text, start), len(text)}):
        sentence = text[at:end].strip()
        if at > start and (_is_elsewhere(sentence) or _REQUEST_IN.match(sentence)):
            return at, ""
        if not sounds_like_a_precaution(sentence) and not (named and at == start):
            return (end, "shape") if at == start else (at, "prose")
        at = end
    return at, "" if text.rstrip().endswith((".", ")", ";")) else "cut"


def own_sentences(run: Run) -> Run:
    """A text beside a label up to a rule or the first sentence about something else."""
    rule = _RULE.search(run.text)
    run = run.part(0, rule.start()) if rule is not None and rule.start() > 0 else run
    asked = _REQUEST.search(run.text)
    run = run.part(0, asked.start() + 1) if asked is not None else run
    for match in _SENTENCE.finditer(run.text):
        after = _SENTENCE.search(run.text, match.end())
        if _is_elsewhere(run.text[match.end() : after.start() if after is not None else None]):
            return run.part(0, match.start() + 1)
    return run


def _is_elsewhere(sentence: str) -> bool:
    """Whether a sentence behind precautions is plainly about something else."""
    timed = _TIMED.match(sentence) is not None
    if not timed and ELSEWHERE.match(sentence):
        return True
    if visits(sentence) is not None or _MEDICINE.match(sentence):
        return True
    return _TELLS.match(sentence) is not None and not sounds_like_a_precaution(sentence)
