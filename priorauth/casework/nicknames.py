"""Short forms of first names that American offices write for the name on the card."""

from __future__ import annotations

from functools import cache

_FORMS = """
abigail abby gail
albert al bert
alexander alex sandy
alexandra alex sandra
andrew andy drew
anthony tony
antonio tony
barbara barb babs
benjamin ben
bradley brad
catherine cathy kate katie
charles charlie chuck
christina chris tina
christine chris tina
christopher chris kit
daniel dan danny
david dave
deborah deb debbie
donald don
dorothy dot dottie
douglas doug
edward ed eddie ted
eleanor ellie nell
elizabeth beth betsy betty eliza liz lizzie
eugene gene
francis frank
franklin frank
frederick fred
gerald gerry jerry
gregory greg
guadalupe lupe
harold hal harry
henry hank harry
irene rena
jacob jake
jacqueline jackie
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess
jesus chuy
john jack johnny
jonathan jon
jose pepe
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie
kathleen kathy
kenneth ken kenny
kimberly kim
lawrence larry
leonard len leo
leopold leo
margaret maggie marge meg peggy
matthew matt
michael mike mickey
nancy nan
nathaniel nate nathan
nicholas nick
pamela pam
patricia pat patty tricia
patrick pat
peter pete
philip phil
raymond ray
rebecca becky
richard dick rich rick
robert bob bobby rob
roberto beto
ronald ron
rosalind rosa roz
samantha sam
samuel sam
sandra sandy
stephanie steph
stephen steve
steven steve
susan sue susie
terence terry
theodore ted theo
theresa terry
thomas tom tommy
timothy tim
victoria vicky
vincent vince
virginia ginny
walter walt
william bill billy will
winifred winnie
zachary zach
"""


def is_nickname(one: str, other: str) -> bool:
    """Whether one first name is a short form of the other; both in small letters."""
    return other in _short_forms().get(one, ()) or one in _short_forms().get(other, ())


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    rows = (line.split() for line in _FORMS.strip().splitlines())
    return {row[0]: frozenset(row[1:]) for row in rows}
