package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How deep calls and links are in one another. A wiki expands 100 at most ({@code $wgMaxPPExpandDepth} of MediaWiki 1.39), and
 * what repairs them takes a time that grows with the square of the depth. So they are counted before anything is repaired, as
 * the wiki reads them: in comments and {@code <nowiki>} are none, and what closes another one closes nothing, so that of
 * <code>{{]]{{]]</code> both are open. One that opens and is never closed counts as open up to the end.
 */
public final class Nesting {

    /** How many calls and links may be open at once. */
    public static final int DEEPEST = 100;

    private final Set<String> extensionTags;

    private Nesting(Set<String> extensionTags) {
        this.extensionTags = extensionTags;
    }

    /**
     * Where the first call or link begins that is too deep in others; empty where none is.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public static OptionalInt tooDeep(String wikitext, Set<String> extensionTags) {
        return new Nesting(extensionTags).tooDeep(wikitext, 0);
    }

    private OptionalInt tooDeep(String text, int around) {
        Deque<Integer> ends = new ArrayDeque<>();
        int unclosed = around;
        Wikitext wikitext = Wikitext.parsePastUnclosed(text, extensionTags);
        for (WikitextNode node : wikitext.allNodes()) {
            while (!ends.isEmpty() && ends.peek() <= node.start()) {
                ends.pop();
            }
            if (node instanceof WikitextNode.Unclosed) {
                unclosed += text.charAt(node.start()) == '<' ? 0 : 1;
            } else if (isNesting(node)) {
                ends.push(node.end());
            }
            if (unclosed + ends.size() > DEEPEST) {
                return OptionalInt.of(node.start());
            }
            OptionalInt inside = node instanceof ExtensionTag tag
                    ? inTag(wikitext.text(tag), tag, unclosed + ends.size())
                    : OptionalInt.empty();
            if (inside.isPresent()) {
                return OptionalInt.of(node.start() + inside.getAsInt());
            }
        }
        return OptionalInt.empty();
    }

    /** The same within a tag, whose content the wiki reads as a text of its own. */
    private OptionalInt inTag(String source, ExtensionTag tag, int around) {
        int start = source.indexOf('>') + 1;
        if (start == source.length() || TagContents.isRaw(tag)) {
            return OptionalInt.empty();
        }
        OptionalInt inside = tooDeep(source.substring(start, source.lastIndexOf("</")), around);
        return inside.isPresent() ? OptionalInt.of(start + inside.getAsInt()) : inside;
    }

    private static boolean isNesting(WikitextNode node) {
        return node instanceof WikitextNode.Call
                || node instanceof WikitextNode.Parameter
                || node instanceof WikitextNode.Brackets;
    }
}
