package io.github.gsocideas.wiki;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An account that is logged in to a wiki, and saves pages there. It isn't for several threads. */
public final class WikiAccount {

    /** By what the API says that it has forgotten the account. */
    private static final Set<String> FORGOTTEN =
            Set.of("badtoken", "assertuserfailed", "assertbotfailed", "assertnameduserfailed");

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

    /** The wiki as the account sees it, which may be more than others do. */
    public Wiki wiki() {
        return wiki;
    }

    /**
     * A text as the wiki would have it after saving: signatures and {@code subst:} are replaced, blanks at the end gone.
     *
     * @param title of the page
     * @throws WikiFailure when the wiki doesn't say it
     */
    public String asStored(String title, String text) throws WikiFailure {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("action", "parse", "pst", "1", "onlypst", "1"));
        parameters.put("contentmodel", "wikitext");
        parameters.put("title", title);
        parameters.put("text", EditParameters.composed(text));
        JsonNode stored = api.post(parameters).path("parse").path("text");
        if (!stored.isString()) {
            throw new WikiFailure(api.address().given() + ": the wiki doesn't say what the text of '" + title
                    + "' would be once it is saved: " + api.connection().byHand());
        }
        return stored.stringValue();
    }

    /**
     * Saves a page. Where the wiki asks to come again later, that is done for some minutes; where its answer is lost, the
     * page is looked at.
     *
     * @throws WikiFailure when the page isn't saved, or that can't be seen; the message says which
     */
    public SaveResult save(PageEdit edit) throws WikiFailure {
        try {
            SaveResult result = api.connection().retries().ask("edit", patience -> saveOnce(edit, patience));
            if (result instanceof SaveResult.Overtaken) {
                // What became of the page until now is what is read next.
                identity = Identity.ask(api);
            }
            return result;
        } catch (WikiFailure e) {
            throw e.with(
                    e.isUndone()
                            ? "'" + edit.title() + "' isn't saved"
                            : "whether '" + edit.title()
                                    + "' is saved can't be seen: try again, which saves nothing twice");
        }
    }

    private SaveResult saveOnce(PageEdit edit, Duration patience) throws WikiFailure {
        try {
            JsonNode answer = api.postOnce(EditParameters.of(edit, identity), patience);
            if (FORGOTTEN.contains(code(answer))) {
                identity = login.identity();
                answer = api.postOnce(EditParameters.of(edit, identity), patience);
            }
            return result(answer);
        } catch (WikiFailure e) {
            if (e.isUndone()) {
                throw e;
            }
            return new LostAnswer(api, this, edit).result(e);
        }
    }

    private SaveResult result(JsonNode answer) throws WikiFailure {
        if (answer.has("error")) {
            return api.refusals().overtaken(code(answer)).orElseThrow(() -> api.refused(answer.path("error")));
        }
        JsonNode edit = answer.path("edit");
        if (!edit.path("result").asString("").equals("Success")) {
            throw api.unsaved(edit);
        }
        return edit.path("nochange").asBoolean(false)
                ? new SaveResult.Unchanged()
                : new SaveResult.Saved(
                        edit.path("newrevid").asLong(0), edit.path("oldrevid").asLong(0));
    }

    private static String code(JsonNode answer) {
        return answer.path("error").path("code").asString("");
    }

    @Override
    public String toString() {
        return name();
    }
}
