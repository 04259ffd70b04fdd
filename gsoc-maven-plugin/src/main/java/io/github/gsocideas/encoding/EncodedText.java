package io.github.gsocideas.encoding;

import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.wikitext.Remark;
import java.util.List;
import java.util.Optional;

/**
 * A text as wikitext.
 *
 * @param wikitext what is fit to be in an argument
 * @param source what the remarks are placed in: the author's text, or what is left of it on one line
 * @param remarks what its author may not expect
 * @param markdown the text as it was read, where it is Markdown
 */
record EncodedText(String wikitext, String source, List<Remark> remarks, Optional<MarkdownText> markdown) {

    /** Keeps a copy. */
    EncodedText {
        remarks = List.copyOf(remarks);
    }

    /** A text about which there is nothing to say. */
    static EncodedText plain(String wikitext) {
        return new EncodedText(wikitext, "", List.of(), Optional.empty());
    }
}
