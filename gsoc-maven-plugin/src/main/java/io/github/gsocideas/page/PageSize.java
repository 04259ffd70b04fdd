package io.github.gsocideas.page;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.template.WikiTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Whether a page is of a size that MediaWiki takes. */
public final class PageSize {

    /** MediaWiki's {@code $wgMaxArticleSize}, which limits the page as well as what its templates come to, in bytes. */
    static final int MAXIMUM = 2048 * 1024;

    private static final String HINT = "give each sub-directory a page of its own, by an <execution> with its"
            + " <ideasDirectory>, <page> and <outputDirectory>";

    private PageSize() {}

    /**
     * What is wrong with a page's size; empty where nothing is. What the calls come to is known of the template that
     * {@code gsoc:templates} makes, which shows each value once among its own wikitext.
     *
     * @param file what is to be named as the place: the directory that the page is made of
     * @param page the page; empty where its ideas are too large for one
     * @param calls the ideas
     * @param schema says the template
     */
    public static Optional<Finding> finding(String file, String page, PageCalls calls, IdeaSchema schema) {
        if (calls.isTooLarge()) {
            return Optional.of(finding(Severity.ERROR, file, "the page's ideas have %,d bytes", calls.bytes()));
        }
        long bytes = bytes(page);
        if (bytes > MAXIMUM) {
            return Optional.of(finding(Severity.ERROR, file, "the page has %,d bytes", bytes));
        }
        String template = WikiTemplate.of(schema).templatePage();
        long expanded = bytes + calls.ideas() * bytes(template);
        return expanded > MAXIMUM
                ? Optional.of(finding(Severity.WARNING, file, "the page's templates come to about %,d bytes", expanded))
                : Optional.empty();
    }

    private static Finding finding(Severity severity, String file, String size, long bytes) {
        String message = String.format(Locale.ROOT, size + ", of %,d that MediaWiki takes", bytes, MAXIMUM);
        return new Finding(severity, "page-size", file, Position.START, "", message, HINT);
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
