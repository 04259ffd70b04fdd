package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.TableMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remarks on attributes of tags, and of tables, that act on more of the page than their element: styles that put something
 * elsewhere or hide it, and names that the page's own elements have, which its scripts and styles go by.
 */
final class AttributeEffects {

    private static final Pattern TAG = Pattern.compile(HtmlTag.PATTERN);

    /** A line of a table; its attributes are anywhere on it. */
    private static final Pattern TABLE_LINE = Pattern.compile("(?m)^" + TableMarkup.INDENT + "(?:" + TableMarkup.START
            + "|" + TableMarkup.ROW + "|" + TableMarkup.CELL + ")(?<attributes>[^\\n]*)");

    /** The groups named {@code attributes}, as numbers, since a {@link MatchResult} knows no names. */
    private static final int TAG_ATTRIBUTES = 3;

    private static final int LINE_ATTRIBUTES = 1;

    private static final Pattern CELL_ATTRIBUTES = Pattern.compile("(?:^|\\|\\||!!)([^|!\\[]*+)\\|(?!\\|)");

    /** Names of elements of MediaWiki's own, and of its skins Vector and MonoBook. */
    private static final Set<String> SKIN_IDS = Set.of(
            ("firstheading bodycontent content contentsub contentsub2 sitesub catlinks toc toctitle footer globalwrapper"
                            + " column-content column-one jump-to-nav left-navigation right-navigation searchinput"
                            + " searchform searchbutton simplesearch sitenotice centralnotice localnotice usermessage"
                            + " editform wikipreview wpsave wptextbox1 printfooter top bottom p-logo")
                    .split(" "));

    private static final Pattern SKIN_PREFIX =
            Pattern.compile("(?:mw|p|ca|pt|n|t|vector|footer|ooui|cite_note|cite_ref|minerva|timeless)[-_].*");

    private final ExpandedText expanded;
    private final List<Remark> remarks = new ArrayList<>();

    private AttributeEffects(ExpandedText expanded) {
        this.expanded = expanded;
    }

    /** Collects the remarks on a text, placed in its source. */
    static List<Remark> collect(ExpandedText expanded) {
        AttributeEffects effects = new AttributeEffects(expanded);
        Matcher tag = TAG.matcher(expanded.text());
        while (tag.find()) {
            effects.attributes(tag.start("attributes"), tag.end("attributes"));
        }
        Matcher line = TABLE_LINE.matcher(expanded.text());
        while (line.find()) {
            effects.attributes(line.start("attributes"), line.end("attributes"));
        }
        return effects.remarks;
    }

    private void attributes(int start, int end) {
        TagAttributes attributes = TagAttributes.read(expanded.text(), start, end);
        for (TagAttributes.Attribute attribute : attributes.list()) {
            if (attribute.name().equals("style")) {
                style(attribute);
            } else if (attribute.name().equals("id")) {
                id(attribute);
            }
        }
        boolean isTag = expanded.text().charAt(Math.max(0, start - 1)) != '|'
                && expanded.text().length() > end
                && expanded.text().charAt(end) == '>';
        if (isTag && attributes.rest().indexOf(ExpandedText.STAND_IN) >= 0) {
            unknown(start, "attributes");
        }
    }

    private void style(TagAttributes.Attribute style) {
        if (style.value().indexOf(ExpandedText.STAND_IN) >= 0) {
            unknown(style.start(), "a style");
        }
        Stylesheet sheet = Stylesheet.of(style.value());
        sheet.leavingItsPlace()
                .ifPresent(declaration -> remark(
                        style.start(),
                        "the style '" + declaration + "' may draw over the rest of the page",
                        "delete it"));
        sheet.hiding()
                .ifPresent(declaration -> remark(
                        style.start(), "the style '" + declaration + "' hides words", "delete it, or the words"));
    }

    private void id(TagAttributes.Attribute id) {
        if (id.value().indexOf(ExpandedText.STAND_IN) >= 0) {
            unknown(id.start(), "a name");
        } else if (isOfSkin(id.value())) {
            remark(
                    id.start(),
                    "the id '" + id.value() + "' is one of the wiki's own pages, whose scripts and styles go by it",
                    "choose another, or delete it");
        }
    }

    private void unknown(int start, String what) {
        remark(start, "a call within a tag may make " + what + " that can't be known", "write what it stands for");
    }

    private static boolean isOfSkin(String value) {
        String id = CharacterReferences.decodeAll(value)
                .strip()
                .replaceAll("[\\s_]+", "_")
                .toLowerCase(Locale.ROOT);
        return SKIN_IDS.contains(id) || SKIN_PREFIX.matcher(id).matches();
    }

    private void remark(int at, String what, String hint) {
        remarks.add(new Remark(expanded.at(at), what, hint));
    }

    /** The values of {@code id} in the tags and tables of a text, as the wiki reads them, but for those that can't be known. */
    static Stream<String> ids(ExpandedText expanded) {
        Stream<String> tags = TAG.matcher(expanded.text()).results().map(tag -> tag.group(TAG_ATTRIBUTES));
        Stream<String> lines = TABLE_LINE.matcher(expanded.text()).results().flatMap(AttributeEffects::ofTableLine);
        return Stream.concat(tags, lines)
                .flatMap(written -> TagAttributes.read(written, 0, written.length()).list().stream())
                .filter(attribute -> attribute.name().equals("id"))
                .map(TagAttributes.Attribute::value)
                .filter(value -> value.indexOf(ExpandedText.STAND_IN) < 0)
                .map(value -> CharacterReferences.decodeAll(value).strip())
                .filter(id -> !id.isEmpty());
    }

    /** What is certainly an attribute: of a line of cells only what is before the bar that ends a cell's. */
    private static Stream<String> ofTableLine(MatchResult line) {
        String written = line.group(LINE_ATTRIBUTES);
        boolean isOfCells = !line.group().startsWith("{|", line.start(LINE_ATTRIBUTES) - line.start() - 2)
                && !line.group().startsWith("|-", line.start(LINE_ATTRIBUTES) - line.start() - 2);
        return isOfCells ? CELL_ATTRIBUTES.matcher(written).results().map(cell -> cell.group(1)) : Stream.of(written);
    }

    /** The declaration of an opening tag's style that hides what the tag holds. */
    static Optional<String> hiding(HtmlTag tag, ExpandedText expanded) {
        int attributes = tag.start() + "<".length() + tag.name().length();
        return TagAttributes.read(expanded.text(), attributes, tag.end() - ">".length()).list().stream()
                .filter(attribute -> attribute.name().equals("style"))
                .flatMap(attribute -> Stylesheet.of(attribute.value()).hiding().stream())
                .findFirst();
    }
}
