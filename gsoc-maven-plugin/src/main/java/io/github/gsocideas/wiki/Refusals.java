package io.github.gsocideas.wiki;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the <a href="https://www.mediawiki.org/wiki/API:Errors_and_warnings">API's refusals</a> mean, and what to do.
 *
 * @param connection to the wiki
 */
record Refusals(Connection connection) {

    /** By what the API says that somebody was faster, in words. */
    private static final Map<String, String> FASTER = Map.of(
            "editconflict", "somebody has changed the page meanwhile",
            "articleexists", "somebody has made the page meanwhile",
            "missingtitle", "the page isn't there any more",
            "pagedeleted", "somebody has deleted the page meanwhile",
            "nosuchrevid", "the revision that was changed isn't there any more");

    /** Whether somebody was faster. */
    Optional<SaveResult.Overtaken> overtaken(JsonNode error) {
        String code = error.path("code").asString("");
        return Optional.ofNullable(FASTER.get(code)).map(why -> new SaveResult.Overtaken(code, why));
    }

    /** In words, without a full stop. */
    String message(JsonNode error) {
        String code = error.path("code").asString("");
        return switch (code) {
            case "readapidenied" ->
                connection.session().isLoggedIn()
                        ? "the account may not read the wiki: " + connection.byHand()
                        : "the wiki is read only by who is logged in there, and this goal has no login: "
                                + connection.byHand();
            default ->
                "the wiki's API refuses: " + code + ": " + quote(error.path("info")) + "; " + connection.byHand();
        };
    }

    private String quote(JsonNode words) {
        return connection.session().hide(words.asString(""));
    }
}
