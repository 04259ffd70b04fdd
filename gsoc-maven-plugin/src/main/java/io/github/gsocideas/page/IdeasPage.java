package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import java.time.Instant;
import java.util.Map;

/**
 * A wiki page of ideas.
 *
 * @param revision the whole page
 * @param calls the calls in it, by the path of each idea's file, in the page's order
 */
public record IdeasPage(Revision revision, Map<String, TemplateCall> calls) {

    /**
     * Composes the page.
     *
     * @param timestamp the moment from which on the page is to say this, to the second
     * @param frame what is around the ideas
     */
    public static IdeasPage of(PageTitle title, Instant timestamp, PageFrame frame, Map<String, TemplateCall> calls) {
        return new IdeasPage(new Revision(title, timestamp, WikiPage.compose(frame, calls)), calls);
    }
}
