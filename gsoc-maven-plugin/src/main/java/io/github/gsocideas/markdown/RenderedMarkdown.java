package io.github.gsocideas.markdown;

import io.github.gsocideas.wikitext.Remark;
import java.util.List;

/**
 * A Markdown text as a wiki takes it.
 *
 * @param wikitext shows what the Markdown shows
 * @param remarks what the text's author may not expect, by its place in the Markdown
 */
public record RenderedMarkdown(String wikitext, List<Remark> remarks) {

    /** Keeps a copy. */
    public RenderedMarkdown {
        remarks = List.copyOf(remarks);
    }
}
