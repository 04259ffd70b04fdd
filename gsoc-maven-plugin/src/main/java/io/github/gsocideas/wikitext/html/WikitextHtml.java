package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.Nesting;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Wikitext as HTML, for what ideas use of it, as MediaWiki shows it. Whatever else is in it, such as calls of templates or
 * images, is shown as its source and marked as such: {@code <code class="unknown">}. No text of an author becomes markup that
 * isn't made here, nor an address but of the web, of mail, or of a place on the page.
 *
 * <p>It is done in MediaWiki's steps, each of which puts stand-ins in the place of what it knows: {@link Expansion} of what has
 * an end of its own, {@link WikitextTables}, {@link WikitextHeadings}, {@link WikitextLine} of what is in a line, and
 * {@link WikitextBlocks} of paragraphs and lists. What these have put there in any order becomes properly nested in
 * {@link TreeConstruction}. Where there is nothing for these to find, {@link ProseHtml} is the short way.
 *
 * <p>What authors call a place is known within the idea only: see {@link #within}.
 */
public final class WikitextHtml {

    /** What a link begins with. */
    private static final char LINK = '[';

    private final Set<String> extensionTags;
    private final CommonTemplates templates;
    private final Places places;

    private WikitextHtml(Set<String> extensionTags, CommonTemplates templates, Places places) {
        this.extensionTags = Set.copyOf(extensionTags);
        this.templates = templates;
        this.places = places;
    }

    /**
     * HTML in which nothing has a name that links could lead to.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @param templates what the wiki calls the templates that values are written with
     */
    public WikitextHtml(Set<String> extensionTags, CommonTemplates templates) {
        this(extensionTags, templates, Places.none());
    }

    /**
     * HTML of an idea's values, each of which is to be written once: links lead from one to places in another, and no place
     * has the name of one elsewhere on the page.
     *
     * @param idea the idea's identifier on the page, without two underscores in a row
     * @param values all the values
     */
    public WikitextHtml within(String idea, List<String> values) {
        WikitextHtml first = new WikitextHtml(extensionTags, templates, Places.of(idea));
        if (values.stream().noneMatch(value -> value.indexOf(LINK) >= 0)) {
            return first; // nobody asks which places there are
        }
        values.forEach(first::blocks);
        return new WikitextHtml(extensionTags, templates, first.places.known());
    }

    /** The value of a template's argument as paragraphs, lists and the like. */
    public String blocks(String wikitext) {
        return ProseHtml.blocks(wikitext.strip()).orElseGet(() -> blocksOfMarkup(wikitext));
    }

    /** The same by all the steps, whatever it holds. */
    String blocksOfMarkup(String wikitext) {
        Pieces pieces = new Pieces();
        String tables = WikitextTables.replace(expand(wikitext, pieces, false), pieces, places);
        String lines = WikitextLine.replace(WikitextHeadings.replace(tables, pieces), pieces);
        HtmlElement root = tree(WikitextBlocks.replace(lines, pieces), pieces, true);
        Paragraphs.begin(root);
        places.nameHeadings(root);
        return html(root);
    }

    /** The value of a template's argument as what stands on one line, as in a heading. */
    public String line(String wikitext) {
        return line(wikitext, true);
    }

    /** The same without links in it, as the words of a link. */
    public String linkWords(String wikitext) {
        return line(wikitext, false);
    }

    private String line(String wikitext, boolean hasLinks) {
        return ProseHtml.line(wikitext.strip()).orElseGet(() -> lineOfMarkup(wikitext, hasLinks));
    }

    String lineOfMarkup(String wikitext, boolean hasLinks) {
        Pieces pieces = new Pieces();
        String line = expand(wikitext, pieces, true).replace('\n', ' ');
        return html(tree(WikitextLine.replace(line, pieces), pieces, hasLinks));
    }

    private String expand(String wikitext, Pieces pieces, boolean isLine) {
        String value = wikitext.strip();
        return Nesting.tooDeep(value, extensionTags).isPresent()
                ? pieces.add(HtmlWords.unknown(value))
                : Expansion.expand(Wikitext.parse(value, extensionTags), templates, pieces, places, isLine);
    }

    private static HtmlElement tree(String marked, Pieces pieces, boolean hasLinks) {
        TreeConstruction tree = new TreeConstruction();
        build(marked, pieces, tree, hasLinks);
        return tree.end();
    }

    private static void build(String marked, Pieces pieces, TreeConstruction tree, boolean hasLinks) {
        Matcher standIn = Pieces.STAND_IN.matcher(marked);
        int at = 0;
        while (standIn.find()) {
            words(marked.substring(at, standIn.start()), tree);
            at = standIn.end();
            Piece piece = pieces.get(standIn.group("piece"));
            if (piece instanceof Tag tag) {
                tag(tag, tree, hasLinks);
            } else if (piece instanceof LinkPiece link) {
                tag(link.start(), tree, hasLinks);
                build(link.words(), pieces, tree, hasLinks);
                tag(Tag.end(Tag.LINK), tree, hasLinks);
            } else if (piece instanceof HtmlWords words) {
                tree.words(words);
            }
        }
        words(marked.substring(at), tree);
    }

    private static void tag(Tag tag, TreeConstruction tree, boolean hasLinks) {
        if (hasLinks || !tag.name().equals(Tag.LINK)) {
            tree.tag(tag);
        }
    }

    private static void words(String words, TreeConstruction tree) {
        if (!words.isEmpty()) {
            tree.words(HtmlWords.text(ShownText.of(words)));
        }
    }

    private static String html(HtmlElement root) {
        StringBuilder html = new StringBuilder();
        root.children().forEach(child -> child.writeTo(html));
        return html.toString().replace("</p>\n\n", "</p>\n").strip();
    }
}
