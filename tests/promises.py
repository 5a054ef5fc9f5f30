"""The promises of the house, each with the tests that prove it."""

from __future__ import annotations

from typing import NamedTuple


class Promise(NamedTuple):
    """A sentence that holds everywhere, and where it is proved (`file::test`)."""

    sentence: str
    proved_by: tuple[str, ...]


PROMISES: dict[str, Promise] = {
    "a-person-decides": Promise(
        "Nothing leaves without a person: a live approval, bound to the exact content.",
        (
            "tests/priorauth/test_gate.py::test_the_worker_cannot_send_what_nobody_approved",
            "tests/priorauth/test_gate.py::test_the_owner_of_the_tables_cannot_approve_either",
            "tests/adapters/store/test_schema.py::test_only_the_desk_login_may_insert_an_approval",
        ),
    ),
    "sent-once": Promise(
        "Nothing is sent twice; after an unclear outcome the payer is asked first.",
        (
            "tests/priorauth/test_delivery.py"
            "::test_after_an_unclear_outcome_the_payer_is_asked_and_nothing_is_sent_twice",
            "tests/worker/test_crashes.py::test_a_worker_killed_while_it_sends_sends_once",
        ),
    ),
    "nothing-lost": Promise(
        "Nothing acknowledged is lost.",
        (
            "tests/worker/test_crashes.py::test_a_fax_that_was_being_taken_in_is_there_once",
            "tests/worker/test_listening.py"
            "::test_h3_a_listener_killed_before_its_reply_loses_and_doubles_nothing",
        ),
    ),
    "nothing-guessed": Promise(
        "Unknown, stale, unreadable and conflicting are answers.",
        (
            "tests/priorauth/test_payers_answers.py"
            "::test_an_answer_that_cannot_be_understood_is_never_counted",
            "tests/priorauth/test_routing.py"
            "::test_a_payer_without_a_rule_goes_to_a_person_and_not_to_scheduling",
        ),
    ),
    "sources": Promise(
        "Every value shows where it came from.",
        (
            "tests/priorauth/test_routing.py::test_every_value_of_a_packet_names_its_source",
            "tests/priorauth/test_electronic_doors.py"
            "::test_a_referral_by_hl7_becomes_a_packet_whose_values_name_their_fields",
        ),
    ),
    "minimum-view": Promise(
        "Identifiable patient data leaves only to the payer or the clinic's own systems.",
        (
            "tests/adapters/store/test_schema.py"
            "::test_the_agent_login_cannot_read_one_identifying_column",
            "tests/priorauth/test_gate.py::test_a_name_is_in_no_question_reason_or_record",
            "tests/evals/test_leaks.py::test_a_practice_day_leaks_nobody",
            "tests/adapters/store/test_sealed.py"
            "::test_neither_a_dump_nor_a_backup_nor_the_log_of_the_server_names_the_patient",
        ),
    ),
    "no-orders-from-outside": Promise(
        "Text from outside cannot give orders.",
        (
            "tests/adapters/store/test_schema.py::test_only_the_desk_login_may_insert_an_approval",
            "tests/evals/test_agent.py"
            "::test_drivers_do_what_they_must_and_the_properties_are_not_blind",
        ),
    ),
    "on-the-record": Promise(
        "Every call is on the record, and the record shows tampering.",
        (
            "tests/adapters/store/test_record.py::test_the_first_line_that_does_not_fit_is_named",
            "tests/adapters/store/test_record.py"
            "::test_a_chain_that_was_made_to_fit_again_is_found_out_by_a_checkpoint",
            "tests/priorauth/test_gate.py"
            "::test_approving_is_on_the_record_with_the_person_and_the_hash",
        ),
    ),
    "without-a-model": Promise(
        "It works without a model.",
        (
            "tests/desk/test_demo.py::test_a_monday_morning_goes_the_whole_way_though_the_payer_misbehaves",
        ),
    ),
}
