package io.github.gsocideas.wiki;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Whom the wiki takes an account for.
 *
 * @param name the account's
 * @param anonymous whether it isn't one, but nobody, or an address of the network
 * @param bot whether its edits may be marked as a bot's
 * @param token by which the wiki knows that an edit is asked for by the account, not by a page that its owner looks at
 * @param since when the wiki was asked that, by its own clock
 */
record Identity(String name, boolean anonymous, boolean bot, String token, String since) {

    /** Asks the wiki. */
    static Identity ask(ActionApi api) throws WikiFailure {
        JsonNode answer = api.get(Map.of(
                "action", "query",
                "meta", "userinfo|tokens",
                "uiprop", "rights",
                "type", "csrf",
                "curtimestamp", "1"));
        JsonNode user = answer.path("query").path("userinfo");
        String token = answer.path("query").path("tokens").path("csrftoken").asString("");
        api.connection().session().keepSecret(token);
        String name = user.path("name").asString("");
        return new Identity(
                name,
                name.isEmpty() || user.path("anon").asBoolean(false),
                user.path("rights")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet())
                        .contains("bot"),
                token,
                answer.path("curtimestamp").asString(""));
    }

    @Override
    public String toString() {
        return name;
    }
}
