package io.github.gsocideas.wiki;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Logs an account in to a wiki.
 *
 * @param api asked in the account's session
 */
record Login(ActionApi api, Credentials credentials) {

    /**
     * Begins the session.
     *
     * @return whom the wiki takes the account for
     * @throws WikiFailure when the wiki doesn't let it in
     */
    Identity identity() throws WikiFailure {
        if (credentials instanceof Credentials.BotPassword bot) {
            api.connection().session().restart();
            login(bot);
        } else if (credentials instanceof Credentials.OwnerToken token && !token.isFit()) {
            throw failure(
                    credentials + " is empty, or holds a blank, a line break or a letter that none has: copy it anew");
        }
        Identity identity = Identity.ask(api);
        if (identity.anonymous()) {
            throw failure("the wiki takes " + credentials + " for nobody's: look whether "
                    + (credentials instanceof Credentials.BotPassword
                            ? "something between here and there loses cookies, such as a proxy"
                            : "it is valid still, and whether the wiki has the extension OAuth"));
        }
        return identity;
    }

    private void login(Credentials.BotPassword bot) throws WikiFailure {
        Session session = api.connection().session();
        String token = api.get(Map.of("action", "query", "meta", "tokens", "type", "login"))
                .path("query")
                .path("tokens")
                .path("logintoken")
                .asString("");
        session.keepSecret(token);
        JsonNode login = api.post(Map.of(
                        "action", "login", "lgname", bot.username(), "lgpassword", bot.password(), "lgtoken", token))
                .path("login");
        if (!login.path("result").asString("").equals("Success")) {
            String reason = login.path("reason").isMissingNode()
                    ? api.refusals().quote(login.path("result"))
                    : api.refusals().quote(login.path("reason"));
            throw failure("the wiki refuses " + bot + ": " + reason
                    + "; give the name and the password as Special:BotPasswords there showed them");
        }
    }

    private WikiFailure failure(String words) {
        return new WikiFailure(api.address().given() + ": " + words);
    }
}
