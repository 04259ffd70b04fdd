package io.github.gsocideas.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings of a web address are the same. */
class SameAddressTest {

    private static final String ISSUE = "https://github.com/cncf/mentoring/issues/12";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://github.com/cncf/mentoring/issues/12",
                "github.com/cncf/mentoring/issues/12",
                "HTTPS://GitHub.com/cncf/mentoring/issues/12",
                "https://www.github.com/cncf/mentoring/issues/12",
                "https://github.com:443/cncf/mentoring/issues/12",
                "http://github.com:80/cncf/mentoring/issues/12",
                "https://github.com:/cncf/mentoring/issues/12",
                "https://github.com/cncf/mentoring/issues/12/",
                "https://github.com/cncf/mentoring/issues/12#issuecomment-1",
                "https://github.com/cncf/./other/../mentoring/issues/12",
                "https://github.com/%63ncf/mentoring/issues/%31%32"
            })
    void anotherSpellingOfAnAddressIsTheSame(String spelling) {
        assertThat(SameAddress.normal(spelling, false)).isEqualTo(SameAddress.normal(ISSUE, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/cncf/mentoring/issues/13",
                "https://github.com/CNCF/mentoring/issues/12",
                "https://gist.github.com/cncf/mentoring/issues/12",
                "https://github.com:8443/cncf/mentoring/issues/12",
                "https://ada@github.com/cncf/mentoring/issues/12",
                "https://github.com/cncf/mentoring/issues/12?page=2",
                "https://github.com/cncf/mentoring/issues%2F12",
                "ftp://github.com/cncf/mentoring/issues/12"
            })
    void anotherAddressIsAnother(String address) {
        assertThat(SameAddress.normal(address, false)).isNotEqualTo(SameAddress.normal(ISSUE, false));
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/cncf/mentoring.git, github.com/cncf/mentoring",
        "https://example.org, example.org",
        "https://example.org/.., example.org",
        "https://example.org/../a, example.org/a",
        "https://example.org/%7eada/%e4, example.org/~ada/%E4",
        "https://ADA@Example.org/, ADA@example.org",
        "https://[2001:DB8::1]:443/a, '[2001:db8::1]/a'",
        "https://example.org/?, example.org?",
        "not an address, not an address"
    })
    void theNormalFormIsWhatIsShown(String address, String normal) {
        assertThat(SameAddress.normal(address, false)).isEqualTo(normal);
    }

    @Test
    void letterCaseMayCountForNothingInThePathButNotInTheQuery() {
        assertThat(SameAddress.normal("https://github.com/CNCF/Mentoring/issues?q=Label", true))
                .isEqualTo("github.com/cncf/mentoring/issues?q=Label");
        assertThat(SameAddress.normal("No address", true)).isEqualTo("no address");
    }

    @Test
    void anAddressAsLongAsAFileIsReadInNoTime() {
        for (String piece : new String[] {"/", "../", "%41", ":80", ".git", "a/"}) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> SameAddress.normal("https://example.org/" + piece.repeat(300_000) + "x", true));
        }
    }
}
