package io.github.gsocideas.importing.markdown;

import io.github.gsocideas.wikitext.CharacterReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of wikitext as Markdown: its blocks are paragraphs of one line, lists, headings, code and rules, with a blank line
 * between. A paragraph of several lines is none, since the way back joins them; nor is what stands right below another block,
 * since the way back leaves a blank line there.
 */
final class MarkdownBlocks {

    private static final Pattern HEADING = Pattern.compile("(={4,6}) (\\S.*?) \\1");

    private static final Pattern ENTRY = Pattern.compile("([*#]+) (\\S.*)");

    private static final Pattern LIST = Pattern.compile("[*#].*");

    private static final Pattern CODE =
            Pattern.compile("<pre>|<syntaxhighlight lang=\"(?<language>[A-Za-z0-9+#._-]+)\">");

    private static final String RULE = "----";

    /** What begins another kind of block, of which Markdown has none or writes another: a definition, a table, code. */
    private static final Pattern OTHER = Pattern.compile("(?:[:;=\\s]|\\{\\||-----).*");

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private final List<String> lines;
    private final BiFunction<String, Line, Optional<String>> words;
    private final List<String> blocks = new ArrayList<>();
    private int at;
    private boolean isBelowList;
    private boolean hasOtherMarks;

    /**
     * What the words of a line stand in, without which it can't be told what is markup in them.
     *
     * @param inMarkdown what is before them in Markdown
     * @param before what is before them in wikitext
     * @param after what is behind them there
     */
    record Line(String inMarkdown, String before, String after) {

        private static final Line OF_PARAGRAPH = new Line("", "", "");

        private static final Line OF_LIST = new Line("- ", "* ", "");

        /** One that is by itself is of the highest level that there is. */
        private static final Line OF_HEADING = new Line("# ", "==== ", " ====");

        String markdown(String words) {
            return marked(inMarkdown, words);
        }

        String wikitext(String words) {
            return before + words + after;
        }
    }

    /** A list that is open: its sign in wikitext, and what its last entry begins with in Markdown. */
    private record Level(char sign, int number, String mark) {}

    /**
     * The blocks of a text.
     *
     * @param words says the words of a line in Markdown
     */
    MarkdownBlocks(String wikitext, BiFunction<String, Line, Optional<String>> words) {
        this.lines = List.of(wikitext.split("\n", -1));
        this.words = words;
    }

    /** All of it; empty where something in it isn't known. */
    Optional<String> markdown() {
        while (at < lines.size()) {
            boolean isList = LIST.matcher(lines.get(at)).matches();
            hasOtherMarks = isList && isBelowList && !hasOtherMarks;
            Optional<String> block = isList ? list() : block(lines.get(at++));
            boolean isAlone = at == lines.size() || lines.get(at++).isEmpty();
            if (block.isEmpty() || !isAlone) {
                return Optional.empty();
            }
            blocks.add(block.get());
            isBelowList = isList;
        }
        return Optional.of(String.join("\n\n", blocks));
    }

    private Optional<String> block(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String mark = "#".repeat(heading.group(1).length() - 1) + " ";
            return words.apply(heading.group(2), Line.OF_HEADING).map(title -> mark + title);
        }
        Matcher code = CODE.matcher(line);
        if (code.matches()) {
            return Optional.ofNullable(code.group("language"))
                    .map(language -> code(language, "</syntaxhighlight>"))
                    .orElseGet(() -> code("", "</pre>").map(CharacterReferences::decode));
        }
        if (line.equals(RULE)) {
            return Optional.of("---");
        }
        return line.isEmpty() || OTHER.matcher(line).matches()
                ? Optional.empty()
                : words.apply(line, Line.OF_PARAGRAPH);
    }

    /** Code between fences of more backticks than are in it; empty where it isn't closed. */
    private Optional<String> code(String language, String closing) {
        List<String> code = new ArrayList<>();
        do {
            if (at == lines.size()) {
                return Optional.empty();
            }
            code.add(lines.get(at++));
        } while (!code.get(code.size() - 1).contains(closing));
        String last = code.remove(code.size() - 1);
        if (!last.endsWith(closing) || last.indexOf(closing) < last.length() - closing.length()) {
            return Optional.empty();
        }
        if (language.isEmpty()) {
            code.add(last.substring(0, last.length() - closing.length()));
        }
        String text = String.join("\n", code);
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return Optional.of(fence + language + "\n" + text + "\n" + fence);
    }

    private Optional<String> list() {
        List<String> entries = new ArrayList<>();
        List<Level> open = new ArrayList<>();
        while (at < lines.size() && LIST.matcher(lines.get(at)).matches()) {
            Matcher entry = ENTRY.matcher(lines.get(at++));
            if (!entry.matches() || !isWithin(entry.group(1), open)) {
                return Optional.empty();
            }
            String signs = entry.group(1);
            Level level = level(signs.charAt(signs.length() - 1), signs.length(), open);
            open.subList(signs.length() - 1, open.size()).clear();
            int indent = open.stream().mapToInt(each -> each.mark().length()).sum();
            open.add(level);
            Optional<String> line = words.apply(entry.group(2), Line.OF_LIST);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            entries.add(marked(" ".repeat(indent) + level.mark(), line.get()));
        }
        return Optional.of(String.join("\n", entries));
    }

    /** Whether an entry is one of the lists that are open, or begins one right within them. */
    private static boolean isWithin(String signs, List<Level> open) {
        if (signs.length() > open.size() + 1) {
            return false;
        }
        for (int i = 0; i < signs.length() - 1; i++) {
            if (signs.charAt(i) != open.get(i).sign()) {
                return false;
            }
        }
        return true;
    }

    /** The list that an entry goes on with, or begins. */
    private Level level(char sign, int depth, List<Level> open) {
        boolean goesOn = open.size() >= depth && open.get(depth - 1).sign() == sign;
        int number = goesOn ? open.get(depth - 1).number() + 1 : 1;
        boolean isOther = hasOtherMarks && depth == 1;
        String mark = sign == '*' ? (isOther ? "* " : "- ") : number + (isOther ? ") " : ". ");
        return new Level(sign, number, mark);
    }

    /** Words behind a mark, all of their lines. */
    private static String marked(String mark, String words) {
        return mark + words.replace("\n", "\n" + " ".repeat(mark.length()));
    }
}
