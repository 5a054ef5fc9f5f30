"""The `priorauth` command line: one file per command, imported only when it is called."""

from __future__ import annotations

import gc
import importlib
import sys
from pathlib import Path

import click

from priorauth.errors import PriorAuthError

_FOLDER = Path(__file__).parent
_MADE_BETWEEN_LOOKS = 10_000
"""Python looks for circular garbage after every 700 things made, which is a seventh of a start."""


class _Commands(click.Group):
    """Finds commands by file name, so that `--help` imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands, one per file of this folder."""
        return sorted(
            path.stem.replace("_", "-")
            for path in _FOLDER.glob("*.py")
            if not path.stem.startswith("_")
        )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command; the function is named like its file."""
        name = cmd_name.replace("-", "_")
        if not (_FOLDER / f"{name}.py").is_file() or name.startswith("_"):
            return None
        module = importlib.import_module(f"desk.commands.{name}")
        command: click.Command = getattr(module, name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the first line of each file, without importing them."""
        rows = [
            (name, _first_line(_FOLDER / f"{name.replace('-', '_')}.py"))
            for name in self.list_commands(ctx)
        ]
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)


def _first_line(path: Path) -> str:
    with path.open(encoding="utf-8") as lines:
        return next(lines).strip().strip('"').strip()


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="priorauth")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.pass_context
def priorauth(ctx: click.Context, debug: bool) -> None:
    """The prior-authorization desk of an outpatient physical therapy clinic."""
    ctx.obj = {"debug": debug}


def _leave_no_memory_behind() -> None:
    """Let a crash of this process, or of its children, write no memory to disk: it names people."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Run the command line; errors are one line on stderr, exit codes 0, 1 and 2."""
    gc.set_threshold(_MADE_BETWEEN_LOOKS)
    _leave_no_memory_behind()
    debug = "--debug" in sys.argv
    arguments = [word for word in sys.argv[1:] if word != "--debug"]
    try:
        priorauth.main(arguments, prog_name="priorauth", standalone_mode=True)
    except PriorAuthError as error:
        if debug:
            raise
        click.echo(f"priorauth: {error}", err=True)
        sys.exit(1)
