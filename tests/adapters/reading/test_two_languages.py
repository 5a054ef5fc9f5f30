"""Forms printed in two languages, and questions answered Yes with the details behind."""

from __future__ import annotations

from adapters.reading.labels.translations import translated
from adapters.reading.layout.layout import view
from tests.adapters.reading.sheets import draw, read_here, values

FORM = (
    (40, 60, "Patient name / Nombre del paciente", 8),
    (330, 60, "Insurance / Seguro médico", 8),
    (42, 72, "Odalys Tarrowby", 10),
    (332, 72, "Granite Health Plan", 10),
    (40, 90, "Birth date / Nacimiento", 8),
    (330, 90, "Member ID / Número de póliza", 8),
    (42, 102, "02/07/1961", 10),
    (332, 102, "GHP4471902  Gr. 77120", 10),
    (40, 120, "Address / Dirección", 8),
    (42, 132, "88 Larkspur Hill Rd", 10),
    (40, 150, "City/Ciudad", 8),
    (42, 162, "Bangor, ME 04401", 10),
    (40, 180, "Phone / Teléfono", 8),
    (330, 180, "Date of referral / Fecha de remisión", 8),
    (42, 192, "(207) 555-0148", 10),
    (332, 192, "11/18/2026", 10),
    (40, 220, "Recent surgery? / ¿Cirugía reciente?", 8),
    (280, 220, "[X] Yes / Sí", 8),
    (340, 220, "[ ] No", 8),
    (390, 220, "Left below knee amputation, 10/02/2026", 8),
    (40, 240, "Is this urgent? / ¿Es urgente?", 8),
    (280, 240, "[ ] Yes / Sí", 8),
    (340, 240, "[X] No", 8),
)


def test_a_form_in_two_languages_is_read_by_its_english_labels():
    reading = read_here(draw(FORM))

    assert values(
        reading, "patient_name", "date_of_birth", "patient_street", "patient_city",
        "patient_phone", "payer_name", "member_id", "group_number", "order_date",
    ) == {
        "patient_name": "Odalys Tarrowby",
        "date_of_birth": "1961-02-07",
        "patient_street": "88 Larkspur Hill Rd",
        "patient_city": "Bangor",
        "patient_phone": "2075550148",
        "payer_name": "Granite Health Plan",
        "member_id": "GHP4471902",
        "group_number": "77120",
        "order_date": "2026-11-18",
    }  # fmt: skip


def test_a_question_answered_yes_has_its_details_behind_the_boxes():
    assert values(read_here(draw(FORM)), "surgery", "surgery_date", "urgent") == {
        "surgery": "Left below knee amputation",
        "surgery_date": "2026-10-02",
        "urgent": False,
    }


def test_a_slash_between_two_english_labels_parts_no_languages():
    line = ["Phone / Fax", "City / State", "Date of birth / Sex", "Clinic / Clínica"]
    words = [
        (40 + 150 * column + 40 * at, 60, 75 + 150 * column + 40 * at, 70, word, 1.0)
        for column, cell in enumerate(line)
        for at, word in enumerate(cell.split())
    ]

    page = view(1, (900, 792), words)

    assert translated(page) is page
