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

HERE = Path(__file__).parent
ROOT = HERE.parent
_TAKEN = (
    "priorauth",
    "tools",
    "mcp_server",
    "adapters/__init__.py",
    "adapters/ids.py",
    "adapters/logs.py",
    "adapters/*settings.py",
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
            for place in sorted(place for name in _TAKEN for place in ROOT.glob(name)):
                for file in _files(place):
                    _add(bundle, file.relative_to(ROOT).as_posix(), file.read_bytes())
        scratch.replace(path)
    except OSError as error:
        scratch.unlink(missing_ok=True)
        raise Conflict(f"{path} cannot be written: {error.strerror}.") from None


def manifest() -> dict[str, Any]:
    """Return what a client reads first."""
    told: dict[str, Any] = json.loads((HERE / "client_bundle.json").read_text(encoding="utf-8"))
    tools = [
        {"name": tool.name, "description": tool.description.partition("\n")[0]}
        for tool in all_tools()
    ]
    return {**told, "version": version("priorauth"), "tools": tools}


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
