package io.github.gsocideas.wiki;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what a server knows that it is the same who asks again: cookies, or a token in every request. Nothing here shows them;
 * what does is Java's own log of its HTTP client, for who has Java write that ({@code jdk.httpclient.HttpClient.log}).
 */
final class Session {

    private final Optional<Credentials> credentials;
    private final CookieManager cookies = new CookieManager();
    private final Collection<String> secrets = new LinkedHashSet<>();

    private Session(Optional<Credentials> credentials) {
        this.credentials = credentials;
        credentials.map(Credentials::secrets).ifPresent(secrets::addAll);
    }

    /** That of somebody who isn't logged in, and of whom nothing is kept. */
    static Session none() {
        return new Session(Optional.empty());
    }

    /** That of an account, before it is logged in. */
    static Session of(Credentials credentials) {
        return new Session(Optional.of(credentials));
    }

    /** Whether it is that of an account. */
    boolean hasAccount() {
        return credentials.isPresent();
    }

    /** Has a client keep the cookies. */
    void prepare(HttpClient.Builder client) {
        if (hasAccount()) {
            client.cookieHandler(cookies);
        }
    }

    /** Has a request bear the token. */
    void prepare(HttpRequest.Builder request) {
        credentials
                .filter(Credentials.OwnerToken.class::isInstance)
                .map(Credentials.OwnerToken.class::cast)
                .ifPresent(owner -> request.header("Authorization", "Bearer " + owner.token()));
    }

    /** Forgets the cookies, as if it began. */
    void restart() {
        cookies.getCookieStore().removeAll();
    }

    /** Takes the token of a form for secret from now on; those of a wiki end with {@code +\}, which tells nothing. */
    void keepSecret(String token) {
        secrets.add(token.replace("+\\", ""));
    }

    /** What a server says, with dots for what is secret: it may repeat what it was sent, in plain words or as it was sent. */
    String hide(String words) {
        return Stream.concat(
                        secrets.stream(),
                        cookies.getCookieStore().getCookies().stream().map(HttpCookie::getValue))
                .filter(secret -> !secret.isBlank())
                .flatMap(Session::writings)
                .sorted(Comparator.comparing(String::length).reversed()) // one may be a part of another
                .reduce(words, (hidden, secret) -> hidden.replace(secret, "…"));
    }

    private static Stream<String> writings(String secret) {
        byte[] octets = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                Base64.getEncoder().withoutPadding().encodeToString(octets));
    }
}
