"""Words around a value are weighed by how often values beside them are right, on other papers."""

from __future__ import annotations

from random import Random

import numpy as np

from evals.fitting import Known
from evals.sparse_fitting import NEIGHBOUR, SIGN, left_out, sure, weights

NURSE, OFFICE = "before:nurse", "before:office"


def _known(layouts=6, each=60):
    rng = Random(7)
    for number in range(layouts * each):
        nurse = rng.random() < 0.3
        right = rng.random() > (0.8 if nurse else 0.03)
        around = frozenset({NURSE if nurse else OFFICE, f"above:only on {number % layouts}"})
        yield Known(f"layout {number % layouts}", "referring_phone", right, False,
                    {"checked": float(not right), "contested": float(right)},
                    around=around)  # fmt: skip


def test_a_word_beside_which_values_are_wrong_counts_against_them_on_papers_never_seen():
    known = list(_known())

    judged = left_out(known, np.ones(len(known), bool), np.ones(len(known), bool))

    beside_nurse = np.array([NURSE in one.around for one in known])
    assert judged[beside_nurse].mean() < 0.6
    assert judged[~beside_nurse].mean() > 0.85


def test_sets_may_be_left_out_several_at_a_time_and_each_is_judged_by_others():
    known = list(_known(layouts=4))
    all_of_them = np.ones(len(known), bool)
    of_two = np.array([one.layout in {"layout 0", "layout 2"} for one in known])
    rest = [one for one, own in zip(known, of_two, strict=True) if not own]
    own = [one for one, own in zip(known, of_two, strict=True) if own]

    judged = left_out(known, all_of_them, all_of_them, 2)

    assert np.allclose(judged[of_two], sure(own, weights(rest)))


def test_a_word_that_few_kinds_of_paper_show_has_no_weight():
    assert not any("only on" in name for name in weights(list(_known())))


def test_a_sign_never_counts_against_its_meaning_whatever_the_papers_show():
    found = weights(list(_known()))

    assert SIGN + "checked" not in found
    assert SIGN + "contested" not in found


def test_a_word_may_mean_one_thing_for_one_field_and_another_for_the_next():
    papers = [
        Known(f"layout {n % 5}", field, right, False, {}, around=frozenset({"before:fax"}))
        for n in range(200)
        for field, right in (("referring_fax", True), ("patient_phone", False))
    ]

    found = weights(papers)

    assert found[f"{NEIGHBOUR}patient_phone before:fax"] < 0
    assert sure(papers[:2], found)[0] > 0.9 > 0.1 > sure(papers[:2], found)[1]
