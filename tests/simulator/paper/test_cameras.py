"""Colour scans and photos by phone look as they do in a clinic, and their truth stays true."""

import io
from random import Random

import numpy as np
import pymupdf
import pytest
from PIL import Image, ImageOps

from evals.reading.places import Places
from simulator.paper.cameras import held
from simulator.paper.fax_line import Sender, send
from simulator.paper.record import truth_of
from simulator.paper.truth import Document, Mark

SENDER = Sender("2026-11-23 07:42", "614-555-0152", "614-555-0141")
BLOCK = (120.0, 500.0, 200.0, 540.0)


def sheet() -> bytes:
    with pymupdf.open() as document:
        page = document.new_page(width=612, height=792)
        page.draw_rect(BLOCK, fill=(0, 0, 0))
        page.insert_text((120, 300), "Tarrowby", fontsize=14)
        return document.tobytes(no_new_id=True)


def arrived(name, seed):
    mark = Mark("Tarrowby", 1, BLOCK, "Tarrowby")
    document = Document(sheet(), ("referral_order",), ("x",), {"patient_name": mark})
    arrival = send(document.pdf, name, SENDER, Random(seed))
    return arrival, truth_of(document, name, arrival)


def upright(arrival):
    shown = ImageOps.exif_transpose(Image.open(io.BytesIO(arrival.data)))
    return np.rot90(np.asarray(shown), -arrival.rotation // 90)


@pytest.fixture(scope="module")
def photos():
    return [arrived("photo_phone", seed) for seed in (5, 6)]


def test_a_photo_has_twelve_megapixels_and_a_table_around_the_sheet(photos):
    for arrival, _ in photos:
        seen = upright(arrival)

        assert seen.shape == (4032, 3024, 3)
        middle = float(seen[1800:2200, 1300:1700].mean())
        assert max(seen[:40].mean(), seen[-40:].mean()) < middle * 1.1


def test_some_photos_lie_on_their_side_and_some_have_that_noted_by_the_camera():
    noise = np.random.default_rng(1)

    assert {held(noise) for _ in range(40)} == {
        (0, False), (90, False), (90, True), (270, False), (270, True),
    }  # fmt: skip


def test_what_is_printed_stands_on_the_photo_where_its_truth_says(photos):
    for arrival, truth in photos:
        seen = upright(arrival)
        x0, y0, x1, y1 = (edge * 4032 / 792 for edge in truth["fields"]["patient_name"]["seen"])
        inside = seen[round(y0) + 60 : round(y1) - 60, round(x0) + 60 : round(x1) - 60].mean()
        outside = seen[round(y0) - 120 : round(y0) - 60, round(x0) : round(x1)].mean()

        assert inside < 0.4 * outside


def test_a_word_on_a_photo_is_held_by_the_box_around_its_place(photos):
    for _, truth in photos:
        places = Places(truth)
        box = truth["fields"]["patient_name"]["seen"]
        mark = {**truth["fields"]["patient_name"], "seen": [0, 0, 1, 1]}
        word = next(one for one in places._words if one[2] == "Tarrowby")

        assert places.holds({"value": "Tarrowby", "page": 1, "box": word[1]}, [mark])
        assert not places.holds({"value": "Tarrowby", "page": 1, "box": box}, [mark])


def test_a_colour_scan_is_a_300_dpi_picture_of_tinted_paper():
    tints = set()
    for seed in range(3):
        arrival, truth = arrived("scan_colour", seed)
        with pymupdf.open(stream=arrival.data, filetype="pdf") as document:
            (image,) = document[0].get_images()
            picture = pymupdf.Pixmap(document, image[0])
            tints.add(picture.pixel(1275, 400))

        assert (image[2], image[3], image[8]) == (2550, 3300, "DCTDecode")
        assert picture.n == 3
        assert truth["to_seen"] is None
    assert len(tints) > 1


def test_a_fax_file_notes_the_dots_of_a_fine_fax():
    arrival, _ = arrived("fax_tiff", 1)

    assert Image.open(io.BytesIO(arrival.data)).info["dpi"] == (204, 196)
