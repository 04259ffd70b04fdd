package io.github.gsocideas.wiki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** By what the API's <a href="https://www.mediawiki.org/wiki/API:Edit">{@code edit}</a> saves a page, and nothing but that. */
final class EditParameters {

    /** How many seconds one of the wiki's databases may be behind another. */
    private static final String MOST_LAG = "5";

    private EditParameters() {}

    /** Those of an edit by an account, which the wiki refuses where anything isn't as it was, or as it is meant. */
    static Map<String, String> of(PageEdit edit, Identity identity) {
        String text = composed(edit.text());
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("action", "edit");
        parameters.put("title", edit.title());
        parameters.put("summary", edit.summary());
        // The time of a base wouldn't do: the wiki takes an own edit since then for none.
        edit.base()
                .ifPresentOrElse(
                        base -> parameters.putAll(Map.of("baserevid", Long.toString(base), "nocreate", "1")),
                        () -> parameters.put("createonly", "1"));
        parameters.put("starttimestamp", identity.since());
        parameters.put("assert", identity.bot() ? "bot" : "user");
        parameters.put("assertuser", identity.name());
        parameters.put("bot", "1");
        parameters.put("maxlag", MOST_LAG);
        parameters.put("md5", md5(text));
        parameters.put("text", text);
        parameters.put("token", identity.token());
        return parameters;
    }

    /** A text in Unicode's normal form C, into which the wiki would bring it. */
    static String composed(String text) {
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
}
