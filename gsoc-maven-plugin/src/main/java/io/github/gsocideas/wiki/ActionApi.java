package io.github.gsocideas.wiki;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A wiki's <a href="https://www.mediawiki.org/wiki/API:Main_page">Action API</a>, of which
 * nothing but reading is asked by {@code get}. A refusal comes as HTTP's 200 with an {@code error}.
 *
 * @param address the page that is asked for, which is named where something goes wrong
 * @param connection to the wiki's server
 * @param uri where {@code api.php} is
 */
record ActionApi(WikiAddress address, Connection connection, URI uri) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The most that is read of an answer, in bytes: a page of 2 MiB with every character escaped, and what is around it. */
    private static final int LONGEST = 16 << 20;

    private static final String ACTION = "action";

    private static final Map<String, String> FORMAT = new TreeMap<>(Map.of("format", "json", "formatversion", "2"));

    /** What the API answers while it has enough. */
    private static final Set<String> BUSY = Set.of("ratelimited", "maxlag");

    /** What the API answers with an action that it hasn't. */
    private static final Set<String> UNKNOWN_ACTION = Set.of("badvalue", "unknown_action");

    /** What the API answers where it shows others of its pages. */
    private static final String OF_PAGE = "accessdenied";

    /** What the API answers where it shows none of them to whom isn't logged in. */
    private static final String TO_STRANGERS = "readapidenied";

    /** The same API, asked by somebody else. */
    ActionApi with(Session session) {
        return new ActionApi(address, connection.with(session), uri);
    }

    /** What the API answers to these parameters. */
    JsonNode get(Map<String, String> parameters) throws WikiFailure {
        return ask(parameters, patience -> unrefused(json(answer(parameters, patience))));
    }

    /** What the API answers to these parameters, which aren't seen in its address. */
    JsonNode post(Map<String, String> parameters) throws WikiFailure {
        return ask(parameters, patience -> unrefused(postOnce(parameters, patience)));
    }

    private JsonNode ask(Map<String, String> parameters, Retries.Question<JsonNode> question) throws WikiFailure {
        return connection.retries().ask(parameters.get(ACTION), question);
    }

    /**
     * Has parameters ask for what an answer to them has left out.
     *
     * @return whether it has left out anything
     * @throws WikiFailure when it leaves out the same again, as where something between drops what it was asked to go on with
     */
    boolean goOn(JsonNode answer, Map<String, String> parameters) throws WikiFailure {
        JsonNode left = answer.path("continue");
        Map<String, String> asked = Map.copyOf(parameters);
        left.propertyStream()
                .forEach(each -> parameters.put(each.getKey(), each.getValue().asString("")));
        if (!left.isMissingNode() && parameters.equals(asked)) {
            throw new WikiFailure(address.given()
                    + ": the wiki's API answers the same part of a list again and again, as"
                    + " where a proxy drops parameters such as "
                    + left.propertyNames().stream().sorted().findFirst().orElse("continue") + ": ask who runs it");
        }
        return !left.isMissingNode();
    }

    private JsonNode unrefused(JsonNode json) throws WikiFailure {
        JsonNode error = json.path("error");
        if (error.isObject()) {
            throw refused(error);
        }
        return json;
    }

    /** The same, asked once, which may hold an {@code error}; but a failure where the API asks to come again later. */
    JsonNode postOnce(Map<String, String> parameters, Duration patience) throws WikiFailure {
        // What says which question it is stands in the address: it is there still where a server drops a form as too
        // large.
        Map<String, String> form = new LinkedHashMap<>(parameters);
        Map<String, String> question = new LinkedHashMap<>();
        question.put(ACTION, form.remove(ACTION));
        question.putAll(FORMAT);
        return json(whole(connection.post(URI.create(uri + "?" + encode(question)), encode(form), LONGEST, patience)));
    }

    /** The same; empty where the API hasn't such an action, which an extension would have brought. */
    Optional<JsonNode> getIfKnown(Map<String, String> parameters) throws WikiFailure {
        JsonNode json = ask(parameters, patience -> json(answer(parameters, patience)));
        return UNKNOWN_ACTION.contains(json.path("error").path("code").asString(""))
                ? Optional.empty()
                : Optional.of(unrefused(json));
    }

    private Connection.Answer answer(Map<String, String> parameters, Duration patience) throws WikiFailure {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(FORMAT);
        return whole(connection.get(URI.create(uri + "?" + encode(all)), LONGEST, patience));
    }

    private static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Connection.Answer whole(Connection.Answer answer) throws WikiFailure {
        if (!answer.whole()) {
            throw new WikiFailure(address.given() + ": the wiki's API answers more than " + (LONGEST >> 20)
                            + " MiB, the most that is read")
                    .perhapsDone();
        }
        return answer;
    }

    private JsonNode json(Connection.Answer answer) throws WikiFailure {
        JsonNode json;
        try {
            json = JSON.readTree(answer.text());
        } catch (JacksonException e) {
            // Its words quote the answer, which may hold a token.
            throw noApi(answer);
        }
        if (json == null || !json.isObject()) {
            throw noApi(answer);
        }
        if (BUSY.contains(json.path("error").path("code").asString(""))) {
            throw connection.tooOften(answer.headers());
        }
        return json;
    }

    private WikiFailure noApi(Connection.Answer answer) {
        if (answer.status() == 413) {
            return new WikiFailure(address.given() + ": what is at " + uri
                    + " takes no request as large as this (HTTP 413): put its ideas on more pages than one, or ask who"
                    + " runs the server");
        }
        return new WikiFailure(address.given() + ": what is at " + uri + " doesn't answer as a wiki's API does (HTTP "
                        + answer.status() + "): " + connection.byHand())
                .perhapsDone();
    }

    /**
     * That the API refuses what was asked. It does so before it does anything, but for what goes wrong in itself.
     *
     * @param error what it answered
     */
    WikiFailure refused(JsonNode error) {
        WikiFailure failure =
                new WikiFailure(address.given() + ": " + refusals().error(error));
        String code = error.path("code").asString("");
        if (code.equals(OF_PAGE)) {
            return failure.ofPage();
        }
        if (code.equals(TO_STRANGERS) && !connection.session().hasAccount()) {
            return failure.toStrangers();
        }
        return code.startsWith("internal_api_error") ? failure.perhapsDone() : failure;
    }

    /**
     * That the API didn't save a page, though it doesn't call that an error.
     *
     * @param edit what it answered, if that is an answer
     */
    WikiFailure unsaved(JsonNode edit) {
        WikiFailure failure =
                new WikiFailure(address.given() + ": " + refusals().failure(edit));
        return edit.isMissingNode() ? failure.perhapsDone() : failure;
    }

    /** What its refusals mean. */
    Refusals refusals() {
        return new Refusals(connection.session(), connection.byHand());
    }
}
