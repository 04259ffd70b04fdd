package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Argument;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import io.github.gsocideas.wikitext.parser.WikitextNode.Parameter;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Repairs of what MediaWiki's preprocessor reads in the text.
 *
 * <ul>
 *   <li>What is never closed in the text would be closed further on in the page, and is made text: <code>{{a</code> becomes
 *       <code>&amp;#123;&amp;#123;a</code>.
 *   <li>Calls and parameters that MediaWiki shows as they are written are made text, too. Otherwise their bars and braces
 *       would be markup for the preprocessor and text for whatever reads the page after it.
 *   <li>What MediaWiki replaces when a page is saved: {@link PreSaveRepairs}.
 * </ul>
 *
 * <p>As a visitor of a node, returns the repairs of that node alone, without those of the nodes within it.
 */
final class PreprocessorRepairs implements WikitextNode.Visitor<Stream<Repair>> {

    /** What is in the name of no page. */
    private static final Pattern NOT_IN_TITLES = Pattern.compile("[<>\\[\\]{}|\\n]");

    /** A line up to a brace, which with a bar after it would begin a table. */
    private static final Pattern LINE_TO_BRACE = Pattern.compile("(?dm)^(?:[ \\t:]|<!--.*?-->)*+\\{");

    private final Wikitext wikitext;
    private final PreSaveRepairs preSave;

    /** Where the braces are that begin lines. */
    private final BitSet braces = new BitSet();

    private PreprocessorRepairs(Wikitext wikitext) {
        this.wikitext = wikitext;
        this.preSave = new PreSaveRepairs(wikitext);
        Matcher line = LINE_TO_BRACE.matcher(wikitext.source());
        while (line.find()) {
            braces.set(line.end() - 1);
        }
    }

    /** Collects the repairs of a text. */
    static List<Repair> collect(Wikitext wikitext) {
        PreprocessorRepairs repairs = new PreprocessorRepairs(wikitext);
        return Stream.of(
                        repairs.leadingMark(),
                        wikitext.allNodes().stream().flatMap(node -> node.accept(repairs)),
                        wikitext.nodes().stream().flatMap(repairs::emptyHeading))
                .flatMap(Function.identity())
                .toList();
    }

    /** Repairs a combining mark that begins the text: it would be one character with the equals sign before the argument. */
    private Stream<Repair> leadingMark() {
        String source = wikitext.source();
        if (source.isEmpty() || !isMark(source.codePointAt(0))) {
            return Stream.empty();
        }
        String mark = source.substring(0, source.offsetByCodePoints(0, 1));
        return Stream.of(Repair.unreported(0, mark.length(), CharacterReferences.encode(mark)));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /**
     * Repairs a heading of which only equals signs are left once comments and behaviour switches are gone, such as {@code
     * =__TOC__=}. On a page it is one, since the preprocessor puts a mark into it; in an argument it does not.
     */
    private Stream<Repair> emptyHeading(WikitextNode node) {
        if (!(node instanceof Heading heading) || !isEmpty(heading)) {
            return Stream.empty();
        }
        int inside = heading.start() + heading.level();
        return Stream.of(Repair.unreported(inside, inside, "<nowiki/>"));
    }

    private boolean isEmpty(Heading heading) {
        return MagicWords.BEHAVIOUR_SWITCH
                .matcher(ExpandedText.of(wikitext, heading).text())
                .replaceAll("")
                .stripTrailing()
                .equals("==".repeat(heading.level()));
    }

    @Override
    public Stream<Repair> visit(Text text) {
        return preSave.signatures(text);
    }

    @Override
    public Stream<Repair> visit(Unclosed unclosed) {
        String text = wikitext.text(unclosed);
        if (text.startsWith("<")) {
            return asText(unclosed, text, "is never closed, and so is shown as text", "close it");
        }
        String dash = text.startsWith("-") ? "-" : "";
        String brackets = text.substring(dash.length());
        return Stream.of(Repair.reported(
                unclosed.start(),
                unclosed.end(),
                dash + CharacterReferences.encode(brackets),
                "'" + text + "' is never closed, and so is shown as text",
                "close it, or write " + CharacterReferences.encode(brackets.substring(0, 1)) + " for a '"
                        + brackets.charAt(0) + "' to be shown"));
    }

    @Override
    public Stream<Repair> visit(Comment comment) {
        String text = wikitext.text(comment);
        boolean closed = text.indexOf("-->", text.indexOf("<!--") + "<!--".length()) >= 0;
        return closed
                ? Stream.empty()
                : asText(comment, "<!--", "is never closed, and so is shown as text", "close it with -->");
    }

    @Override
    public Stream<Repair> visit(Ignored ignored) {
        String text = wikitext.text(ignored);
        String tag = text.substring(0, text.indexOf('>') + 1);
        return asText(ignored, tag, "is about pages that show this one, and so is shown as text", "delete it");
    }

    @Override
    public Stream<Repair> visit(ExtensionTag tag) {
        return Stream.empty();
    }

    @Override
    public Stream<Repair> visit(Heading heading) {
        return Stream.empty();
    }

    @Override
    public Stream<Repair> visit(Brackets brackets) {
        return preSave.pipeTrick(brackets);
    }

    @Override
    public Stream<Repair> visit(Call call) {
        Optional<Repair> opening = preSave.substitution(call);
        if (opening.isEmpty() && !callsNothing(call)) {
            return call.arguments().stream().flatMap(argument -> tableStart(argument.start() - 1));
        }
        return Stream.concat(
                Stream.of(
                        opening.orElseGet(() ->
                                Repair.unreported(call.start(), call.start() + 2, CharacterReferences.encode("{{"))),
                        Repair.unreported(call.end() - 2, call.end(), CharacterReferences.encode("}}"))),
                divisions(call, call.arguments()));
    }

    /**
     * Repairs the signs that divide what is made text. In a call around it, as in <code>{{Box|a {{|}} b}}</code>, they would
     * divide that.
     */
    private Stream<Repair> divisions(WikitextNode node, List<Argument> arguments) {
        Stream<Integer> bars = arguments.stream().map(argument -> argument.start() - 1);
        Stream<Integer> names = arguments.stream().filter(Argument::named).map(argument -> argument.valueStart() - 1);
        Stream<Integer> others = node.children().stream()
                .filter(Text.class::isInstance)
                .flatMap(text -> IntStream.range(text.start(), text.end()).boxed())
                .filter(at -> wikitext.source().charAt(at) == '=');
        Stream<Repair> signs = Stream.of(bars, names, others)
                .flatMap(Function.identity())
                .map(at -> Repair.unreported(
                        at, at + 1, CharacterReferences.encode(wikitext.source().substring(at, at + 1))));
        // On a page the bar would be text, too, and with a brace before it begin a table.
        Stream<Repair> tables = arguments.stream().flatMap(argument -> tableStart(argument.start() - 1));
        return Stream.concat(signs, tables);
    }

    /**
     * Whether MediaWiki shows a call as it is written, since what is to be called is neither a page's title nor begins with a
     * parser function's name and a colon.
     */
    private boolean callsNothing(Call call) {
        String title = ExpandedText.ofTitle(wikitext, call).text().toString().strip();
        String beforeColon = title.replaceFirst("(?s):.*", "");
        return title.isEmpty()
                || WrittenName.of(wikitext, call).isNothing()
                || NOT_IN_TITLES
                        .matcher(CharacterReferences.decode(beforeColon))
                        .find();
    }

    /**
     * Repairs a brace before a call's bar: <code>{{a|\n{|b}}</code>. Where MediaWiki finds no template to call, it shows the
     * bar, and with the brace that would begin a table without an end.
     */
    private Stream<Repair> tableStart(int bar) {
        if (bar == 0 || !braces.get(bar - 1)) {
            return Stream.empty();
        }
        return Stream.of(Repair.reported(
                bar - 1,
                bar,
                CharacterReferences.encode("{"),
                "'{|' begins no table within a call, where a bar begins an argument",
                "write the table's bars as " + MagicWords.BAR));
    }

    /** A parameter is shown as it is written, since a page has none; or its default is, which the author is told of. */
    @Override
    public Stream<Repair> visit(Parameter parameter) {
        int start = parameter.start();
        String braces = CharacterReferences.encode("{{{");
        Repair opening = parameter.arguments().isEmpty()
                ? Repair.unreported(start, start + 3, braces)
                : Repair.reported(
                        start,
                        start + 3,
                        braces,
                        "'" + wikitext.text(parameter) + "' is for templates, and so is shown as text",
                        "write what it stands for");
        return Stream.concat(
                Stream.of(
                        opening,
                        Repair.unreported(parameter.end() - 3, parameter.end(), CharacterReferences.encode("}}}"))),
                divisions(parameter, parameter.arguments()));
    }

    private Stream<Repair> asText(WikitextNode node, String tag, String what, String hint) {
        int start = wikitext.source().indexOf('<', node.start());
        return Stream.of(Repair.reported(
                start,
                start + 1,
                CharacterReferences.LESS_THAN,
                "'" + tag + "' " + what,
                hint + ", or write &lt; for a '<' to be shown"));
    }
}
