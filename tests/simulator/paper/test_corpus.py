"""A corpus is reproducible, and every document has its truth."""

import json
import random
from hashlib import sha256

import pytest

from simulator.paper import corpus, layouts
from simulator.paper.__main__ import main


def test_the_same_seed_writes_the_same_corpus(tmp_path):
    options = {"seed": 9, "count": 4, "names": layouts.REPORTING, "treatments": ("text", "lost")}

    first = corpus.write(tmp_path / "a", **options)
    second = corpus.write(tmp_path / "b", **options)

    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_another_seed_writes_other_people():
    first = corpus.one(random.Random("1/0"), "ruled_form", "text")
    second = corpus.one(random.Random("2/0"), "ruled_form", "text")

    assert first[2]["fields"]["member_id"] != second[2]["fields"]["member_id"]


def test_every_document_has_a_truth_file_with_its_hash(tmp_path, capsys):
    arguments = ["corpus", str(tmp_path), "--seed", "1", "--count", "6"]

    assert main([*arguments, "--layouts", "referrals", "--treatments", "text,image_png"]) == 0

    assert capsys.readouterr().out.startswith("6 documents")
    documents = [path for path in tmp_path.iterdir() if path.suffix != ".json"]
    assert len(documents) == 6
    for path in documents:
        truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        assert truth["sha256"] == sha256(path.read_bytes()).hexdigest()
        assert len(truth["skew_deg"]) == len(truth["pages"])


def test_a_crooked_page_tells_where_its_text_is_seen():
    truth = corpus.one(random.Random(3), "emr_order", "fine_noisy")[2]
    field = truth["fields"]["patient_name"]

    assert truth["skew_deg"] != [0.0]
    assert field["seen"] != field["box"]


def test_an_unknown_treatment_is_a_usage_error(tmp_path, capsys):
    with pytest.raises(SystemExit) as stop:
        main(["corpus", str(tmp_path), "--seed", "1", "--count", "1", "--treatments", "pigeon"])

    assert stop.value.code == 2
    assert "no treatment named pigeon" in capsys.readouterr().err


def test_a_canary_has_identifiers_that_occur_nowhere_else(tmp_path):
    arguments = ["--layouts", "order_memo", "--treatments", "text", "--canaries"]
    main(["corpus", str(tmp_path), "--seed", "1", "--count", "3", *arguments])

    told = []
    for path in sorted(tmp_path.glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        printed = " ".join(line.split(" ", 5)[5] for line in truth["words"])
        assert all(word in printed for text in truth["canaries"] for word in text.split())
        told += truth["canaries"]
    assert len(set(told)) == len(told) == 9
