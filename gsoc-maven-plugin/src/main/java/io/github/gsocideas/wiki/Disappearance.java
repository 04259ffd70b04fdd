package io.github.gsocideas.wiki;

import java.util.Optional;

/**
 * Why there is no page of a title any more, as the wiki's log says.
 *
 * @param user who did it; empty where the wiki hides that
 * @param timestamp when, in ISO 8601
 * @param comment what was said of it then, as wikitext; empty where the wiki hides that
 * @param movedTo the title that the page was given; empty where it was deleted
 */
public record Disappearance(String user, String timestamp, String comment, Optional<String> movedTo) {}
