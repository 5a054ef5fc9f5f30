"""Paper arrives as fax servers, scanners and cameras deliver it, the same way every time."""

from datetime import date
from functools import cache
from random import Random

import pymupdf
import pytest

from simulator.paper import invent, layouts
from simulator.paper.fax_line import FAX, TREATMENTS, Arrival, Sender, send
from simulator.paper.sheet import Paper

SENDER = Sender("2026-11-23 07:42", "614-555-0152", "614-555-0141", "COPPER KETTLE")


@cache
def two_pages() -> bytes:
    rng = Random(4)
    paper = Paper()
    referral = invent.referral(rng, date(2026, 11, 23))
    layouts.draw("cover_sheet", paper, referral, rng)
    layouts.draw("ruled_form", paper, referral, rng)
    return paper.finish().pdf


@cache
def sent(name: str) -> Arrival:
    return send(two_pages(), name, SENDER, Random(1))


@pytest.mark.parametrize("name", TREATMENTS)
def test_the_same_seed_sends_the_same_bytes(name):
    assert sent(name) == sent.__wrapped__(name)


@pytest.mark.parametrize("name", FAX)
def test_a_fax_is_one_black_and_white_group_4_image_on_every_page(name):
    arrival = sent(name)

    with pymupdf.open(stream=arrival.data, filetype="pdf") as pdf:
        assert pdf.page_count == 2
        for page in pdf:
            (image,) = page.get_images()
            assert (image[4], image[8]) == (1, "CCITTFaxDecode")
            assert page.get_text().strip() == ""


def test_fine_and_standard_faxes_have_the_resolutions_of_the_standard():
    fine = sent("fine_clean")
    standard = sent("standard_clean")

    sizes = []
    for arrival in (fine, standard):
        with pymupdf.open(stream=arrival.data, filetype="pdf") as pdf:
            sizes.append(pdf[0].get_images()[0][2:4])
    assert sizes == [(1734, 2156), (1734, 1078)]


def test_faxes_are_dark_on_white_with_a_header_line_on_each_page():
    arrival = sent("fine_clean")

    assert arrival.headers[1].endswith("P. 2/2")
    with pymupdf.open(stream=arrival.data, filetype="pdf") as pdf:
        page = pdf[0].get_pixmap(colorspace=pymupdf.csGRAY)
        top = pdf[0].get_pixmap(colorspace=pymupdf.csGRAY, clip=(0, 0, 612, 16))
    assert sum(page.samples) / len(page.samples) > 200
    assert min(top.samples) < 100


def test_a_rotated_page_lies_on_its_side():
    arrival = sent("fine_rot90")

    with pymupdf.open(stream=arrival.data, filetype="pdf") as pdf:
        assert pdf[0].rect.width > pdf[0].rect.height
    assert arrival.rotation == 90


def test_a_text_pdf_arrives_untouched():
    assert sent("text").data == two_pages()


@pytest.mark.parametrize(
    ("name", "start"), [("photo_jpeg", b"\xff\xd8"), ("image_png", b"\x89PNG"), ("lost", b"%PDF")]
)
def test_each_treatment_makes_the_kind_of_file_it_says(name, start):
    assert sent(name).data.startswith(start)


def test_a_stamp_lies_over_the_first_page_and_leaves_the_others_alone():
    inks = []
    for name in ("fine_clean", "fine_stamped"):
        with pymupdf.open(stream=sent(name).data, filetype="pdf") as pdf:
            pages = [page.get_pixmap(colorspace=pymupdf.csGRAY).samples for page in pdf]
        inks.append([sum(255 - tone for tone in page) for page in pages])

    assert inks[1][0] > inks[0][0] * 1.005
    assert abs(inks[1][1] - inks[0][1]) < 0.02 * inks[0][1]


def test_an_unknown_treatment_is_refused_by_name():
    with pytest.raises(ValueError, match="no treatment named pigeon"):
        send(two_pages(), "pigeon", SENDER, Random(1))
