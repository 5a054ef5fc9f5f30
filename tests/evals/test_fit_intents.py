"""Whether what a question is about can be learned is judged on askers who taught nothing of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from evals.fit_intents import HELD, UNANSWERED, WRONG, Learned, first_asked, learn, on_file, report

ASKED = {
    "one": ["what is pending", "why was {DENIED} denied", "how is the weather"],
    "two": ["what is still pending", "why is {DENIED} denied", "how is the weather tomorrow"],
    "three": ["anything pending", "why did they deny {DENIED}", "what is the weather"],
}


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Learned:
    folder: Path = tmp_path_factory.mktemp("questions")
    for asker, questions in ASKED.items():
        rows = [f"- {{id: {asker}-{n}, asked: ['{q}'], says: []}}" for n, q in enumerate(questions)]
        (folder / f"{asker}.yaml").write_text("\n".join(rows), encoding="utf-8")
    return learn(list(on_file(folder)))


def test_who_is_left_out_is_judged_as_by_weights_that_never_saw_them(learned: Learned) -> None:
    others = np.array([one.asker != "two" for one in learned.asked])
    shown, wanted = learned.shown[others], learned.wanted[others]
    held = HELD * np.eye(len(shown))

    anew = shown.T @ np.linalg.solve(shown @ shown.T + held, wanted)

    assert np.allclose(learned.without("two"), anew, atol=1e-4)


def test_all_left_out_in_turn_are_judged_as_each_of_them_alone(learned: Learned) -> None:
    at_once = [one.sure for one in learned.left_out() if one.asked.asker == "three"]
    shown = learned.shown[[one.asker == "three" for one in learned.asked]]

    alone = (shown @ learned.without("three"))[:, :-1].max(axis=1)

    assert np.allclose(at_once, alone, atol=1e-4)


def test_a_question_in_other_words_is_known_by_those_of_other_askers(learned: Learned) -> None:
    judged = learned.left_out()

    assert all(one.kind == one.asked.kind for one in judged)
    assert all(one.for_desk < 0 for one in judged if one.asked.is_outside)


def test_what_was_first_asked_is_on_file_with_what_rules_made_of_it(learned: Learned) -> None:
    met = list(first_asked())

    assert {UNANSWERED, WRONG} < {one.met for one in met}
    assert "unanswered" in "\n".join(report(learned, met))
