"""Opens the models that come with rapidocr, so that one which waits uses no processor time."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def open_model(name: str) -> Any:
    """Return the session of a model of rapidocr's own folder.

    onnxruntime's threads turn round and round while they wait for each other, unless told to
    sleep: a fifth of the processor time of a fax, where a second reader or the database wants it.
    """
    import onnxruntime
    import rapidocr

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.enable_cpu_mem_arena = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    path = Path(rapidocr.__file__).parent / "models" / name
    return onnxruntime.InferenceSession(
        str(path), sess_options=options, providers=["CPUExecutionProvider"]
    )
