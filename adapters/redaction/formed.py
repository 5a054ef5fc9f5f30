"""Words that no list holds but that are made like words of medicine, or shortened like notes."""

from __future__ import annotations

import re
from bisect import bisect
from functools import cache

from adapters.redaction.lexicon import clinical, common, doubtful, everyday, names, surnames

_MEDICAL = re.compile(
    r"[a-z]{2,}(?:itis|itides|osis|oses|ectomy|ectomies|otomy|ostomy|plasty|plasties|pathy|pathies|"
    r"pathic|algia|algic|plegia|plegic|paresis|paretic|scopy|scopic|centesis|desis|pexy|rrhaphy|"
    r"rrhea|sclerosis|sclerotic|trophic|trophy|kinesia|kinetic|esthesia|malacia|megaly|penia|"
    r"phagia|phasia|praxia|graphy|gram|grams|metry|meter|meters|ology|ological|therapy|therapies|"
    r"itic|otic|emia|emic|uria|uric|lysis|lytic|stenosis|genic|genous|cutaneous|articular|"
    r"vertebral|scapular|femoral|tibial|fibular|humeral|clavicular|pelvic|lumbar|sacral|thoracic|"
    r"cervical|cranial|costal|sternal|carpal|tarsal|phalangeal|muscular|vascular|neural|ligamentous|"
    r"tendinous|fascial|spinal|spinous|olol|pril|sartan|statin|azole|cillin|mycin|oxacin|prazole|"
    r"tidine|dipine|triptan|gliptin|gliflozin|glutide|mab|caine|setron|lukast|parin|xaban|profen|"
    r"coxib|azepam|zolam|barbital|codone|morphone|oxetine|ipramine|triptyline|azosin|thiazide|"
    r"semide|formin|glitazone|dronate|cycline|vir|vudine|conazole|ciclovir|steride|terol|tropium|"
    r"sone|solone|nisone|zodone|pidem|clone|gabalin|gabatin)s?"
)
_PREFIXES = (
    *("neuro", "cardio", "thoraco", "lumbo", "cervico", "sacro", "femoro", "tibio", "patello"),
    *("acromio", "gleno", "humero", "radio", "ulno", "costo", "cranio", "hemi", "quadri", "tetra"),
    *(
        "para",
        "hypo",
        "hyper",
        "micro",
        "macro",
        "sub",
        "supra",
        "infra",
        "inter",
        "intra",
        "extra",
    ),
    *(
        "peri",
        "trans",
        "post",
        "pre",
        "anti",
        "non",
        "un",
        "re",
        "over",
        "under",
        "mis",
        "de",
        "dis",
    ),
    *(
        "multi",
        "poly",
        "mono",
        "bi",
        "tri",
        "auto",
        "electro",
        "hydro",
        "thermo",
        "photo",
        "physio",
    ),
    *(
        "kinesio",
        "osteo",
        "arthro",
        "myo",
        "tendino",
        "chondro",
        "fibro",
        "angio",
        "vaso",
        "thrombo",
    ),
    *("hemo", "lympho", "derma", "gastro", "hepato", "nephro", "uro", "psycho", "cyto", "geno"),
    *(
        "antero",
        "postero",
        "medio",
        "latero",
        "dorso",
        "ventro",
        "ilio",
        "ischio",
        "pubo",
        "calcaneo",
    ),
    *(
        "talo",
        "naviculo",
        "metatarso",
        "metacarpo",
        "semi",
        "super",
        "ultra",
        "pseudo",
        "dys",
        "brady",
    ),
    *(
        "tachy",
        "eu",
        "iso",
        "pan",
        "ab",
        "ad",
        "co",
        "contra",
        "counter",
        "fore",
        "mid",
        "out",
        "up",
    ),
)
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness", "able", "ability", "ity", "al")
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,5}")
_SHORTEST, _SHORT, _REST = 6, 4, 4
LONGEST_CUT = 7


def is_formed(small: str) -> bool:
    """Whether a word in small letters is made of medicine's pieces, or of two known words."""
    if small in names():
        return False
    if len(small) >= _SHORTEST and _MEDICAL.fullmatch(small) is not None:
        return True
    for prefix in _PREFIXES:
        rest = small.removeprefix(prefix)
        if len(rest) >= _REST and rest != small and (rest in common() or rest in everyday()):
            return True
    if _is_compound(small):
        return True
    return any(small.endswith(ending) and _stem(small.removesuffix(ending)) for ending in _ENDINGS)


def is_cut_short(small: str) -> bool:
    """Whether it is the beginning of a word of medicine or of every day: `approp`, `ophtho`."""
    if not _REST <= len(small) <= LONGEST_CUT or small in names() or small in doubtful():
        return False
    known = _sorted_words()
    at = bisect(known, small)
    return at < len(known) and known[at].startswith(small)


@cache
def _sorted_words() -> tuple[str, ...]:
    return tuple(sorted(common()))


def _is_compound(small: str) -> bool:
    """Whether two words of medicine are joined by an o: `deltopectoral`, `femoroacetabular`."""
    at = small.find("o", _REST - 1)
    while 0 < at < len(small) - _REST - 1:
        if small[at + 1 :] in everyday() and small[:at] in _roots():
            return True
        at = small.find("o", at + 1)
    return False


@cache
def _roots() -> frozenset[str]:
    """Return how words of medicine begin."""
    known = clinical() - names() - surnames()
    return frozenset(word[:at] for word in known for at in range(_REST - 1, min(len(word), 8)))


def _stem(stem: str) -> bool:
    known = everyday() if len(stem) >= _SHORTEST else common()
    return len(stem) > 2 and any(each in known for each in (stem, f"{stem}e", f"{stem[:-1]}y"))


def is_joined(small: str) -> bool:
    """Whether it is two everyday words written as one: `pulldown`, `heatpack`."""
    known = common()
    return small not in names() and any(
        small[:at] in known and small[at:] in known for at in range(3, len(small) - 2)
    )


def is_short(small: str) -> bool:
    """Whether it is shortened as notes shorten: without vowels, or a few letters of no name."""
    if small in names() or small in doubtful():
        return False
    return _NO_VOWEL.fullmatch(small) is not None or len(small) <= _SHORT
