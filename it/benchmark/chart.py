"""The results as a chart of growth, in SVG: wall seconds over number of files, both axes logarithmic.

On such axes what grows in a line with the number of files rises by one decade in seconds for one in files.
"""

from html import escape
from math import ceil, floor, log10
from statistics import median

from report import differences

WIDTH, HEIGHT = 860, 480
LEFT, RIGHT, TOP, BOTTOM = 70, 280, 50, 60
LEAST_SECONDS = 0.01
#: Apart in letter height, for the names at the lines' ends.
APART = 18

STYLE = """
  svg { --ground: #ffffff; --ink: #1f2328; --grid: #d1d9e0; }
  @media (prefers-color-scheme: dark) { svg { --ground: #0d1117; --ink: #e6edf3; --grid: #3d444d; } }
  text { font: 13px system-ui, sans-serif; fill: var(--ink); }
  .ground { fill: var(--ground); }
  .grid { stroke: var(--grid); stroke-width: 1; }
  .line { fill: none; stroke-width: 2; }
"""
#: To be told apart on white and on black, by those who see few colours, too.
COLOURS = ["#0072b2", "#009e73", "#d55e00", "#b8860b", "#cc5fa0", "#4a9ed6", "#8a8f98", "#a0522d", "#7b68c8"]


def draw(results, cases):
    """The chart. A difference that is lost in noise, zero or less, stands at the least value."""
    sizes = list(results)
    lines = {}
    for case in cases:
        points = [
            (size, max(LEAST_SECONDS, median(run.wall for run in differences(case, results[size]))))
            for size in sizes
            if case.name in results[size]
        ]
        if points:
            lines[case] = points
    seconds = [value for points in lines.values() for _, value in points]
    x = _Axis(min(sizes), max(sizes), LEFT, WIDTH - RIGHT)
    y = _Axis(min(seconds), max(seconds), HEIGHT - BOTTOM, TOP)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
            "<title>Wall seconds over number of files</title>",
            f"<style>{STYLE}</style>",
            f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}" />',
            f'<text x="{LEFT}" y="24">wall seconds, for Maven over a build that does nothing</text>',
            f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 14}" text-anchor="middle">files</text>',
            *_grid(sizes, x, y),
            *_lines(lines, x, y),
            "</svg>",
            "",
        ]
    )


class _Axis:
    """From values to places on the chart, over whole decades."""

    def __init__(self, least, most, start, end):
        self.first = floor(log10(least))
        self.last = max(self.first + 1, ceil(log10(most)))
        self.start, self.end = start, end

    def __call__(self, value):
        part = (log10(value) - self.first) / (self.last - self.first)
        return round(self.start + part * (self.end - self.start), 1)

    def decades(self):
        return [10.0**power for power in range(self.first, self.last + 1)]


def _grid(sizes, x, y):
    for value in y.decades():
        yield f'<path class="grid" d="M{x.start} {y(value)}H{x.end}" />'
        yield f'<text x="{LEFT - 8}" y="{y(value) + 4}" text-anchor="end">{value:g}</text>'
    for value in sizes:
        yield f'<path class="grid" d="M{x(value)} {y.start}V{y.end}" />'
        yield f'<text x="{x(value)}" y="{y.start + 20}" text-anchor="middle">{value:,}</text>'


def _lines(lines, x, y):
    """Each line with its points, and its name at the right, names apart from each other."""
    lowest = float("-inf")
    by_height = sorted(enumerate(lines.items()), key=lambda each: y(each[1][1][-1][1]))
    for number, (case, points) in by_height:
        colour = COLOURS[number % len(COLOURS)]
        places = [(x(size), y(value)) for size, value in points]
        path = "L".join(f"{across} {down}" for across, down in places)
        yield f'<path class="line" stroke="{colour}" d="M{path}" />'
        yield from (f'<circle cx="{across}" cy="{down}" r="4" fill="{colour}" />' for across, down in places)
        across, down = places[-1]
        lowest = max(down, lowest + APART)
        yield f'<path stroke="{colour}" d="M{across} {down}L{x.end + 22} {lowest}" stroke-dasharray="2 3" />'
        yield f'<text x="{x.end + 28}" y="{lowest + 4}">{escape(case.title.replace("`", ""))}</text>'
