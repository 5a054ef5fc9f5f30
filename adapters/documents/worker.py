"""The child's side: give everything up, then answer request after request until the end."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Callable
from typing import Any

from adapters.documents.frames import pack, read_frame
from adapters.documents.lockdown import Refused, allow_cpu, limit_resources, refuse_the_world
from adapters.documents.seccomp import refuse_system_calls
from priorauth.errors import Unreadable

Operation = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]
MOST_NEW, SELDOM = 50_000, 50
"""Objects that an answer may make before what is left over is looked for while it is made, and
answers after which all are looked through."""


def main() -> None:
    """Serve the operations of one module: arguments are its name and the memory limit.

    What is left over of an answer is cleared away behind it, while the service reads it.
    """
    module_name, memory = sys.argv[1], int(sys.argv[2])
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    limit_resources(memory)
    module = importlib.import_module(module_name)
    operations: dict[str, Operation] = module.OPERATIONS
    refuse_system_calls()
    refuse_the_world()
    answers.write(pack({"ready": True}))
    answers.flush()
    gc.freeze()
    gc.set_threshold(MOST_NEW)
    answered = 0
    while (frame := read_frame(sys.stdin.buffer)) is not None:
        head, blob = frame
        allow_cpu(float(head["seconds"]))
        reply, data = _answer(operations[head["op"]], head["args"], blob)
        answers.write(pack(reply, data))
        answers.write(data)
        answers.flush()
        answered += 1
        gc.collect(1 if answered % SELDOM else 2)


def _answer(
    operation: Operation, args: dict[str, Any], blob: bytes
) -> tuple[dict[str, Any], bytes]:
    try:
        result, data = operation(args, blob)
    except Unreadable as problem:
        return {"unreadable": problem.reason, "page": problem.page}, b""
    except MemoryError:
        return {"failed": "memory"}, b""
    except Refused:
        return {"failed": "forbidden"}, b""
    except Exception as problem:
        return {"failed": type(problem).__name__}, b""
    return {"ok": result}, data
