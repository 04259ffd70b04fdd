"""Runs a command as a process of its own, and says what it took."""

import os
import pathlib
import subprocess
import sys
import time
from dataclasses import dataclass

MIB = 1024 * 1024


class CommandFailed(Exception):
    """A command ended otherwise than it should. Its message has the command and the first lines of what it printed."""


@dataclass(frozen=True)
class Run:
    """What one run took."""

    #: Seconds from start to end.
    wall: float
    #: Seconds of all processors, in the process and in all that it started and waited for, user's and system's.
    processor: float
    #: The most memory that one of these processes held at once, in MiB.
    memory: float
    #: Seconds of all processors that others used meanwhile; None where the system doesn't tell.
    others: "float | None"

    def over(self, base):
        """This run with the seconds that it took more than another; its memory stays whole."""
        return Run(self.wall - base.wall, self.processor - base.processor, self.memory, self.others)


def measure(command, directory, log):
    """Runs a command to its end, and fails unless it succeeds. What it prints goes to a file."""
    run, status = _run(command, directory, log)
    if status != 0:
        raise CommandFailed(_failure(f"failed with status {status}", command, directory, log))
    return run


def must_fail(command, directory, log):
    """Runs a command that has to find a fault, so that nobody is measured who looks at nothing."""
    _, status = _run(command, directory, log)
    if status == 0:
        raise CommandFailed(_failure("takes a wrong idea for a right one", command, directory, log))


def _run(command, directory, log):
    with open(log, "wb") as output:
        busy = _busy()
        start = time.monotonic()
        process = subprocess.Popen(
            list(map(str, command)), cwd=directory, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except KeyboardInterrupt:
            process.kill()
            process.wait()
            raise
        wall = time.monotonic() - start
    # Popen would wait for the process, too, and it is gone.
    process.returncode = os.waitstatus_to_exitcode(status)
    processor = usage.ru_utime + usage.ru_stime
    others = None if busy is None else max(0.0, _busy() - busy - processor)
    return Run(wall, processor, usage.ru_maxrss * _UNIT / MIB, others), process.returncode


#: Bytes in a unit of ru_maxrss.
_UNIT = 1 if sys.platform == "darwin" else 1024


def _busy():
    """Seconds that all processors together have been busy since the system's start; Linux alone tells."""
    try:
        user, nice, system, _, _, irq, softirq, steal = map(
            int, pathlib.Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]
        )
    except (OSError, ValueError):
        return None
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def _failure(what, command, directory, log):
    first = pathlib.Path(log).read_text(encoding="utf-8", errors="replace").splitlines()[:30]
    return "\n".join([f"{' '.join(map(str, command))}", f"in {directory} {what}:", *first, f"All of it is in {log}"])
