package io.github.gsocideas.markdown;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random idea files in Markdown, of blocks in blocks as people write them, with odd words and markup in each. */
public final class RandomDocument {

    private static final List<String> HEADINGS = List.of("", "## Skills", "## Outcomes", "## Steps", "## References");

    private static final List<String> WORDS = List.of(
            "alpha",
            "b",
            "C++",
            "x<y",
            "a|b",
            "l'",
            "it's",
            "{{1}}",
            "~~~~",
            "__init__",
            "[x]",
            "&amp;",
            "&copy",
            "http://x.org",
            "https://x.org/a_(b)",
            "www.x.org",
            "a@x.org",
            "!",
            "#1",
            "\\|",
            "\u00E9",
            "RFC 1",
            "a ? b",
            "-- ",
            "1.",
            "''q''",
            "5 * 3");

    private static final List<String> CODE =
            List.of("int a;", "\n a ? b : c", "</pre>", "{{x}}|", "", "<nowiki>", "\tq\n\nz", "</syntaxhighlight>");

    private final Random random;

    private RandomDocument(Random random) {
        this.random = random;
    }

    /** A file with a text in each of several fields. */
    public static String next(Random random) {
        RandomDocument document = new RandomDocument(random);
        return HEADINGS.stream()
                .map(heading -> heading + "\n\n" + document.blocks(3))
                .collect(Collectors.joining("\n\n", "---\ndate: 2026-02-04\n---\n# Title", "\n"));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private String blocks(int depth) {
        StringBuilder blocks = new StringBuilder(block(depth));
        for (int i = random.nextInt(3); i > 0; i--) {
            blocks.append(oneIn(6) ? "\n" : "\n\n").append(block(depth));
        }
        return blocks.toString();
    }

    private String block(int depth) {
        if (depth == 0) {
            return inlines(3);
        }
        return this.<Supplier<String>>oneOf(
                        () -> inlines(3),
                        () -> list("- ", depth),
                        () -> list("1. ", depth),
                        () -> list("- [x] ", depth),
                        () -> indented("> ", "> ", blocks(depth - 1)),
                        this::fence,
                        () -> "    code " + inlines(0).replace("\n", " "),
                        this::table,
                        () -> html(depth),
                        () -> "### " + inlines(2).replace("\n", " "),
                        () -> "---",
                        () -> "[ref]: https://x.org/r",
                        () -> "[^" + oneOf("1", "n") + "]: " + indented("", "    ", item(depth)))
                .get();
    }

    private String list(String marker, int depth) {
        String separator = oneIn(4) ? "\n\n" : "\n";
        String indent = marker.startsWith("1") ? "   " : "  ";
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> indented(marker, indent, item(depth)))
                .collect(Collectors.joining(separator));
    }

    private String item(int depth) {
        return oneIn(3) ? blocks(depth - 1) : inlines(2);
    }

    private static String indented(String first, String rest, String text) {
        return first + text.replaceAll("\n(?=[^\n])", "\n" + rest);
    }

    private String fence() {
        String fence = oneOf("```", "~~~");
        String code = CODE.get(random.nextInt(CODE.size()));
        return fence + oneOf("", "c", "text", "java x") + "\n" + code + "\n" + (oneIn(4) ? "" : fence);
    }

    private String table() {
        int columns = 1 + random.nextInt(3);
        return IntStream.rangeClosed(0, 2 + random.nextInt(2))
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> row == 1 ? oneOf("---", ":-:", "-:") : cell())
                        .collect(Collectors.joining("|", "|", "|")))
                .collect(Collectors.joining("\n"));
    }

    private String cell() {
        return oneIn(5) ? "" : " " + inlines(2).replaceAll(" *\n", " ") + " ";
    }

    private String html(int depth) {
        return this.<Supplier<String>>oneOf(
                        () -> "<div>\n\n" + inlines(2) + "\n\n</div>",
                        () -> "<div>" + inlines(1) + "</div>",
                        () -> "<details><summary>s</summary>\n\n" + block(depth - 1) + "\n\n</details>",
                        () -> "<table><tr><td>a</td></tr></table>",
                        () -> "<!-- c -->",
                        () -> "<p align=\"center\">\n" + inlines(1) + "\n</p>",
                        () -> "<ul><li>a</li><li>b</ul>",
                        () -> "<pre>\na\n</pre>",
                        () -> "<dl><dt>a<dd>b</dl>",
                        () -> "<center><a href=\"https://x.org\">\n  <b>x</b>\n</a></center>",
                        () -> "<h2>t</h2>",
                        () -> "<hr>",
                        () -> "<img src=x>")
                .get();
    }

    private String inlines(int depth) {
        StringBuilder inlines = new StringBuilder(inline(depth));
        for (int i = random.nextInt(4); i > 0; i--) {
            inlines.append(oneOf("", " ", " ", " ", "\n")).append(inline(depth));
        }
        return inlines.toString();
    }

    private String inline(int depth) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        if (depth == 0 || oneIn(8)) {
            return word;
        }
        return this.<Supplier<String>>oneOf(
                        () -> within("*", depth, "*"),
                        () -> within("**", depth, "**"),
                        () -> within("***", depth, "***"),
                        () -> within("_", depth, "_"),
                        () -> within("~~", depth, "~~"),
                        () -> within("[", depth, "](https://x.org)"),
                        () -> within("[ ", depth, " ](https://x.org)"),
                        () -> within("[", depth, "](rel.md)"),
                        () -> within("<b>", depth, "</b>"),
                        () -> within("<span>", depth, oneOf("", "</span>")),
                        () -> within("<a href='https://x.org'>", depth, "</a>"),
                        () -> "`" + word + "`",
                        () -> "![" + word + "](https://x.org/i.png)",
                        () -> "[![" + oneOf("", word) + "](https://x.org/i.png)](https://x.org)",
                        () -> "<kbd>" + word + "</kbd>",
                        () -> "<" + word + ">",
                        () -> "[ref]",
                        () -> "[^1]",
                        () -> "[^n]",
                        () -> "<!-- c -->",
                        () -> "<br>",
                        () -> "  \n" + word,
                        () -> "*<x>*",
                        () -> "[](https://x.org)",
                        () -> "<https://x.org/?a=b&c>")
                .get();
    }

    private String within(String opening, int depth, String closing) {
        return opening + inlines(depth - 1) + closing;
    }
}
