"""The same tasks and the same grader under inspect-ai, for live runs with its log and viewer.

`inspect eval evals/agent/inspect_tasks.py --model anthropic/<model>`, with the extra `inspect`
installed and a key of your own. Each sample has a practice clinic of its own; the loop,
the tools and the judgement are ours, only the model is asked through inspect-ai.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, cast

import anyio
from inspect_ai import Task as InspectTask
from inspect_ai import task
from inspect_ai.dataset import Sample
from inspect_ai.model import Model, get_model, messages_from_anthropic
from inspect_ai.scorer import Score, Scorer, Target, mean, scorer, stderr
from inspect_ai.solver import Generate, Solver, TaskState, solver
from inspect_ai.tool import ToolInfo, ToolParams

from evals.agent.drivers import FREE, Drive, Step
from evals.agent.grading import Task, grade, tasks
from evals.agent.world import practice_world
from priorauth.models.conversation import Reply

STOPPED = {
    "stop": "end_turn",
    "tool_calls": "tool_use",
    "max_tokens": "max_tokens",
    "model_length": "model_context_window_exceeded",
    "content_filter": "refusal",
}
"""inspect-ai's reasons to stop, as the Messages API names them; others are unknown to the loop."""
GRADED = "graded"
PREFIX = "priorauth-evals-"
_OPENING = anyio.Lock()
"""Clinics open one after the other: migrations of one process share their place."""


class InspectModel:
    """A model of inspect-ai in the place of Claude; inspect-ai's own limits bound what it costs."""

    budget = FREE
    may_see_names = False

    def __init__(self, model: Model) -> None:
        self.name = str(model)
        self._model = model

    async def reply(
        self,
        system: str,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]],
        *,
        may_call: bool,
    ) -> Reply:
        """Return the next reply of whatever model the run names."""
        output = await self._model.generate(
            await messages_from_anthropic(cast(Any, messages), system_message=system),
            tools=[_offered(tool) for tool in tools],
            tool_choice="auto" if may_call else "none",
        )
        said: list[dict[str, Any]] = []
        if output.completion:
            said.append({"type": "text", "text": output.completion})
        for call in output.message.tool_calls or ():
            arguments = cast(dict[str, Any], call.arguments)
            said.append(
                {"type": "tool_use", "id": call.id, "name": call.function, "input": arguments}
            )
        usage = output.usage
        return Reply(
            stop_reason=STOPPED.get(output.stop_reason),
            blocks=tuple(said),
            input_tokens=usage.input_tokens if usage else 0,
            output_tokens=usage.output_tokens if usage else 0,
        )


def _offered(tool: dict[str, Any]) -> ToolInfo:
    return ToolInfo(
        name=tool["name"],
        description=tool["description"],
        parameters=ToolParams.model_validate(tool["input_schema"]),
    )


@solver
def ours(drive: Drive | None = None) -> Solver:
    """Have our loop do the task in a clinic of its own; by the run's model, or by a driver."""

    async def solve(state: TaskState, _generate: Generate) -> TaskState:
        asked = Task.model_validate_json(json.dumps(state.metadata["task"]))
        async with AsyncExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=PREFIX)))
            folder.chmod(0o711)
            async with _OPENING:
                world = await stack.enter_async_context(practice_world(folder))
            done = await grade(world, asked, drive or _by_the_model)
        state.store.set(GRADED, done.model_dump(mode="json"))
        return state

    return solve


def _by_the_model(_steps: Sequence[Step], _says: str = "") -> InspectModel:
    return InspectModel(get_model())


@scorer(metrics=[mean(), stderr()])
def by_the_end_state() -> Scorer:
    """Score by what our grader found in the database and in the answer; no model judges."""

    async def score(state: TaskState, _target: Target) -> Score:
        done = state.store.get(GRADED)
        return Score(
            value=1 if done["passed"] else 0,
            explanation="; ".join(done["problems"]) or None,
            metadata={"tools": done["tools"]},
        )

    return score


@task
def priorauth(drive: Drive | None = None) -> InspectTask:
    """Every task on file; `--epochs K --epochs-reducer pass_k_K` reports pass^K."""
    return InspectTask(
        dataset=[
            Sample(id=each.id, input=each.asked, metadata={"task": each.model_dump(mode="json")})
            for each in tasks()
        ],
        solver=ours(drive),
        scorer=by_the_end_state(),
    )
