"""What may leave is decided field by field: every field says what it is, and views take no more."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from adapters.store.tables.base import Privacy as ColumnPrivacy
from mcp_server.completing import COMPLETIONS
from mcp_server.resources import all_resources
from priorauth.boundary import (
    View,
    identified,
    ids_alone,
    minimum,
    minimum_text,
    minimum_values,
    redacted,
    withheld,
)
from priorauth.models.base import Impersonal, Model
from priorauth.models.benefits import VisitLimit, limit_view
from priorauth.models.case import Coverage, Patient
from priorauth.models.casefile import CaseFile
from priorauth.models.digest import Digest
from priorauth.models.privacy import Direct, Operational, Privacy, is_plain, models_in
from priorauth.models.reading import PageLine, PageText
from priorauth.models.records import RecordEntry
from priorauth.models.requests import ToolRequest
from priorauth.models.slack import SlackPost
from priorauth.models.submission import StatusReading
from tools import all_tools
from tools.base import Tool

ROOT = Path(__file__).parents[2]
PACKAGES = ("priorauth", "rules", "adapters", "tools", "mcp_server", "agent", "worker", "desk")

PATIENT = Patient(
    id="P-1",
    name="Wilhelmina Quarrington",
    birth_date=date(1957, 3, 9),
    sex="F",
    phone="6145550188",
    state="OH",
)
NOT_OURS = {"Wire", "_Token", "BoundTool", "DeskPrompt", "missing_facts"}
"""What a vendor or the MCP library says, in their own shapes; none of it is shown to anybody.

`missing_facts` is the empty form of one call, made while a client asks its user.
"""


def every_model() -> Iterator[type[BaseModel]]:
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            if "migrations" not in path.parts and path.stem != "__main__":
                name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
                importlib.import_module(name.removesuffix(".__init__"))
    waiting: list[type[BaseModel]] = [BaseModel]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.split(".")[0] in PACKAGES:
                yield kind


def test_every_field_of_every_model_says_what_it_is() -> None:
    silent = [
        f"{kind.__module__}.{kind.__qualname__}.{name}"
        for kind in every_model()
        if issubclass(kind, Model)
        for name, field in kind.model_fields.items()
        if is_plain(field.annotation) and kind.privacy(name) is None
    ]

    assert silent == []


def test_whatever_has_no_views_is_a_shape_of_somebody_else_or_the_arguments_of_a_tool() -> None:
    strangers = {
        kind.__name__
        for kind in every_model()
        if not issubclass(kind, Model)
        and not NOT_OURS & {each.__name__ for each in kind.__mro__}
        and kind.__module__ != "tools.base"
    }

    assert strangers == set()


def test_a_class_with_a_field_that_says_nothing_cannot_be_made() -> None:
    with pytest.raises(TypeError, match="does not say what nickname is"):

        class Visitor(Model):
            id: Operational[str]
            nickname: str


def test_a_class_that_waits_for_another_is_looked_at_once_that_is_there() -> None:
    class Family(Model):
        members: tuple[Member, ...]

    class Member(Model):
        name: Direct[str]

    Family.model_rebuild(_types_namespace={"Member": Member})

    assert withheld(Family, View.MINIMUM) == {"Member.name"}


def test_models_and_columns_are_classified_by_the_same_words() -> None:
    assert set(get_args(ColumnPrivacy)) == {str(each) for each in Privacy}


def test_the_minimum_takes_what_is_listed_and_no_more() -> None:
    assert minimum(PATIENT) == {"id": "P-1"}
    assert minimum_values(PATIENT) == {"id": "P-1"}
    assert "Quarrington" not in minimum_text(PATIENT)


def test_the_minimum_looks_into_models_within_models() -> None:
    seen = StatusReading(
        system="availity",
        read_at=datetime(2026, 11, 23, tzinfo=UTC),
        found=True,
        payer_reference="REF-88213",
        in_process=True,
        notes=("call Wilhelmina",),
        raw=b"<name>",
    )

    assert minimum(seen) == {
        "system": "availity",
        "read_at": "2026-11-23T00:00:00Z",
        "found": True,
        "in_process": True,
        "lines": [],
    }


def test_the_identified_view_is_whole() -> None:
    assert identified(PATIENT)["name"] == "Wilhelmina Quarrington"
    assert set(identified(PATIENT)) == set(Patient.model_fields)


def test_the_redacted_view_hides_every_text_that_may_name_somebody_at_once() -> None:
    seen: list[list[str]] = []

    def hide(texts: object) -> list[str]:
        seen.append(list(texts))  # type: ignore[call-overload]
        return ["<PERSON_1>", "<DATE_1>"]

    page = PageText(page=1, source="text", lines=(PageLine(text="Quarrington"), PageLine(text="b")))
    shown = redacted(page, hide)

    assert seen == [["Quarrington", "b"]]
    assert [line["text"] for line in shown["lines"]] == ["<PERSON_1>", "<DATE_1>"]
    assert (shown["page"], shown["source"]) == (1, "text")


def test_what_is_no_text_and_may_name_somebody_is_left_empty_when_redacted() -> None:
    shown = redacted(PATIENT, lambda texts: ["<X>" for _ in texts])

    assert shown["birth_date"] is None
    assert shown["name"] == "<X>"


def test_a_redaction_that_loses_a_text_shows_nothing() -> None:
    with pytest.raises(ValueError, match="As many texts"):
        redacted(PATIENT, lambda _: [])


def test_what_does_not_say_what_it_is_has_no_views() -> None:
    class Raw(BaseModel):
        name: str = "Wilhelmina Quarrington"

    for show in (minimum, minimum_values, identified, lambda raw: redacted(raw, list)):
        with pytest.raises(TypeError, match="has no views"):
            show(Raw())


def test_rule_files_and_settings_are_about_nobody() -> None:
    class Bound(Impersonal):
        visits: int

    assert minimum(Bound(visits=3)) == {"visits": 3}


@pytest.mark.parametrize(
    "tool",
    [*all_tools(), *(each.reading for each in all_resources()), *COMPLETIONS.values()],
    ids=lambda tool: tool.name,
)
def test_what_a_tool_answers_is_the_minimum_by_its_shape(tool: Tool) -> None:
    shapes = models_in(tool.result)

    assert shapes
    assert {field for shape in shapes for field in withheld(shape, View.MINIMUM)} == set()


@pytest.mark.parametrize("shape", [Digest, RecordEntry, SlackPost, ToolRequest])
def test_what_goes_to_slack_the_record_and_jobs_is_the_minimum_by_its_shape(
    shape: type[Model],
) -> None:
    assert withheld(shape, View.MINIMUM) == frozenset()


def test_what_the_desk_holds_is_not() -> None:
    kept_back = withheld(CaseFile, View.MINIMUM)

    assert {"Patient.name", "Coverage.member_id", "Evidence.value"} <= kept_back


def test_a_payers_own_words_about_a_limit_are_not_in_the_minimum() -> None:
    limit = VisitLimit(
        network="in", unit="visits", period=None, allowed=20, remaining=4, note="ask for Wilhelmina"
    )

    assert limit_view(limit).note == "The payer adds a note; read it on the desk page."
    assert limit_view(limit).remaining == 4


def test_a_model_in_a_log_or_an_error_shows_nobody() -> None:
    coverage = Coverage(
        id="V-1", patient_id="P-1", payer_id="northwind", payer_name=None, member_id="NWX4471902"
    )

    for text in (repr(PATIENT), str(PATIENT), f"{coverage!r} {[coverage]}"):
        assert "Quarrington" not in text
        assert "1957" not in text
        assert "NWX4471902" not in text
    assert "name=<direct>" in repr(PATIENT)
    assert "northwind" in repr(coverage)


@pytest.mark.parametrize("value", ["Wilhelmina", "C-1 Quarrington", "", "1957-03-09"])
def test_arguments_of_jobs_are_ids_alone(value: str) -> None:
    assert ids_alone({"case_id": "C-7K2M9QXAPT"}) == {"case_id": "C-7K2M9QXAPT"}
    with pytest.raises(ValueError, match="case_id is none") as refused:
        ids_alone({"case_id": value})
    assert not value or value not in str(refused.value)


OUTLETS = ("agent", "mcp_server", "tools", "worker", "desk/commands", "adapters/model")
BY_THEMSELVES = {
    "adapters/model/claude.py": "the vendor's blocks, which go back to it unchanged",
    "desk/commands/rules.py": "published rules, and files that the person gave",
    "mcp_server/asking.py": "what the person said a moment ago",
    "mcp_server/carrying.py": "the text of a result, which was made through its view",
    "worker/mailing.py": "a digest, of the minimum view as a whole, kept until it is mailed",
}
"""Files of outlets that serialize something by themselves, and what it is."""


def test_outlets_serialize_through_a_view() -> None:
    found = {
        str(path.relative_to(ROOT))
        for outlet in OUTLETS
        for path in (ROOT / outlet).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("model_dump", "model_dump_json")
    }

    assert found == set(BY_THEMSELVES)
