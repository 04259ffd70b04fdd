package io.github.gsocideas.wiki;

import java.util.List;
import java.util.regex.Pattern;

/** By what an account of a wiki is known. No text of it shows what is secret, or may be, since it is in the wrong place. */
public sealed interface Credentials {

    /** What nobody else may know. */
    List<String> secrets();

    /**
     * A bot password, which {@code Special:BotPasswords} gives.
     *
     * @param username the account's name, {@code @} and the bot password's: {@code Publisher@gsoc}
     */
    record BotPassword(String username, String password) implements Credentials {

        /** The password itself. Another form of it has the name before it, {@code gsoc@…}, and the account's alone as username. */
        private static final Pattern PASSWORD = Pattern.compile("(?:.*@)?[0-9a-z]{32,}", Pattern.DOTALL);

        /** Whether a text has the form of a bot password, with its name before it or without. */
        public static boolean isPassword(String text) {
            return PASSWORD.matcher(text).matches();
        }

        /** The password, and the username unless it is clear that they aren't the wrong way round. */
        @Override
        public List<String> secrets() {
            return isPassword(password) && !isPassword(username) ? List.of(password) : List.of(password, username);
        }

        @Override
        public String toString() {
            return secrets().contains(username) ? "the bot password" : "the bot password of '" + username + "'";
        }
    }

    /** The access token of an owner-only consumer of OAuth 2, which {@code Special:OAuthConsumerRegistration} gives. */
    record OwnerToken(String token) implements Credentials {

        /** What a request's header can hold. */
        private static final Pattern FIT = Pattern.compile("[!-~]+");

        /** Whether it can be one: a blank or a line's end in a token was copied with it. */
        public boolean isFit() {
            return FIT.matcher(token).matches();
        }

        @Override
        public List<String> secrets() {
            return List.of(token);
        }

        @Override
        public String toString() {
            return "the owner-only token";
        }
    }
}
