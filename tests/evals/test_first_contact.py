"""Sets as they were first met are on file, and only they say where the line of sureness stands."""

from __future__ import annotations

import lzma
from collections import Counter
from dataclasses import replace

from evals import first_contact
from evals.fit_certainty import TAUGHT, learn, of_pictures_in_use
from evals.fitting import Known

NEAR = frozenset({"before:insurance", "words:2"})
VALUE = Known("slip", "payer_name", True, False, {"labelled": 1.0, "prose": 0.0}, around=NEAR)


def _told(known):
    return Counter(
        (one.layout, one.field, one.right, one.flagged, tuple(one.signs.items()), one.around)
        for one in known
    )


def test_values_that_are_alike_are_kept_together_and_come_back_one_by_one(tmp_path):
    table = tmp_path / "met.csv.xz"
    wrong = replace(VALUE, right=False, signs={"labelled": 1.0, "much_doubted": 0.3})

    first_contact.keep("first", [VALUE, VALUE, wrong], table)

    assert len(lzma.decompress(table.read_bytes()).splitlines()) == 3
    assert _told(first_contact.met(table)) == {
        ("first/slip", "payer_name", True, False, (("labelled", 1.0),), NEAR): 2,
        ("first/slip", "payer_name", False, False,
         (("labelled", 1.0), ("much_doubted", 0.3)), NEAR): 1,
    }  # fmt: skip


def test_a_set_that_is_put_on_file_again_takes_its_own_place_and_no_other(tmp_path):
    table = tmp_path / "met.csv.xz"
    first_contact.keep("first", [VALUE], table)
    first_contact.keep("second", [replace(VALUE, layout="letter")], table)

    first_contact.keep("first", [replace(VALUE, layout="card")], table)

    assert first_contact.sets(table) == {"card": "first", "letter": "second"}


def test_what_is_on_file_holds_several_sets_and_both_right_and_wrong_values():
    known = list(first_contact.met())

    assert len({one.set_of for one in known}) >= 10
    assert {one.right for one in known} == {True, False}
    assert not any(TAUGHT in one.signs for one in known)


def test_papers_that_the_rules_were_taught_by_do_not_say_where_the_line_stands():
    strange = [
        Known(f"{n % 4}/slip", "sex", n % 10 > 0, False, {}, set_of=str(n % 4)) for n in range(400)
    ]
    taught = [replace(VALUE, field="sex", signs={TAUGHT: 1.0}) for _ in range(400)]

    learned = learn([*strange, *taught])

    assert learned["values"] == len(strange)
    assert learned["signs"][TAUGHT] > 0
    assert learned["curve"][0]["silent"] == 0.1


def test_what_only_pictures_show_counts_against_a_value_and_is_kept_where_looks_have_no_picture():
    kept = of_pictures_in_use()

    assert sorted(kept) == ["one_sided", "picture"]
    assert all(weight < -0.5 for weight in kept.values())
