package io.github.gsocideas.markdown;

import io.github.gsocideas.markdown.MarkdownLinks.Target;
import io.github.gsocideas.markdown.WikitextWriter.Within;
import io.github.gsocideas.wikitext.Remark;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * What all that writes one Markdown text as wikitext has in common.
 *
 * @param text what is written
 * @param writer what it is written into
 * @param links what becomes of addresses
 * @param footnotes the notes that the text refers to
 * @param extensionTags the wiki's extension tags, in lower case
 * @param remarks what the text's author may not expect
 */
public record MarkdownConversion(
        MarkdownText text,
        WikitextWriter writer,
        MarkdownLinks links,
        MarkdownFootnotes footnotes,
        Set<String> extensionTags,
        List<Remark> remarks) {

    /** Tells the author something about a node. */
    void remark(Node node, String what, String remedy) {
        remarks.add(new Remark(text.at(node), what, remedy));
    }

    /** Writes a link to an image, since a wiki shows only those that were uploaded to it. */
    void image(String source, String words, Node node) {
        Target target = links.target(source);
        if (!target.isLink()) {
            remark(node, target.problem(), target.remedy());
        }
        if (!target.isLink() || writer.isWithin(Within.LINK)) {
            writer.text(words);
        } else {
            remark(node, "a wiki shows a link instead of this image", "upload it to the wiki if it must be seen");
            writer.markup(target.opening());
            writer.enter(Within.LINK);
            writer.text(words.isBlank() ? name(source) : words);
            writer.leave(Within.LINK);
            writer.markup(target.closing());
        }
    }

    private static String name(String address) {
        String path = address.replaceFirst("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? address : name;
    }
}
