package io.github.gsocideas.wiki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An account that is logged in to a wiki, and saves pages there. */
public final class WikiAccount {

    private static final String MOST_LAG = "5";

    private final Wiki wiki;
    private final ActionApi api;
    private final Login login;
    private Identity identity;

    WikiAccount(Wiki wiki, ActionApi api, Login login) throws WikiFailure {
        this.wiki = wiki;
        this.api = api;
        this.login = login;
        this.identity = login.identity();
    }

    /** The account's name, which a page's history shows. */
    public String name() {
        return identity.name();
    }

    /** The wiki as the account sees it, which may be more than anybody does. */
    public Wiki wiki() {
        return wiki;
    }

    /** A text as the wiki would have it after saving: signatures and {@code subst:} are replaced, blanks at the end gone. */
    public String asStored(String title, String text) throws WikiFailure {
        return api.post(Map.of(
                        "action",
                        "parse",
                        "title",
                        title,
                        "text",
                        composed(text),
                        "contentmodel",
                        "wikitext",
                        "pst",
                        "1",
                        "onlypst",
                        "1"))
                .path("parse")
                .path("text")
                .asString("");
    }

    /**
     * Saves a page.
     *
     * @throws WikiFailure when the wiki refuses that for good, or doesn't answer; the message says what is saved
     */
    public SaveResult save(PageEdit edit) throws WikiFailure {
        return api.connection().retries().ask(() -> result(api.postOnce(parameters(edit))));
    }

    private SaveResult result(JsonNode answer) throws WikiFailure {
        JsonNode error = answer.path("error");
        if (error.isObject()) {
            return new Refusals(api.connection()).overtaken(error).orElseThrow(() -> api.refused(error));
        }
        JsonNode edit = answer.path("edit");
        return edit.path("nochange").asBoolean(false)
                ? new SaveResult.Unchanged()
                : new SaveResult.Saved(
                        edit.path("newrevid").asLong(0), edit.path("oldrevid").asLong(0));
    }

    private Map<String, String> parameters(PageEdit edit) {
        String text = composed(edit.text());
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("action", "edit");
        parameters.put("title", edit.title());
        parameters.put("summary", edit.summary());
        parameters.putAll(base(edit.base()));
        parameters.put("starttimestamp", identity.since());
        parameters.putAll(identity.asserted());
        parameters.put("maxlag", MOST_LAG);
        parameters.put("md5", md5(text));
        parameters.put("text", text);
        parameters.put("token", identity.token());
        return parameters;
    }

    private static Map<String, String> base(Optional<Long> revision) {
        return revision.map(base -> Map.of("baserevid", Long.toString(base), "nocreate", "1"))
                .orElse(Map.of("createonly", "1"));
    }

    /** In Unicode's normal form C, into which the wiki would bring it. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
