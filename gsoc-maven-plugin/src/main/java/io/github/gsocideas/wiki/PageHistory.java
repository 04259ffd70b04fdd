package io.github.gsocideas.wiki;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What a wiki remembers of its pages.
 *
 * @param limit how many revisions are asked for at once, as the API takes that
 */
record PageHistory(ActionApi api, String limit) {

    /** How many revisions are read with their texts. */
    private static final int MOST = 100;

    /** As many at once as there can be. */
    PageHistory(ActionApi api) {
        this(api, "max");
    }

    /** The newest revision, from that of the page as it was read backwards, whose summary fits, with its text. */
    Optional<WikiRevision> newest(WikiPage page, Optional<String> user, Predicate<String> summary) throws WikiFailure {
        Map<String, String> parameters = back(page, "comment|ids|timestamp|user");
        user.ifPresent(name -> parameters.put("rvuser", name));
        while (true) {
            JsonNode answer = api.get(parameters);
            for (JsonNode revision :
                    answer.path("query").path("pages").path(0).path("revisions").values()) {
                if (revision.path("comment").isString()
                        && summary.test(revision.path("comment").stringValue())) {
                    Optional<WikiRevision> found = revision(page, revision);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            if (!api.goOn(answer, parameters)) {
                return Optional.empty();
            }
        }
    }

    /** What asks for a page's revisions, from that which was read backwards. */
    private Map<String, String> back(WikiPage page, String properties) {
        return new LinkedHashMap<>(Map.of(
                "action",
                "query",
                "prop",
                "revisions",
                "titles",
                page.title(),
                "rvprop",
                properties,
                "rvstartid",
                Long.toString(page.revision()),
                "rvlimit",
                limit));
    }

    /** A revision of a page with its text, which isn't asked for where it is that of the page as it was read. */
    private Optional<WikiRevision> revision(WikiPage page, JsonNode revision) throws WikiFailure {
        long number = revision.path("revid").asLong(0);
        return number == page.revision()
                ? Optional.of(revision(page.title(), revision, page.text()))
                : revision(number);
    }

    /** The newest revisions from that of a page as it was read back to another one, without that, the newest first. */
    List<WikiRevision> since(WikiPage page, long since) throws WikiFailure {
        Map<String, String> parameters = back(page, "comment|content|ids|timestamp|user");
        parameters.put("rvslots", "main");
        parameters.put("rvendid", Long.toString(since));
        List<WikiRevision> revisions = new ArrayList<>();
        JsonNode answer;
        do {
            answer = api.get(parameters);
            JsonNode of = answer.path("query").path("pages").path(0);
            of.path("revisions")
                    .forEach(revision -> revision(of, revision)
                            .filter(each -> each.number() != since)
                            .ifPresent(revisions::add));
        } while (revisions.size() < MOST && api.goOn(answer, parameters));
        return dated(revisions.stream().limit(MOST).toList());
    }

    private List<WikiRevision> dated(List<WikiRevision> revisions) throws WikiFailure {
        for (WikiRevision revision : revisions) {
            try {
                Instant.parse(revision.timestamp());
            } catch (DateTimeParseException e) {
                throw new WikiFailure(
                        api.address().given() + ": the wiki's API doesn't say when revision " + revision.number()
                                + " of '" + revision.title() + "' was saved: "
                                + api.connection().byHand(),
                        e);
            }
        }
        return revisions;
    }

    /**
     * The newest revision of somebody's, from that of a page as it was read back to another one, of which the wiki hides the
     * summary or the text; empty where there is none.
     */
    Optional<Long> hidden(WikiPage page, String user, long since) throws WikiFailure {
        Map<String, String> parameters = back(page, "comment|ids|sha1");
        parameters.put("rvuser", user);
        parameters.put("rvendid", Long.toString(since));
        return api.get(parameters)
                .path("query")
                .path("pages")
                .path(0)
                .path("revisions")
                .valueStream()
                .filter(revision -> revision.path("commenthidden").asBoolean(false)
                        || revision.path("sha1hidden").asBoolean(false))
                .map(revision -> revision.path("revid").asLong(0))
                .findFirst();
    }

    /** A revision of any page; empty where there is none of that number, or its text is hidden. */
    Optional<WikiRevision> revision(long number) throws WikiFailure {
        JsonNode page = api.get(Map.of(
                        "action", "query",
                        "prop", "revisions",
                        "revids", Long.toString(number),
                        "rvslots", "main",
                        "rvprop", "comment|content|ids|timestamp|user"))
                .path("query")
                .path("pages")
                .path(0);
        return revision(page);
    }

    /** The newest revision of a page, which isn't what it leads to; empty where there is none. */
    Optional<WikiRevision> newest(String title) throws WikiFailure {
        JsonNode page = api.get(Map.of(
                        "action", "query",
                        "prop", "revisions",
                        "titles", title,
                        "rvslots", "main",
                        "rvprop", "comment|content|ids|timestamp|user"))
                .path("query")
                .path("pages")
                .path(0);
        return revision(page);
    }

    private static Optional<WikiRevision> revision(JsonNode page) {
        return revision(page, page.path("revisions").path(0));
    }

    private static Optional<WikiRevision> revision(JsonNode page, JsonNode revision) {
        JsonNode content = revision.path("slots").path("main").path("content");
        return content.isString()
                ? Optional.of(revision(page.path("title").asString(""), revision, content.stringValue()))
                : Optional.empty();
    }

    private static WikiRevision revision(String title, JsonNode revision, String text) {
        return new WikiRevision(
                title,
                revision.path("revid").asLong(0),
                revision.path("parentid").asLong(0),
                revision.path("timestamp").asString(""),
                revision.path("user").asString(""),
                revision.path("comment").asString(""),
                text);
    }

    /** What the log says of a page that isn't there any more. */
    Optional<Disappearance> disappearance(String title) throws WikiFailure {
        return api.get(Map.of(
                        "action", "query",
                        "list", "logevents",
                        "letitle", title,
                        "leprop", "type|user|timestamp|comment|details",
                        "lelimit", "max"))
                .path("query")
                .path("logevents")
                .valueStream()
                .filter(PageHistory::isDisappearance)
                .findFirst()
                .map(event -> new Disappearance(
                        event.path("user").asString(""),
                        event.path("timestamp").asString(""),
                        event.path("comment").asString(""),
                        event.path("params").path("target_title").asStringOpt()));
    }

    private static boolean isDisappearance(JsonNode event) {
        return event.path("type").asString("").equals("move")
                || event.path("action").asString("").startsWith("delete");
    }
}
