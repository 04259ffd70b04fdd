package io.github.gsocideas.encoding.slips;

import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Markdown in wikitext: {@code **never**} for {@code '''never'''}, which a wiki shows with its asterisks.
 *
 * <p>What may as well be meant as it stands is none: {@code 2 ** 3}, {@code *args, **kwargs}, {@code f(x)[i](y)}, {@code
 * snake__case}, {@code __init__}. So signs count only where they enclose words as Markdown asks, and an address must look like
 * one. Nothing is looked for in code, comments, calls and lines that begin with a blank.
 */
public final class MarkdownInWikitext {

    private static final String SIGNS = "`[<|";

    private static final String TWINS = "_~#";

    private static final String LINE_SIGNS = "-+>";

    private static final String WORD = "[\\p{L}\\p{N}'’-]{1,40}";

    private static final Pattern INDENTED_LINE = Pattern.compile("(?m)^[ \\t].*$");

    /** Code between runs of one, two or more backticks. */
    private static final Pattern CODE = Pattern.compile("(?<![`\\\\\\p{L}\\p{N}])(?:"
            + "`(?![`\\s])([^`\\n]{1,300})(?<!\\s)`"
            + "|``(?!`)([^`\\n]{1,300}(?:`[^`\\n]{1,300}){0,3})``"
            + "|`{3,9}([^`\\n]{1,300})`{3,9}"
            + ")(?![`\\p{L}\\p{N}])");

    /** What would be markup in code that a wiki is to show. */
    private static final Pattern WIKI_SIGNS = Pattern.compile("[<>&\\[\\]{}|]|''|~~~|__|://");

    private static final String TARGET =
            "\\((<[^<>\\s]{1,2000}>|[^()\\s]{1,2000}+(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,200})?)"
                    + "(?:[ \\t]+(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'))?\\)";

    private static final Pattern IMAGE = Pattern.compile("(?<!\\\\)!\\[([^\\[\\]\\n]{0,300})\\]" + TARGET);
    private static final Pattern LINK =
            Pattern.compile("(?<![\\p{L}\\p{N}_)\\]!\\\\\\[])\\[([^\\[\\]\\n]{1,300})\\]" + TARGET);
    private static final Pattern WEB = Pattern.compile("(?:https?|ftp)://\\S+|mailto:\\S+");

    /** An address of the web, a path, an anchor, or a file by its usual endings. */
    private static final Pattern ADDRESS = Pattern.compile(
            WEB + "|\\S*/\\S*|#\\S+|[\\w.-]+\\.(?:com|gif|html?|jpe?g|md|net|org|pdf|png|rst|svg|txt)(?:#\\S*)?");

    private static final Pattern ANGLED_ADDRESS = Pattern.compile("<((?:https?|ftp)://[^\\s<>]{1,2000})>");
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?:https?|ftp)://[^\\s<>\\[\\]]+");

    /** Bold, which may go on in the next line of its paragraph; of three asterisks, bold and italics. */
    private static final Pattern BOLD = Pattern.compile("(?<![\\p{L}\\p{N}_*\\\\/])(\\*\\*\\*?)(?![\\s*/])"
            + "([^*\\n]{0,300}(?:\\n(?![\\s*#:;=|{-])[^*\\n]{0,300})?)(?<![\\s/])\\1(?![\\p{L}\\p{N}_*/])");

    private static final Pattern ITALICS =
            Pattern.compile("(?<=[ (])\\*((?=\\p{L})" + WORD + "(?: " + WORD + "){0,4})\\*(?=[\\s.,;:!?)]|\\z)");

    private static final Pattern UNDERSCORES = Pattern.compile("(?<![\\p{L}\\p{N}_.$@'\"`\\\\/])__((?=\\p{L})" + WORD
            + "(?: " + WORD + "){0,7})__(?![\\p{L}\\p{N}_('\"`/]|\\.\\p{L})");

    /** Names that programming languages write with two underscores around them, where they are lower-case words. */
    private static final Set<String> NAMES =
            Set.of(("all and annotations asm attribute bases bool builtins call class code contains cpuid declspec del"
                            + " delattr dict dir doc dso enter eq exit exports file float format func function future ge"
                            + " get getattr getitem globals gt hash iadd import index init inline int interrupt invert"
                            + " iter kernel le len line lt main mocks module mro mul name ne neg new next or packed path"
                            + " pragma proto pure qualname reduce repr restrict rmul set setattr setitem setup sizeof"
                            + " slots str sub subclasses test tests thread traceback user version volatile weakref xor")
                    .split(" "));

    private static final Pattern STRIKE = Pattern.compile("(?<![~\\\\])~~(?![\\s~])([^~\\n]{1,300})(?<!\\s)~~(?!~)");

    private final List<Slip> slips = new ArrayList<>();

    private MarkdownInWikitext() {}

    /** A remark on the first of each construct in a text with lines of its own. */
    public static List<Remark> find(Wikitext wikitext) {
        if (!mayBeIn(wikitext.source())) {
            return List.of();
        }
        MarkdownInWikitext found = new MarkdownInWikitext();
        OpenText open = OpenText.of(wikitext).without(INDENTED_LINE);
        MarkdownLines lines = new MarkdownLines(open);
        found.slips.addAll(lines.slips());
        found.inLines(lines.withoutFences());
        return found.remarks(wikitext);
    }

    /** The same in a text that has something before it on its line, where no block begins. */
    public static List<Remark> findInline(Wikitext wikitext) {
        if (!mayBeIn(wikitext.source())) {
            return List.of();
        }
        MarkdownInWikitext found = new MarkdownInWikitext();
        found.inLines(OpenText.of(wikitext));
        return found.remarks(wikitext);
    }

    /** Whether one pass over a text finds a sign that some of this begins with. */
    private static boolean mayBeIn(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isSign = character == '*' ? before != '\n' : SIGNS.indexOf(character) >= 0;
            boolean isTwin = character == before && TWINS.indexOf(character) >= 0;
            boolean beginsLine = before == '\n' && (LINE_SIGNS.indexOf(character) >= 0 || Character.isDigit(character));
            if (isSign || isTwin || beginsLine) {
                return true;
            }
            before = character;
        }
        return false;
    }

    private List<Remark> remarks(Wikitext wikitext) {
        return Slips.remarks(
                wikitext.source(),
                slips,
                "Markdown, which a wiki doesn't read",
                ", or write the idea as a Markdown file, .md");
    }

    private void inLines(OpenText text) {
        each(text, CODE, (start, end, found) -> Slip.mended("code", start, end, code(text, found)));
        OpenText words = text.without(CODE);
        each(words, IMAGE, (start, end, found) -> image(text, start, end, found));
        each(words, LINK, (start, end, found) -> link(text, start, end, found));
        each(words, ANGLED_ADDRESS, (start, end, found) -> Slip.mended("address", start, end, found.group(1)));
        OpenText marks = words.without(BARE_ADDRESS);
        each(marks, BOLD, (start, end, found) -> {
            String quotes = "'".repeat(found.group(1).length() == 2 ? 3 : 5);
            return enclosed(text, "bold", found, 2, quotes, quotes);
        });
        each(marks, ITALICS, (start, end, found) -> enclosed(text, "italics", found, 1, "''", "''"));
        each(marks, UNDERSCORES, (start, end, found) -> enclosed(text, "underscores", found, 1, "'''", "'''"));
        each(marks, STRIKE, (start, end, found) -> enclosed(text, "strike", found, 1, "<s>", "</s>"));
    }

    /** What a match is a slip of. */
    @FunctionalInterface
    private interface Reading {
        Slip read(int start, int end, MatchResult found);
    }

    private void each(OpenText text, Pattern pattern, Reading reading) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            if (isMeant(pattern, found)) {
                slips.add(reading.read(found.start(), found.end(), found));
            }
        }
    }

    private static boolean isMeant(Pattern pattern, MatchResult found) {
        if (pattern == LINK || pattern == IMAGE) {
            return ADDRESS.matcher(address(found)).matches();
        }
        if (pattern == UNDERSCORES) {
            String words = found.group(1);
            boolean isName = NAMES.contains(words) || words.equals(words.toUpperCase(Locale.ROOT));
            return !isName
                    && !MagicWords.BEHAVIOUR_SWITCH.matcher(found.group()).matches();
        }
        return true;
    }

    /** Words in the wiki's marks. A wiki's bold ends with its line, so what goes on in the next is put on one. */
    private static Slip enclosed(
            OpenText text, String kind, MatchResult found, int group, String before, String after) {
        String words = text.written(found.start(group), found.end(group)).replaceAll("\\s*\\n\\s*", " ");
        return Slip.mended(kind, found.start(), found.end(), before + words + after);
    }

    private static String code(OpenText text, MatchResult found) {
        int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
        String code = text.written(found.start(group), found.end(group)).strip();
        return WIKI_SIGNS.matcher(code).find()
                ? "<code><nowiki>" + code + "</nowiki></code>"
                : "<code>" + code + "</code>";
    }

    private static String address(MatchResult found) {
        String target = found.group(2);
        return target.startsWith("<") ? target.substring(1, target.length() - 1) : target;
    }

    private static Slip link(OpenText text, int start, int end, MatchResult found) {
        String words = text.written(found.start(1), found.end(1));
        String address = address(found);
        return WEB.matcher(address).matches()
                ? Slip.mended("link", start, end, "[" + address + " " + words + "]")
                : Slip.told("link", start, end, "write [https://… " + words + "] with the whole address");
    }

    private static Slip image(OpenText text, int start, int end, MatchResult found) {
        String address = address(found);
        String name = address.substring(address.lastIndexOf('/') + 1);
        String alternative = text.written(found.start(1), found.end(1));
        String words = alternative.isEmpty() ? "" : "|" + alternative;
        return Slip.told(
                "image",
                start,
                end,
                "upload it to the wiki and write [[File:" + (name.isEmpty() ? "…" : name) + words + "]]");
    }
}
