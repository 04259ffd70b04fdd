package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.HtmlToken.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of some tags belong together. A closing tag ends the innermost element of its name, and elements that are still open
 * in that one have no closing tag: in {@code <b><i></b></i>} only {@code <b>} and {@code </b>} are a pair.
 */
final class TagPairs {

    /** HTML's void elements, which have no end, from section 13.1.2 of its standard: a tag that would close one closes nothing. */
    static final Set<String> VOID = Set.of("area base br col embed hr img input link meta source track wbr".split(" "));

    private final Map<Tag, Tag> counterparts = new HashMap<>();

    /** The tags that come too late to close an element. */
    private final Set<Tag> late = new HashSet<>();

    /** The names of elements that ended without a closing tag. */
    private final Set<String> unclosed = new HashSet<>();

    private final Deque<Tag> open = new ArrayDeque<>();

    /** How many elements of a name are open, so that a closing tag needn't search for one. */
    private final Map<String, Integer> openCount = new HashMap<>();

    /** Reads tags in their order. */
    TagPairs(Stream<Tag> tags) {
        tags.forEachOrdered(this::read);
    }

    private void read(Tag tag) {
        if (VOID.contains(tag.name())) {
            return;
        }
        if (!tag.isClosing()) {
            open.push(tag);
            openCount.merge(tag.name(), 1, Integer::sum);
        } else if (openCount.getOrDefault(tag.name(), 0) > 0) {
            Tag innermost = pop();
            while (!innermost.name().equals(tag.name())) {
                unclosed.add(innermost.name());
                innermost = pop();
            }
            counterparts.put(innermost, tag);
            counterparts.put(tag, innermost);
        } else if (unclosed.contains(tag.name())) {
            late.add(tag);
            unclosed.remove(tag.name());
        }
    }

    private Tag pop() {
        Tag tag = open.pop();
        openCount.merge(tag.name(), -1, Integer::sum);
        return tag;
    }

    /** Whether a tag would close an element that has ended already, since one around it has. */
    boolean isLate(Tag tag) {
        return late.contains(tag);
    }

    /** The tag that closes a tag, or that it closes. */
    Optional<Tag> counterpart(Tag tag) {
        return Optional.ofNullable(counterparts.get(tag));
    }
}
