package io.github.gsocideas.wiki;

/** By what an account of a wiki is known. No text of it shows what is secret. */
public sealed interface Credentials {

    /** What nobody else may know. */
    String secret();

    /**
     * A bot password, which {@code Special:BotPasswords} gives.
     *
     * @param username the account's name, {@code @} and the bot password's: {@code Publisher@gsoc}
     */
    record BotPassword(String username, String password) implements Credentials {

        @Override
        public String secret() {
            return password;
        }

        @Override
        public String toString() {
            return "the bot password of '" + username + "'";
        }
    }

    /** The access token of an owner-only consumer of OAuth 2, which {@code Special:OAuthConsumerRegistration} gives. */
    record OwnerToken(String token) implements Credentials {

        @Override
        public String secret() {
            return token;
        }

        @Override
        public String toString() {
            return "the owner-only token";
        }
    }
}
