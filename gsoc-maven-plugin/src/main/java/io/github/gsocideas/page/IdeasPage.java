package io.github.gsocideas.page;

import io.github.gsocideas.wikitext.TemplateCall;
import java.util.Map;

/**
 * A wiki page of ideas.
 *
 * @param directory the first-level directory that the page is of; {@link PageDivision#WHOLE} for the page itself
 * @param revision the whole page
 * @param calls the calls in it, by the path of each idea's file, in the page's order
 */
public record IdeasPage(String directory, Revision revision, Map<String, TemplateCall> calls) {}
