package io.github.gsocideas.encoding;

import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownBlocks;
import io.github.gsocideas.markdown.MarkdownConversion;
import io.github.gsocideas.markdown.MarkdownFootnotes;
import io.github.gsocideas.markdown.MarkdownInlines;
import io.github.gsocideas.markdown.MarkdownLinks;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.WikitextWriter;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Sanitized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Writes Markdown as wikitext that is fit to be an argument and shows what the Markdown shows: what isn't markup there is
 * none on the wiki.
 */
public final class MarkdownEncoder {

    private final Set<String> extensionTags;
    private final LinkBase base;

    /**
     * An encoder for one wiki.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     * @param base where the idea files are on the web
     */
    public MarkdownEncoder(Set<String> extensionTags, LinkBase base) {
        this.extensionTags = Set.copyOf(extensionTags);
        this.base = base;
    }

    /**
     * A text as wikitext, with remarks placed in the text as it was.
     *
     * @param file the name in findings of the idea file that it is in
     * @param inline whether it comes within a line, and so is a single paragraph; else it begins one
     */
    public Sanitized encode(MarkdownText markdown, String file, boolean inline) {
        MarkdownConversion conversion = new MarkdownConversion(
                markdown,
                new WikitextWriter(),
                new MarkdownLinks(base, file),
                new MarkdownFootnotes(markdown, extensionTags.contains("ref")),
                extensionTags,
                new ArrayList<>());
        if (inline) {
            markdown.paragraph().ifPresent(new MarkdownInlines(conversion)::writeAllIn);
        } else {
            new MarkdownBlocks(conversion).write();
        }
        return sanitized(conversion);
    }

    private static Sanitized sanitized(MarkdownConversion conversion) {
        List<Remark> remarks = conversion.remarks().stream()
                .sorted(Comparator.comparingInt(Remark::at))
                .toList();
        return new Sanitized(conversion.writer().wikitext(), remarks);
    }
}
