"""What therapists have patients do, told by how a move, a posture or a thing to practice is called.

Such words are treatments where they stand for a whole element of a list; in a sentence many of
them tell how somebody moves, and only the list says that they are ordered.
"""

from __future__ import annotations

import re

_HOW = (
    r"(?:active(?:[- ]assist(?:ed|ive)?)?|passive|resist(?:ed|ive)|isometric|eccentric|concentric|"
    r"assisted|gentle|repeated|gravity[- ]eliminated)"
)
_MOVE = (
    r"(?:(?:plantar|dorsi)?[ -]?flexion|extension|abduction|adduction|rotation|inversion|eversion|"
    r"supination|pronation|retraction|protraction|circumduction|opposition|side[- ]?bending|"
    r"movements?)"
)
_STANDING = (
    r"(?:single|one|double)[- ](?:leg|limb)|dynamic|static|standing|sitting|seated|tandem|reactive|"
    r"unilateral|high[- ]level|unsupported"
)
_PACE = (
    r"graded|progressive|nordic|backwards?|retro|tandem|heel[- ](?:to[- ])?toe|heel|toe|"
    r"dual[- ]task|interval|pool|supported|brisk|fitness|endurance|outdoor|community|lateral|"
    r"sideways|treadmill|obstacle"
)
_REPEATED = (
    r"(?:tucks|squeezes|rows|push[- ]?ups|press[- ]?ups|pull[- ]?downs|sit[- ]?ups|curls|"
    r"step[- ]?(?:ups|downs|overs)|scrunches|clams|punches|pick[- ]?ups|tilts|crunches|hops|"
    r"jumps|kicks|presses|rolls|stretch|bridging|marching|flys|hinges?|shrugs|dead ?lifts|carries|"
    r"(?:heel|toe) drops|(?:leg|arm|terminal knee|long arc|short arc) (?:extensions?|quads?)|"
    r"knees? to chest|(?:cone|toe) taps|circles|alphabet)"
)
_PRACTICED = (
    r"(?:(?:car|floor|toilet|tub|chair|bed|wheelchair|sit to stand|slide board) transfers|"
    r"(?:stairs?|curbs?|ramps?) (?:climbing|negotiation|practice|navigation)|stairs|curbs|"
    r"(?:foam|log) roll(?:ing|er)|(?:sleep|bed|postural|joint|limb) positioning|"
    r"(?:residual )?limb wrapping|(?:fine motor|dexterity|reaching|grasp) tasks|overhead reaching|"
    r"dual tasking|graded exposure|stress loading|work simplification|airway clearance|"
    r"incentive spirometry|job coaching|trigger points?|obstacle course|overhead pulleys|"
    r"(?:finger|agility) ladder|balance beam|(?:bosu|foam) pad|smooth pursuits|saccades|"
    r"joint position sense|deep neck flexors?|mindfulness|tummy time|pegboard|thera-?putty|"
    r"bird[- ]dogs?|dead[- ]bugs?|open books?|cat[- ](?:camel|cow)|wall slides|slrs?|"
    r"place and hold|prone (?:lying|on elbows)|short foot|towel roll|body blade|"
    r"heavy slow resistance|cardio|otago|dowel|gua sha)"
)
_EXERCISE = re.compile(
    rf"(?:(?:{_HOW}) (?:[a-z]+ ){{0,2}}{_MOVE}(?: and {_MOVE})?|"
    rf"(?:{_STANDING}) (?:balance|stance|control)|(?:{_PACE}) (?:walking|ambulation)|"
    rf"(?:[a-z]+[ -]){{0,3}}{_REPEATED}|{_PRACTICED}|"
    r"(?:home|fall|fire|bathroom|kitchen) safety(?: (?:review|check|instruction|assessment))?|"
    r"(?:hep|home program|home exercises?|equipment|brace|posture) (?:review|update|check))",
    re.IGNORECASE,
)


def is_exercise(text: str) -> bool:
    """Whether a whole element of a list is something to do or to practice."""
    return _EXERCISE.fullmatch(text) is not None
