"""How answers look in Slack: nothing calls anybody, and a link says where it leads."""

from __future__ import annotations

import json

from agent.slack.writing import answer_blocks, plain_blocks, question_blocks
from priorauth.models.case import QuestionKind
from priorauth.models.people import Right
from priorauth.models.views import QuestionView

DESK = "https://desk.example.test"
QUESTION = QuestionView(
    question_id="Q-2222222222",
    case_id="C-2222222222",
    document_id=None,
    kind=QuestionKind.VALUE,
    field="procedures",
    what="@everyone",
    why="why",
    who=Right.CORRECT,
    due_in_days=None,
    asked_days_ago=0,
)


def shown(text: str, desk: str | None = DESK) -> str:
    return json.dumps(answer_blocks(text, by="planner", case_ids=(), desk=desk))


def test_slack_looks_for_no_names_channels_or_addresses_in_what_the_desk_says() -> None:
    blocks = [
        *answer_blocks("@channel #general", by="planner", case_ids=(), desk=DESK),
        *plain_blocks("@here", DESK),
        *question_blocks(QUESTION, desk=DESK, asked_by="U0FRONT001", answered_here=True),
    ]
    texts = [block["text"] for block in blocks if block["type"] == "section"]

    assert len(texts) == 3 and all(text["verbatim"] is True for text in texts)


def test_a_source_is_a_link_that_names_its_host() -> None:
    assert "<https://evil.test/login|evil.test>" in shown("See <https://evil.test/login>.")


def test_an_address_that_pretends_to_be_another_is_no_link() -> None:
    said = shown("See <https://aetna.com@evil.test/> and <https://aetna.com/x@evil.test>.")

    assert "|" not in said and "&lt;https://aetna.com@evil.test/&gt;" in said


def test_the_page_of_a_case_can_be_opened_from_the_answer() -> None:
    said = shown("C-7K2M9QXAPT: https://desk.example.test/cases/C-7K2M9QXAPT")

    assert f"<{DESK}/cases/C-7K2M9QXAPT|the page of C-7K2M9QXAPT>" in said
    assert "`C-7K2M9QXAPT`: " in said
