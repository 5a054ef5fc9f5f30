"""Counts and scores that look like a day, told by the cell, the row or the item they stand in.

`2/12` under `Auth/visit`, `4/10` in a row of pain, `M1860 3 / 2`, `#7 / 8/26` (the seventh visit,
on a day): what could be a month and a day is none where the paper's own lines say what it counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import KEEP, Found, groups, lines_with

_SURELY = 0.96
_ITEM = Anchored(
    r"(?<![A-Za-z])(?:M[12]\d{3}|GG\d{4}[A-Z]?\d?)[ :=]{1,3}(?P<it>\d{1,2} ?/ ?\d{1,2})(?![\d/])"
)
BEFORE_A_DAY = re.compile(
    r"(?ai)(?:(?<=[a-z.] )|(?<=#))(?P<it>\d{1,2}(?:st|nd|rd|th)?) / "
    r"(?P<day>(?:1[0-2]|0?[1-9])[/-](?:3[01]|[12]\d|0?[1-9])(?:[/-]\d{2,4})?)(?![\d/-])"
)
"""A count, a stroke between spaces, and a day: `#7 / 8/26`."""
_NTH = Anchored(
    r"(?i)\b(?:visit|session|tx|treatment|cycle|injection|dose) #? ?(?P<it>\d{1,2}(?:st|nd|rd|th))"
    r"(?![\w/-])"
)
_GRANTED = Anchored(
    r"(?<![\d/.-])(?P<at>\d{1,2}) ?/ ?(?P<of>4|6|8|10|12|14|16|18|20|24|30|36|40|60) "
    r"(?i:auth(?:orized|'?d)?|approved|used|attended|completed|remaining|visits)"
    r"(?= {2}|[|;\t\n]|$)"
)
_FINE = Anchored(
    r"(?<![\w./-])\d{1,2}\.\d{1,2}(?: ?(?:ms|msec|m[vV]|[uµ][vV]|MS|MV|UV)(?![A-Za-z])"
    r"|(?= (?i:semmes|monofilament|swm)))"
)
"""Of a nerve's answer, and the thread by whose bending feeling is tested: `4.9 ms`, `5.07`."""
_TIMED = Anchored(
    r"(?i)\bmin(?![a-z])"
    r"(?= {2,}(?:activity|activities|units?|procedure|cpt|code|intervention|description))"
    r"|(?:(?<=\d# )|(?<=\dlb )|(?<=\d lb )|(?<=\d lbs )|(?<=\d kg ))kb(?![A-Za-z])"
)
"""Minutes at the head of a column, and what a kettlebell weighs: `25# KB`."""
_OF_TEN_OR_FIVE = Anchored(r"(?<![\d/.-])(?P<at>10|\d) ?/ ?(?P<of>10|5)(?![\d/]|-\d)")
_SURE_SCORE = re.compile(
    r"(?<![\d/.])(?:0 ?/ ?(?:10|5)|(?:10|\d) ?- ?(?:10|\d) ?/ ?10|\d\.5 ?/ ?10|[0-5][+-] ?/ ?5)"
    r"(?!\d)"
)
_DATED_BEFORE = re.compile(
    r"(?ai)(?:\b(?:on|seen|since|by|until|till|from|to|thru|dated|date|due|before|after|appt|visit|"
    r"eval|re|and|called|sent|next|of|for|the|at)|[a-z]ed|:\d\d|[ap]m|[,/])[: ]{1,3}$"
)
_MEASURED = re.compile(
    r"(?ai)^ *(?:measure|test|item|outcome|joint|motion|area)s? {2,}.*"
    r"\b(?:eval|initial|baseline|soc|start|prior|last)\b.* {2,}.*"
    r"\b(?:today|current|now|goal|dc|discharge|re-?eval|target)\b"
)
_HEADED = Anchored(
    r"(?i)\b(?:(?:auth/)?vis(?:it)?s?(?: ?(?:#|no\.?|count|used))?|used|seen/auth|pain|nprs|vas"
    r"|nrs)(?![a-z])"
    r"(?= {2}|\||\t|\n|$)"
)
_CELL = re.compile(r"[^\s|]+(?: [^\s|]+)*")
_COUNT = re.compile(r"#?(?P<at>\d{1,2}) ?/ ?(?P<of>\d{1,2})(?![\d/])|#?\d{1,2}(?:st|nd|rd|th)?$")
_MOST_ROWS, _FEWEST_CELLS, _FAR = 60, 3, 14


def counted_in_cells(text: str) -> Iterator[Found]:
    """Yield what is counted or scored."""
    for plain in (_ITEM, _NTH, _FINE, _TIMED):
        yield from groups(plain, text, KEEP, _SURELY)
    if " / " in text:
        yield from groups(BEFORE_A_DAY, text, KEEP, _SURELY)
    for match in _GRANTED.finditer(text):
        if int(match["at"]) <= int(match["of"]):
            yield Found(match.start(), match.end("of"), KEEP, _SURELY)
    yield from _beside_scores(text)
    for begin, end in lines_with(_HEADED, text):
        yield from _under(text, begin, end)


def _beside_scores(text: str) -> Iterator[Found]:
    """Yield scores in a line with one that is no day, or in a table of then and now."""
    for begin, end in lines_with(_OF_TEN_OR_FIVE, text):
        line = text[begin:end]
        scales = {each[0].rpartition("/")[2].strip() for each in _SURE_SCORE.finditer(line)}
        if not scales and _is_measured(text, begin, line):
            scales = {"10", "5"}
        for match in _OF_TEN_OR_FIVE.pattern.finditer(line) if scales else ():
            if match["of"] in scales and int(match["at"]) <= int(match["of"]):
                before = line[max(0, match.start() - _FAR) : match.start()]
                if not _DATED_BEFORE.search(before):
                    yield Found(begin + match.start(), begin + match.end(), KEEP, _SURELY)


def _is_measured(text: str, begin: int, line: str) -> bool:
    """Whether it is a row of a table that tells what was measured then and now."""
    if len(_CELL.findall(line)) < _FEWEST_CELLS:
        return False
    block = text.rfind("\n\n", 0, begin) + 2
    head = text[block if block > 1 else 0 : begin].split("\n")
    return any(_MEASURED.match(each) for each in head)


def _under(text: str, begin: int, end: int) -> Iterator[Found]:
    """Yield the counts that stand under a head in as many cells, by the number of the cell."""
    heads = [each[0] for each in _CELL.finditer(text, begin, end)]
    held = {at for at, head in enumerate(heads) if _HEADED.pattern.fullmatch(head)}
    if len(heads) < _FEWEST_CELLS or not held:
        return
    for _ in range(_MOST_ROWS):
        begin, end = end + 1, text.find("\n", end + 1) % (len(text) + 1)
        if begin >= len(text):
            return
        cells = list(_CELL.finditer(text, begin, end))
        if len(cells) != len(heads):
            continue
        for at in held:
            count = _COUNT.match(cells[at][0])
            if count and (not count["of"] or int(count["at"]) <= int(count["of"])):
                start = cells[at].start()
                yield Found(start + count.start(), start + count.end(), KEEP, _SURELY)
