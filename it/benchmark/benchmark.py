#!/usr/bin/env python3
"""Measures what the plugin costs, beside a build that does nothing and beside other validators.

It builds the plugin, makes ideas repos from a seed, runs whole processes in turn, and writes a table and a chart to
it/target/benchmark. Nothing is installed elsewhere. The first run fetches what it needs; later ones need no network.
A tool that isn't there is left out, and the reason is printed.
"""

import argparse
import pathlib
import shutil
import sys

sys.dont_write_bytecode = True

if sys.version_info < (3, 9):
    sys.exit("The benchmark needs Python 3.9 or newer, and this is " + sys.version.split()[0])

import os

if not hasattr(os, "wait4"):
    sys.exit("The benchmark needs a system that tells what a process took, such as Linux or macOS; Windows doesn't")

import chart
import ideas
import machine
import report
from cases import REPOSITORY, Workshop
from measuring import CommandFailed, measure, must_fail


def main():
    options = parse(sys.argv[1:])
    maven = shutil.which(options.maven)
    if maven is None:
        sys.exit(f"There is no command '{options.maven}'. Install Maven, or name it by --maven")
    directory = REPOSITORY / "it" / "target" / "benchmark"
    directory.mkdir(parents=True, exist_ok=True)
    workshop = Workshop(directory, maven)

    commit = install(workshop, options.built)
    projects = {
        size: workshop.project(f"ideas-{size}", size, options.seed, options.markdown) for size in options.sizes
    }
    wrong = workshop.project("ideas-wrong", 20, options.seed, False)
    workshop.install_schema(wrong)
    cases, skipped = choose(workshop, wrong, options)
    ideas.spoil(wrong)
    for case in cases:
        if case.name != "nothing":
            must_fail(case.command(wrong), wrong, workshop.log)

    results = {}
    for size, rounds in zip(options.sizes, options.rounds):
        here = [case for case in cases if case.most is None or size <= case.most]
        for case in cases:
            if case not in here:
                skip(skipped, case, f"at {size:,} files one run takes minutes")
        results[size] = measure_in_turn(here, projects[size], rounds, workshop.log)
        # After each size, so that who stops the next one keeps this.
        page = report.page(machine.description(workshop, commit), results, cases, skipped, notes(options))
        (directory / "BENCHMARK.md").write_text(page, encoding="utf-8")
        (directory / "benchmark.svg").write_text(chart.draw(results, cases[1:]), encoding="utf-8")
    print(page)
    say(f"the page is {directory / 'BENCHMARK.md'}, the chart is benchmark.svg beside it")


def install(workshop, built):
    """Builds the plugin, unless it is to be measured as it was built before; which commit it is of."""
    note = workshop.directory / "commit.txt"
    if built:
        if not note.exists():
            sys.exit("The plugin isn't built yet; leave out --built")
        return note.read_text(encoding="utf-8")
    say("builds the plugin, and fetches what isn't there yet …")
    note.unlink(missing_ok=True)
    commit = machine.commit(REPOSITORY)
    workshop.install_plugin()
    note.write_text(commit, encoding="utf-8")
    return commit


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=numbers, default=[20, 1_000, 10_000], help="how many files: 20,1000,10000")
    parser.add_argument("--rounds", type=numbers, default=[5], help="how many rounds: 5, or 5,5,3 for each of the sizes")
    parser.add_argument("--cases", type=names, help="what to measure: validate,peer and so on; all, if left out")
    parser.add_argument("--seed", type=int, default=1, help="what the files are made from: 1")
    parser.add_argument("--markdown", action="store_true", help="every second file is Markdown, which only ours read")
    parser.add_argument("--built", action="store_true", help="measure the plugin as it was built last, by this command")
    parser.add_argument("--maven", default="mvn", help="the command of Maven: mvn")
    parser.add_argument("--note", action="append", default=[], help="a line for the page: what the machine did besides")
    options = parser.parse_args(arguments)
    if len(options.rounds) == 1:
        options.rounds *= len(options.sizes)
    if len(options.rounds) != len(options.sizes):
        parser.error("--rounds takes one number, or as many as --sizes has")
    options.sizes, options.rounds = map(list, zip(*sorted(dict(zip(options.sizes, options.rounds)).items())))
    return options


def numbers(text):
    values = [int(part) if part.strip().isdecimal() else 0 for part in text.replace("_", "").split(",")]
    if min(values) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' isn't whole numbers from 1 on with commas between them")
    return values


def names(text):
    return [part.strip() for part in text.split(",")]


def choose(workshop, project, options):
    """The cases to be measured, and lines that say which aren't, and why."""
    cases = workshop.cases(project)
    known = [case.name for case in cases]
    for name in options.cases or []:
        if name not in known:
            sys.exit(f"There is no case '{name}'. There are: {', '.join(known)}")
    # Without the first, there is nothing to compare with; without the second, nothing that could be unchanged.
    wanted = {"nothing", "validate", *(options.cases or known)}
    chosen, skipped = [], []
    for case in cases:
        if case.name not in wanted:
            skip(skipped, case, "left out by --cases")
            continue
        reason = None
        if options.markdown and not case.ours and case.name != "nothing":
            reason = "it reads no Markdown"
        reason = reason or case.install()
        if reason is None:
            chosen.append(case)
        else:
            skip(skipped, case, reason)
    return chosen, skipped


def skip(skipped, case, reason):
    say(f"SKIPPED {case.name}: {reason}")
    line = f"{case.title}: {reason.splitlines()[0]}"
    skipped.append(line)


def measure_in_turn(cases, project, rounds, log):
    """The runs of each case by its name, one a round, without those of the warm-up."""
    runs = {case.name: [] for case in cases}
    for number in range(rounds + 1):
        say(f"{project.name}: " + (f"round {number} of {rounds}" if number else "warm-up"))
        for case in cases:
            case.before(project, number)
            run = measure(case.command(project), project, log)
            say(f"  {case.name:16} {run.wall:7.2f} s {run.processor:7.2f} s {run.memory:6.0f} MiB")
            if number > 0:
                runs[case.name].append(run)
    return runs


def notes(options):
    command = " ".join(["python3 it/benchmark/benchmark.py", *sys.argv[1:]]).split(" --note")[0]
    return [f"command: `{command}`, files made from seed {options.seed}", *options.note]


def say(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        main()
    except CommandFailed as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        sys.exit("Stopped; what is written has the sizes that were done")
