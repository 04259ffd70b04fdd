package io.github.gsocideas.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteTest {

    @ParameterizedTest
    @CsvSource({
        "git@github.com:Heron/gsoc-ideas.git, github.com/Heron/gsoc-ideas",
        "https://github.com/Heron/gsoc-ideas, github.com/Heron/gsoc-ideas",
        "https://github.com/Heron/gsoc.ideas.git/, github.com/Heron/gsoc.ideas",
        "ssh://git@gitlab.example.org:2222/heron/summer/ideas.git, gitlab.example.org/heron/summer/ideas",
        "https://heron:secret@GitLab.com/heron/ideas.git, gitlab.com/heron/ideas"
    })
    void anAddressNamesHostOwnerAndRepository(String address, String remote) {
        assertThat(Remote.of(address)).map(Remote::toString).contains(remote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../ideas.git",
                "/srv/git/heron/ideas.git",
                "file:///srv/git/heron/ideas.git",
                "C:/git/heron/ideas",
                "https://example.org/ideas.git",
                "https://github.com/heron/id<eas>"
            })
    void whatNamesNoOwnerIsNone(String address) {
        assertThat(Remote.of(address)).isEmpty();
    }

    @Test
    void filesOfTheDefaultBranchHaveAnAddressWhereTheHostIsKnown() {
        assertThat(webAddress("git@github.com:heron/ideas.git"))
                .contains("https://github.com/heron/ideas/blob/HEAD/ideas");
        assertThat(webAddress("git@gitlab.example.org:heron/ideas.git"))
                .contains("https://gitlab.example.org/heron/ideas/-/blob/HEAD/ideas");
        assertThat(webAddress("git@example.org:heron/ideas.git")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "git@github.com-work:heron/ideas, https://github.com/heron/ideas/blob/HEAD/ideas",
        "ssh://git@ssh.github.com:443/heron/ideas.git, https://github.com/heron/ideas/blob/HEAD/ideas",
        "ssh://git@altssh.gitlab.com:443/heron/ideas.git, https://gitlab.com/heron/ideas/-/blob/HEAD/ideas",
        "https://www.github.com/heron/ideas, https://github.com/heron/ideas/blob/HEAD/ideas"
    })
    void aPublicHostIsKnownByItsOtherNames(String address, String file) {
        assertThat(webAddress(address)).contains(file);
        assertThat(groupId(address)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://gitlab.example.org:8443/heron/ideas, https://gitlab.example.org:8443/heron/ideas/-/blob/HEAD/ideas",
        "http://gitlab.example.org:8080/heron/ideas, http://gitlab.example.org:8080/heron/ideas/-/blob/HEAD/ideas",
        "ssh://git@gitlab.example.org:2222/heron/ideas, https://gitlab.example.org/heron/ideas/-/blob/HEAD/ideas"
    })
    void thePortIsKeptWhereItIsTheWebsites(String address, String file) {
        assertThat(webAddress(address)).contains(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"git@gitlab.example.org-work:heron/ideas", "git@gitlab:heron/ideas"})
    void aNameThatOnlySshKnowsIsNoWebsite(String address) {
        assertThat(Remote.of(address).flatMap(Remote::codeHost)).contains(CodeHost.GITLAB);
        assertThat(webAddress(address)).isEmpty();
    }

    @Test
    void aDirectoryIsNamedAsAnAddressHasIt() {
        Remote remote = Remote.of("git@github.com:heron/site").orElseThrow();

        assertThat(remote.webAddress("my site/idées #1/100%"))
                .contains("https://github.com/heron/site/blob/HEAD/my%20site/id%C3%A9es%20%231/100%25");
    }

    @Test
    void onlyAPublicHostSaysAGroupId() {
        assertThat(groupId("git@github.com:Heron/ideas.git")).contains("io.github.heron");
        assertThat(groupId("git@gitlab.com:heron/summer/ideas.git")).contains("io.gitlab.heron.summer");
        assertThat(groupId("git@gitlab.example.org:heron/ideas.git")).isEmpty();
    }

    private static Optional<String> webAddress(String address) {
        return Remote.of(address).orElseThrow().webAddress("ideas");
    }

    private static Optional<String> groupId(String address) {
        return Remote.of(address).orElseThrow().groupId();
    }
}
