"""Names of treatments as orders write them, to put a letter right that both readers took wrong."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from adapters.reading.values.spelling import is_language

_KNOWN = """
evaluate and treat; eval and treat; therapeutic exercise; therapeutic exercises; therapeutic
activities; manual therapy; gait training; neuromuscular re-education; balance training; home
exercise program; home program; modalities as needed; modalities prn; aquatic therapy;
functional capacity evaluation; soft tissue mobilization; joint mobilization; passive range of
motion; active range of motion; active assisted range of motion; range of motion; stretching;
strengthening; core stabilization; postural training; posture training; body mechanics training;
ergonomic training; taping; kinesio taping; patellar taping; traction; mechanical traction;
cervical traction; lumbar traction; ultrasound; electrical stimulation; e-stim; iontophoresis;
phonophoresis; dry needling; cupping; heat; ice; moist heat; cold pack; paraffin; massage;
vestibular rehabilitation; canalith repositioning; lymphedema therapy; pelvic floor therapy;
wound care; orthotic training; prosthetic training; transfer training; bed mobility; stair
training; fall prevention; proprioception; plyometrics; work conditioning; work hardening;
return to sport; patient education; self-care training; mckenzie exercises; nerve gliding; scar
mobilization; edema control; splinting; vasopneumatic compression; myofascial release; spinal
stabilization; group therapy; hand therapy; desensitization; tens
"""
_AS_SPELLED = """
progressive resistive exercise; progressive resistive exercises; core strengthening; closed chain
exercises; closed kinetic chain exercises; isometric exercises; isokinetics; aerobic conditioning;
endurance training; general conditioning; functional training; functional activities;
neuromuscular reeducation; neuro re-ed; proprioceptive training; coordination training; postural
education; postural correction; body mechanics; back school; joint protection; energy conservation;
adl training; lymphatic drainage; manual lymphatic drainage; compression bandaging; joint mobs; soft
tissue massage; deep tissue massage; trigger point release; trigger point therapy; mckenzie program;
interferential current; russian stimulation; nmes; biofeedback; hot packs; cold packs; hot/cold
packs; moist heat/ice; ice massage; cryotherapy; contrast baths; paraffin bath; fluidotherapy;
whirlpool; hydrotherapy; laser therapy; cold laser; pelvic traction; scar massage; edema management;
orthotic fabrication; splint fabrication; vestibular rehab; pelvic floor rehabilitation; fall risk
assessment; ergonomic evaluation; job site analysis; agility training; nerve glides; tendon glides;
relaxation training; wheelchair evaluation; blood flow restriction training; aquatic exercise;
work hardening/conditioning; spinal mobilization; joint manipulation; lumbar stabilization; scapular
stabilization; cervical stabilization; crutch training; stair climbing; assistive device training;
prosthetic evaluation; serial casting; bracing; strapping; kinesiotaping; mcconnell taping;
therapeutic ex; ther-ex; ther ex; therex; prom; arom; aarom; strengthening exercises; mckenzie
extension; mckenzie extensions; mckenzie flexion; prone press-ups; press-ups; functional lifting;
interval walking; treadmill walking; retro walking; tandem walking; walk-run intervals; aerobic
walking; static progressive stretch; static progressive stretching; low load prolonged stretch;
calf stretch; hamstring stretch; sleeper stretch; capsular stretch; scapular setting; patellar mobs;
quad setting; glute setting; weight shifting; weight shifts; pnf patterns; table slides; wall sits;
sit to stand; sit-to-stand; step-ups; step ups; step-downs; heel raises; toe raises; leg press;
pool walking; pool running; water walking; single leg stance; rhythmic stabilization
"""
"""Further names that forms put beside boxes: known as they stand, and no misread word is put right
to one of them."""
LONG_ENOUGH = 6
CELLS_KEPT = 1_000
"""Several ways of reading ask about the same cells of a page."""
_BEFORE = " .,:;%)]}|*'\u2018\u2019"
_DUST = re.compile(rf"^[{re.escape(_BEFORE)}]+|(?<=[a-z])[.,:;]\s?(?=[a-z])")
"""What a box beside a treatment and dust in it are read as: `%) Evaluate and treat`."""
_ACCENTS = re.compile(r"[\u0300-\u036f]")


@cache
def known() -> tuple[str, ...]:
    """The wordings on file, in small letters."""
    return tuple(" ".join(name.split()) for name in _KNOWN.split(";") if name.strip())


@cache
def _as_spelled() -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in _AS_SPELLED.split(";"))


@lru_cache(maxsize=CELLS_KEPT)
def put_right(text: str) -> tuple[str, bool]:
    """Return a treatment with misread letters put right, and whether it is one on file.

    Dust over a letter is no accent. What is spelled as a word is another treatment and no misread
    one: `balance retraining`.
    """
    level = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    plain = re.sub(r"\s+", " ", level.lower()).strip(" .,:;")
    if plain in known() or plain in _as_spelled():
        return level, True
    bare = _DUST.sub(" ", plain).strip()
    if bare in known():
        return _in_style(bare, level.lstrip(_BEFORE)), True
    if len(plain) < LONG_ENOUGH:
        return text, False
    allowed = max(1, len(plain) // 8)
    match = process.extractOne(plain, known(), scorer=Levenshtein.distance, score_cutoff=allowed)
    if match is None or is_language(plain):
        return text, False
    return _in_style(match[0], text), True


def _in_style(wording: str, text: str) -> str:
    if text.isupper():
        return wording.upper()
    return wording.capitalize() if text[:1].isupper() else wording
