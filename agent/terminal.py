"""An answer that is shown in a terminal while the model gives it."""

from __future__ import annotations

from collections.abc import Callable


class Spoken:
    """Hears one answer come about and writes it; see `agent.loop.Listener`."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write
        self._said = ""
        """What is on the screen since the model's last look."""

    async def looks_up(self, tool: str) -> None:
        """Leave what was said so far, which was no answer yet, and say what is being done."""
        self._write(f"{self._end()}({tool.replace('_', ' ')} …)\n")
        self._said = ""

    async def says(self, piece: str) -> None:
        """Write a piece as soon as it comes, without what could steer the terminal."""
        shown = harmless(piece)
        self._said += shown
        self._write(shown)

    def finish(self, answer: str) -> None:
        """Write what of the answer is not on the screen yet: its rest, or all of it."""
        whole, said = harmless(answer).strip(), self._said.strip()
        if said and whole.startswith(said):
            self._write(f"{whole[len(said) :]}\n")
        else:
            self._write(f"{self._end()}{whole}\n")

    def _end(self) -> str:
        return "\n" if self._said and not self._said.endswith("\n") else ""


def harmless(text: str) -> str:
    """Return a text with nothing in it that a terminal obeys, but its line ends and tabs."""
    return "".join(each for each in text if each.isprintable() or each in "\n\t")
