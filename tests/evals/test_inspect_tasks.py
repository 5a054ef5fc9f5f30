"""Our tasks under inspect-ai: its model in our loop, our grader in its log."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from evals.agent.drivers import Scripted

inspect_ai = pytest.importorskip("inspect_ai", reason="the extra `inspect` is not installed")
models = importlib.import_module("inspect_ai.model")
ours = importlib.import_module("evals.agent.inspect_tasks")

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
"""What inspect-ai itself warns of: a word of tenacity's, and streams that it leaves open."""

TOOL = {
    "name": "get_case",
    "description": "One case.",
    "input_schema": {"type": "object", "properties": {"case_id": {"type": "string"}}},
}


def _said(output: Any) -> Any:
    """Count tokens ourselves: else inspect-ai fetches a tokenizer."""
    output.usage = models.ModelUsage(input_tokens=11, output_tokens=7, total_tokens=18)
    return output


@pytest.mark.anyio
async def test_a_models_call_and_its_answer_reach_our_loop() -> None:
    call = models.ModelOutput.for_tool_call("mockllm/model", "get_case", {"case_id": "C-1"})
    answer = models.ModelOutput.from_content("mockllm/model", "It is with the payer.")
    model = ours.InspectModel(
        models.get_model("mockllm/model", custom_outputs=[_said(call), _said(answer)])
    )
    asked = [{"role": "user", "content": "Where is C-1?"}]

    first = await model.reply("Answer.", asked, [TOOL], may_call=True)
    asked += [
        {"role": "assistant", "content": list(first.blocks)},
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": first.calls[0]["id"], "content": "pending"}
            ],
        },
    ]
    last = await model.reply("Answer.", asked, [TOOL], may_call=True)

    assert first.stop_reason == "tool_use"
    assert first.calls[0]["input"] == {"case_id": "C-1"}
    assert (last.stop_reason, last.text) == ("end_turn", "It is with the payer.")
    assert (last.input_tokens, last.output_tokens) == (11, 7)


@pytest.mark.slow
def test_the_grader_scores_a_task_that_is_done_and_one_that_is_not(tmp_path) -> None:
    done = ours.priorauth(drive=Scripted)
    done.dataset = done.dataset[:1]
    [log] = inspect_ai.eval(
        done, model="mockllm/model", log_dir=str(tmp_path), display="none", epochs=1
    )

    assert log.status == "success"
    assert log.samples[0].scores["by_the_end_state"].value == 1
