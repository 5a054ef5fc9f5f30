"""How the words of payers' names are put: apart or together, where and for whom they insure."""

from __future__ import annotations

TOGETHER = (
    ("unitedhealthcare", "united health care"),
    ("unitedhealth", "united health"),
    ("bluecross", "blue cross"),
    ("blueshield", "blue shield"),
    ("healthcare", "health care"),
    ("healthplans", "health plan"),
    ("healthplan", "health plan"),
    ("plans", "plan"),
    ("humanachoice", "humana choice"),
    ("healthspring", "health spring"),
    ("healthfund", "health fund"),
    ("surefit", "sure fit"),
    ("localplus", "local plus"),
    ("blueoptions", "blue options"),
    ("bluechoice", "blue choice"),
    ("healthmate", "health mate"),
    ("mediblue", "medi blue"),
    ("tricareprime", "tricare prime"),
)
"""Words that are written together and apart."""
REGIONS = (
    "western new york|northeastern new york|northeastern pennsylvania|northeastern pa|kansas city|"
    "northern california|southern california|western pennsylvania|central pennsylvania|"
    "greater new york|the northwest|the midwest|the rockies|washington dc|puerto rico|america|"
    "kc|wny|mid atlantic|northwest|southeast|southwest|northeast|midwest|jl|jh|jk|j6|jf|je|jm|jn|"
    "j5|j8|j15"
)
RUNS_MEDICARE = (
    "ngs|national government services|novitas|novitas solutions|first coast|fcso|palmetto gba|"
    "palmetto|cgs|wps|noridian|humana military|triwest|optum|health net federal services|uhc|"
    "united health care|nhic|trailblazer|wps gha|magnolia|magnolia health"
)
"""Who runs a program of the government, or owns a company, in brackets or bare behind its name."""
PARTS = "part a|part b|part c|part d|pt a|pt b|part a b|parts a b|pt a b|a b|a|b|"
PARTS += "region 1|region 2|region 3|region 4|region 5|r1|r2|r3|r4|r5"
