"""Every form in which a referral comes: fax files, photos of a script, filled forms."""

from __future__ import annotations

import io

import numpy as np
import pymupdf
import pytest
from PIL import Image

from adapters.documents import parsing
from tests.adapters.reading.sheets import FORM, FORM_SAYS, draw, joined, read_here

SIGNED = draw(FORM, signed=True)


def pictures(content, across=204, down=196):
    for page in pymupdf.open(stream=content):
        drawn = page.get_pixmap(matrix=pymupdf.Matrix(across / 72, down / 72), colorspace="gray")
        yield Image.frombytes("L", (drawn.width, drawn.height), drawn.samples)


def tiff(compression, down=196):
    first, *more = [
        one.point(lambda dot: 255 if dot > 140 else 0).convert("1")
        for one in pictures(joined(SIGNED, SIGNED), down=down)
    ]
    stream = io.BytesIO()
    first.save(stream, "TIFF", save_all=True, append_images=more, compression=compression,
               dpi=(204, down))  # fmt: skip
    return stream.getvalue()


def fax_over_the_whole_page(down):
    document = pymupdf.open()
    for one in pictures(SIGNED, down=down):
        stream = io.BytesIO()
        one.point(lambda dot: 255 if dot > 140 else 0).convert("1").save(stream, "PNG")
        page = document.new_page(width=612, height=792)
        page.insert_image(page.rect, stream=stream.getvalue(), keep_proportion=False)
    return document.tobytes()


def photo_taken_sideways():
    """A script on a table, unevenly lit, a little aslant; the camera noted how it was held."""
    (page,) = pictures(SIGNED, 200, 200)
    lit = np.asarray(page.convert("RGB")).astype(float)
    lit *= np.linspace(0.65, 1.0, lit.shape[1])[None, :, None] * np.array([1.0, 0.97, 0.9])
    table = Image.new("RGB", (page.width + 300, page.height + 300), (70, 60, 50))
    table.paste(Image.fromarray(lit.astype(np.uint8)), (150, 150))
    table = table.rotate(2, fillcolor=(70, 60, 50), resample=Image.Resampling.BICUBIC)
    noted = Image.Exif()
    noted[0x0112] = 6
    stream = io.BytesIO()
    table.transpose(Image.Transpose.ROTATE_90).save(stream, "JPEG", quality=80, exif=noted)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("compression", "down"),
    [("group3", 98), ("group3", 196), ("group4", 196), ("tiff_lzw", 196)],
)
def test_every_page_of_a_fax_file_is_a_scan_of_letter_size(compression, down):
    opened, _ = parsing.open_document({}, tiff(compression, down))

    assert opened["pages"] == 2
    for number in (1, 2):
        page, picture = parsing.read_page({"page": number}, b"")
        assert page["source"] == "scan"
        assert (page["width"], page["height"]) == pytest.approx((612, 792), abs=4)
        assert len(picture) == page["rows"] * page["columns"]


@pytest.mark.parametrize(("compression", "down"), [("group3", 98), ("group4", 196)])
def test_a_fax_file_is_looked_at_dot_by_dot_as_it_was_sent(compression, down):
    content = tiff(compression, down)
    sent = np.asarray(Image.open(io.BytesIO(content)).convert("L"))

    parsing.open_document({}, content)
    page, picture = parsing.read_page({"page": 1}, b"")

    seen = np.frombuffer(picture, np.uint8).reshape(page["rows"], page["columns"])
    assert np.array_equal(seen, sent)


@pytest.mark.parametrize("rows", [98, 196])
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_fax_that_the_sender_turned_on_the_screen_keeps_its_dots(rows, turn):
    content = fax_over_the_whole_page(rows)
    parsing.open_document({}, content)
    page, picture = parsing.read_page({"page": 1}, b"")
    straight = np.frombuffer(picture, np.uint8).reshape(page["rows"], page["columns"])
    document = pymupdf.open(stream=content)
    document[0].set_rotation(turn)

    parsing.open_document({}, document.tobytes())
    page, picture = parsing.read_page({"page": 1}, b"")

    seen = np.frombuffer(picture, np.uint8).reshape(page["rows"], page["columns"])
    assert np.array_equal(seen, np.rot90(straight, -turn // 90))
    assert (page["width"], page["height"]) == ((612, 792) if turn == 180 else (792, 612))


def test_a_photo_keeps_its_dots_up_to_a_limit():
    for wide, tall, kept in ((1500, 2000, (2000, 1500)), (6000, 8000, (6928, 5196))):
        stream = io.BytesIO()
        Image.new("RGB", (wide, tall), (230, 225, 210)).save(stream, "JPEG")

        parsing.open_document({}, stream.getvalue())
        page, picture = parsing.read_page({"page": 1}, b"")

        assert (page["rows"], page["columns"]) == pytest.approx(kept, abs=2)
        assert len(picture) == page["rows"] * page["columns"]


@pytest.mark.parametrize(("mode", "dpi"), [("L", 300), ("1", 204)])
def test_a_photo_printed_into_a_pdf_with_a_margin_keeps_its_dots(mode, dpi):
    stream = io.BytesIO()
    next(pictures(SIGNED, 300, 300)).convert(mode).save(stream, "PNG")
    document = pymupdf.open()
    page = document.new_page(width=700, height=900)
    page.insert_image((44, 54, 656, 846), stream=stream.getvalue())

    parsing.open_document({}, document.tobytes())
    page, _ = parsing.read_page({"page": 1}, b"")

    assert page["columns"] / page["width"] == pytest.approx(dpi / 72, rel=0.01)


def test_a_photo_whose_camera_noted_that_it_was_held_sideways_stands_upright():
    parsing.open_document({}, photo_taken_sideways())
    page, _ = parsing.read_page({"page": 1}, b"")

    assert (page["rows"], page["columns"]) == (2500, 2000)


@pytest.mark.slow
@pytest.mark.parametrize(
    "content", [tiff("group3", 98), photo_taken_sideways()], ids=["standard fax file", "photo"]
)
def test_fax_files_and_photos_are_read_without_a_silent_error(content):
    (referral,) = read_here(content).referrals

    right = [name for name, value in FORM_SAYS.items() if referral.one(name).value == value]
    wrong = [name for name in FORM_SAYS if name not in right and referral.one(name).flag is None]
    assert wrong == []
    assert len(right) >= len(FORM_SAYS) - 3


@pytest.mark.parametrize("drawn_by", ["the sender", "the reader"])
def test_fields_and_boxes_of_a_filled_form_are_read_where_they_stand(drawn_by):
    blank = [(x, y, f"{text.partition(':')[0]}:", size) for x, y, text, size in FORM[1:6]]
    document = pymupdf.open(stream=draw(((40, 40, "PHYSICAL THERAPY REFERRAL", 14), *blank)))
    page = document[0]
    for (x, y, label, size), (_, _, text, _) in zip(blank, FORM[1:6], strict=True):
        left = x + pymupdf.get_text_length(label, fontsize=size) + 4
        _field(page, f"t{x}{y}", text.partition(":")[2].strip(), (left, y - 10, x + 280, y + 4))
    page.insert_text((40, 338), "Treatment:", fontsize=10)
    for row, name in enumerate(("Therapeutic exercise", "Gait training", "Manual therapy")):
        y = 352 + 18 * row
        _field(page, name, name != "Gait training", (52, y - 8, 62, y + 2))
        page.insert_text((70, y), name, fontsize=9)
    if drawn_by == "the reader":
        for widget in page.widgets():
            document.xref_set_key(widget.xref, "AP", "null")

    (referral,) = read_here(document.tobytes()).referrals

    assert referral.one("patient_name").value == FORM_SAYS["patient_name"]
    assert referral.one("date_of_birth").value == FORM_SAYS["date_of_birth"]
    assert referral.one("patient_name").box[0] > 100
    assert [one.value for one in referral.many("treatments")] == [
        "Therapeutic exercise",
        "Manual therapy",
    ]


def _field(page, name, value, box):
    widget = pymupdf.Widget()
    is_box = isinstance(value, bool)
    widget.field_type = pymupdf.PDF_WIDGET_TYPE_CHECKBOX if is_box else pymupdf.PDF_WIDGET_TYPE_TEXT
    widget.field_name, widget.field_value = name, value
    widget.rect = pymupdf.Rect(box)
    widget.text_fontsize = 0 if is_box else 9
    if is_box:
        widget.border_width, widget.border_color = 1, (0, 0, 0)
    page.add_widget(widget)
