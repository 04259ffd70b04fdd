"""Makes ideas repos to be measured: valid idea files of about 0.75 KB, the same ones for the same seed."""

import random
import shutil

WORDS = (
    "kernel driver virtual network interface packet trace latency throughput queue guest host memory page fault "
    "scheduler benchmark documentation test suite patch review upstream hypervisor event channel grant table device "
    "model migration"
).split()

YAML = """\
project: {title}
date: '{date}'
contact:
  - name: {name}
    email: {email}
difficulty: Medium
skills: {skills}
desc: |
  {desc}.

  {more}, see https://example.org/{number} for more.
outcomes: |
  * {outcomes[0]}
  * {outcomes[1]}
steps: |
  * {steps[0]}
  * {steps[1]}
references: N/A
"""

MARKDOWN = """\
---
date: '{date}'
contact:
  - name: {name}
    email: {email}
difficulty: Medium
skills: {skills}
---

# {title}

{desc}.

{more}, see https://example.org/{number} for more.

## Outcomes

* {outcomes[0]}
* {outcomes[1]}

## Steps

* {steps[0]}
* {steps[1]}

## References

N/A
"""


def write(project, count, seed, markdown=False):
    """Writes the ideas below the directory `ideas` of a project, a thousand a directory, and nothing else into it.

    With markdown, every second file is Markdown. Each title is there once, since it ends in the file's number.
    """
    chance = random.Random(seed)
    directory = project / "ideas"
    shutil.rmtree(directory, ignore_errors=True)
    for number in range(count):
        values = _values(chance, number)
        ending, form = ("md", MARKDOWN) if markdown and number % 2 == 1 else ("yaml", YAML)
        file = _file(project, number, ending)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(form.format(**values), encoding="utf-8")


def change(project, version):
    """Gives the first idea other skills: a text that no other version has, and that is valid, too."""
    file = _file(project, 0, "yaml")
    lines = file.read_text(encoding="utf-8").splitlines()
    changed = [f"skills: reading version {version}" if line.startswith("skills: ") else line for line in lines]
    file.write_text("\n".join(changed) + "\n", encoding="utf-8")


def spoil(project):
    """Takes a required field out of the first idea."""
    file = _file(project, 0, "yaml")
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(line for line in lines if not line.startswith("difficulty: ")) + "\n", encoding="utf-8")


def _file(project, number, ending):
    # No wiki takes a page of more than 2 MiB, so a directory is a page.
    return project / "ideas" / f"part-{number // 1000:02d}" / f"idea-{number:05d}.{ending}"


def _values(chance, number):
    def words(count):
        return " ".join(chance.choice(WORDS) for _ in range(count))

    return {
        "number": number,
        "title": f"{words(4).capitalize()} {number}",
        "date": f"2026-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
        "name": f"Ada Lovelace {number % 50}",
        "email": f"ada{number % 50}@example.org",
        "skills": words(8),
        "desc": words(18).capitalize(),
        "more": words(16).capitalize(),
        "outcomes": [words(5), words(6)],
        "steps": [words(7), words(7)],
    }
