package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import io.github.gsocideas.wikitext.parser.WikitextNode.Parameter;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of what MediaWiki's preprocessor would close further on in the page, and of what MediaWiki puts something
 * else in the place of when a page is saved.
 */
final class PreprocessorRepairs {

    private static final Pattern SUBSTITUTION = Pattern.compile("\\{\\{\\s*(?:safe)?subst:", Pattern.CASE_INSENSITIVE);

    /** What no title begins with, nor a function's name, which ends with a colon. MediaWiki shows what would call it. */
    private static final Pattern NO_TITLE =
            Pattern.compile("\\z|[^:]*?(?:[<>\\[\\]{}|\\n]|&(?:lt|gt|#(?:60|62|91|93|123|124|125));)");

    private static final Pattern SIGNATURE = Pattern.compile("~{3,}");

    /** A link with nothing before or after its bar, to which MediaWiki adds what it thinks is missing. */
    private static final Pattern PIPE_TRICK = Pattern.compile("\\[\\[(?:[^\\[\\]{}|]*(\\|)|(\\|)[^\\[\\]{}|]*)\\]\\]");

    /** A line up to a brace, which with a bar after it would begin a table. */
    private static final Pattern BRACE = Pattern.compile("(?s)(?:[ \\t:]|<!--.*?-->)*+\\{");

    private final Wikitext wikitext;
    private final List<Repair> repairs = new ArrayList<>();

    private PreprocessorRepairs(Wikitext wikitext) {
        this.wikitext = wikitext;
    }

    static List<Repair> of(Wikitext wikitext) {
        PreprocessorRepairs repairs = new PreprocessorRepairs(wikitext);
        repairs.leadingMark();
        wikitext.allNodes().forEach(repairs::node);
        wikitext.nodes().forEach(repairs::headingOfNothing);
        return repairs.repairs;
    }

    /** A combining mark would become one with the equals sign before the argument. */
    private void leadingMark() {
        String source = wikitext.source();
        if (!source.isEmpty() && isMark(source.codePointAt(0))) {
            String mark = source.substring(0, source.offsetByCodePoints(0, 1));
            repairs.add(Repair.unreported(0, mark.length(), CharacterReferences.encode(mark)));
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /**
     * A heading of comments and behaviour switches is one on a page, where the preprocessor puts a mark into it, but in an
     * argument nothing of it is left.
     */
    private void headingOfNothing(WikitextNode node) {
        if (node instanceof Heading heading && isOfNothing(heading)) {
            int inside = heading.start() + heading.level();
            repairs.add(Repair.unreported(inside, inside, "<nowiki/>"));
        }
    }

    private boolean isOfNothing(Heading heading) {
        return PageEffects.BEHAVIOUR_SWITCH
                .matcher(ExpandedText.of(wikitext, heading).text())
                .replaceAll("")
                .stripTrailing()
                .equals("==".repeat(heading.level()));
    }

    private void node(WikitextNode node) {
        String text = node.children().isEmpty() ? wikitext.text(node) : "";
        if (node instanceof Unclosed) {
            unclosed(node, text);
        } else if (node instanceof Comment && text.indexOf("-->", text.indexOf("<!--") + "<!--".length()) < 0) {
            tag(node, "<!--", "is never closed, and so is shown as text", "close it with -->");
        } else if (node instanceof Ignored) {
            String tag = text.substring(0, text.indexOf('>') + 1);
            tag(node, tag, "is about pages that show this one, and so is shown as text", "delete it");
        } else if (node instanceof Text) {
            signatures(node);
        } else if (node instanceof Call && wikitext.startsWith(SUBSTITUTION, node)) {
            String hint = "write what it stands for";
            String what = "'{{subst:' is replaced when the page is saved, and so is shown as text";
            call(node, Repair.reported(node.start(), node.start() + 2, CharacterReferences.encode("{{"), what, hint));
        } else if (node instanceof Call call && NO_TITLE.matcher(title(call)).lookingAt()) {
            call(node, Repair.unreported(node.start(), node.start() + 2, CharacterReferences.encode("{{")));
        } else if (node instanceof Call call) {
            call.arguments().forEach(argument -> tableInCall(argument.start() - 1));
        } else if (node instanceof Parameter parameter) {
            parameter(parameter);
        } else if (node instanceof Brackets) {
            pipeTrick(node);
        }
    }

    private String title(Call call) {
        return ExpandedText.ofTitle(wikitext, call).text().toString().strip();
    }

    private void call(WikitextNode call, Repair opening) {
        repairs.add(opening);
        repairs.add(Repair.unreported(call.end() - 2, call.end(), CharacterReferences.encode("}}")));
    }

    /** A bar of a call is shown where MediaWiki finds no template for it, and would begin a table without an end. */
    private void tableInCall(int bar) {
        int line = wikitext.source().lastIndexOf('\n', bar) + 1;
        if (BRACE.matcher(wikitext.source()).region(line, bar).matches()) {
            repairs.add(Repair.reported(
                    bar - 1,
                    bar,
                    CharacterReferences.encode("{"),
                    "'{|' begins no table within a call, where a bar begins an argument",
                    "write the table's bars as {{!}}"));
        }
    }

    /** Shown as it stands on a page, which has no parameters, with whatever markup is in it; its default alone, if any. */
    private void parameter(Parameter parameter) {
        Repair opening = parameter.arguments().isEmpty()
                ? Repair.unreported(parameter.start(), parameter.start() + 3, CharacterReferences.encode("{{{"))
                : Repair.reported(
                        parameter.start(),
                        parameter.start() + 3,
                        CharacterReferences.encode("{{{"),
                        "'" + wikitext.text(parameter) + "' is for templates, and so is shown as text",
                        "write what it stands for");
        repairs.add(opening);
        repairs.add(Repair.unreported(parameter.end() - 3, parameter.end(), CharacterReferences.encode("}}}")));
    }

    private void unclosed(WikitextNode node, String text) {
        if (text.startsWith("<")) {
            tag(node, text, "is never closed, and so is shown as text", "close it");
            return;
        }
        String dash = text.startsWith("-") ? "-" : "";
        String brackets = text.substring(dash.length());
        repairs.add(Repair.reported(
                node.start(),
                node.end(),
                dash + CharacterReferences.encode(brackets),
                "'" + text + "' is never closed, and so is shown as text",
                "close it, or write " + CharacterReferences.encode(brackets.substring(0, 1)) + " for a '"
                        + brackets.charAt(0) + "' to be shown"));
    }

    private void tag(WikitextNode node, String tag, String what, String hint) {
        int start = wikitext.source().indexOf('<', node.start());
        repairs.add(Repair.reported(
                start, start + 1, "&lt;", "'" + tag + "' " + what, hint + ", or write &lt; for a '<' to be shown"));
    }

    private void signatures(WikitextNode node) {
        Matcher tildes = SIGNATURE.matcher(wikitext.source()).region(node.start(), node.end());
        while (tildes.find()) {
            repairs.add(Repair.reported(
                    tildes.start(),
                    tildes.end(),
                    CharacterReferences.encode(tildes.group()),
                    "'" + tildes.group()
                            + "' would sign with the name of whoever saves the page, and so is shown as text",
                    "write the name itself"));
        }
    }

    private void pipeTrick(WikitextNode node) {
        Matcher link = PIPE_TRICK.matcher(wikitext.source()).region(node.start(), node.end());
        if (link.matches()) {
            int bar = Math.max(link.start(1), link.start(2));
            repairs.add(Repair.reported(
                    bar,
                    bar + 1,
                    CharacterReferences.encode("|"),
                    "'" + link.group() + "' is changed when the page is saved, and so is shown as text",
                    "write the page's name and what is to be shown, as in [[page|words]]"));
        }
    }
}
