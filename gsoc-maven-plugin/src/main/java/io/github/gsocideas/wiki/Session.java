package io.github.gsocideas.wiki;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** By what a server knows that it is the same who asks again: cookies, or a token in every request. And nobody else may know. */
final class Session {

    private final Optional<Credentials> credentials;
    private final CookieManager cookies = new CookieManager();
    private final Set<String> secrets = new LinkedHashSet<>();

    private Session(Optional<Credentials> credentials) {
        this.credentials = credentials;
        credentials.map(Session::secret).ifPresent(secrets::add);
    }

    /** That of somebody who isn't logged in, and of whom a server keeps nothing. */
    static Session none() {
        return new Session(Optional.empty());
    }

    /** One that begins. */
    static Session of(Credentials credentials) {
        return new Session(Optional.of(credentials));
    }

    private static String secret(Credentials credentials) {
        return credentials instanceof Credentials.OwnerToken owner
                ? owner.token()
                : ((Credentials.BotPassword) credentials).password();
    }

    boolean isLoggedIn() {
        return credentials.isPresent();
    }

    void prepare(HttpClient.Builder client) {
        if (isLoggedIn()) {
            client.cookieHandler(cookies);
        }
    }

    void prepare(HttpRequest.Builder request) {
        credentials
                .filter(Credentials.OwnerToken.class::isInstance)
                .ifPresent(owner -> request.header("Authorization", "Bearer " + secret(owner)));
    }

    /** Forgets the cookies, as if it began. */
    void restart() {
        cookies.getCookieStore().removeAll();
    }

    /** Takes a text for secret from now on, such as a token. */
    void keepSecret(String text) {
        secrets.add(text);
    }

    /** What a server says, without what is secret. */
    String hide(String words) {
        String hidden = words;
        for (String secret : secrets) {
            hidden = secret.isEmpty() ? hidden : hidden.replace(secret, "…");
        }
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            hidden = cookie.getValue().length() < 8 ? hidden : hidden.replace(cookie.getValue(), "…");
        }
        return hidden;
    }
}
