"""Which kinds of papers came together, each set by one hand and with people of its own."""

from __future__ import annotations

# The third set that judged the reader, with the people of its own time.
THIRD_REPORTING = (
    "comb_form",
    "prompted_form",
    "injury_form",
    "headed_letter",
    "particulars_letter",
    "referral_from_to",
    "details_print",
    "ringed_card",
)
# The fourth set, likewise.
FOURTH_REPORTING = (
    "group_prescription",
    "rehab_center_order",
    "primary_care_letter",
    "postop_letter",
    "ambulatory_print",
    "chart_cards_print",
    "blank_script",
)
# The fifth set, likewise.
FIFTH_REPORTING = (
    "numbered_boxes_form",
    "sports_medicine_form",
    "neurology_letter",
    "case_manager_letter",
    "hospital_screen_print",
    "striped_print",
    "penned_sentences",
)
# The sixth set, likewise.
SIXTH_REPORTING = (
    "service_request_form",
    "sidebar_pain_form",
    "transcribed_letter",
    "secure_message",
    "consult_request_print",
    "order_table_print",
    "sticker_script",
)
# The seventh set, likewise.
SEVENTH_REPORTING = (
    "bilingual_form",
    "superbill_order",
    "prose_letter",
    "footed_letter",
    "problem_plan_print",
    "three_box_requisition",
    "order_sheet",
)
# The eighth set, likewise.
EIGHTH_REPORTING = (
    "captioned_order",
    "online_form_fax",
    "disciplines_form",
    "margin_letter",
    "continued_letter",
    "rx_slip_print",
    "encounter_print",
)
# The kinds of a usual week at a front desk, with people of their own; they only ever tuned.
EVERYDAY = (
    "group_order_form",
    "desk_rx_pad",
    "rehab_services_order",
    "requisition_fax_print",
    "outgoing_referral_print",
    "therapy_order_print",
    "copied_letter",
    "office_note_order",
)
# Five more kinds of a usual week, by another hand; they only ever tuned.
PLAIN_DAYS = (
    "surgeon_order_form",
    "outpatient_rehab_form",
    "practice_order_print",
    "ortho_record_print",
    "referral_note",
)
# Ordinary papers by a third hand; they only ever tuned.
ORDINARY = (
    "chain_location_pad",
    "brace_protocol_script",
    "external_referral_print",
    "community_care_print",
    "facility_columns_print",
    "claims_network_request",
    "cover_message_referral",
    "injection_visit_note",
)
# The kinds of a common week, by a fourth hand; they only ever tuned.
COMMON_WEEK = (
    "orthopedic_group_order",
    "spine_clinic_rx",
    "ipa_referral_form",
    "occupational_clinic_order",
    "pediatrician_letter",
    "pain_practice_letter",
    "family_doctor_letter",
    "visit_orders_print",
    "family_referral_print",
    "hospital_rehab_print",
)
# Put together by lot, with the people of four usual weeks; they only ever tuned.
COMPOSED = ("composed_form", "composed_print", "composed_letter", "plain_office_form")
# The ninth set, likewise.
NINTH_REPORTING = (
    "two_up_slip",
    "activity_status_form",
    "body_chart_form",
    "memorandum_letter",
    "patient_addressed_letter",
    "receipt_print",
    "timeline_print",
    "registration_order_print",
)
# The tenth set, likewise.
TENTH_REPORTING = (
    "quick_pick_pad",
    "side_tab_order",
    "specialist_questions_form",
    "therapy_director_letter",
    "shorthand_note",
    "medical_group_print",
    "visit_summary_print",
    "therapy_template_print",
)
# The eleventh set, likewise.
ELEVENTH_REPORTING = (
    "specialty_request_form",
    "outpatient_services_form",
    "shaded_fields_form",
    "physiatrist_letter",
    "telephone_encounter_note",
    "summary_of_care_print",
    "status_order_print",
    "treated_and_released_print",
)
# The twelfth set, likewise.
TWELFTH_REPORTING = (
    "bone_and_joint_form",
    "campus_rehab_order",
    "comp_script",
    "geriatric_plan_letter",
    "medical_need_letter",
    "family_practice_print",
    "spine_prescription_print",
    "discharge_packet_print",
)
# The thirteenth set, likewise.
THIRTEENTH_REPORTING = (
    "sports_ortho_order",
    "pain_orders_form",
    "veteran_services_form",
    "rheumatology_letter",
    "joint_program_letter",
    "order_group_print",
    "treatment_plan_print",
    "referral_ticket_print",
)
# The fourteenth set, likewise.
FOURTEENTH_REPORTING = (
    "hospital_outpatient_form",
    "injury_claim_pad",
    "small_practice_form",
    "orthopedist_letter",
    "primary_physician_letter",
    "order_requisition_print",
    "office_visit_print",
    "faxed_order_print",
)
# The fifteenth set, likewise.
FIFTEENTH_REPORTING = (
    "two_halves_rx",
    "stepped_referral_form",
    "penned_rx_pad",
    "sports_physician_letter",
    "spine_surgeon_letter",
    "chart_report_print",
    "order_grid_print",
    "order_outline_print",
)
# The sixteenth set, likewise.
SIXTEENTH_REPORTING = (
    "surgeon_roster_rx",
    "injured_worker_order",
    "podiatry_code_pad",
    "nerve_doctor_letter",
    "child_doctor_letter",
    "system_referral_print",
    "urgent_visit_print",
    "right_labels_print",
)
# The seventeenth set, likewise.
SEVENTEENTH_REPORTING = (
    "pelvic_health_form",
    "surgeon_order_set",
    "balance_clinic_form",
    "heart_doctor_letter",
    "cancer_care_letter",
    "text_consult_print",
    "order_sentence_print",
    "order_first_print",
)
# The eighteenth set, likewise.
EIGHTEENTH_REPORTING = (
    "ortho_checkbox_order",
    "therapy_center_pad",
    "practice_table_form",
    "ortho_visit_letter",
    "internist_prose_letter",
    "continue_therapy_letter",
    "ambulatory_referral_report",
    "outgoing_order_summary",
    "sidebar_order_print",
)
# The nineteenth set, likewise.
NINETEENTH_REPORTING = (
    "label_corner_form",
    "body_grid_comp_form",
    "weight_bearing_sheet",
    "young_athlete_letter",
    "problem_list_letter",
    "walking_decline_letter",
    "shaded_labels_print",
    "two_page_order_print",
    "placed_orders_print",
)
# The twentieth set, likewise.
TWENTIETH_REPORTING = (
    "hand_surgeon_rx",
    "school_athletic_form",
    "central_scheduling_form",
    "direct_access_reply",
    "enclosed_rx_letter",
    "obgyn_merge_letter",
    "semicolon_plan_print",
    "line_items_print",
    "order_with_card_print",
)
# The twenty-first set, likewise.
TWENTY_FIRST_REPORTING = (
    "fax_back_request_form",
    "face_sheet_order_form",
    "program_rows_form",
    "soap_letter",
    "reply_slip_letter",
    "discharge_summary_letter",
    "booked_visit_print",
    "browser_page_print",
    "surgery_center_print",
)
# The twenty-second set, likewise.
TWENTY_SECOND_REPORTING = (
    "any_office_form",
    "surgeon_pad_form",
    "therapy_clinic_form",
    "any_doctor_letter",
    "headed_consult_letter",
    "short_listed_letter",
    "any_referral_print",
    "any_requisition_print",
    "any_chart_print",
)
# The twenty-third set, likewise.
TWENTY_THIRD_REPORTING = (
    "ortho_office_form",
    "primary_office_order_form",
    "carrier_therapy_form",
    "specialist_plan_letter",
    "brief_doctor_letter",
    "operated_patient_letter",
    "referral_record_print",
    "visit_orders_summary_print",
    "outside_referral_print",
)
# The twenty-fourth set, likewise.
TWENTY_FOURTH_REPORTING = (
    "hospital_rehab_order_form", "office_script_form", "therapist_pad_form",
    "dictated_referral_letter", "order_by_letter", "visit_note_letter", "ambulatory_order_print",
    "requisition_slip_print", "chart_plan_print",
)  # fmt: skip
# These judged the reader until somebody looked; the people on them are those of that time.
FORMERLY_REPORTING = (
    "therapy_checklist",
    "request_sheet",
    "consult_letter",
    "visit_letter",
    "dotted_print",
    "requisition_print",
    "script_card",
    "podiatry_slip",
    "hospital_matrix",
    "surgeon_dictation",
    "bulleted_letter",
    "chart_referral",
    "portal_order",
    *THIRD_REPORTING,
    *FOURTH_REPORTING,
    *FIFTH_REPORTING,
    *SIXTH_REPORTING,
    *SEVENTH_REPORTING,
    *EIGHTH_REPORTING,
    *NINTH_REPORTING,
    *TENTH_REPORTING,
    *ELEVENTH_REPORTING,
    *TWELFTH_REPORTING,
    *THIRTEENTH_REPORTING,
    *FOURTEENTH_REPORTING,
    *FIFTEENTH_REPORTING,
    *SIXTEENTH_REPORTING,
    *SEVENTEENTH_REPORTING,
    *EIGHTEENTH_REPORTING,
    *NINETEENTH_REPORTING,
    *TWENTIETH_REPORTING,
    *TWENTY_FIRST_REPORTING,
    *TWENTY_SECOND_REPORTING,
    *TWENTY_THIRD_REPORTING,
    *TWENTY_FOURTH_REPORTING,
)
# Papers for a child or a young mother, whose day of birth (and, of the mother, whose first name)
# is none that the same patient's other papers show.
OF_CHILDREN = (
    "pediatrician_letter", "child_doctor_letter", "young_athlete_letter", "school_athletic_form",
    "obgyn_merge_letter", "specialist_brief_letter",
)  # fmt: skip
# Drawn for conditions of their own: what a claim or a surgeon's protocol is about.
OF_THEIR_OWN = (
    "occupational_clinic_order", "pediatrician_letter", "spine_clinic_rx", "comp_referral",
    "injury_form", "brace_protocol_script", "community_care_print", "claims_network_request",
    "injection_visit_note", "comp_script", "geriatric_plan_letter", "joint_program_letter",
    "veteran_services_form", "orthopedist_letter", "primary_physician_letter", "injury_claim_pad",
    "sports_physician_letter", "spine_surgeon_letter", "surgeon_roster_rx",
    "injured_worker_order", "podiatry_code_pad", "nerve_doctor_letter", "child_doctor_letter",
    "urgent_visit_print", "pelvic_health_form", "surgeon_order_set", "balance_clinic_form",
    "heart_doctor_letter", "cancer_care_letter", "ortho_checkbox_order", "ortho_visit_letter",
    "internist_prose_letter", "body_grid_comp_form", "weight_bearing_sheet",
    "young_athlete_letter", "problem_list_letter", "walking_decline_letter", "hand_surgeon_rx",
    "school_athletic_form", "enclosed_rx_letter", "obgyn_merge_letter", "face_sheet_order_form",
    "program_rows_form", "soap_letter", "discharge_summary_letter", "surgery_center_print",
    *TWENTY_THIRD_REPORTING, "specialist_brief_letter",
)  # fmt: skip
