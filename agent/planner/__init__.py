"""The offline planner: answers the routine questions with the same tools, without a model.

A question is read into concepts (`agent/hearing/words.yaml`), ids, payers, codes and times. Every
intent says which concepts it must hear and to which others it does justice; where a question
holds one that no intent takes, the planner says that it does not know, and what is nearest.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.planner import (
    about_one,
    about_several,
    accounting,
    asking_back,
    composing,
    correcting,
    described,
    following,
    going_on,
    in_plain_words,
    maybe_named,
    naming,
    offering,
    other_one,
    outside,
    replying,
    status,
    taking,
)
from agent.planner.every_kind import INTENTS, intent_of
from agent.planner.initials import with_initials
from agent.planner.intent import ANY, Intent
from agent.planner.which import WHICH
from agent.thread import Thread
from agent.toolbox import Refused, Toolbox

_MARK = re.compile(r"#\w+")
"""What stands for an id, a payer or a code while words are looked up."""
_NEAREST = 3
_MOST_NAMED = 8
_ALWAYS = ("what to do first", "cases by how they stand, for a payer", "the status of a case")


class Planner:
    """Answers one conversation's questions; a later one may build on the one before."""

    def __init__(self) -> None:
        self._thread = Thread()
        self._last: Heard | None = None
        self._heard_as: tuple[str, tuple[str, ...]] | None = None

    @property
    def heard_as(self) -> tuple[str, tuple[str, ...]] | None:
        """Which kind of answer the last question had, and the words that it accounts for."""
        return self._heard_as

    @property
    def last(self) -> Heard | None:
        """The question as it was understood last; its words stay inside the house."""
        return self._last

    @property
    def thread(self) -> Thread:
        """What the last answer showed."""
        return self._thread

    def go_on(self, last: Heard | None, thread: Thread) -> None:
        """Take a conversation up again."""
        self._last, self._thread = last, thread

    def picked(self, text: str) -> str | None:
        """Return the question that was offered and is picked with `1`, `2` or `yes`."""
        return offering.picked(text, self._thread.offered)

    async def plan(self, heard: Heard, tools: Toolbox) -> str:
        """Return the answer to a routine question, or say what can be asked."""
        offered: tuple[str, ...] = ()
        self._heard_as = None
        try:
            replied = await self._replied(heard, tools)
            if replied is not None:
                return replied
            heard, taken_as = await with_initials(heard, tools)
            asked = correcting.put_in_place(heard, self._last)
            heard, note = await self._understood(asked, tools)
            asked = described.without_description(asked) if note else asked
            is_described = bool(note)
            heard, intent, taken = self._taken_for(heard)
            note += taken
            self._heard_as = _heard_as(asked, heard, intent, self._last)
            doubt = self._doubt(asked, heard, intent, note, is_taken=bool(taken))
            back = asking_back.instead_of(doubt, intent, asked, heard, self._thread)
            by_rule = None if taken or doubt.asks_back else intent
            plain = None
            if not is_described:
                plain = await self._in_plain_words(asked, heard, by_rule, tools)
            if plain is not None and (plain.is_sure or not taken):
                heard, intent, back = plain.heard, plain.intent, plain.offered
                note, taken, doubt = plain.told, "", accounting.Doubt()
                self._heard_as = None
            if back is not None:
                self._asked_back(back, heard)
                return back.text
            offered = offering.doubts(heard, intent)
            said = await _by_name(intent, offered, heard, tools)
            beside = await naming.beside(said, heard, tools) if taken else ""
            said = said if taken else asking_back.told_first(said, doubt, intent)
            text = taken_as + note + said + beside
        except Refused as error:
            text = str(error)
        self._last = heard
        case_ids = _shown(heard, tools) or self._thread.case_ids
        self._thread = Thread(
            case_ids=case_ids,
            beside=other_one.beside(case_ids, self._thread),
            document_ids=tuple(tools.papers),
            page=heard.page,
            offered=offered,
        )
        return text

    async def _replied(self, heard: Heard, tools: Toolbox) -> str | None:
        """Return what is said of a number that may answer a question of the case just shown."""
        reply = await self._reply(heard, tools)
        if reply is None:
            return None
        text, meant = reply
        update = {
            "offered": (meant,) if meant else (),
            "case_ids": heard.case_ids or self._thread.case_ids,
        }
        self._thread = self._thread.model_copy(update=update)
        return text

    async def _understood(self, heard: Heard, tools: Toolbox) -> tuple[Heard, str]:
        """Return a message with what it is about, and what to say of that before the answer."""
        if described.names_other(heard):
            heard, other = await described.of_the_described(heard, tools, self._last)
            if other:
                return heard, other
        heard = going_on.about_shown(heard, self._thread, self._last)
        heard = following.build_on(heard, self._thread, self._last)
        heard = following.of_the_shown(heard, self._thread, intent_of)
        if intent_of(heard) is None:
            heard = about_several.of_these(heard, self._thread)
        heard, note = await maybe_named.with_guess(heard, tools)
        heard = await maybe_named.without_mere_words(heard, tools)
        heard = outside.without_what_others_do(heard)
        heard, which = await described.of_the_described(heard, tools, self._last)
        return heard, note + which

    def _taken_for(self, heard: Heard) -> tuple[Heard, Intent | None, str]:
        """Return what answers it, and what to say where it was taken as a wording on file."""
        intent = _meant(heard)
        if intent is None:
            heard = about_one.of_the_one_weakly(heard, self._thread)
            intent = about_one.seems(heard) if heard.goes_on == "case" else None
        taken = None
        if intent is None or intent in status.ASKING_WHICH:
            taken = taking.best_reading(heard, intent_of)
        if taken is not None:
            return taken.heard, taken.intent, taken.told(heard)
        if intent is not None:
            return heard, intent, ""
        heard = following.about_the_shown(heard, self._thread, self._last)
        return heard, about_one.seems(heard), ""

    def _doubt(
        self, asked: Heard, heard: Heard, intent: Intent | None, note: str, *, is_taken: bool
    ) -> accounting.Doubt:
        """Return which words an answer takes no account of, and whether it may be of all."""
        doubt = accounting.doubt_of(asked, heard, intent, self._last, is_taken=is_taken)
        if intent is None or self._last is None or note:
            return doubt
        shown = len(self._thread.case_ids)
        return replace(doubt, is_loose=accounting.is_loose(asked, heard, intent, shown))

    async def _in_plain_words(
        self, asked: Heard, heard: Heard, intent: Intent | None, tools: Toolbox
    ) -> in_plain_words.Plain | None:
        """Return what a message is taken as where the rules leave words over, or are less sure."""
        plain = in_plain_words.reading(asked, heard, self._thread, self._last)
        if plain is not None and plain.goes_on:
            plain = await self._gone_on(plain, tools)
        if plain is None or intent is None:
            return plain
        return plain if plain.is_surer_than(intent, heard) else None

    async def _gone_on(
        self, plain: in_plain_words.Plain, tools: Toolbox
    ) -> in_plain_words.Plain | None:
        """Return it beside the message before; None where nothing answers it."""
        try:
            said, _ = await self._understood(plain.heard, tools)
        except Refused:
            return None
        found = intent_of(said)
        return None if found is None else replace(plain, heard=said, intent=found)

    def _asked_back(self, back: asking_back.Back, heard: Heard) -> None:
        """Remember what was offered, and whom a question is about that was not answered.

        The reading that was doubted is not built on: the question before stays the last one.
        """
        case_ids = heard.case_ids or self._thread.case_ids
        self._thread = self._thread.model_copy(
            update={"offered": back.offered, "case_ids": case_ids}
        )

    async def _reply(self, heard: Heard, tools: Toolbox) -> tuple[str, str] | None:
        """Return what to ask back where a number may answer a question of the case just shown."""
        shown = heard.case_ids or self._thread.case_ids
        if len(shown) != 1 or (self._last is not None and self._last.question_ids):
            return None
        not_yet = replying.not_put_in(heard, self._thread.offered)
        return not_yet or await replying.offer(heard, shown[0], tools)


def _shown(heard: Heard, tools: Toolbox) -> tuple[str, ...]:
    """Return the cases that the answer was about: the one that was named, before any beside it."""
    return heard.case_ids if len(heard.case_ids) == 1 else tuple(tools.cases) or heard.case_ids


def _heard_as(
    asked: Heard, heard: Heard, intent: Intent | None, last: Heard | None
) -> tuple[str, tuple[str, ...]] | None:
    if intent is None or intent.takes is ANY:
        return None
    return accounting.name_of(intent), accounting.said_with(asked, heard, last)


def _meant(heard: Heard) -> Intent | None:
    """Return the intent that answers it, if need be without a word or two of it.

    Raises:
        Refused: It speaks of somebody who was not named; the text asks which case.
    """
    intent = (
        intent_of(heard)
        or offering.seconded(heard, INTENTS)
        or composing.by_its_parts(heard, INTENTS)
    )
    if naming.knows_no_name(heard):
        raise Refused(WHICH)
    if intent is not None and intent.takes is ANY:
        return intent
    if naming.is_mostly_unknown(heard) and not offering.is_seconded(heard, intent):
        return None
    if heard.understood.concepts and naming.speaks_of_nobody(heard):
        raise Refused(WHICH)
    return intent


async def _by_name(
    intent: Intent | None, offered: tuple[str, ...], heard: Heard, tools: Toolbox
) -> str:
    """Return the answer; where no intent has one, what is on file for what is named."""
    if intent is not None and not _is_of_rule(intent, heard):
        return await _answer(intent, heard, tools)
    on_file = await naming.by_what_is_named(heard, tools)
    if on_file is None:
        return _asks_back(offered) or _does_not_know(heard)
    return f"{on_file}\nOr did you mean {_which(offered)}" if offered else on_file


def _is_of_rule(intent: Intent, heard: Heard) -> bool:
    """Whether payer and code are named, and the intent is of one case, though none is named."""
    is_rule = bool(heard.payer and heard.codes) and not (heard.case_ids or heard.names_case)
    return is_rule and intent.takes is not ANY and "codes" not in intent.minds


def nearest(heard: Heard) -> list[str]:
    """Return what the planner can say that is nearest to the question."""
    ranked = sorted(INTENTS, key=lambda intent: -intent.nearness(heard))
    near = [intent.says for intent in ranked if intent.says and intent.nearness(heard) > 0]
    return list(dict.fromkeys([*near, *_ALWAYS]))[:_NEAREST]


def _asks_back(offered: tuple[str, ...]) -> str:
    """Return which questions on file may have been meant, or nothing where there are none."""
    if not offered:
        return ""
    return f"I do not know how to answer that as it is worded. Did you mean {_which(offered)}"


def _which(offered: tuple[str, ...]) -> str:
    if len(offered) == 1:
        return f"“{offered[0]}”? Then say yes."
    said = " or ".join(f"{at}) “{each}”" for at, each in enumerate(offered, 1))
    return f"{said}? Then say 1 or 2."


async def _answer(intent: Intent, heard: Heard, tools: Toolbox) -> str:
    if heard.one_of and not heard.case_ids and intent.takes is not ANY:
        return await _of_family(intent, heard, tools)
    said = await intent.answer(heard, tools)
    if intent.takes is ANY:
        return said
    left_out = _left_out(intent, heard)
    beside = await naming.beside(said, heard, tools) if left_out else ""
    return said + _not_limited(intent, heard) + left_out + beside


async def _of_family(intent: Intent, heard: Heard, tools: Toolbox) -> str:
    """Answer for those of a family of payers that have open cases; of a rule ask which is meant."""
    which = ", ".join(heard.one_of[:_MOST_NAMED])
    if "codes" in intent.minds:
        return f"Which one do you mean: {which}? Say its state too."
    counts = await tools.call("count_cases")
    have = {each["payer_id"] for each in counts["by_payer"] if each["open"]}
    found = [each for each in heard.one_of if each in have]
    if not found:
        return f"No case is open for any of {which}."
    said = [replace(heard, payer=each, payers=(each,), one_of=()) for each in found]
    return "\n".join([await _answer(intent, each, tools) for each in said])


def _not_limited(intent: Intent, heard: Heard) -> str:
    """Say which limits of the question the answer does not keep to."""
    names = " and ".join(f"the {each}" for each in intent.leaves_out(heard))
    return f"\n(Not limited to {names} that you name: this is for all.)" if names else ""


def _left_out(intent: Intent, heard: Heard) -> str:
    """Say which words were not understood, so that nobody takes them for answered."""
    left = [" ".join(_MARK.sub(" ", each).split()) for each in intent.left_out(heard)]
    words = ", ".join(f"“{word}”" for word in (*heard.understood.unknown, *filter(None, left)))
    return f"\n(I do not understand {words} here; the answer is without it.)" if words else ""


def _does_not_know(heard: Heard) -> str:
    shown = "; ".join(nearest(heard))
    odd = ", ".join(f"“{each}”" for each in heard.understood.unknown[:_NEAREST])
    unheard = f" I do not understand {odd} here." if odd else ""
    says = f"I do not know how to answer that. Nearest that I can say: {shown}. `help` shows all."
    return says + unheard
