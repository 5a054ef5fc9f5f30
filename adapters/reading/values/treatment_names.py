"""What American therapy orders call a treatment by a name that does not say that it is one.

Names of methods and makers, shorthand, and bare nouns that forms put beside a check box. They are
treatments where they stand for an element of a list by themselves; in a sentence most of them are
ordinary words.
"""

from __future__ import annotations

import re

_NAMES = """
therapeutic ex; there ex; ther-ex; thera-ex; te; isokinetics; isokinetic testing; flexibility;
coordination; conditioning; agility; plyos; fce; functional restoration; functional mobility;
functional testing; return to function; sport-specific drills; stair climbing; transfers;
bed mobility; ambulation; ambulation with assistive device; assistive device; assistive devices;
crutch walking; back school; neck school; joint protection; adl; adls; self-care; self care;
home program only; tens trial; tens unit; home tens; graston; astym; muscle energy;
muscle energy technique; strain counterstrain; strain-counterstrain; counterstrain; mulligan;
maitland; william's flexion; williams flexion; mckenzie; feldenkrais; alexander technique; yoga;
tai chi; ionto; phono; elec stim; electric stim; e stim; estim; electro stim; ifc; interferential;
interferential stim; russian; russian stim; galvanic stim; hvgs; hvpc; microcurrent; premod; nmes;
game ready; cryocuff; cryo cuff; cryo; vaso; vasopneumatic; vasopneumatic device; whirlpool; lllt;
infrared; anodyne; shockwave; eswt; moist heat; mh; mhp; hot packs; cold packs; hp; cp; heat; cold;
ice; debridement; custom splint; splint; splints; bracing; brace; strapping; serial casting;
kinesio-taping; kinesio; kt tape; k-tape; mcconnell; job site analysis; worksite analysis;
job analysis; running analysis; gait analysis; speed and agility; diaphragmatic breathing;
deep breathing; pacing; pain management; pain management techniques; pain control;
wall walks; wall slides; pulleys; pulley; bike; stationary bike; upper body ergometer; ube; nustep;
elliptical; treadmill; cpm; protocol attached; attached protocol; see attached protocol; lsvt;
lsvt big; big program; pre-hab; prehab; spray and stretch; spray & stretch; swiss ball; theraband;
thera-band; codman's; codmans; pendulum; epley; cawthorne; brandt-daroff; schroth; pool; aqua;
aqua therapy; aquatic pt; land-based; posture; balance; gait; core; lumbar stab; scap stab;
core stab; quad sets; straight leg raises; heel slides; ankle pumps; glute sets;
sensory integration; visual tracking; motor planning; fine motor; gross motor; strength and rom;
strength & rom; rom and strength; rom & strength; decongestive therapy; cdt; mld; lymphedema;
hivamat; vibration; percussion; kegels; kegel exercises; dry cupping; acupressure; nutrition
"""
_KNOWN = frozenset(" ".join(name.split()) for name in _NAMES.split(";"))
_ADDED = re.compile(
    r"(?i)\s*(?:\([^()]{1,28}\)|[-\u2013:,]\s(?:cervical|lumbar|thoracic|pelvic|mechanical|manual|"
    r"home)|"
    r"\b(?:w/|with) ?(?:dex\w*|hydrocortisone|ketoprofen|heat|ice|e-?stim|us)|"
    r"\b(?:fwb|wbat|pwb|ttwb|tdwb|nwb)|\bgrades? [ivx1-5]+(?:\s?-\s?[ivx1-5]+)?)$"
)
"""What a list adds to the name of a treatment: `Traction - cervical`, `Gait training WBAT`."""
_SET = re.compile(
    r"(?i)\s+(?:(?:at )?\d(?:\.\d+)? ?m?hz|(?:at )?\d{2,3} ?%|(?:pulsed|continuous)|trial|"
    r"(?:before|after|prior to|following|during|post|pre)[ -]"
    r"(?:stretch(?:ing|es)|exercises?|activity|activities|treatments?|therapy|sessions?)|"
    r"(?:when|once) healed)$"
)
"""How a treatment is set or when it is done: `Ultrasound 3 MHz`, `Moist heat before stretching`."""
_BOTH = re.compile(r"(?<=\w)/(?=\w)|\s(?:&|\+|and|or)\s", re.IGNORECASE)


def is_named(text: str) -> bool:
    """Whether a text is such a name, be it in capitals."""
    return text.lower().replace("\u2019", "'") in _KNOWN


def without_setting(text: str) -> str:
    """A name without how its device is set and without when it is done."""
    found = _SET.search(text)
    return text[: found.start()] if found is not None else text


def bare(text: str) -> str:
    """A name without what lists add to it; the text itself where that would leave nothing."""
    found = _ADDED.search(text)
    return text[: found.start()] if found is not None and found.start() > 1 else text


def parts(text: str) -> list[str]:
    """The names that one element of a list joins: `Ionto/phono`, `Balance & coordination`."""
    return [part for part in _BOTH.split(text) if part]
