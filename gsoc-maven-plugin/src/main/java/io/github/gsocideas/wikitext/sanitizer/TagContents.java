package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Repairs within extension tags. The wiki reads the content of most of them as a wikitext of its own, and puts what comes of
 * it into the page; so {@code <poem><div></poem>} would draw the rest of the page within the poem.
 *
 * <p>A gallery has such a text behind the first bar of each of its lines. What comes of it is divided at its bars once more,
 * and the last part is the caption. So each part must be whole by itself: of {@code File:A.png|<b>c|d</b>} the bar becomes a
 * character reference.
 */
final class TagContents {

    /** Extension tags of MediaWiki and of its usual extensions whose content is shown as it is, or in a language of its own. */
    static final Set<String> RAW = Set.of(
            ("ce chem graph graphviz hiero html inputbox json mapframe maplink math mermaid nowiki pre score source"
                            + " syntaxhighlight templatedata templatestyles timeline uml")
                    .split(" "));

    private static final String GALLERY = "gallery";

    /** What the wiki takes for a less-than sign in an attribute, and a gallery reads as wikitext once more. */
    private static final Pattern LESS_THAN = Pattern.compile("<|&(?:lt|LT|#0*60|#[xX]0*3[cC]);");

    private final Set<String> extensionTags;

    TagContents(Set<String> extensionTags) {
        this.extensionTags = extensionTags;
    }

    /** Whether the content of a tag is no wikitext. */
    static boolean isRaw(ExtensionTag tag) {
        return RAW.contains(tag.name().toLowerCase(Locale.ROOT));
    }

    /** The repairs of the tags of a text, and of what is within the content of its extension tags. */
    Stream<Repair> repairs(Wikitext wikitext) {
        return Stream.of(joined(ExpandedText.of(wikitext)), inTags(wikitext)).flatMap(each -> each);
    }

    /** The repairs of a content, which the wiki reads apart from what is behind it. */
    private Stream<Repair> apart(Wikitext content) {
        return Stream.concat(tags(ExpandedText.of(content), UnfinishedTags.Place.APART), inTags(content));
    }

    /** The repairs in what calls and extension tags hold. */
    private Stream<Repair> inTags(Wikitext wikitext) {
        return Stream.of(
                        ExpandedText.arguments(wikitext).flatMap(this::joined),
                        wikitext.allNodes().stream()
                                .filter(ExtensionTag.class::isInstance)
                                .flatMap(node -> ofTag(wikitext, (ExtensionTag) node)))
                .flatMap(each -> each);
    }

    private Stream<Repair> joined(ExpandedText text) {
        return Stream.concat(tags(text, UnfinishedTags.Place.JOINED), OpenEnds.collect(text).stream());
    }

    private Stream<Repair> tags(ExpandedText text, UnfinishedTags.Place place) {
        return Stream.concat(
                UnfinishedTags.collect(text, place, extensionTags).stream(),
                HtmlRepairs.collect(text, extensionTags).stream());
    }

    private Stream<Repair> ofTag(Wikitext wikitext, ExtensionTag tag) {
        String source = wikitext.text(tag);
        int start = source.indexOf('>') + 1;
        if (isRaw(tag)) {
            return Stream.empty();
        }
        String content = start == source.length() ? "" : source.substring(start, source.lastIndexOf("</"));
        Stream<Repair> within = tag.name().equalsIgnoreCase(GALLERY)
                ? Stream.concat(attributes(source.substring(0, start)), gallery(content, start))
                : moved(apart(Wikitext.parse(content, extensionTags)), start);
        return moved(within, tag.start());
    }

    private static Stream<Repair> attributes(String opening) {
        return LESS_THAN
                .matcher(opening)
                .results()
                .skip(1)
                .map(sign -> Repair.unreported(sign.start(), sign.end(), "&amp;lt;"));
    }

    private Stream<Repair> gallery(String content, int start) {
        Stream.Builder<Stream<Repair>> repairs = Stream.builder();
        int line = 0;
        while (line < content.length()) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? content.length() : end;
            String shown = content.substring(line, end);
            int bar = shown.indexOf('|');
            if (bar >= 0) {
                repairs.add(moved(caption(shown.substring(bar + 1)), start + line + bar + 1));
            }
            line = end + 1;
        }
        return repairs.build().flatMap(each -> each);
    }

    private Stream<Repair> caption(String caption) {
        Wikitext wikitext = Wikitext.parse(caption, extensionTags);
        List<Repair> whole = repairs(wikitext).toList();
        if (!whole.isEmpty()) {
            return whole.stream();
        }
        int[] bars = bars(wikitext);
        boolean isDivided = bars.length > 0
                && IntStream.rangeClosed(0, bars.length)
                        .mapToObj(i -> caption.substring(
                                i == 0 ? 0 : bars[i - 1] + 1, i == bars.length ? caption.length() : bars[i]))
                        .allMatch(this::isWhole);
        return isDivided
                ? Stream.empty()
                : IntStream.of(bars)
                        .mapToObj(bar -> Repair.reported(
                                bar,
                                bar + 1,
                                CharacterReferences.encode("|"),
                                "a bar divides the markup of a caption, and so is shown as text",
                                "close the markup before the bar"));
    }

    /** The bars of a caption at which the wiki may divide it. */
    private static int[] bars(Wikitext caption) {
        return caption.nodes().stream()
                .filter(Text.class::isInstance)
                .flatMapToInt(node -> IntStream.range(node.start(), node.end()))
                .filter(at -> caption.source().charAt(at) == '|')
                .toArray();
    }

    private boolean isWhole(String part) {
        Wikitext wikitext = Wikitext.parse(part, extensionTags);
        OpenQuotes quotes = OpenQuotes.in(ExpandedText.of(wikitext).text());
        return quotes.ends().isEmpty() && repairs(wikitext).findAny().isEmpty();
    }

    private static Stream<Repair> moved(Stream<Repair> repairs, int by) {
        return repairs.map(repair -> repair.moved(by));
    }
}
