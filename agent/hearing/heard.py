"""What the planner hears in a question: ids, payers, codes, plan type, state, times, concepts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from agent.hearing.acts import acts_in
from agent.hearing.case_ids import with_hyphen
from agent.hearing.clauses import main_clause
from agent.hearing.counts import FEW_VISITS, few_visits
from agent.hearing.courtesy import without_courtesy
from agent.hearing.idioms import put_plainly
from agent.hearing.left_out import parted
from agent.hearing.names import is_called, maybe_names, points_at
from agent.hearing.one_day import day_in, days_written_out
from agent.hearing.ordinals import VISIT, ordinal_in, told_before, visit_in
from agent.hearing.pace import without_pace
from agent.hearing.payer_names import almost_named, ids_of, named_payers
from agent.hearing.places import plan_state, without_places
from agent.hearing.plan_types import LINES, plan_kind, plan_type, without_kind, without_plan
from agent.hearing.sentences import is_of_rule, with_payer, with_rule_of
from agent.hearing.shorthand import signs_written_out
from agent.hearing.spelling import spelled_right
from agent.hearing.taken_back import meant_instead, put_straight
from agent.hearing.turns import in_plain_turns
from agent.hearing.unheard_payers import unheard_payer
from agent.hearing.when import Window, ahead_in, back_in, days_old
from agent.hearing.word_order import in_word_order
from agent.hearing.words import Understood, in_english, put_right, understand, written_out

_CASE = re.compile(r"\b(C-(?:[0-9A-Z]{10}(?=s\b)|[0-9A-Z]{4,16}))s?\b", re.IGNORECASE)
_DOCUMENT = re.compile(r"\bD-[0-9A-Z]{4,16}\b", re.IGNORECASE)
_QUESTION = re.compile(r"\bQ-[0-9A-Z]{4,16}\b", re.IGNORECASE)
_CODE = re.compile(r"\b(?:\d{5}|[GQSTW]\d{4})\b")
_REASON = re.compile(r"\b0[a-z]\b")
_SERVICES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\b(re[- ]?evals?|re[- ]?evaluations?)\b", ("97164",)),
    (r"\bpt (initial )?(evals?|evaluations?)( codes?)?\b", ("97161", "97162", "97163")),
    (r"\bot (initial )?(evals?|evaluations?)( codes?)?\b", ("97165", "97166", "97167")),
    (r"\b(therapeutic exercises?|ther[ -]?ex|there?x)\b", ("97110",)),
    (r"\b(manual therapy)\b", ("97140",)),
    (r"\b(neuro(muscular)? re-?ed(ucation)?)\b", ("97112",)),
    (r"\b(therapeutic activit(y|ies))\b", ("97530",)),
    (r"\b(dry needling)\b", ("20560", "20561")),
)
_LONG_SPAN = re.compile(
    r"\b(?:last|past|this|in|per|each) (?:year|quarter|(?:19|20)\d\d)\b|\bytd\b"
)
THAT = re.compile(
    r"\b((?<!make )(?<!made )(?<!makes )(?<!call )it|that one(?! of us)|this one"
    r"|(that|this|the) case|its|she|he|her|his|him|that patient|this patient"
    r"|the same (?:one|case|patient))\b"
)
"""Words for the case, or its patient, that was spoken of before."""
_BOTH = 2
"""Payers of one family that are answered for at once."""


@dataclass(frozen=True)
class Heard:
    """A question with what was understood of it; the text stays inside the house."""

    text: str
    today: date
    case_ids: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()
    question_ids: tuple[str, ...] = ()
    payer: str | None = None
    payers: tuple[str, ...] = ()
    """All that are named, the first of them is `payer`."""
    typed: tuple[str, ...] = ()
    """The payers as they were typed."""
    without: tuple[str, ...] = ()
    """The payers that are left out of what is asked, as in `everybody but Cigna`."""
    without_typed: tuple[str, ...] = ()
    """The same as they were typed."""
    one_of: tuple[str, ...] = ()
    """The payers of a family where only the family is named, and which is not certain."""
    codes: tuple[str, ...] = ()
    line_of_business: str | None = None
    plan_kind: str | None = None
    """The kind of plan whose patients are spoken of, as in `VA pts`."""
    state: str | None = None
    visit: int | None = None
    on: date | None = None
    ahead: Window | None = None
    """The days ahead that are meant, such as those of `next week`."""
    back: Window | None = None
    """The days gone by that are meant, such as those of `since yesterday`."""
    older_than: int | None = None
    """Days that something has waited at least, as in `more than 5 days`."""
    visits_left: int | None = None
    """The most visits that may be left, as in `less than 3 visits`."""
    ordinal: int | None = None
    """Which of the cases just shown is meant, from 1; -1 is the last."""
    guess: str | None = None
    """A payer whose name is almost there."""
    page: int = 1
    understood: Understood = field(default_factory=Understood)
    strange: tuple[str, ...] = ()
    """Words that are no everyday or clinic words: maybe somebody's name."""
    acts: frozenset[str] = frozenset()
    """Orders that are given by the verb at the head of a sentence."""
    whole: str = ""
    """All that was typed, in small letters: beside the question what is only told."""
    typed_whole: str = ""
    """All of the message as it was typed, courtesy and side remarks too."""
    payer_names: frozenset[str] = field(default=frozenset(), repr=False, compare=False)
    """Every name of a payer that it was listened for."""
    goes_on: str = ""
    """What of the answer before it is about, where it names nothing: `rule`, `case` or `day`."""
    points_at: bool = False
    """Whether a strange word stands where a name would, as in `pending for ...`."""
    corrects: bool = False
    """Whether it puts something of the message before right, as `sorry, I meant 11/25`."""
    unheard_of: str = ""
    """A payer named in full of which no rule is on file."""

    @property
    def words(self) -> str:
        """The question in small letters."""
        return self.text.lower()

    @property
    def names_case(self) -> bool:
        """Whether it speaks of a case: by id, by somebody's name, or as the one before."""
        if self.case_ids or THAT.search(self.words):
            return True
        is_certain = self.points_at or any(not word.islower() for word in self.strange)
        return bool(self.strange) and (is_certain or not (self.payer or self.codes))

    @property
    def is_called(self) -> bool:
        """Whether a strange word is somebody's name for certain: a capital, or a title before."""
        return is_called(self.strange, self.text)

    @property
    def ahead_only(self) -> bool:
        """Whether a span of days ahead is meant, and not just today."""
        return self.ahead is not None and self.ahead.last > self.today

    @property
    def back_only(self) -> bool:
        """Whether a span of days gone by is meant, and not just today."""
        return self.back is not None and self.back.first < self.today

    @property
    def is_long_span(self) -> bool:
        """Whether a year or a quarter is meant: lists and numbers are of what is open now."""
        return _LONG_SPAN.search(self.words) is not None

    def has(self, *concepts: str) -> bool:
        """Whether it speaks of one of these concepts."""
        return not self.understood.concepts.isdisjoint(concepts)

    def orders(self, *acts: str) -> bool:
        """Whether the head of a sentence orders one of these."""
        return not self.acts.isdisjoint(acts)


def hear(question: str, payers: Iterable[str], today: date) -> Heard:
    """Return what was understood of a question."""
    names = frozenset(payers)
    return replace(_heard(question, names, today), typed_whole=question, payer_names=names)


def _heard(question: str, names: frozenset[str], today: date) -> Heard:
    whole, corrects = _as_meant(question, names)
    question = _asked_of(whole, names)
    state = plan_state(question) or _state_beside(whole)
    spoken = without_plan(named_payers(question, names, state), question)
    found, left_out = _asked_and_left_out(question, spoken)
    known = _known_as(found, names, question, state)
    unheard = () if spoken or not (corrects or is_of_rule(whole)) else unheard_payer(whole)
    strange, spelled = _spelled(question, maybe_names(_without_ids(question, spoken + unheard)))
    words = written_out(_DOCUMENT.sub(" ", _CASE.sub(" ", spelled))).lower()
    marked = _marked(spelled, spoken + unheard, strange)
    return Heard(
        text=spelled,
        whole=whole.lower(),
        today=today,
        case_ids=_ids(_CASE, question),
        document_ids=_ids(_DOCUMENT, question),
        question_ids=_ids(_QUESTION, question),
        payer=known[0] if known else None,
        payers=known,
        typed=found,
        without=_known_as(left_out, names, question, state),
        without_typed=left_out,
        one_of=known if len(found) == 1 and len(known) > _BOTH else (),
        codes=_codes(question, words),
        plan_kind=plan_kind(words),
        line_of_business=_plan_of(words, whole, known),
        state=state,
        visit=visit_in(words),
        on=day_in(words, today),
        ahead=ahead_in(words, today),
        back=back_in(words, today),
        older_than=days_old(words),
        visits_left=few_visits(words),
        ordinal=ordinal_in(words) or ordinal_in(told_before(whole, question)),
        guess=None if found else almost_named(strange, tuple(names)),
        understood=understand(marked),
        acts=acts_in(marked),
        strange=strange,
        points_at=points_at(strange, question),
        corrects=corrects,
        unheard_of="".join(unheard),
    )


def _as_meant(question: str, names: frozenset[str]) -> tuple[str, bool]:
    """Return a message without its courtesy, and whether it puts the one before right."""
    asked = put_plainly(in_word_order(without_courtesy(signs_written_out(question))))
    instead = meant_instead(asked)
    asked = f"just {instead}" if instead else asked
    whole = put_straight(spelled_right(in_english(with_hyphen(asked)), names))
    return _with_units(put_plainly(without_courtesy(whole))), bool(instead)


def _asked_and_left_out(
    question: str, spoken: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the payers that are asked about, and those that are not meant."""
    asked = parted(question, spoken).asked.lower()
    found = tuple(each for each in spoken if each.lower() in asked)
    return found, tuple(each for each in spoken if each not in found)


def _asked_of(whole: str, names: frozenset[str]) -> str:
    """Return what a message mainly says, with the payer and the codes that stand beside it."""
    question = _mainly(whole)
    if question == whole or named_payers(question, names, None):
        return question
    beside = named_payers(whole, names, plan_state(whole))
    question = with_rule_of(question, beside, _CODE.findall(whole))
    return question if _CASE.search(question) else with_payer(question, beside)


def _known_as(
    typed: tuple[str, ...], names: frozenset[str], question: str, state: str | None
) -> tuple[str, ...]:
    """Return what payers as they were typed are called on file."""
    return tuple(id_ for each in typed for id_ in ids_of(each, names, question, state))


def _state_beside(whole: str) -> str | None:
    """Return the state that is told beside the question; `MA` may be a plan."""
    state = plan_state(whole)
    return None if state == "MA" else state


def _plan_of(words: str, whole: str, payers: tuple[str, ...]) -> str | None:
    """Return the plan type, which may stand beside the question: `It is commercial`."""
    return plan_type(words, payers) or plan_type(written_out(whole).lower(), payers)


def reworded(heard: Heard, text: str) -> Heard:
    """Return a question about the same things, and the same days, asked in other words."""
    marked = _marked(text, heard.typed, ())
    return replace(
        heard,
        text=text,
        understood=understand(marked),
        acts=acts_in(marked),
        strange=(),
        points_at=False,
    )


def _mainly(question: str) -> str:
    """Return what is mainly said; a reply to a question of the desk is left as it was typed."""
    return question if _QUESTION.search(question) else main_clause(question)


_DAY_AHEAD = re.compile(r"\b(?:next|coming|this) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b")
_ABOUT_NEXT = re.compile(r"\b((?:what|how) about) next (week|month|quarter|year)\b")
"""Days that are asked about, and no next step."""
_BARE_DAYS = re.compile(r"\b(next \d{1,3})(?=\s*(?:$|[?.!,]))", re.IGNORECASE)
_DAYS = re.compile(r"\b(\d{1,3}) ?d\b", re.IGNORECASE)


def _without_ids(question: str, payers: tuple[str, ...]) -> str:
    """Return the question without ids, payers, plans and services, which are no names."""
    rest = _QUESTION.sub(" ", _DOCUMENT.sub(" ", _CASE.sub(" ", question)))
    for payer in payers:
        rest = rest.replace(payer, " ")
    rest = without_kind(rest)
    for pattern, _ in (*LINES, *_SERVICES):
        rest = re.sub(pattern, " ", rest, flags=re.IGNORECASE)
    return without_places(rest).replace("#place", " ")


def _with_units(question: str) -> str:
    """Return the question with `60 d` as days, and days and months written out."""
    return days_written_out(_BARE_DAYS.sub(r"\1 days", _DAYS.sub(r"\1 days", question)))


def _marked(text: str, payers: tuple[str, ...], strange: tuple[str, ...]) -> str:
    """Return the text with marks in place of ids, payers, codes and maybe names."""
    marks = [(_CASE, "#case"), (_DOCUMENT, "#document"), (_QUESTION, "#question")]
    for pattern, mark in marks:
        text = pattern.sub(f" {mark} ", text)
    for payer in payers:
        text = re.sub(rf"\b{re.escape(payer)}\b", " #payer ", text, flags=re.IGNORECASE)
    for word in strange:
        text = re.sub(rf"\b{re.escape(word)}\b", " #name ", text)
    text = re.sub(r"(?<=#payer )\s*ma\b", "#plan", text.lower())
    text = without_kind(text, " #plan ")
    for plan, _ in LINES:
        text = re.sub(plan, " #plan ", text)
    for service, _ in _SERVICES:
        text = re.sub(service, " #code ", text)
    text = without_places(text)
    text = _ABOUT_NEXT.sub(r"\1 \2", _DAY_AHEAD.sub(r"\1", text))
    text = in_plain_turns(without_pace(text))
    text = _REASON.sub(" #reason ", FEW_VISITS.sub(" visits ", text))
    return VISIT.sub(" #visit ", _CODE.sub(" #code ", text))


def _codes(question: str, words: str) -> tuple[str, ...]:
    named = [codes for pattern, codes in _SERVICES if re.search(pattern, words)]
    written = _CODE.findall(_CASE.sub(" ", question))
    return tuple(dict.fromkeys([*written, *(code for codes in named for code in codes)]))[:8]


def _spelled(question: str, strange: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return the strange words that stay strange, and the text with typing errors put right."""
    kept, text = [], question
    for word in strange:
        right = put_right(word) if word.islower() else None
        if right is None:
            kept.append(word)
        else:
            text = re.sub(rf"\b{re.escape(word)}\b", right, text)
    return tuple(kept), text


def _ids(pattern: re.Pattern[str], question: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.upper() for found in pattern.findall(question)))
