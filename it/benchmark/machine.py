"""What was measured, and on what."""

import datetime
import os
import pathlib
import platform
import re
import subprocess


def description(workshop, commit):
    """Lines of Markdown: when, of which commit, by which processor and versions."""
    told = workshop.maven_version() or ""
    java = re.search(r"Java version: ([^,\s]+), vendor: ([^,\n]+)", told)
    maven = re.search(r"Apache Maven [^\s\x1b]+", told)
    versions = [f"JDK {java[1]} of {java[2]}" if java else "JDK unknown", maven[0] if maven else "Maven unknown"]
    versions += [f"{name} {version}" for name, version in workshop.versions().items()]
    today = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
    return [
        f"- date: {today}, of commit {commit}",
        f"- machine: {_processor()}, {os.cpu_count()} cores, {_memory()}, {platform.system()} {platform.machine()}",
        f"- versions: {', '.join(versions)}",
    ]


def commit(repository):
    """The commit that is checked out, and whether files differ from it."""

    def git(*arguments):
        done = subprocess.run(("git", *arguments), cwd=repository, capture_output=True, text=True)
        return done.stdout.strip() if done.returncode == 0 else None

    try:
        name = git("rev-parse", "--short=10", "HEAD")
        changed = git("status", "--porcelain", "--", "gsoc-schema", "gsoc-maven-plugin", "pom.xml")
    except OSError:
        name = None
    if name is None:
        return "unknown"
    return f"{name} with changes" if changed else name


def _processor():
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _memory():
    try:
        return f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 1024**3:.0f} GiB"
    except (OSError, ValueError):
        return "memory unknown"
