"""The option that says what the columns of an export mean, the same for `intake` and `read`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from adapters.electronic.columns import Columns

columns_option = click.option(
    "--columns",
    "mapping",
    type=click.Path(path_type=Path),
    help="The files are exports (CSV); this file says what their columns mean.",
)


def columns_of(mapping: Path | None) -> Columns | None:
    """Return what the columns mean, or None where the files are no exports."""
    if mapping is None:
        return None
    from desk.mapping_file import mapping_at

    return mapping_at(mapping)
