"""Whether words name a treatment: a kind of exercise, hands-on work, a device, a lesson."""

from __future__ import annotations

import re
from functools import lru_cache

from adapters.reading.values.exercises import is_exercise
from adapters.reading.values.treatment_names import bare, is_named, parts, without_setting
from adapters.reading.values.vocabulary import put_right

_ALONE_WORDS = (
    "exercises? strengthening stretching stretches mobili[sz]ations? manipulations? "
    "stabili[sz]ation re-?education desensiti[sz]ation conditioning reconditioning taping "
    "kinesiotaping splinting bandaging massage traction ultrasound iontophoresis phonophoresis "
    "fluidotherapy paraffin cryotherapy thermotherapy hydrotherapy diathermy biofeedback cupping "
    "needling plyometrics proprioception modalities tens nmes fes e-?stim electrotherapy laser "
    "iastm rom prom aarom arom hep pnf stm mfr met nmr bfr ice heat orthotics aquatics ergonomics "
    "habituation mobs pendulums bridges planks kinesiotape tape raises sets slides imagery "
    "saq laq clamshells? squats lunges bridging "
    "decongestion vasopneumatics neurodynamics calisthenics pilates isometrics eccentrics "
    "isokinetics strapping microcurrent"
)
_HEAD_WORDS = (
    "training retraining therapy program programme education re-?training control management "
    "release releases work drills? correction corrections techniques? instruction instructions "
    "simulation baths? packs? lifts bicycle bike cycling treadmill ergometer mechanics "
    "modifications? rehab rehabilitation prehabilitation progression protocol activities "
    "activity loading care motion mobility fabrication fitting current currents compression "
    "screening evaluation assessment glides? gliding flossing drainage repositioning maneuvers? "
    "stimulation re-?training bracing taping methods? prevention awareness relaxation "
    "decompression protocols? "
    "coordination endurance strength flexibility stability reduction hygiene reintegration "
    "adaptation practice bandages garments? pump unit pathways? monitoring strategies "
    "boards? supervision weaning conservation tolerance pacing breathing casting stim facilitation "
    "restoration activation distraction inhibition advice cueing counseling retractions? "
    "lengthening unloading offloading oscillations? suppression normali[sz]ation padding "
    "orthos[ie]s friction stretch"
)
_FIRST_WORDS = "(?:gradual|graded|progressive|guided|safe|early|assisted|protected)"
_ALONE = re.compile(rf"(?:{'|'.join(_ALONE_WORDS.split())})", re.IGNORECASE)
_HEAD = re.compile(rf"(?:{'|'.join(_HEAD_WORDS.split())})", re.IGNORECASE)
_RETURN = re.compile(
    rf"(?:{_FIRST_WORDS} )?return[- ]to[- ](?:\w+[- ]?){{1,3}}|"
    rf"{_FIRST_WORDS} weight[- ]?bearing",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s(?:as needed|prn|as indicated|p\.r\.n\.|(?:with|for|of|on|in|to|using|against)\s"
    r"(?!the\b|an?\b|his\b|her\b|their\b|right\b|left\b|both\b)[a-z-]+(?:\s[a-z-]+)?)$",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:pain (?!education|neuroscience|management|control|science|coping)|pain$|"
    r"swelling (?!control|management|reduction)|swelling$|"
    r"is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|must|please|she|he|"
    r"they|we|you|who|which|that|this|these|those|his|her|their|my|our|your|no|not|never|avoid|therapists?|"
    r"without|after|before|until|since|when|if|because|due|weakness|surgery|patient|mr|ms|"
    r"mrs|dr|tear|fracture|sprain|strain|disorder|stiffness|insurance|member|weeks?|"
    r"months?|days?|times?|visits?|sessions?|daily|weekly|limited|worse|difficulty|fax|phone|"
    r"signed|printed|page|referral|order|difficult|lack|loss|history|today|office|see|refer\w*|"
    r"only|to tolerance|"
    r"lbs?|pounds|degrees|includ\w*|consist\w*|kindly|want|like|mind|progress|advance|"
    r"work(?:ing)? on|other|suggest\w*|recommend\w*|propos\w*|advis\w*|"
    r"(?:at|off|out of|back to|missed) work|"
    r"(?:program|course|trial|series|combination|regimen|form)s? of)\b",
    re.IGNORECASE,
)
_NO_TREATMENT = re.compile(
    r"(?:(?:[a-z-]+ ){0,3}(?:physical|occupational|physio|hand|speech|skilled|outpatient|"
    r"drug|medical|injection)[ -]?therap(?:y|ist)|"
    r"(?:primary|urgent|home|health|nursing|medical|managed|emergency|plan of|point of|follow.?up) "
    r"care|pain management|case management|(?:full |partial |non[- ]?|toe[- ]touch )?"
    r"weight[- ]?bearing|range of|work|return|medical evaluation|(?:initial |re-?)?evaluation|"
    r"light activity|(?:daily|sports?|physical|overhead|normal|usual|strenuous|"
    r"planned|current|recent|vigorous|leisure) activit(?:y|ies)|"
    r"(?:prolonged |long )?(?:walking|running)|assessment|plan|program|therapy|care|ice and heat)",
    re.IGNORECASE,
)
_PRACTICE = re.compile(
    r"(?!(?:Vestibular|Pelvic|Balance|Gait|Cardiac|Pulmonary|Neuro\w*|Aquatic|Hand|Knee|Hip|Shoulder|"
    r"Spine|Spinal|Back|Neck|Ankle|Stroke|Sports|Concussion|Functional|Prosthetic|Amputee|Oncology|"
    r"Cancer|Lymphedema|Work|Industrial|Vision|Visual|Oculomotor|Facial|TMJ|ACL|Post)\b)"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+)* (?:Rehabilitation|Rehab|Therapy)"
)
"""What a place of therapy is called, and no treatment: `Northgate Rehabilitation`."""
EVALUATE = re.compile(
    r"(?i)(?:please |kindly )?(?:(?:pt|p\.t\.|physical therapy)[ :-]+|initial )?"
    r"(?:eval\w*|(?:assess|examin|consult)\w*(?=\s?(?:and|&|/|\+)\s?(?:treat|tx\b)))"
    r"(?:\s?(?:and|&|/|\+)\s?(?:treat\w*|tx))?"
    r"(?: (?:as (?:indicated|needed|appropriate)|per (?:(?:the|your|pt|therapist'?s?) ){0,2}"
    r"(?:protocol|therapist|pt|discretion|judge?ment|evaluation|poc|plan of care)))?"
)
"""What orders begin with: it is asked for, and names no treatment among others."""
BEGINS_EVALUATING = re.compile(
    r"(?i)(?:please |kindly )?(?:(?:pt|p\.t\.|physical therapy)[ :-]+(?:to )?)?(?:initial )?"
    r"(?:eval|assess|examin|consult)\w*"
    r"\.?\s?(?:and|&|/|\+)\s?(?:treat\w*|tx)\b"
)
"""How a sentence begins that orders an evaluation and treatment."""
_TREATS = re.compile(r"(?i)treat|\btx\b")
DISCIPLINE = re.compile(
    r"(?i)(?:outpatient )?(?:physical|occupational|speech|hand|vestibular|pelvic health) therapy"
    r"(?: \([a-z/]{2,4}\))?|p\.?t\.?|o\.?t\.?|slp|s\.?t\.?"
)
"""Who is asked to treat; it names no treatment."""
_SHORTHAND = re.compile(
    r"(?i)ther\.?\s?ex\.?|us|u/s|mhp|mh|hp|cp|dn|pre|pres|gait|balance|posture|core|aquatic|"
    r"mckenzie|"
    r"neuro(?:muscular)? re-?ed\.?|man(?:ual)? tx|ther\.?\s?act\.?|(?:body|lifting) mechanics|"
    r"long[- ]axis distraction|pool running|(?:running |video )?gait analysis|"
    r"(?:orthotic|brace|shoe) check|stretching and posture|scar m(?:gmt|assage)\.?|"
    r"(?:quad\w* )?sets (?:and|&) slrs?"
)
"""What orders call a treatment though it does not end like one; no list is parted by these."""
_OPENING_WORDS = (
    "to a an the some with also of for and or in on by both use using start begin add then "
    "continue provide perform other concentrate focus emphasize emphasise stress receive include "
    "including from consider request order schedule"
)
_OPENS = frozenset(_OPENING_WORDS.split())
_WORD = re.compile(r"[A-Za-z][A-Za-z'\u2019./-]*|\d[A-Za-z]+")
_PART_ENDS = re.compile(
    r"(?i)\b(?:knees?|neck|back|hips?|ankles?|foot|feet|heels?|legs?|arms?|hands?|wrists?|elbows?|"
    r"shoulders?|spine|side|buttocks?|thighs?|fingers?|thumbs?|toes?)\.\s"
)
"""Where a sentence of a complaint ends: `shoots below the knee. extension exercises`."""
MOST_WORDS = 6


@lru_cache(maxsize=20_000)
def sounds_like_treatment(text: str) -> bool:
    """Whether a text is the name of a treatment from its first word to its last."""
    plain = re.sub(r"\s+", " ", text).strip(" .,;:")
    words = plain.split(" ")
    if not 1 <= len(words) <= MOST_WORDS or words[0].lower() in _OPENS:
        return False
    if put_right(plain)[1] or put_right(without_setting(plain))[1]:
        return True
    plain = without_setting(plain).replace("/", " ")
    words = plain.split(" ")
    if _NO_TREATMENT.fullmatch(plain) or _PART_ENDS.search(plain) or _PRACTICE.fullmatch(plain):
        return False
    if _NEVER.search(plain) or not all(_WORD.fullmatch(word.strip("()&")) for word in words):
        return False
    return _RETURN.fullmatch(plain) is not None or ends_like_treatment(plain)


def says_no_name(text: str) -> bool:
    """Whether words stand in a text that no treatment is called by."""
    return _NEVER.search(text) is not None or _NO_TREATMENT.fullmatch(text) is not None


@lru_cache(maxsize=20_000)
def is_treatment(text: str) -> bool:
    """Whether a whole element of a list is a treatment, written out or in short."""
    plain = re.sub(r"\s+", " ", text).strip(" .,;:")
    if EVALUATE.fullmatch(plain):
        return _TREATS.search(plain) is not None
    if any(map(_is_one, (plain, bare(plain), without_setting(plain)))):
        return True
    joined = parts(plain)
    return len(joined) > 1 and len(plain.split()) <= MOST_WORDS and all(map(_is_one, joined))


def _is_one(plain: str) -> bool:
    """Whether a text without its frame is the name of one treatment."""
    return is_known_whole(plain) or is_exercise(plain) or sounds_like_treatment(plain)


def is_known_whole(text: str) -> bool:
    """Whether a text is on file as one treatment by this name: `quad sets and SLR`."""
    return _SHORTHAND.fullmatch(text) is not None or is_named(text)


def ends_like_treatment(plain: str) -> bool:
    """Whether the last word, or the one before an addition, is what treatments end with."""
    for text in (plain, _TAIL.sub("", plain)):
        before, _, last = text.rpartition(" ")
        last = re.sub(r"\W", "", last) if "-" not in last else last
        if _ALONE.fullmatch(last) or (before and _HEAD.fullmatch(last)):
            return not (_NO_TREATMENT.fullmatch(text))
    return False
