package io.github.gsocideas.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHostTest {

    @ParameterizedTest
    @CsvSource({
        "github.com, GITHUB",
        "github.example.org, GITHUB",
        "gitlab.com, GITLAB",
        "gitlab.example.org, GITLAB",
        "git.gitlab.example.org, GITLAB"
    })
    void aNameSpeaksOfTheKind(String host, CodeHost kind) {
        assertThat(CodeHost.of(host)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "mygithub.example.org", "codeberg.org"})
    void aNameThatSpeaksOfNoneIsOfNone(String host) {
        assertThat(CodeHost.of(host)).isEmpty();
    }

    @Test
    void onlyOneHostOfAKindIsThePublicOne() {
        assertThat(CodeHost.GITHUB.isPublic("github.com")).isTrue();
        assertThat(CodeHost.GITHUB.isPublic("github.example.org")).isFalse();
        assertThat(CodeHost.GITHUB.isPublic("gitlab.com")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ssh.github.com, github.com",
        "github.com-work, github.com",
        "altssh.gitlab.com, gitlab.com",
        "gitlab.com-heron.home, gitlab.com",
        "github.community, github.community",
        "ssh.github.example.org, ssh.github.example.org"
    })
    void otherNamesOfAPublicHostLeadToItsWebsite(String host, String website) {
        assertThat(CodeHost.website(host)).isEqualTo(website);
    }
}
