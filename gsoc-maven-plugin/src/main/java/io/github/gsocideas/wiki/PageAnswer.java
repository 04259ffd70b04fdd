package io.github.gsocideas.wiki;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the API says of a page: its newest revision, or that of a number, or why there is none to read.
 *
 * @param query what it answers
 */
record PageAnswer(ActionApi api, JsonNode query) {

    /** The largest page, in bytes: that which MediaWiki lets nobody save one larger than. */
    private static final int LARGEST_PAGE = 2 << 20;

    /** Before a value for the API, says that a bar in it isn't between values. */
    private static final String ONE_VALUE = "\u001F";

    /** Of the page of a title, or the one that it leads to. */
    static PageAnswer ofTitle(ActionApi api, String title) throws WikiFailure {
        return ask(api, Map.of("titles", value(title), "redirects", "1"));
    }

    /** Of the page of a title, be it one that leads to another. */
    static PageAnswer ofTitleItself(ActionApi api, String title) throws WikiFailure {
        return ask(api, Map.of("titles", value(title)));
    }

    /** Of the page that has a revision. */
    static PageAnswer ofRevision(ActionApi api, String number) throws WikiFailure {
        return ask(api, Map.of("revids", number));
    }

    /** A title as the wiki writes it, or that of the page that it leads to; the same where it says nothing of it. */
    static String titleOf(ActionApi api, String title) throws WikiFailure {
        return api.get(Map.of("action", "query", "titles", value(title), "redirects", "1"))
                .path("query")
                .path("pages")
                .path(0)
                .path("title")
                .asString(title);
    }

    private static String value(String title) {
        return title.contains("|") ? ONE_VALUE + title : title;
    }

    private static PageAnswer ask(ActionApi api, Map<String, String> which) throws WikiFailure {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("action", "query"));
        parameters.putAll(which);
        parameters.put("prop", "revisions");
        parameters.put("rvslots", "main");
        parameters.put("rvprop", "content|ids|timestamp");
        return new PageAnswer(api, api.get(parameters).path("query"));
    }

    /** The page; empty where there is none. */
    Optional<WikiPage> ifThere() throws WikiFailure {
        return first().path("missing").asBoolean(false) ? Optional.empty() : Optional.of(page());
    }

    private JsonNode first() {
        return query.path("pages").path(0);
    }

    /**
     * The page.
     *
     * @throws WikiFailure when it is missing, isn't wikitext, or can't be read
     */
    WikiPage page() throws WikiFailure {
        if (!query.path("interwiki").isEmpty()) {
            throw failure("'"
                    + query.path("interwiki").path(0).path("title").asString("")
                    + "' is a page of another wiki: give its address there");
        }
        if (!query.path("badrevids").isEmpty()) {
            throw failure("there is no such revision on the wiki: give the page's address without oldid");
        }
        JsonNode page = first();
        if (page.isMissingNode() && !query.path("redirects").isEmpty()) {
            throw failure(
                    "the page '" + query.path("redirects").path(0).path("from").asString("") + "' leads to '"
                            + query.path("redirects").path(0).path("to").asString("")
                            + "', and that back to it, and so to no text: give"
                            + " the address of the page with the ideas");
        }
        String title = page.path("title").asString("");
        refuseTitle(page, title);
        JsonNode revision = page.path("revisions").path(0);
        JsonNode main = revision.path("slots").path("main");
        String model = main.path("contentmodel").asString("wikitext");
        if (!model.equals("wikitext")) {
            throw failure("the page '" + title + "' isn't wikitext, but " + model
                    + ": give the address of the page with the ideas");
        }
        if (!main.path("content").isString()) {
            throw failure("the wiki doesn't show the text of '" + title
                    + "': ask an administrator there whether it is hidden");
        }
        String text = main.path("content").stringValue();
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAGE) {
            throw failure("the page '" + title + "' has more than " + (LARGEST_PAGE >> 20)
                    + " MiB, the most that is read: " + api.connection().byHand());
        }
        return new WikiPage(
                title,
                revision.path("revid").asLong(0),
                revision.path("timestamp").asString(""),
                text,
                !query.path("redirects").isEmpty());
    }

    private void refuseTitle(JsonNode page, String title) throws WikiFailure {
        if (page.path("special").asBoolean(false)) {
            throw failure("'" + title
                    + "' is made by the wiki itself, and has no text: give the address of the page with the ideas");
        }
        if (page.path("invalid").asBoolean(false)) {
            throw failure("'" + title + "' can't be a page's title: "
                    + page.path("invalidreason").asString("look at the address").replaceFirst("\\.$", ""));
        }
        if (page.isMissingNode() || page.path("missing").asBoolean(false)) {
            throw failure("there is no page '" + title + "' on the wiki: look at the title, letter case included");
        }
    }

    private WikiFailure failure(String words) {
        return new WikiFailure(api.address().given() + ": " + words).ofPage();
    }
}
