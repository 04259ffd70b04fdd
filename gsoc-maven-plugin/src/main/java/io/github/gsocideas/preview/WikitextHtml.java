package io.github.gsocideas.preview;

import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.Nesting;
import java.util.List;
import java.util.Set;

/**
 * Wikitext as HTML, for what ideas use of it, as MediaWiki shows it. Whatever else is in it, such as calls of templates or
 * images, is shown as its source and marked as such: {@code <code class="unknown">}. No text of an author becomes markup that
 * isn't made here, nor an address but of the web, of mail, or of a place on the page.
 *
 * <p>It is done in three steps, as in MediaWiki: {@link Expansion} puts a stand-in for each part that has an end of its own,
 * {@link WikitextBlocks} reads the lines that are left, and {@link WikitextLine} what is in a line.
 *
 * @param extensionTags the wiki's extension tags, in lower case
 * @param templates what the wiki calls the templates that values are written with
 */
public record WikitextHtml(Set<String> extensionTags, CommonTemplates templates) {

    /** Keeps a copy. */
    public WikitextHtml {
        extensionTags = Set.copyOf(extensionTags);
    }

    /** The value of a template's argument as paragraphs, lists and the like. */
    public String blocks(String wikitext) {
        Pieces pieces = new Pieces();
        FlowWriter writer = FlowWriter.ofBlocks();
        new WikitextBlocks(writer, pieces).write(List.of(lines(wikitext, pieces).split("\n", -1)));
        return writer.html().strip();
    }

    /** The value of a template's argument as what stands on one line, as in a heading. */
    public String line(String wikitext) {
        return line(wikitext, FlowWriter.ofLine());
    }

    /** The same without links in it, as the words of a link. */
    public String linkWords(String wikitext) {
        return line(wikitext, FlowWriter.ofLinkWords());
    }

    private String line(String wikitext, FlowWriter writer) {
        Pieces pieces = new Pieces();
        writer.beginBareLine();
        new WikitextLine(pieces).write(lines(wikitext, pieces).replace('\n', ' '), writer);
        return writer.html();
    }

    private String lines(String wikitext, Pieces pieces) {
        String value = wikitext.strip();
        return Nesting.tooDeep(value, extensionTags).isPresent()
                ? pieces.add(Piece.unknown(value))
                : Expansion.expand(Wikitext.parse(value, extensionTags), templates, pieces);
    }
}
