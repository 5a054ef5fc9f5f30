"""Other people and numbers on a referral, which are not what the referral asks for."""

from __future__ import annotations

from random import Random

from simulator.paper import invent
from simulator.paper.facts import Person
from simulator.paper.invent import Pool
from simulator.paper.people.seen import SEEN
from simulator.paper.people.unseen import UNSEEN
from simulator.paper.voice import Voice

_EMPLOYERS = (
    "Calloway Cold Storage|Brindle & Sons Roofing|Unified School District 44|Harrow Foods, Inc.|"
    "City of Lindenwald|Peregrine Logistics|Self-employed"
)
_PHARMACIES = "Corner Drug #212|Wexford Pharmacy|Shopright Pharmacy 1047|Hometown Apothecary"
_RELATIONS = ("spouse", "daughter", "son", "mother", "partner", "brother")


def someone(rng: Random, pool: Pool = SEEN) -> str:
    """Somebody's name who is neither the patient nor the referring provider."""
    one = invent.provider(rng, pool=pool)
    return one.name


def physician(rng: Random, credentials: str = "MD") -> str:
    """A provider beside the one who refers: family doctor, partner, reader of the films."""
    return f"{someone(rng)}, {credentials}"


def number(rng: Random, voice: Voice, pool: Pool = SEEN) -> str:
    """Somebody else's telephone number."""
    return voice.number(invent.phone(rng, rng.choice(pool.places)[3]))


def employer(rng: Random) -> str:
    """Where the patient works."""
    return rng.choice(_EMPLOYERS.split("|"))


def pharmacy(rng: Random) -> str:
    """Where the patient's prescriptions go."""
    return rng.choice(_PHARMACIES.split("|"))


def relative(rng: Random, person: Person, pool: Pool = SEEN) -> str:
    """Somebody of the patient's family, with how they are related."""
    names = [name for sex in "FM" for name in pool.first[sex].split() if name != person.first]
    given = rng.choice(names)
    return f"{given} {person.last} ({rng.choice(_RELATIONS)})"


class Others:
    """The other people and numbers on one paper; they are of the time that its patients are of."""

    def __init__(self, rng: Random, voice: Voice, pool: Pool = UNSEEN) -> None:
        self._rng, self._voice, self._pool = rng, voice, pool

    def someone(self) -> str:
        """Somebody's name."""
        return someone(self._rng, self._pool)

    def physician(self, credentials: str = "MD") -> str:
        """A provider beside the one who refers."""
        return f"{self.someone()}, {credentials}"

    def number(self) -> str:
        """Somebody else's telephone number."""
        return number(self._rng, self._voice, self._pool)

    def relative(self, person: Person) -> str:
        """Somebody of the patient's family."""
        return relative(self._rng, person, self._pool)
