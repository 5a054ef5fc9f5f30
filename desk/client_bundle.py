"""Writes the bundle by which a desktop client installs the proxy to the clinic's server.

Format: MCPB manifest 0.4, server type `uv` (github.com/modelcontextprotocol/mcpb, MANIFEST.md):
the client makes the environment from the project file in the bundle; no wheels lie in it.
Never tried against: Claude Desktop itself.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from priorauth.errors import Conflict
from tools import all_tools

ROOT = Path(__file__).parents[1]
_TAKEN = (
    "priorauth",
    "tools",
    "mcp_server",
    "adapters/__init__.py",
    "adapters/ids.py",
    "adapters/settings.py",
)
"""What a proxy is made of: no store, no reader, no rule book."""
_NEEDED = ("mcp", "mcp-types", "pydantic", "pyyaml")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""Every entry has the same date, so that the same program gives the same bundle."""


def write_bundle(path: Path) -> None:
    """Write the bundle in one piece.

    Raises:
        Conflict: It cannot be written there.
    """
    scratch = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(scratch, "w", zipfile.ZIP_DEFLATED) as bundle:
            _add(bundle, "manifest.json", json.dumps(manifest(), indent=2).encode())
            _add(bundle, "pyproject.toml", _project().encode())
            for name in _TAKEN:
                for file in _files(ROOT / name):
                    _add(bundle, file.relative_to(ROOT).as_posix(), file.read_bytes())
        scratch.replace(path)
    except OSError as error:
        scratch.unlink(missing_ok=True)
        raise Conflict(f"{path} cannot be written: {error.strerror}.") from None


def manifest() -> dict[str, Any]:
    """Return what a client reads first."""
    return {
        "manifest_version": "0.4",
        "name": "priorauth",
        "display_name": "Priorauth desk",
        "version": version("priorauth"),
        "description": "Ask the prior-authorization desk of your clinic. Nothing can be approved"
        " or sent from here; names stay on the desk page.",
        "author": {"name": "Priorauth"},
        "license": "AGPL-3.0-or-later",
        "server": {
            "type": "uv",
            "entry_point": "mcp_server/__main__.py",
            "mcp_config": {
                "command": "uv",
                "args": ["run", "--directory", "${__dirname}", "mcp_server/__main__.py"],
                "env": {
                    "PYTHONPATH": "${__dirname}",
                    "PRIORAUTH_SERVER": "${user_config.server}",
                    "PRIORAUTH_STAFF_TOKEN": "${user_config.staff_token}",
                },
            },
        },
        "user_config": {
            "server": {
                "type": "string",
                "title": "The clinic's server",
                "description": "Such as https://desk.example.com; your administrator knows it.",
                "required": True,
            },
            "staff_token": {
                "type": "string",
                "title": "Your token",
                "description": "An administrator makes it with `priorauth mcp token`.",
                "sensitive": True,
                "required": True,
            },
        },
        "tools": [
            {"name": tool.name, "description": tool.description.partition("\n")[0]}
            for tool in all_tools()
        ],
        "compatibility": {
            "platforms": ["darwin", "linux", "win32"],
            "runtimes": {"python": ">=3.11"},
        },
    }


def _project() -> str:
    pins = ", ".join(json.dumps(f"{name}=={version(name)}") for name in _NEEDED)
    return (
        '[project]\nname = "priorauth-desktop"\n'
        f'version = "{version("priorauth")}"\nrequires-python = ">=3.11"\n'
        f"dependencies = [{pins}]\n"
    )


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
        return
    for file in sorted(place.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            yield file


def _add(bundle: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    bundle.writestr(entry, content)
