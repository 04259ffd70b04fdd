package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.PlainText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Text as a reader sees it: with the characters that are referred to, and the blanks that French spelling asks for. */
final class ShownText {

    private static final Pattern NO_BREAK_SPACES = Pattern.compile(PlainText.NO_BREAK_SPACES);

    /** A reference by name, but for the five that most are and that {@link CharacterReferences#decode} knows. */
    private static final Pattern NAME = Pattern.compile("&(?!(?:lt|gt|amp|quot|nbsp);)[A-Za-z0-9]{1,40}+;");

    private ShownText() {}

    /** What wikitext without markup shows. */
    static String of(String wikitext) {
        return decode(NO_BREAK_SPACES.matcher(wikitext).replaceAll("\u00A0"));
    }

    /** The text with the characters that are referred to. */
    static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String named = NAME.matcher(text)
                .replaceAll(
                        name -> Matcher.quoteReplacement(character(name.group()).orElse(name.group())));
        return CharacterReferences.decodeAll(named);
    }

    /** The character of one of HTML's names, all of which Markdown has too; none for an ampersand, which another one may follow. */
    private static Optional<String> character(String reference) {
        Node paragraph = Parser.builder()
                .enabledBlockTypes(Set.of())
                .build()
                .parse(reference)
                .getFirstChild();
        return Optional.ofNullable(paragraph)
                .filter(Paragraph.class::isInstance)
                .map(Node::getFirstChild)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getLiteral())
                .filter(literal -> !literal.equals("&"));
    }
}
