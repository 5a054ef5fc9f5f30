"""`priorauth evals` hands over to the evaluations, and hands back how they ended."""

from click.testing import CliRunner

from desk.commands.evals import evals


def test_the_evaluations_are_named_and_a_wrong_name_is_wrong_usage(capfd):
    ran = CliRunner().invoke(evals, ["tarot"])

    assert ran.exit_code == 2
    assert "none is called tarot; there are reading, corpus, hl7" in capfd.readouterr().err
