"""Asks the Linux kernel to refuse sockets and programs to this process, beneath Python."""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_SECCOMP = 22
_MODE_FILTER = 2
_ALLOW = 0x7FFF0000
_DENY = 0x00050000 | errno.EPERM
_KILL = 0x80000000
_LOAD, _JUMP_EQUAL, _RETURN = 0x20, 0x15, 0x06

# Numbers from the kernel's asm/unistd_64.h and asm-generic/unistd.h:
# socket, connect, bind, sendto, execve, execveat, fork, vfork, ptrace, kill, tkill, tgkill,
# process_vm_readv, process_vm_writev; then io_uring (setup, enter, register) and pidfd
# (send_signal, open, getfd), which have one number everywhere.
_EVERYWHERE = (425, 426, 427, 424, 434, 438)
_ARCHITECTURES = {
    "x86_64": (
        0xC000003E,
        (41, 42, 49, 44, 59, 322, 57, 58, 101, 62, 200, 234, 310, 311, *_EVERYWHERE),
    ),
    "aarch64": (
        0xC00000B7,
        (198, 203, 200, 206, 221, 281, 117, 129, 130, 131, 270, 271, *_EVERYWHERE),
    ),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def refuse_system_calls() -> bool:
    """Install the filter; False where this kernel or machine has none."""
    known = _ARCHITECTURES.get(platform.machine())
    if known is None or not sys.platform.startswith("linux"):
        return False
    audit, calls = known
    code = _filter(audit, calls)
    keep = ctypes.create_string_buffer(code)
    program = _Program(len(code) // 8, ctypes.cast(keep, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def _filter(audit: int, calls: tuple[int, ...]) -> bytes:
    steps = [(_LOAD, 0, 0, 4), (_JUMP_EQUAL, 1, 0, audit), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, 0)]
    for index, number in enumerate(calls):
        steps.append((_JUMP_EQUAL, len(calls) - index, 0, number))
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _DENY)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)
