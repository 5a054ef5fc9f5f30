"""Takes everything out of a copied page that could act, hide a file, or tell about its maker."""

from __future__ import annotations

from typing import Any

FORBIDDEN = frozenset(
    {
        *("Properties", "JS", "JavaScript", "AA", "OpenAction", "Annots", "AcroForm", "XFA", "URI"),
        *("EF", "AF", "EmbeddedFiles", "RichMedia", "Alternates", "OPI", "PS"),
        *("Metadata", "PieceInfo", "LastModified", "Thumb", "StructParents", "StructParent"),
    }
)
_NAMED_FREELY = frozenset(
    {
        *("Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading"),
        *("CharProcs", "Colorants", "Process"),
    }
)
"""Dictionaries whose keys are names given by the author, not words of the format."""


def scrub(document: Any, number: int, done: set[int]) -> None:
    """Remove forbidden entries from the object of that number and all that it leads to."""
    from pymupdf import mupdf

    pdf = mupdf.pdf_document_from_fz_document(document.this)
    waiting = [(mupdf.pdf_new_indirect(pdf, number, 0), "")]
    while waiting:
        thing, name = waiting.pop()
        if mupdf.pdf_is_indirect(thing):
            if mupdf.pdf_to_num(thing) in done:
                continue
            done.add(mupdf.pdf_to_num(thing))
        if mupdf.pdf_is_dict(thing):
            waiting += _cleaned(mupdf, thing, name)
        elif mupdf.pdf_is_array(thing):
            count = mupdf.pdf_array_len(thing)
            waiting += [(mupdf.pdf_array_get(thing, at), name) for at in range(count)]


def _cleaned(mupdf: Any, thing: Any, name: str) -> list[tuple[Any, str]]:
    keys = [
        mupdf.pdf_to_name(mupdf.pdf_dict_get_key(thing, at))
        for at in range(mupdf.pdf_dict_len(thing))
    ]
    if name not in _NAMED_FREELY:
        for key in FORBIDDEN.intersection(keys):
            mupdf.pdf_dict_dels(thing, key)
        keys = [key for key in keys if key not in FORBIDDEN]
    return [(mupdf.pdf_dict_gets(thing, key), "" if name in _NAMED_FREELY else key) for key in keys]
