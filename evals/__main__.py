"""Every evaluation by name: `python -m evals NAME …`; `priorauth evals` starts it."""

from __future__ import annotations

import importlib
import sys

EVALUATIONS = {
    "reading": "evals.reading.command",
    "corpus": "evals.reading.corpus",
    "hl7": "evals.hl7",
    "redaction": "evals.redaction.command",
    "leaks": "evals.leaking.command",
    "agent": "evals.agent.command",
}


def main(arguments: list[str]) -> int:
    """Run the evaluation that is named first with what follows it."""
    name = arguments[0] if arguments else ""
    if name not in EVALUATIONS:
        wanted = "say which" if not name or name.startswith("-") else f"none is called {name}"
        print(f"priorauth evals: {wanted}; there are {', '.join(EVALUATIONS)}", file=sys.stderr)
        return 0 if name in ("-h", "--help") else 2
    module = importlib.import_module(EVALUATIONS[name])
    return int(module.main(arguments[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
