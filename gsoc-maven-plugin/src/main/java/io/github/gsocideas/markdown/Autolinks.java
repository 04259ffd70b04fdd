package io.github.gsocideas.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Makes links of the addresses that stand in a text, those that GitHub does ("Autolinks" in its specification of Markdown):
 * {@code www.a.org}, {@code https://a.org/b} and {@code a@b.org}, and addresses of other protocols. Signs of a sentence
 * around one are none of its: of {@code «a@b.org», (https://a.org/b_(c)).} the links are {@code a@b.org} and
 * {@code https://a.org/b_(c)}.
 *
 * <p>More careful than GitHub in two things: an address also ends before quotes and stops of other scripts, and of
 * {@code jürgen@b.org} no part is made a link, since it would be somebody else's address.
 */
final class Autolinks implements PostProcessor {

    /** What an address begins with, or has within it. */
    private static final Pattern SIGN =
            Pattern.compile("://|@|(?<![\\p{L}\\p{N}_./@:=&?#%+-])www\\.", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCHEME_END = Pattern.compile("(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*+\\z");

    /** The longest scheme that is registered has fewer characters. */
    private static final int LONGEST_SCHEME = 40;

    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*+(?:\\.[\\p{L}\\p{M}\\p{N}_-]++)*+");

    /** Signs that only show as octets in an address, and white space. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Z}\\p{Cf}<«»‹›“”„‘’‚。，、；：！？（）「」『』【】《》〈〉…—]*+");

    private static final Pattern ENTITY_END = Pattern.compile("&[A-Za-z]+;\\z");

    private static final String STOPS = "?!.,:*_~'\"";

    private static final Pattern MAIL_DOMAIN =
            Pattern.compile("[A-Za-z0-9_-]*+(?:\\.(?=[A-Za-z0-9])[A-Za-z0-9_-]++)++");

    private static final Pattern MAIL_SCHEME = Pattern.compile("(?i)(?<![A-Za-z0-9+.-])(?:mailto|xmpp):\\z");

    /** A part of a text that is a link. */
    private record Found(int start, int end, String destination) {}

    private Autolinks() {}

    /** The extension of a parser that makes the links. */
    static Parser.ParserExtension extension() {
        return builder -> builder.postProcessor(new Autolinks());
    }

    @Override
    public Node process(Node document) {
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {}

            @Override
            public void visit(Image image) {}

            @Override
            public void visit(Text text) {
                texts.add(text);
            }
        });
        texts.forEach(text -> link(text, found(text.getLiteral())));
        return document;
    }

    private static List<Found> found(String text) {
        List<Found> all = new ArrayList<>();
        Matcher sign = SIGN.matcher(text);
        int from = 0;
        while (from <= text.length() && sign.find(from)) {
            int before = all.isEmpty() ? 0 : all.get(all.size() - 1).end();
            Found found = switch (sign.group()) {
                case "@" -> email(text, before, sign.start());
                case "://" -> address(text, before, sign.start());
                default -> www(text, sign.start());
            };
            if (found.end() > found.start()) {
                all.add(found);
            }
            from = Math.max(sign.end(), found.end());
        }
        return all;
    }

    private static Found none(int at) {
        return new Found(at, at, "");
    }

    private static Found address(String text, int before, int sign) {
        Matcher scheme = SCHEME_END.matcher(text.substring(Math.max(before, sign - LONGEST_SCHEME), sign));
        int end = end(text, sign + "://".length());
        if (!scheme.find() || end == sign) {
            return none(sign);
        }
        int start = sign - scheme.group().length();
        return new Found(start, end, text.substring(start, end));
    }

    private static Found www(String text, int start) {
        int end = end(text, start);
        return end <= start + "www.".length()
                ? none(start)
                : new Found(start, end, "http://" + text.substring(start, end));
    }

    /** Where an address ends whose host begins at a place; before the place where no host does. */
    private static int end(String text, int hostStart) {
        Matcher host = HOST.matcher(text).region(hostStart, text.length());
        if (!host.lookingAt() || hasUnderscoreInLastLabels(host.group())) {
            return hostStart - "://".length();
        }
        Matcher rest = ADDRESS.matcher(text).region(host.end(), text.length());
        return rest.lookingAt() ? withoutStops(text, host.end(), rest.end()) : host.end();
    }

    private static boolean hasUnderscoreInLastLabels(String host) {
        int labels = host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1;
        return host.indexOf('_', labels) >= 0;
    }

    /** Where an address ends without the signs of the sentence around it; a bracket is its own if it was opened in it. */
    private static int withoutStops(String text, int hostEnd, int addressEnd) {
        int end = addressEnd;
        long excess = count(text, hostEnd, end, ')') - count(text, hostEnd, end, '(');
        while (end > hostEnd) {
            char last = text.charAt(end - 1);
            if (last == ';') {
                Matcher entity = ENTITY_END.matcher(text.substring(Math.max(hostEnd, end - LONGEST_SCHEME), end));
                end -= entity.find() ? entity.group().length() : 1;
            } else if (last == ')' && excess > 0) {
                excess--;
                end--;
            } else if (STOPS.indexOf(last) >= 0) {
                end--;
            } else {
                return end;
            }
        }
        return end;
    }

    private static long count(String text, int start, int end, char sign) {
        return text.substring(start, end)
                .chars()
                .filter(character -> character == sign)
                .count();
    }

    private static Found email(String text, int before, int at) {
        int start = at;
        while (start > before && isLocal(text.charAt(start - 1))) {
            start--;
        }
        Matcher domain = MAIL_DOMAIN.matcher(text).region(at + 1, text.length());
        boolean isAddress = start < at
                && domain.lookingAt()
                && isLetter(text.charAt(domain.end() - 1))
                && !isPartOfWord(text, start - 1, before)
                && !isPartOfWord(text, domain.end(), before);
        if (!isAddress) {
            return none(at);
        }
        Matcher scheme = MAIL_SCHEME.matcher(text.substring(Math.max(before, start - "mailto:".length() - 1), start));
        return scheme.find()
                ? new Found(
                        start - scheme.group().length(),
                        domain.end(),
                        text.substring(start - scheme.group().length(), domain.end()))
                : new Found(start, domain.end(), "mailto:" + text.substring(start, domain.end()));
    }

    private static boolean isLocal(char character) {
        return isLetter(character) || (character >= '0' && character <= '9') || ".+-_".indexOf(character) >= 0;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /** Whether a character would be a part of the same name; scripts without capitals write no blanks between words, either. */
    private static boolean isPartOfWord(String text, int at, int before) {
        if (at < before || at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return character == '@'
                || Character.isLowerCase(character)
                || Character.isUpperCase(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static void link(Text text, List<Found> all) {
        String literal = text.getLiteral();
        Node last = text;
        int written = 0;
        for (Found found : all) {
            last = insert(last, part(text, literal, written, found.start()));
            Text words = part(text, literal, found.start(), found.end());
            Link link = new Link(found.destination(), null);
            link.appendChild(words);
            link.setSourceSpans(words.getSourceSpans());
            last = insert(last, link);
            written = found.end();
        }
        if (!all.isEmpty()) {
            insert(last, part(text, literal, written, literal.length()));
            text.unlink();
        }
    }

    private static Node insert(Node after, Node node) {
        if (node instanceof Text text && text.getLiteral().isEmpty()) {
            return after;
        }
        after.insertAfter(node);
        return node;
    }

    /** A part of a text; where it stands in the source is known where that is as long as the text. */
    private static Text part(Text text, String literal, int start, int end) {
        Text part = new Text(literal.substring(start, end));
        List<SourceSpan> spans = text.getSourceSpans();
        if (spans.size() == 1 && end <= spans.get(0).getLength()) {
            part.addSourceSpan(spans.get(0).subSpan(start, end));
        }
        return part;
    }
}
