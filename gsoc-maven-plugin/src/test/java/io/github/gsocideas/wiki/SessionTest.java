package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    @ParameterizedTest
    @ValueSource(strings = {"pass+word/=", "pass%2Bword%2F%3D", "cGFzcyt3b3JkLz0"})
    void aServerThatRepeatsThePasswordIsNotQuotedWithIt(String written) {
        Session session = Session.of(new Credentials.BotPassword("Publisher@gsoc", "pass+word/="));

        assertThat(session.hide("no such password: " + written + ".")).isEqualTo("no such password: ….");
    }

    @Test
    void aServerThatRepeatsTheTokenOfAFormIsNotQuotedWithIt() {
        Session session = Session.none();
        session.keepSecret("0f3r/u7n6");

        assertThat(session.hide("Invalid token 0f3r%2Fu7n6 or 0f3r/u7n6")).isEqualTo("Invalid token … or …");
    }

    @Test
    void whatIsNotSecretIsQuotedAsItStands() {
        Session session = Session.of(new Credentials.OwnerToken("eyJ0.eyJh.c2ln"));

        assertThat(session.hide("The page is protected")).isEqualTo("The page is protected");
    }
}
