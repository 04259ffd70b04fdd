package io.github.gsocideas.wiki;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A wiki's <a href="https://www.mediawiki.org/wiki/API:Main_page">Action API</a>, of which nothing but reading is asked.
 * A refusal comes as HTTP's 200 with an {@code error}.
 *
 * @param address the page that is asked for, which is named where something goes wrong
 * @param connection to the wiki's server
 * @param uri where {@code api.php} is
 */
record ActionApi(WikiAddress address, Connection connection, URI uri) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The most that is read of an answer, in bytes: a page of 2 MiB with every character escaped, and what is around it. */
    private static final int LONGEST = 16 << 20;

    /** What the API answers with an action that it hasn't. */
    private static final Set<String> UNKNOWN_ACTION = Set.of("badvalue", "unknown_action");

    /** What the API answers to these parameters. */
    JsonNode get(Map<String, String> parameters) throws WikiFailure {
        Connection.Answer answer = answer(parameters);
        JsonNode json = json(answer);
        JsonNode error = json.path("error");
        if (error.isObject()) {
            throw refused(error, answer);
        }
        return json;
    }

    /** The same; empty where the API hasn't such an action, which an extension would have brought. */
    Optional<JsonNode> getIfKnown(Map<String, String> parameters) throws WikiFailure {
        Connection.Answer answer = answer(parameters);
        JsonNode json = json(answer);
        JsonNode error = json.path("error");
        if (UNKNOWN_ACTION.contains(error.path("code").asString(""))) {
            return Optional.empty();
        }
        if (error.isObject()) {
            throw refused(error, answer);
        }
        return Optional.of(json);
    }

    private Connection.Answer answer(Map<String, String> parameters) throws WikiFailure {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("format", "json");
        all.put("formatversion", "2");
        String query = all.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Connection.Answer answer = connection.get(URI.create(uri + "?" + query), LONGEST);
        if (!answer.whole()) {
            throw new WikiFailure(address.given() + ": the wiki's API answers more than " + (LONGEST >> 20)
                    + " MiB, the most that is read");
        }
        return answer;
    }

    private JsonNode json(Connection.Answer answer) throws WikiFailure {
        JsonNode json;
        try {
            json = JSON.readTree(answer.text());
        } catch (JacksonException e) {
            throw noApi(answer, e);
        }
        if (json == null || !json.isObject()) {
            throw noApi(answer, null);
        }
        return json;
    }

    private WikiFailure noApi(Connection.Answer answer, Throwable cause) {
        return new WikiFailure(
                address.given() + ": what is at " + uri + " doesn't answer as a wiki's API does (HTTP "
                        + answer.status() + "): " + connection.byHand(),
                cause);
    }

    private WikiFailure refused(JsonNode error, Connection.Answer answer) {
        String code = error.path("code").asString("");
        return switch (code) {
            case "readapidenied" ->
                new WikiFailure(address.given()
                        + ": the wiki is read only by who is logged in there, and this goal has no login: "
                        + connection.byHand());
            case "ratelimited", "maxlag" -> connection.tooOften(Connection.retryAfter(answer.headers()));
            default ->
                new WikiFailure(address.given() + ": the wiki's API refuses: " + code + ": "
                        + error.path("info").asString("") + "; " + connection.byHand());
        };
    }
}
