package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.Elements;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remarks on what is open at the end of a text, and so is around what comes behind it. A {@code <div>} without attributes
 * changes nothing, and isn't told; one with attributes may; a table, or any other element, takes what is behind it for a
 * part of itself.
 */
public final class OpenAtEnd implements BlockReader.Listener {

    /** Elements that hold blocks, and show them as they are. */
    private static final Set<String> HARMLESS = Set.of("div", "blockquote");

    /** Elements that end where another block begins, and are told only where they hide what is in them. */
    private static final Set<String> ENDING_THEMSELVES = Set.of("p", "li", "dt", "dd");

    /** Elements in whose place a paragraph ends. */
    private static final Set<String> ENDING_PARAGRAPHS = Set.of(
            "p", "div", "blockquote", "center", "table", "ol", "ul", "dl", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Pattern UNFINISHED =
            Pattern.compile("<(?<name>[A-Za-z][A-Za-z0-9]*)(?=[\\s/" + ExpandedText.STAND_IN + "]|\\z)[^<>]*\\z");

    private static final Pattern INCLUSION = Pattern.compile("<(/?)(onlyinclude|noinclude)", Pattern.CASE_INSENSITIVE);

    private static final String HINT = "close it before them";

    private final ExpandedText expanded;
    private final OpenElements elements = new OpenElements();
    private final Deque<Integer> tables = new ArrayDeque<>();

    private OpenAtEnd(ExpandedText expanded) {
        this.expanded = expanded;
    }

    /**
     * Collects the remarks on a text.
     *
     * @param behind what comes behind it, in a sentence, such as {@code the ideas}
     * @param extensionTags the wiki's extension tags, in lower case
     */
    public static List<Remark> collect(String text, String behind, Set<String> extensionTags) {
        Wikitext wikitext = Wikitext.parse(text, extensionTags);
        OpenAtEnd open = new OpenAtEnd(ExpandedText.of(wikitext));
        BlockReader.read(open.expanded.text(), open);
        List<Remark> remarks = new ArrayList<>();
        open.elements.outermostFirst().forEach(tag -> open.element(tag, behind).ifPresent(remarks::add));
        open.unfinished(extensionTags)
                .ifPresent(at -> remarks.add(Remark.error(
                        open.expanded.at(at), "the tag that begins here ends only behind " + behind, "end it with >")));
        if (!open.tables.isEmpty()) {
            remarks.add(Remark.error(
                    open.expanded.at(open.tables.peek()), "a table that begins here is open around " + behind, HINT));
        }
        inclusion(wikitext)
                .ifPresent(tag -> remarks.add(new Remark(
                        tag.start(),
                        "'" + wikitext.text(tag) + "' is open around " + behind + ", and says what of them another page"
                                + " shows that shows this one",
                        HINT)));
        return remarks;
    }

    private Optional<Remark> element(HtmlTag tag, String behind) {
        int at = expanded.at(tag.start());
        String what = "'" + expanded.source(tag.start(), tag.end()) + "' is open around " + behind;
        Optional<String> hiding = AttributeEffects.hiding(tag, expanded);
        if (hiding.isPresent()) {
            return Optional.of(Remark.error(at, what + ", and its style '" + hiding.get() + "' hides them", HINT));
        }
        if (!HARMLESS.contains(tag.name())) {
            return Optional.of(Remark.error(at, what + ", and would change them", HINT));
        }
        return tag.end() - tag.start() > tag.name().length() + "<>".length()
                ? Optional.of(new Remark(at, what + ", and may hide or change them", HINT))
                : Optional.empty();
    }

    private Optional<Integer> unfinished(Set<String> extensionTags) {
        int at = expanded.text().toString().lastIndexOf('<');
        Matcher tag = UNFINISHED.matcher(expanded.text());
        if (at < 0 || !tag.region(at, expanded.text().length()).lookingAt()) {
            return Optional.empty();
        }
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        boolean isHtml = Elements.PAIRED.contains(name) || Elements.VOID.contains(name);
        return isHtml && !extensionTags.contains(name) ? Optional.of(at) : Optional.empty();
    }

    private static Optional<Ignored> inclusion(Wikitext wikitext) {
        Deque<Ignored> open = new ArrayDeque<>();
        wikitext.allNodes().stream().filter(Ignored.class::isInstance).forEach(node -> {
            Matcher tag = INCLUSION.matcher(wikitext.text(node));
            if (tag.lookingAt() && tag.group(1).isEmpty()) {
                open.push((Ignored) node);
            } else if (tag.lookingAt()) {
                open.poll();
            }
        });
        return Optional.ofNullable(open.peek());
    }

    @Override
    public void tag(HtmlTag tag) {
        if (!Elements.PAIRED.contains(tag.name())) {
            return;
        }
        if (!tag.closing() && ENDING_PARAGRAPHS.contains(tag.name())) {
            endParagraph();
        }
        if (ENDING_THEMSELVES.contains(tag.name()) && !tag.closing() && !hides(tag)) {
            return;
        }
        if (!tag.closing()) {
            elements.push(tag);
        } else if (elements.isOpen(tag.name())) {
            while (!elements.pop().name().equals(tag.name())) {
                // What was opened within an element ends with it.
            }
        }
    }

    private boolean hides(HtmlTag tag) {
        return AttributeEffects.hiding(tag, expanded).isPresent();
    }

    /** Ends a paragraph that is innermost, since another block begins. */
    private void endParagraph() {
        if (!elements.isEmpty() && elements.innermost().name().equals("p")) {
            elements.pop();
        }
    }

    @Override
    public void attributeTag(HtmlTag tag) {}

    @Override
    public void tableStart(int start) {
        endParagraph();
        tables.push(start);
    }

    @Override
    public void tableEnd() {
        tables.poll();
    }

    @Override
    public void cell() {}

    @Override
    public void blockLine() {
        endParagraph();
    }

    @Override
    public void lineEnd() {}

    @Override
    public void quotes(int start, int apostrophes) {}
}
