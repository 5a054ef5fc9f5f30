"""One file per kind of clinic paper, and which of them tune the reader and which judge it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper

Draw = Callable[[Paper, Referral, Random], None]

TUNING_FAMILIES = {
    "form": (
        "ruled_form",
        "two_column_form",
        "hospital_order",
        "stranger_form",
        "comp_referral",
        "clinic_pad",
        "therapy_checklist",
        "request_sheet",
        "podiatry_slip",
        "hospital_matrix",
        "comb_form",
        "prompted_form",
        "injury_form",
        "labelled_rehab_order",
        "ortho_script",
        "numbered_poc",
        "emr_questions",
        "child_referral",
        "group_prescription",
        "rehab_center_order",
        "numbered_boxes_form",
        "sports_medicine_form",
        "service_request_form",
        "sidebar_pain_form",
        "bilingual_form",
        "superbill_order",
        "captioned_order",
        "online_form_fax",
        "disciplines_form",
        "group_order_form",
        "desk_rx_pad",
        "rehab_services_order",
        "surgeon_order_form",
        "outpatient_rehab_form",
        "two_up_slip",
        "activity_status_form",
        "body_chart_form",
        "ruled_rows_form",
        "chain_location_pad",
        "brace_protocol_script",
        "claims_network_request",
        "orthopedic_group_order",
        "spine_clinic_rx",
        "ipa_referral_form",
        "occupational_clinic_order",
        "quick_pick_pad",
        "side_tab_order",
        "specialist_questions_form",
        "specialty_request_form",
        "outpatient_services_form",
        "shaded_fields_form",
        "bone_and_joint_form",
        "campus_rehab_order",
        "comp_script",
        "sports_ortho_order",
        "pain_orders_form",
        "veteran_services_form",
        "hospital_outpatient_form",
        "injury_claim_pad",
        "small_practice_form",
        "composed_form",
    ),
    "letter": (
        "physician_letter",
        "order_memo",
        "colleague_letter",
        "consult_letter",
        "visit_letter",
        "surgeon_dictation",
        "bulleted_letter",
        "headed_letter",
        "particulars_letter",
        "follow_up_letter",
        "primary_care_letter",
        "postop_letter",
        "neurology_letter",
        "case_manager_letter",
        "transcribed_letter",
        "secure_message",
        "prose_letter",
        "footed_letter",
        "margin_letter",
        "continued_letter",
        "copied_letter",
        "office_note_order",
        "referral_note",
        "memorandum_letter",
        "patient_addressed_letter",
        "cover_message_referral",
        "injection_visit_note",
        "pediatrician_letter",
        "pain_practice_letter",
        "family_doctor_letter",
        "composed_letter",
        "therapy_director_letter",
        "shorthand_note",
        "physiatrist_letter",
        "telephone_encounter_note",
        "geriatric_plan_letter",
        "medical_need_letter",
        "rheumatology_letter",
        "joint_program_letter",
        "orthopedist_letter",
        "primary_physician_letter",
    ),
    "print": (
        "emr_order",
        "record_order",
        "dotted_print",
        "requisition_print",
        "chart_referral",
        "portal_order",
        "referral_from_to",
        "details_print",
        "clinical_order_print",
        "capitals_print",
        "ambulatory_print",
        "chart_cards_print",
        "hospital_screen_print",
        "striped_print",
        "consult_request_print",
        "order_table_print",
        "problem_plan_print",
        "three_box_requisition",
        "rx_slip_print",
        "encounter_print",
        "requisition_fax_print",
        "outgoing_referral_print",
        "therapy_order_print",
        "practice_order_print",
        "ortho_record_print",
        "receipt_print",
        "timeline_print",
        "registration_order_print",
        "coded_table_print",
        "external_referral_print",
        "community_care_print",
        "facility_columns_print",
        "visit_orders_print",
        "family_referral_print",
        "hospital_rehab_print",
        "medical_group_print",
        "visit_summary_print",
        "therapy_template_print",
        "summary_of_care_print",
        "status_order_print",
        "treated_and_released_print",
        "family_practice_print",
        "spine_prescription_print",
        "discharge_packet_print",
        "order_group_print",
        "treatment_plan_print",
        "referral_ticket_print",
        "order_requisition_print",
        "office_visit_print",
        "faxed_order_print",
        "composed_print",
    ),
    "hand": (
        "hand_filled_form",
        "prescription_pad",
        "script_card",
        "ringed_card",
        "blank_script",
        "penned_sentences",
        "sticker_script",
        "order_sheet",
    ),
}
# Nobody looks at these while changing how pages are read: the reported figures are theirs.
REPORTING_FAMILIES: dict[str, tuple[str, ...]] = {
    "form": ("two_halves_rx", "stepped_referral_form", "penned_rx_pad"),
    "letter": ("sports_physician_letter", "spine_surgeon_letter"),
    "print": ("chart_report_print", "order_grid_print", "order_outline_print"),
}
TUNING_REFERRALS = tuple(name for names in TUNING_FAMILIES.values() for name in names)
REPORTING_REFERRALS = tuple(name for names in REPORTING_FAMILIES.values() for name in names)
REFERRALS = TUNING_REFERRALS + REPORTING_REFERRALS

TUNING_OTHERS = (
    "cover_sheet",
    "initial_evaluation",
    "plan_of_care",
    "approval_letter",
    "denial_letter",
    "insurance_card",
    "advertisement",
    "blank_page",
    "clinical_note",
    "operative_report",
    "imaging_report",
    "face_sheet",
    "intake_form",
)
REPORTING_OTHERS = (
    "fax_transmittal",
    "progress_soap",
    "recert_plan",
    "approval_notice",
    "adverse_notice",
    "health_card",
    "registration_print",
    "mri_dictation",
    "op_dictation",
    "pain_history",
    "staffing_flyer",
    "feeder_blank",
)
OTHERS = TUNING_OTHERS + REPORTING_OTHERS

TUNING = TUNING_REFERRALS + TUNING_OTHERS
REPORTING = REPORTING_REFERRALS + REPORTING_OTHERS
ALL = TUNING + REPORTING


def draw(name: str, paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw one layout at the end of a paper.

    Raises:
        ValueError: when there is no such layout.
    """
    if name not in ALL:
        raise ValueError(f"no layout named {name}; there are: {', '.join(ALL)}")
    paper.begin(name)
    drawing: Draw = import_module(f"{__name__}.{name}").draw
    drawing(paper, referral, rng)
