"""Referrals from offices all over the country: more names, payers, places and numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from simulator.paper import invent
from simulator.paper.facts import Coverage, Person, Provider, Referral

_FIRST_NAMES = (
    "Maribel Wei Siobhan José DeShawn Ana Xiomara Noor Li Jean-Paul Kirsten Tyrell Bo Anastasia "
    "Guadalupe Hiroshi Oluwaseun Dmitri Fatima Mei Cormac Ngozi Ravi Ximena Aiyana Bryce"
)
_LAST_NAMES = (
    "Vandersloot|Li|O'Shaughnessy|De la Cruz|St. Claire|Nwosu-Banks|McTavish|Van Der Berg|Ng|"
    "Castellanos Ruiz|Prudhomme|Whitecloud|Achterberg|D'Amico|Tran|Szymborska|Ito|Fitzwilliam"
)
_SUFFIXES = ("", "", "", "", "", "", "Jr", "III")
_STREETS = (
    "NW Larkspur Pl|County Road 218|E 14th St|Saint Brendan Cir|Old State Hwy 9|Pelham Pkwy S|"
    "Wisteria Ln|Calle del Sol|Hollow Bend Rd|W Turnpike Ave|Birchcrest Trl|Mt Vernon Sq"
)
_UNITS = ("", "", "", " #4", " Apt 2B", ", Unit 310", " Lot 7", ", Apt. 12")
_PLACES = (
    ("St. Louis", "MO", "63104", "314"), ("Coeur d'Alene", "ID", "83814", "208"),
    ("Winston-Salem", "NC", "27101", "336"), ("Las Cruces", "NM", "88001", "575"),
    ("West Palm Beach", "FL", "33401", "561"), ("Fargo", "ND", "58102", "701"),
    ("Honolulu", "HI", "96813", "808"), ("Brooklyn", "NY", "11215", "718"),
    ("Sioux Falls", "SD", "57104", "605"), ("Grand Rapids", "MI", "49503", "616"),
    ("Lake Havasu City", "AZ", "86403", "928"), ("Washington", "DC", "20009", "202"),
)  # fmt: skip
_PAYERS = (
    ("BCBS of Texas", "Blue Choice PPO", "ZGP#########", "0#####"),
    ("Medicare Part B", "", "#EG4TE5MK##", ""),
    ("UHC", "Navigate HMO", "9########", "7#####"),
    ("Cigna", "OAP", "U######## 01", "33#####"),
    ("Tricare West", "Prime", "###########", ""),
    ("Kaiser Permanente", "HMO", "##########", "#####-###"),
    ("Aetna Medicare", "Eagle PPO", "MEB#####", "AE######"),
    ("Harvard Pilgrim Health Care", "Best Buy HMO", "HP#######00", "GG####"),
    ("Florida Blue", "BlueOptions", "XJB H########", "B####"),
    ("Premera Blue Cross", "Heritage Prime", "PBC#########", "10#####"),
    ("Medi-Cal", "", "9#######A", ""),
    ("Ambetter from Sunshine Health", "Balanced Care 4", "U#########", ""),
    ("UMR", "Choice Plus", "########", "76-######"),
    ("Health Net of California", "EnhancedCare PPO", "R##########", "F####A"),
)  # fmt: skip
_OFFICES = (
    "Valley Ortho Associates|Kestrel Bone & Joint|Northern Neurosciences|Dr. Hale & Partners|"
    "Community Health of Ashford|Prairie Hand Surgery|Mercy General Hospital|Rosewood Pediatrics|"
    "University Medical Center|The Back Institute|Cascade Physiatry, PLLC|Greenfield Internists"
)
_CREDENTIALS = ("MD", "DO", "NP", "PA-C", "DPM", "FNP-C", "DC", "APRN", "MD, FAAOS", "DNP")
_ACCIDENTS = ("auto", "work")


def varied(referral: Referral, rng: Random) -> Referral:
    """The same order for another patient, insured and referred elsewhere."""
    order = referral.order
    if order.condition.accident in _ACCIDENTS:
        shapes = ("WC-####-#####", "##-#######", "#####-A-##", "####W######")
        order = replace(order, claim_number=invent.filled(rng.choice(shapes), rng),
                        adjuster=_person(rng))  # fmt: skip
    order = replace(order, per_week=rng.choice([1, 2, 2, 3]), weeks=rng.choice([3, 4, 5, 6, 8, 10]))
    return replace(
        referral,
        patient=_patient(referral.patient, rng),
        coverage=_coverage(rng),
        secondary=_coverage(rng) if rng.random() < 0.25 else None,
        provider=_provider(referral.provider, rng),
        order=order,
    )


def _patient(person: Person, rng: Random) -> Person:
    city, state, code, area = rng.choice(_PLACES)
    suffix = rng.choice(_SUFFIXES)
    return replace(
        person,
        first=_of(_FIRST_NAMES, " ", rng),
        middle=rng.choice(["", "", rng.choice("ABDEJKLMRT"), _of(_FIRST_NAMES, " ", rng)]),
        last=f"{_of(_LAST_NAMES, '|', rng)} {suffix}".strip(),
        born=person.born + timedelta(days=rng.randint(-900, 900)),
        phone=invent.phone(rng, area),
        street=f"{rng.randint(2, 19999)} {_of(_STREETS, '|', rng)}{rng.choice(_UNITS)}",
        city=city,
        state=state,
        zip=code,
    )


def _coverage(rng: Random) -> Coverage:
    payer, plan, member, group = rng.choice(_PAYERS)
    return Coverage(payer, plan, invent.filled(member, rng), invent.filled(group, rng))


def _provider(provider: Provider, rng: Random) -> Provider:
    city, state, code, area = rng.choice(_PLACES)
    return replace(
        provider,
        first=_of(_FIRST_NAMES, " ", rng),
        last=_of(_LAST_NAMES, "|", rng),
        credentials=rng.choice(_CREDENTIALS),
        phone=invent.phone(rng, area),
        fax=invent.phone(rng, area),
        organization=_of(_OFFICES, "|", rng),
        city=city,
        state=state,
        zip=code,
    )


def _person(rng: Random) -> str:
    return " ".join((_of(_FIRST_NAMES, " ", rng), _of(_LAST_NAMES, "|", rng)))


def _of(names: str, joint: str, rng: Random) -> str:
    return rng.choice(names.split(joint))
