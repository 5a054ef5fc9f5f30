"""The blank request form: named fields, each with a partner for its source where it has one."""

from __future__ import annotations

import pytest

from adapters.documents.packet.engine import engine
from adapters.documents.packet.form import SOURCE, blank_form, description
from priorauth.casework.fields import IN_WORDS, WANTED
from priorauth.errors import RuleFileInvalid
from rules.forms.description import read_form

pymupdf = engine()
INSIDE_OTHERS = {"diagnoses": "diagnosis_1", "urgent": "urgency"}


def test_every_box_of_the_description_is_a_named_empty_field() -> None:
    form = pymupdf.open(stream=blank_form(), filetype="pdf")
    fields = {w.field_name: w.field_value for page in form for w in page.widgets()}

    assert set(description().names()) == {n for n in fields if not n.endswith(SOURCE)}
    assert set(fields.values()) == {""}
    assert form.page_count == 2


def test_the_form_has_a_place_for_every_field_that_staff_know() -> None:
    known = set(IN_WORDS) | {wanted.field for wanted in WANTED}
    wanted = {INSIDE_OTHERS.get(name, name) for name in known}

    assert wanted <= set(description().names())


def test_no_two_fields_lie_on_each_other() -> None:
    form = pymupdf.open(stream=blank_form(), filetype="pdf")

    for page in form:
        boxes = [widget.rect for widget in page.widgets() if not widget.field_name.endswith(SOURCE)]
        for number, box in enumerate(boxes):
            assert all((box & other).is_empty for other in boxes[number + 1 :])
            assert page.rect.contains(box)


def test_a_form_that_is_not_on_file_is_refused() -> None:
    with pytest.raises(RuleFileInvalid, match="check that it exists"):
        read_form("no_such_form")
