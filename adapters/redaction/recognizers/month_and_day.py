"""A month and a day in figures, told from scores, ranges and measures: `7/30`, `02-15`, `8.12`.

What could be a month and a day is a date, unless something right there says what was measured
or counted (`measured.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction import measured
from adapters.redaction.anchors import Anchored
from adapters.redaction.counted_in_cells import BEFORE_A_DAY
from adapters.redaction.found import Found
from adapters.redaction.lexicon import word_set

_PAIR = r"(?P<{0}>1[0-2]|0?[1-9])(?: ?/ ?)(?P<{1}>3[01]|[12]\d|0?[1-9])"
_NO_MORE = r"(?![\d/]|(?<=[/ ]5)\+|-(?! ?\d)|\.\d|%)"
_SLASHED = Anchored(
    r"(?<![\d/.-])(?!\d{1,2} / \d{1,2}[/-]\d)" + _PAIR.format("month", "day") + _NO_MORE
)
_UP_TO = re.compile(r" ?- ?" + _PAIR.format("month", "day") + _NO_MORE)
_MARKED = Anchored(
    r"(?<![\w/.:%$-])(?P<month>1[0-2]|0?[1-9])(?P<mark>[-.])(?P<day>3[01]|[12]\d|0?[1-9])"
    r"(?![\w/%\u00b0-]|[.,]\d)"
)
_LENGTH = re.compile(
    r" ?(?:-? ?(?:inch|mile|cups?\b|tabs?\b|tablet|lbs?\b|ppd\b|packs?\b|teaspoon|tsp|cm\b)|\""
    r"|in\b(?: *(?:$|[.,;)\n])| (?:heel|lift|wedge|thick|wide|long|deep|high|drop|insert|foam)))",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"(?<![A-Za-z\d])\d $")
_PARTS_OF_ONE = frozenset({"2", "3", "4", "8"})
_BEHIND = re.compile(
    r" ?(?:days|nights|visits|sessions|trials|weeks)\b| ?(?:[a-z]+ ){0,2}?(?:pain|strength|"
    r"flexion|extension|abduction|adduction|dorsiflexion|plantarflexion|rotation|grip|"
    r"intensity|kapandji|nprs|nrs|vas|mmt|discomfort|soreness|severity|rpe|throughout|"
    r"at (?:rest|night|worst|best|end|\d{1,2} ?o'?clock)|with activity|on average)\b"
)
_JOINING = re.compile(
    r"\b(?:for|with|after|the|and|in|to|due|but|he|she|when|because|while)\b(?! act)"
)
_OF_MANY = re.compile(
    r" ?(?:goals?|visits|sessions|trials|cm|mm|deg(?:rees)?|lbs?|kg|ft|sec|tests?|pos(?:itive)?)\b"
)
_PAIN = re.compile(r" ?(?:pain|discomfort|soreness|strength)\b")
_BREAKS = re.compile(r"(?ai)[.;\n/]|\bon\b|\bsince\b|\buntil\b")
_COMPARED = word_set("over under above below exceeds exceeding than a an")
_RISES = word_set(
    "flared flares flare increased increases increase rose rises spiked spikes spike peaked peaks "
    "dropped drops decreased decreases decrease climbed climbs worsened worsens jumped improved "
    "improves reduced reduces escalates escalated"
)
"""What pain does before it is told how far: `flared to 6/10`."""
_DATED = word_set(
    "on or do was not back about dated since until till before after and pt patient mom dad told "
    "seen read signed due from to absent present addendum"
)
_TIME = re.compile(r" {1,2}(?:at |@ ?)?\d{1,2}:\d{2}")
_COUNTING = word_set(
    "x of about approx approximately around roughly every another takes took only than least up by "
    "goal target dig digits digit day days week weeks visit visits level levels stage gr type zone "
    "step steps"
)
_CLOCK = re.compile(r"(?ai) {1,3}(?:at )?\d{1,2}(?::\d{2}| ?[ap]\.?m)")
_NOUNS = re.compile(
    r" (?!shows|reads|states|reports|denies|notes|feels|wants|needs|says|this|was)[a-z]{4,}s\b"
)
_FULL = re.compile(r"(?:;|[a-z]:) \Z")
"""Behind a mark within a list of findings, a full score is no date."""
_SENTENCE_ENDS, _STOP = re.compile(r"[.!?\"] {1,2}\Z"), re.compile(r"\.(?=\s|$)")
_DATED_SO = re.compile(
    r"(?ai)\bn/a \Z|\b(?:wk|week) \d{1,2} \Z|\babsent \Z|\b(?:baseline|eval|initial|recheck) \(\Z"
)
"""What has a day behind it, and in brackets before a colon: `signed? n/a 3/19`, `eval (3/4):`."""
_RELATED = re.compile(r"(?:[<>=~\u2264\u2265\u00b1+x\u00d7\u2192]|&[A-Z]) ?\Z")
_COMPARES = re.compile(r"[<>=~\u2264\u2265\u00b1] ?\Z")
_OTHER_FIGURE = re.compile(r" ?[/,(-] ?(?:0\.\d|\d{1,3}\.\d{1,2})(?!\d|\.\d)")
_GOES_ON = re.compile(r"[ a-zA-Z%(),/&]{1,28}")
_A_DAY = re.compile(r"(?:1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0?[1-9])")
_AMOUNT_BEFORE = re.compile(r"\d\.\d\d {1,12}$")
_OF_A_DAY = re.compile(
    r" (?:visit|session|appointment|appt|note|x-?rays?|mri|films?|eval|report|letter|labs?)\b", re.I
)
_ONE = re.compile(r"(?ai)\b(?:the|his|her|their|my|our|your|last|next) $")
_LAST_OF_ALL = re.compile(r"\.?(?:\n|$)|\. +[A-Z]")
"""What is spoken of as one has a day: `the 8-22 visit`; so has what a sentence ends with."""
_BETWEEN = r" (?:and|or|to|through|thru|&) "
_TO_ANOTHER = re.compile(r"(?ai)" + _BETWEEN + _PAIR.format("month", "day") + _NO_MORE)
_FROM_ANOTHER = re.compile(r"(?ai)(?<![\d/.-])" + _PAIR.format("month", "day") + _BETWEEN + r"\Z")
_WITH_ANOTHER = re.compile(r", ?(?:1[0-2]|0?[1-9])-(?:3[01]|2\d|1[3-9])(?![\w/%\u00b0-]|[.,]\d)")
_CELL = re.compile(r"(?:[/|(:\n]|^) {0,2}$| {2}$")
_OF_PAIN = 10
_MONTHS, _FAR, _AHEAD, _BACK, _SHORT, _AROUND = 12, 48, 40, 3, 6, 12


def month_and_day(text: str) -> Iterator[Found]:
    """Yield every month and day that nothing shows to be a score, a range or a measure."""
    scored = None
    for match in _SLASHED.finditer(text):
        until = _UP_TO.match(text, match.end())
        if _is_score(text, match) or _goes_on(text, scored, match):
            scored = match
        elif not _is_length(text, match):
            yield Found(match.start(), until.end() if until else match.end(), "DATE")
    if " / " in text:
        for match in BEFORE_A_DAY.finditer(text):
            yield Found(*match.span("day"), "DATE")
    yield from _marked(text)


def _marked(text: str) -> Iterator[Found]:
    """Yield what has a hyphen or a stop; a measure of several figures goes on in its clause."""
    until = -1
    for match in _MARKED.finditer(text):
        is_range = match["mark"] == "-"
        is_measured = _is_range if is_range else _is_decimal
        goes_on = not is_range and until >= 0 and _GOES_ON.fullmatch(text, until, match.start())
        if _is_of_a_day(text, match):
            yield Found(match.start(), match.end(), "DATE")
        elif goes_on or measured.COUNTED.match(text, match.end()) or is_measured(text, match):
            until = match.end()
        else:
            yield Found(match.start(), match.end(), "DATE")


def _is_of_a_day(text: str, match: re.Match[str]) -> bool:
    """Whether one visit or paper is named by it."""
    return _OF_A_DAY.match(text, match.end()) is not None and (
        _ONE.search(text, max(0, match.start() - _SHORT), match.start()) is not None
    )


def _goes_on(text: str, scored: re.Match[str] | None, match: re.Match[str]) -> bool:
    """Whether a score of the same scale stands just before: `3/10 at rest and 6/10 at end`."""
    if scored is None or scored["day"] != match["day"] or match["day"] not in ("5", "10"):
        return False
    between = text[scored.end() : match.start()]
    return len(between) < _FAR and _BREAKS.search(between) is None


def _is_length(text: str, match: re.Match[str]) -> bool:
    """Whether it is a part of an inch, a mile or a tablet."""
    if match["day"] not in _PARTS_OF_ONE or int(match["month"]) >= int(match["day"]):
        return False
    is_mixed = _WHOLE.search(text, max(0, match.start() - _BACK), match.start()) is not None
    return is_mixed or _LENGTH.match(text, match.end()) is not None


def _is_score(text: str, match: re.Match[str]) -> bool:
    """Whether `6/10` or `4/5` is a score: the name of a scale that ends so stands beside it."""
    reached, most = int(match["month"]), int(match["day"])
    if reached > most or match["month"][0] == "0" or _is_dated_beside(text, match):
        return False
    before = text[max(0, match.start() - _BACK) : match.start()]
    if _stands_alone(text, match, before) or _is_compared(text, match, before):
        return True
    words = measured.words_before(text, match.start())
    last = words[-1][0] if words and "," not in before else ""
    if last in measured.DATE_FOLLOWS:
        return False
    end = min(match.start(), measured.FAR)
    if last in _COMPARED or _is_on_a_scale(words, end, most):
        return True
    if most in measured.SMALL_ENDS and measured.has_test(words):
        return True
    if most not in measured.ENDS_OF_BODY:
        return False
    if last == "for" and _PAIN.match(text[match.end() : match.end() + _AHEAD].lower()):
        return True
    return _rises(words, last) or (not measured.dates(last) and _is_named_behind(text, match.end()))


def _is_on_a_scale(words: list[measured.Said], end: int, most: int) -> bool:
    """Whether a scale that ends so is named before; pain also where OCR damaged its word."""
    if measured.has_scale(words, end, most):
        return True
    return most == _OF_PAIN and measured.has_scale(measured.as_meant(words), end, most)


def _is_compared(text: str, match: re.Match[str], before: str) -> bool:
    """Whether a sign stands before it, or what is counted behind."""
    return _COMPARES.search(before) is not None or _OF_MANY.match(text, match.end()) is not None


def _stands_alone(text: str, match: re.Match[str], before: str) -> bool:
    """Whether it is full in a list, or pain that is a sentence: `"Not my day"  9/10.  Brace`."""
    most = int(match["day"])
    if _FULL.search(before) and int(match["month"]) == most in measured.ENDS_OF_BODY:
        return True
    is_sentence = _SENTENCE_ENDS.search(before) and _STOP.match(text, match.end())
    return most == _OF_PAIN and is_sentence is not None


def _is_dated_beside(text: str, match: re.Match[str]) -> bool:
    """Whether a time of day stands behind it, another day beside it, or what has a day before."""
    if _TIME.match(text, match.end()) is not None or _is_one_of_two_days(text, match):
        return True
    dated = _DATED_SO.search(text, max(0, match.start() - _AROUND), match.start())
    return dated is not None and (dated[0][-1] != "(" or text.startswith("):", match.end()))


def _is_one_of_two_days(text: str, match: re.Match[str]) -> bool:
    """Whether another pair goes with it that ends elsewhere, above any scale: `3/4 to 4/13`."""
    behind = _TO_ANOTHER.match(text, match.end())
    before = _FROM_ANOTHER.search(text, max(0, match.start() - _FAR), match.start())
    days = {int(each["day"]) for each in (behind, before, match) if each is not None}
    return len(days) > 1 and max(days) > _MONTHS


def _rises(words: list[measured.Said], last: str) -> bool:
    """Whether pain has gone somewhere just before: `flared to`."""
    return last == "to" and not _RISES.isdisjoint(each[0] for each in words[-_BACK:])


def _is_named_behind(text: str, end: int) -> bool:
    """Whether what was measured stands right behind: `5/10 right knee pain`, `4/5 strength`."""
    found = _BEHIND.match(text[end : end + _AHEAD].lower())
    return found is not None and _JOINING.search(found[0]) is None


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Whether two figures with a hyphen go up from one to the other, and nothing dates them."""
    words = measured.words_before(text, match.start())
    last = words[-1][0] if words else ""
    if match["month"].startswith("0") or match["day"].startswith("0"):
        return False
    if _is_of_several_days(text, match):
        return False
    if int(match["month"]) >= int(match["day"]):
        return last in measured.MOTIONS or last in measured.VALUES
    if _NOUNS.match(text, match.end()):
        return True
    if _is_dated(text, match, last) or not words or _is_apart(text, match):
        return False
    if int(match["day"]) > _MONTHS:
        return measured.is_value(last) or last in _COUNTING
    return measured.is_named(last) or last in _COUNTING


def _is_of_several_days(text: str, match: re.Match[str]) -> bool:
    """Whether it begins a cell and another day follows: `/ 2-6, 4-24 /`."""
    other = _WITH_ANOTHER.match(text, match.end())
    if other is None or measured.COUNTED.match(text, other.end()):
        return False
    return _CELL.search(text, max(0, match.start() - _BACK), match.start()) is not None


def _is_apart(text: str, match: re.Match[str]) -> bool:
    """Whether it ends a sentence behind a comma, as in `Clinic in 2 weeks, 11-19`."""
    is_behind = text[match.start() - 2 : match.start()] == ", "
    return is_behind and _LAST_OF_ALL.match(text, match.end()) is not None


def _is_decimal(text: str, match: re.Match[str]) -> bool:
    """Whether two figures with a stop are a measure that is named before, or one of several."""
    if match["month"].startswith("0"):
        return False
    before = text[max(0, match.start() - _FAR) : match.start()]
    if _CLOCK.match(text, match.end()):
        return False
    if _AMOUNT_BEFORE.search(before):
        return True
    other = _OTHER_FIGURE.match(text, match.end())
    if other is not None and not _A_DAY.search(other[0]):
        return True
    if _RELATED.search(before[-_BACK:]):
        return True
    words = measured.words_before(text, match.start())
    is_short = len(match["day"]) == 1
    return measured.has_test(words) if is_short else measured.has_value(words)


def _is_dated(text: str, match: re.Match[str], last: str) -> bool:
    """Whether a time stands behind, or a word that dates before."""
    if _CLOCK.match(text, match.end()):
        return True
    return last in _DATED or measured.dates(last) or last.endswith("ed")
