package io.github.gsocideas.wiki;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Logs an account in to a wiki.
 *
 * @param api asked in the account's session
 */
record Login(ActionApi api, Credentials credentials) {

    /** Begins the session, and says whom the wiki takes the account for. */
    Identity identity() throws WikiFailure {
        api.connection().session().restart();
        if (credentials instanceof Credentials.BotPassword bot) {
            login(bot);
        }
        Identity identity = Identity.ask(api);
        if (identity.anonymous()) {
            throw new WikiFailure(api.address().given() + ": the wiki takes " + credentials
                    + " for nobody's: look whether it is still valid there");
        }
        return identity;
    }

    private void login(Credentials.BotPassword bot) throws WikiFailure {
        String token = api.get(Map.of("action", "query", "meta", "tokens", "type", "login"))
                .path("query")
                .path("tokens")
                .path("logintoken")
                .asString("");
        api.connection().session().keepSecret(token);
        JsonNode login = api.post(Map.of(
                        "action", "login", "lgname", bot.username(), "lgpassword", bot.password(), "lgtoken", token))
                .path("login");
        if (!login.path("result").asString("").equals("Success")) {
            throw new WikiFailure(api.address().given() + ": the wiki doesn't let '" + bot.username() + "' in: "
                    + api.connection().session().hide(login.path("reason").asString("")));
        }
    }
}
