package io.github.gsocideas.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aSecretThatHoldsAnotherIsHiddenAsAWhole() {
        Session session = Session.of(new Credentials.BotPassword("Publisher@gsoc", "0f3r"));
        session.keepSecret("0f3ru7n6");

        assertThat(session.hide("Invalid token 0f3ru7n6")).isEqualTo("Invalid token …");
    }

    @ParameterizedTest
    @CsvSource({
        "gsoc@1qa52ws03edc4rfv5tgb6uhn7ujm8ik9, Publisher",
        "gsoc@1qa52ws03edc4rfv5tgb6uhn7ujm8ik9, 1qa52ws03edc4rfv5tgb6uhn7ujm8ik9",
        "pass@word, Publisher@gsoc"
    })
    void aUsernameThatMayBeASecretIsNotShown(String username, String password) {
        Credentials swapped = new Credentials.BotPassword(username, password);

        assertThat(swapped).hasToString("the bot password");
        assertThat(Session.of(swapped).hide("There is no " + username)).isEqualTo("There is no …");
    }

    @Test
    void aUsernameBesideABotPasswordIsShown() {
        Credentials bot = new Credentials.BotPassword("Publisher@gsoc", "1qa52ws03edc4rfv5tgb6uhn7ujm8ik9");

        assertThat(bot).hasToString("the bot password of 'Publisher@gsoc'");
        assertThat(Session.of(bot).hide("There is no Publisher@gsoc")).isEqualTo("There is no Publisher@gsoc");
    }

    @Test
    void whatIsNotSecretIsQuotedAsItStands() {
        Session session = Session.of(new Credentials.OwnerToken("eyJ0.eyJh.c2ln"));

        assertThat(session.hide("The page is protected")).isEqualTo("The page is protected");
    }
}
