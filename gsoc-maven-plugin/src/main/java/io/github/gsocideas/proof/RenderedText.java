package io.github.gsocideas.proof;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The characters that a wiki shows for a wikitext, but for white space: what is left without the markup. */
public final class RenderedText {

    /** Stands for <code>{{!}}</code>, a bar of a table. */
    private static final char BAR = '\uE000';

    /** Stands for what an extension shows, which may be anything. */
    private static final char CONTENT = '\uE001';

    /** Stands where markup was, since what it divides isn't markup together. */
    private static final String GONE = "\uE002";

    private static final Pattern SIGNS = Pattern.compile("[" + BAR + CONTENT + GONE + "]");

    private static final Pattern MARKUP = Pattern.compile(
            // A table's first line, its rows and its end; a cell with its attributes; a list's item; a rule.
            "^\\{B.*$|^B-$|^B\\}|^(?:B|!)(?: style=\"[^\"]*\" B)?|^[*#]+|^----|</?[a-z][a-z0-9]*+(?=[\\s/>])[^<>]*>|'{2,}"
                    .replace('B', BAR),
            Pattern.MULTILINE);

    /** A link with words, which stand on one line; looked for no further, so that many openings without an end take no time. */
    private static final Pattern LINK = Pattern.compile("\\[\\[#[^|\\[\\]\\n]{0,10000}\\|([^\\]\\n]{0,10000})\\]\\]"
            + "|\\[(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:|//)\\S{0,10000} ([^\\]\\n]{0,10000})\\]");

    /** A heading, which has signs of one number on both sides. */
    private static final Pattern HEADING = Pattern.compile("^(={2,6}) (.*) \\1$", Pattern.MULTILINE);

    private static final Pattern TAGS = Pattern.compile("\\A<[^>]*>|</[^<>]*>\\z");

    private final Wikitext wikitext;
    private final StringBuilder text = new StringBuilder();
    private final List<String> contents = new ArrayList<>();
    private final StringBuilder notes = new StringBuilder();

    private final Set<String> extensionTags;

    private RenderedText(Wikitext wikitext, Set<String> extensionTags) {
        this.wikitext = wikitext;
        this.extensionTags = extensionTags;
    }

    /**
     * What is shown of a wikitext, with the content of its references at the end.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public static String render(String wikitext, Set<String> extensionTags) {
        Wikitext parsed = Wikitext.parse(wikitext, extensionTags);
        return render(parsed, parsed.nodes(), extensionTags);
    }

    /**
     * What is shown of a part of a wikitext.
     *
     * @param nodes some of its nodes
     */
    static String render(Wikitext wikitext, List<WikitextNode> nodes, Set<String> extensionTags) {
        RenderedText rendered = new RenderedText(wikitext, extensionTags);
        Wikitext.nodes(nodes, RenderedText::isSeenThrough).forEach(rendered::add);
        return unspaced(rendered.spaced() + rendered.notes);
    }

    /**
     * The lines that are shown of a wikitext, each without white space around it; of what an extension shows, and of
     * references, likewise.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public static List<String> lines(String wikitext, Set<String> extensionTags) {
        Wikitext parsed = Wikitext.parse(wikitext, extensionTags);
        RenderedText rendered = new RenderedText(parsed, extensionTags);
        Wikitext.nodes(parsed.nodes(), RenderedText::isSeenThrough).forEach(rendered::add);
        return Stream.of(rendered.spaced(), rendered.notes.toString())
                .flatMap(text -> withoutSigns(text).lines())
                .map(line -> line.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isSeenThrough(WikitextNode node) {
        return node instanceof Brackets || node instanceof Heading;
    }

    private void add(WikitextNode node) {
        if (wikitext.isBar(node)) {
            text.append(BAR);
        } else if (node instanceof ExtensionTag tag) {
            extension(tag);
        } else if (node instanceof Comment) {
            text.append(GONE);
        } else if (!isSeenThrough(node)) {
            text.append(withoutSigns(wikitext.text(node)));
        }
    }

    private void extension(ExtensionTag tag) {
        String content = TAGS.matcher(wikitext.text(tag)).replaceAll("");
        switch (tag.name().toLowerCase(Locale.ROOT)) {
            case "ref" -> {
                text.append(GONE);
                notes.append(render(content, extensionTags));
            }
            case "syntaxhighlight" -> content(content);
            default -> content(CharacterReferences.decode(content));
        }
    }

    private void content(String shown) {
        text.append(CONTENT);
        contents.add(shown);
    }

    private String spaced() {
        String headed = HEADING.matcher(text).replaceAll(GONE + "$2" + GONE);
        String words = MARKUP.matcher(LINK.matcher(headed).replaceAll(GONE + "$1$2" + GONE))
                .replaceAll(GONE);
        String[] between = words.split(String.valueOf(CONTENT), -1);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < between.length; i++) {
            shown.append(i == 0 ? "" : contents.get(i - 1)).append(CharacterReferences.decode(between[i]));
        }
        return shown.toString();
    }

    /** Text without its white space, and without what an author wrote with the characters that stand for something here. */
    static String unspaced(String text) {
        return Normalizer.normalize(withoutSigns(text.replaceAll("[\\s\\p{Z}]+", "")), Normalizer.Form.NFC);
    }

    private static String withoutSigns(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }
}
