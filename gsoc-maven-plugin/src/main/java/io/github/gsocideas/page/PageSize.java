package io.github.gsocideas.page;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.template.WikiTemplate;
import io.github.gsocideas.wikitext.PageTitle;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a page is of a size that MediaWiki takes.
 *
 * @param template how large the ideas' template is, in bytes of UTF-8
 */
public record PageSize(long template) {

    /** MediaWiki's {@code $wgMaxArticleSize}, which limits the page as well as what its templates come to, in bytes. */
    static final int MAXIMUM = 2048 * 1024;

    private static final String DIVIDE =
            "write <pages>directories</pages>, or -Dgsoc.pages=directories, which gives each"
                    + " sub-directory of the ideas directory a page of its own";

    private static final String MOVE =
            "move some of its ideas into other sub-directories of the ideas directory, each of"
                    + " which has a page of its own with <pages>directories</pages>";

    /** By the template that {@code gsoc:templates} makes, which shows each value once among its own wikitext. */
    public static PageSize of(IdeaSchema schema) {
        return new PageSize(bytes(WikiTemplate.of(schema).templatePage()));
    }

    /**
     * What is wrong with a page's size; empty where nothing is.
     *
     * @param file what is to be named as the place: the directory that the page is made of
     * @param title the page's title
     * @param page the page; empty where its ideas are too large for one
     * @param calls the ideas
     */
    public Optional<Finding> finding(String file, PageTitle title, String page, PageCalls calls) {
        String name = "the page '" + title.text() + "'";
        String hint = calls.isDivisible() ? DIVIDE : MOVE;
        if (calls.isTooLarge()) {
            String size = size("the ideas of " + name + " have", calls.bytes());
            return Optional.of(finding(Severity.ERROR, file, size, hint));
        }
        long bytes = bytes(page);
        if (bytes > MAXIMUM) {
            return Optional.of(finding(Severity.ERROR, file, size(name + " has", bytes), hint));
        }
        long expanded = bytes + calls.ideas() * template;
        return expanded > MAXIMUM
                ? Optional.of(finding(
                        Severity.WARNING, file, size("the templates of " + name + " come to about", expanded), hint))
                : Optional.empty();
    }

    private static String size(String what, long bytes) {
        return String.format(Locale.ROOT, "%s %,d bytes, of %,d that MediaWiki takes", what, bytes, MAXIMUM);
    }

    private static Finding finding(Severity severity, String file, String message, String hint) {
        return new Finding(severity, "page-size", file, Position.START, "", message, hint);
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
