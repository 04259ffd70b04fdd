package io.github.gsocideas.encoding;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.List;
import java.util.Map;

/**
 * An idea as a call of the wiki's template.
 *
 * @param idea what was encoded
 * @param call what it became, without the fields that can't be written
 * @param markdown its texts in Markdown as they were read
 * @param wikitexts what its texts became, those with markup
 * @param calls how many calls in its texts the wiki has to look up
 * @param findings the values that can't be written, and what authors may not expect of those that can
 */
public record EncodedIdea(
        Idea idea,
        TemplateCall call,
        Map<Value.Text, MarkdownText> markdown,
        Map<Value.Text, String> wikitexts,
        int calls,
        List<Finding> findings) {

    /** How many calls an idea's texts may make. */
    public static final int MOST_CALLS = WikitextSanitizer.MOST_CALLS;

    /** Keeps copies. */
    public EncodedIdea {
        markdown = Map.copyOf(markdown);
        wikitexts = Map.copyOf(wikitexts);
        findings = List.copyOf(findings);
    }
}
