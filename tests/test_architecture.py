"""The house as it is meant to be walked through, checked."""

from __future__ import annotations

import ast
import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = (
    "priorauth",
    "rules",
    "adapters",
    "tools",
    "mcp_server",
    "agent",
    "worker",
    "desk",
    "simulator",
    "evals",
)
LONGEST_FILE = 350
LONGEST_FUNCTION = 45
VAGUE = {"utils", "helpers", "common", "misc", "manager"}


def modules() -> list[Path]:
    found = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    return [path for path in found if "migrations" not in path.parts]


def test_imports_point_inwards() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "importlinter.cli", "lint", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_no_file_is_too_long_to_read_in_one_go() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_no_function_is_too_long_to_hold_in_mind() -> None:
    long = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno
                if length > LONGEST_FUNCTION:
                    long.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules()
        if path.read_text(encoding="utf-8").strip()
        and ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) is None
    ]
    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [path.name for path in modules() if path.stem in VAGUE] == []


def test_tests_are_no_packages() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_our_package_names_belong_to_nobody_else() -> None:
    owners = importlib.metadata.packages_distributions()
    for package in PACKAGES:
        assert set(owners.get(package, [])) <= {"priorauth"}, package


@pytest.mark.parametrize("folder", ["tools", "worker/jobs", "desk/commands"])
def test_what_is_found_by_file_name_has_that_name(folder: str) -> None:
    structure = {"__init__", "base", "call"}
    for path in (ROOT / folder).glob("*.py"):
        if path.stem in structure or path.stem.startswith("_"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {node.name for node in tree.body if hasattr(node, "name")}
        assert path.stem in names, path


def test_starting_the_command_line_loads_no_heavy_library() -> None:
    program = (
        "import sys; sys.argv = ['priorauth', '--help']\n"
        "from desk.commands import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'pymupdf', 'cv2', 'rapidocr', 'anthropic', 'mcp', 'presidio_analyzer',"
        " 'sqlalchemy', 'numpy', 'starlette', 'procrastinate'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stderr.strip() == "[]"


def test_the_lock_names_no_registry_and_pins_every_line_with_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "--index" not in lock
    pinned = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert all("==" in line and line.endswith("\\") for line in pinned)
