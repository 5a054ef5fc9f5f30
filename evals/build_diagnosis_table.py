"""Builds the compact ICD-10-CM table of `rules/codes/` from the simple-icd-10-cm package.

Run as `python -m evals.build_diagnosis_table`; needed only when a new release is taken in.
"""

from __future__ import annotations

import lzma
from pathlib import Path

TARGET = Path(__file__).parents[1] / "rules" / "codes"
RELEASE = "April 2026 (fiscal year 2026), from simple-icd-10-cm 1.5.0 (MIT)"
WIDTH = 8


def main() -> None:
    """Write `icd10cm.codes` (code and B or P, fixed width) and `icd10cm.texts.xz` (one a line)."""
    import simple_icd_10_cm as source

    rows = sorted(
        (
            code,
            source.is_leaf(code),
            source.get_description(code),
        )
        for code in source.get_all_codes(with_dots=False)
        if source.is_category_or_subcategory(code)
    )
    codes = "".join(f"{code:<7}{'B' if leaf else 'P'}" for code, leaf, _ in rows)
    texts = "\n".join(" ".join(text.split()) for _, _, text in rows)
    (TARGET / "icd10cm.codes").write_bytes(codes.encode("ascii"))
    (TARGET / "icd10cm.texts.xz").write_bytes(lzma.compress(texts.encode(), preset=9))
    print(f"{len(rows)} codes, {RELEASE}")


if __name__ == "__main__":
    main()
