"""Numbers that can be checked: NPI, telephone, ZIP, member ids."""

from __future__ import annotations

import re

_PHONE = re.compile(
    r"(?<![\d-])(?:\+?1[\s.-]?)?\(?(\d{3})\)?[\s.,\-\u2013·/)]{0,3}(\d{3})[\s.,\-\u2013·]{0,2}(\d{4})(?!\d)"
)
_NPI = re.compile(r"(?<!\d)([12]\d{9})(?!\d)")
_MEMBER = re.compile(r"[A-Z0-9][A-Z0-9-]{3,24}", re.I)

SMALL_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"once": 1, "twice": 2, "thrice": 3, "twenty-four": 24, "twenty-six": 26, "thirty": 30}

NUMBER_WORDS = "|".join(sorted(map(re.escape, SMALL_NUMBERS), key=len, reverse=True))


def npi_is_valid(digits: str) -> bool:
    """The check digit of a National Provider Identifier: Luhn over 80840 and the number."""
    if len(digits) != 10 or not digits.isdigit() or digits[0] not in "12":
        return False
    total = 24
    for index, letter in enumerate(reversed(digits)):
        number = int(letter)
        if index % 2 == 1:
            number = number * 2 - 9 if number > 4 else number * 2
        total += number
    return total % 10 == 0


def find_npis(text: str) -> list[re.Match[str]]:
    """Ten digits that begin like an NPI."""
    return list(_NPI.finditer(text))


def find_phones(text: str) -> list[tuple[str, int, int]]:
    """Ten-digit telephone numbers with where they stand."""
    return [
        (match[1] + match[2] + match[3], match.start(), match.end())
        for match in _PHONE.finditer(text)
    ]


def phone_is_valid(digits: str) -> bool:
    """Whether the number can exist in the North American plan, fictional ones included."""
    import phonenumbers

    number = phonenumbers.parse(digits, "US")
    return (
        bool(phonenumbers.is_possible_number(number))
        and digits[0] in "23456789"
        and (digits[3] in "23456789")
    )


def area_is_known(digits: str) -> bool:
    """Whether the area code is in use."""
    import phonenumbers

    return bool(phonenumbers.is_valid_number(phonenumbers.parse(digits, "US")))


def find_member(text: str) -> re.Match[str] | None:
    """The first run of letters and digits that can be a member, group or claim number."""
    for match in _MEMBER.finditer(text):
        if sum(letter.isdigit() for letter in match[0]) >= 2:
            return match
    return None


def small_number(text: str) -> int | None:
    """A small whole number in digits or words; an `l` in a number's place is a 1 misread."""
    if text.isdigit():
        return int(text)
    return 1 if text in {"l", "I"} else SMALL_NUMBERS.get(text.lower())
