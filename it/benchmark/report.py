"""The results as a page of Markdown."""

from statistics import median

INTRODUCTION = """\
Median (least–most) of the rounds. Seconds of a Maven build are those over a build of the same project that does nothing,
in the same round; tools that aren't of Maven are measured whole. Processor seconds are the user's and the system's, of
all processes of a run. Memory is the whole of a run, not the difference. The last column is processor seconds in
proportion to the peer's, `yaml-json-validator-maven-plugin` 1.0.3 with a plain schema of a few types and required fields;
it finds neither lines nor all that the plugin's rules find."""


def page(description, results, cases, skipped, notes):
    """The page.

    results has for each number of files and each case's name the runs, one a round. skipped is lines that say what
    wasn't measured, and why.
    """
    lines = ["# What the plugin costs", "", *description, *(f"- {note}" for note in notes), "", INTRODUCTION, ""]
    lines += ["![Wall seconds over number of files](benchmark.svg)", ""]
    for size in results:
        rounds = len(results[size]["nothing"])
        lines += [f"## {size:,} files", "", f"{rounds} {'round' if rounds == 1 else 'rounds'} after a warm-up{_others(results[size])}.", ""]
        lines += ["| | wall seconds | processor seconds | peak memory, MiB | of the peer's |", "|---|---|---|---|---|"]
        lines += [_row(case, results[size]) for case in cases if case.name in results[size]]
        lines.append("")
    if skipped:
        lines += ["## Not measured", "", *(f"- {line}" for line in skipped), ""]
    return "\n".join(lines)


def differences(case, runs):
    """The runs of a case, those of Maven over the build that does nothing of the same round."""
    if not case.maven or case.name == "nothing":
        return runs[case.name]
    return [run.over(base) for run, base in zip(runs[case.name], runs["nothing"])]


def _row(case, runs):
    own = differences(case, runs)
    cells = [
        case.title + (", whole" if case.name == "nothing" or not case.maven else ""),
        _spread([run.wall for run in own], "{:.2f}"),
        _spread([run.processor for run in own], "{:.2f}"),
        _spread([run.memory for run in own], "{:.0f}"),
        _ratio(case, own, runs),
    ]
    return f"| {' | '.join(cells)} |"


def _ratio(case, own, runs):
    if case.name == "nothing" or not case.maven or "peer" not in runs:
        return ""
    if case.name == "peer":
        return "1"
    peer = [run.over(base).processor for run, base in zip(runs["peer"], runs["nothing"])]
    if min(peer) <= 0:
        # Noise is larger than what is measured.
        return "?"
    return _spread([run.processor / theirs for run, theirs in zip(own, peer)], "{:.2f}")


def _spread(values, pattern):
    return f"{pattern} ({pattern}–{pattern})".format(median(values), min(values), max(values))


def _others(runs):
    measured = [run for of_case in runs.values() for run in of_case if run.others is not None]
    if not measured:
        return ""
    cores = sum(run.others for run in measured) / sum(run.wall for run in measured)
    return f"; meanwhile other processes kept {cores:.1f} cores busy"
