"""Asks the Linux kernel to refuse sockets, programs and changed files, beneath Python."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from typing import NamedTuple

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_SECCOMP = 22
_MODE_FILTER = 2
_ALLOW = 0x7FFF0000
_DENY = 0x00050000 | errno.EPERM
_ABSENT = 0x00050000 | errno.ENOSYS
_KILL = 0x80000000
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_CALL, _KIND, _ARGUMENTS = 0, 4, 16
_X32 = 0x40000000
"""The other way to number calls on an x86-64 kernel; nothing of ours uses it."""

_CHANGING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_THREAD = 0x00010000
_OPENAT2, _CLONE3 = 437, 435
# io_uring (setup, enter, register), pidfd (send_signal, open, getfd), mount calls that
# came late (open_tree, move_mount, fsopen, fsmount, mount_setattr), fchmodat2: one number
# on every machine.
_EVERYWHERE = (425, 426, 427, 424, 434, 438, 428, 429, 430, 432, 442, 452)


class _Machine(NamedTuple):
    """System call numbers of one kind of machine, from asm/unistd_64.h and asm-generic/unistd.h."""

    audit: int
    refused: tuple[int, ...]
    opening: tuple[tuple[int, int], ...]
    """Calls that open a file by flags, with the position of the flags."""
    clone: int


_MACHINES = {
    "x86_64": _Machine(
        0xC000003E,
        (
            *(41, 42, 49, 44, 53, 59, 322, 57, 58, 101, 62, 200, 234, 310, 311),
            # truncate, ftruncate, rename, mkdir, rmdir, creat, link, unlink, symlink, chmod,
            # fchmod, chown, fchown, lchown, utime, mknod, mount, utimes
            *(76, 77, 82, 83, 84, 85, 86, 87, 88, 90, 91, 92, 93, 94, 132, 133, 165, 235),
            # setxattr, lsetxattr, fsetxattr, the removals, mkdirat, mknodat, fchownat, futimesat,
            # unlinkat, renameat, linkat, symlinkat, fchmodat, utimensat, fallocate, renameat2
            *(188, 189, 190, 197, 198, 199, 258, 259, 260, 261, 263, 264, 265, 266, 268, 280, 285),
            316,
            *_EVERYWHERE,
        ),
        ((2, 1), (257, 2)),
        56,
    ),
    "aarch64": _Machine(
        0xC00000B7,
        (
            *(198, 199, 203, 200, 206, 221, 281, 117, 129, 130, 131, 270, 271),
            # setxattr, lsetxattr, fsetxattr, the removals, mknodat, mkdirat, unlinkat, symlinkat,
            # linkat, renameat, mount, truncate, ftruncate, fallocate, fchmod, fchmodat, fchownat,
            # fchown, utimensat, renameat2
            *(5, 6, 7, 14, 15, 16, 33, 34, 35, 36, 37, 38, 40, 45, 46, 47, 52, 53, 54, 55, 88, 276),
            *_EVERYWHERE,
        ),
        ((56, 2),),
        220,
    ),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def refuse_system_calls() -> bool:
    """Install the filter; False where this kernel or machine has none."""
    known = _MACHINES.get(platform.machine())
    if known is None or not sys.platform.startswith("linux"):
        return False
    code = _filter(known)
    keep = ctypes.create_string_buffer(code)
    program = _Program(len(code) // 8, ctypes.cast(keep, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def _filter(machine: _Machine) -> bytes:
    """Write the filter; a jump skips so many steps when its test holds, else when it fails.

    The newest ways to open files and to start processes hide their flags behind a pointer, which
    a filter cannot follow: they are said not to exist, and the C library falls back on others.
    Threads may start, processes may not.
    """
    steps = [
        (_LOAD, 0, 0, _KIND),
        (_JUMP_EQUAL, 1, 0, machine.audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _CALL),
        (_JUMP_AT_LEAST, 0, 1, _X32),
        (_RETURN, 0, 0, _DENY),
        (_JUMP_EQUAL, 1, 0, _OPENAT2),
        (_JUMP_EQUAL, 0, 1, _CLONE3),
        (_RETURN, 0, 0, _ABSENT),
    ]
    for number in machine.refused:
        steps += [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _DENY)]
    for number, position in machine.opening:
        steps += [
            (_JUMP_EQUAL, 0, 4, number),
            (_LOAD, 0, 0, _ARGUMENTS + 8 * position),
            (_JUMP_ANY_BIT, 0, 1, _CHANGING),
            (_RETURN, 0, 0, _DENY),
            (_RETURN, 0, 0, _ALLOW),
        ]
    steps += [
        (_JUMP_EQUAL, 0, 3, machine.clone),
        (_LOAD, 0, 0, _ARGUMENTS),
        (_JUMP_ANY_BIT, 1, 0, _THREAD),
        (_RETURN, 0, 0, _DENY),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)
