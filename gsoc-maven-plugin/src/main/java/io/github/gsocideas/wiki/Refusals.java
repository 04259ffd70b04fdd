package io.github.gsocideas.wiki;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the <a href="https://www.mediawiki.org/wiki/API:Errors_and_warnings">API's refusals</a> mean, and what to do.
 *
 * @param session of which nothing is shown that is secret
 * @param byHand what somebody can do where a program isn't let in
 */
record Refusals(Session session, String byHand) {

    /** How much of what a wiki says is shown, in UTF-16 units. */
    private static final int LONGEST = 300;

    /** By what the API says that somebody was faster, in words. */
    private static final Map<String, String> FASTER = Map.of(
            "editconflict", "somebody has changed the page meanwhile",
            "articleexists", "somebody has made the page meanwhile",
            "missingtitle", "the page isn't there any more",
            "pagedeleted", "somebody has deleted the page meanwhile");

    /** Whether somebody was faster. */
    Optional<SaveResult.Overtaken> overtaken(String code) {
        return Optional.ofNullable(FASTER.get(code)).map(SaveResult.Overtaken::new);
    }

    /** An {@code error} of the API, in words. */
    String error(JsonNode error) {
        String code = quote(error.path("code"));
        String info = quote(error.path("info"));
        if (code.startsWith("mwoauth-")) {
            return "the wiki doesn't take the owner-only token (" + code
                    + "), which may have run out or be revoked: get a new one from Special:OAuthConsumerRegistration there";
        }
        return switch (code) {
            case "readapidenied" ->
                session.hasAccount()
                        ? "the account may not read the wiki: ask an administrator there for that right"
                        : "the wiki is read only by who is logged in there, and this goal has no login: " + byHand;
            case "readonly" ->
                "the wiki takes no changes for now (" + quote(error.path("readonlyreason")) + "): try again later";
            case "blocked" -> blocked("the account", error.path("blockinfo"), info);
            case "autoblocked", "systemblocked" ->
                blocked("the network's address that you come from", error.path("blockinfo"), info);
            case "protectedpage", "cascadeprotected", "protectedtitle" ->
                "the page is protected: ask an administrator there to let the account edit it";
            case "protectednamespace", "protectednamespace-interface", "namespaceprotected" ->
                "not everybody may edit the pages of its namespace: ask an administrator there to let the account";
            case "permissiondenied", "writeapidenied", "cantcreate", "noedit", "noapiwrite" ->
                "the account may not save it: " + info + "; ask an administrator there for that right, and look whether"
                        + " Special:BotPasswords grants to edit pages and to create them";
            case "contenttoobig" ->
                "the page is larger than the wiki takes: " + info + "; put its ideas on more pages than one";
            case "spamprotectionmatch", "spamblacklist" ->
                "the wiki's spam filter refuses it: " + info + "; change the idea that says so, or ask an administrator"
                        + " there";
            case "abusefilter-warning", "abusefilter-disallowed" -> filtered(error, info);
            case "hookaborted" ->
                "an extension of the wiki refuses it: " + info + "; ask an administrator there, or " + byHand;
            case "invalidtitle", "pagecannotexist" -> "there can't be such a page: " + info + "; give another title";
            case "missingparam" ->
                "the wiki's server drops what it is sent (" + info + "), which it does where that is too large: put its"
                        + " ideas on more pages than one, or ask who runs the server, which is PHP's post_max_size";
            case "badmd5" ->
                "the text arrives otherwise than it was sent: look at what is between here and the wiki, such as a"
                        + " proxy";
            case "badtoken", "assertuserfailed", "assertbotfailed", "assertnameduserfailed" ->
                "the wiki doesn't know the account again right after its login (" + code
                        + "): look whether something between here and there loses cookies, such as a proxy";
            default -> "the wiki's API refuses: " + code + ": " + info + "; " + byHand;
        };
    }

    private String blocked(String who, JsonNode block, String info) {
        String by = quote(block.path("blockedby"));
        return who + " is blocked"
                + (by.isEmpty()
                        ? ": " + info + "; ask an administrator there"
                        : " by " + by + " (" + quote(block.path("blockreason")) + "; until "
                                + quote(block.path("blockexpiry")) + "): ask " + by
                                + " or another administrator there");
    }

    private String filtered(JsonNode error, String info) {
        String filter = quote(error.path("abusefilter").path("description"));
        return "a filter of the wiki refuses it: " + (filter.isEmpty() ? info : "'" + filter + "'")
                + "; change the idea that it means, ask an administrator there, or " + byHand;
    }

    /** An {@code edit} that has no error and isn't a success, in words. */
    String failure(JsonNode edit) {
        return edit.has("captcha")
                ? "the wiki asks for a captcha, which no program should solve: ask an administrator there for the right"
                        + " 'skipcaptcha', which bots have, or " + byHand
                : "the wiki doesn't say why (" + quote(edit.path("result")) + ' ' + quote(edit.path("code")) + "): "
                        + byHand;
    }

    /** What the wiki says, in one line. */
    String quote(JsonNode words) {
        String line = session.hide(words.asString("")).replaceAll("\\s+", " ").strip();
        String quoted = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return quoted.replaceFirst("[.:]+$", "");
    }
}
