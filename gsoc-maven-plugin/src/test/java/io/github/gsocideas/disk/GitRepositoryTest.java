package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

    private static final String CONFIG = """
            [core]
            \tbare = false
            [remote "upstream"]
            \turl = https://example.org/other/ideas.git
            [remote "origin"]
            \tfetch = +refs/heads/*:refs/remotes/origin/*
            \turl = git@example.org:heron/ideas.git
            [branch "main"]
            \tremote = origin
            """;

    @TempDir
    private Path directory;

    @Test
    void aDirectoryBelowTheRootIsInTheRepository() throws Exception {
        write(".git/config", CONFIG);
        Path ideas = Files.createDirectories(directory.resolve("site/ideas"));

        assertThat(GitRepository.around(ideas))
                .contains(new GitRepository(directory, Optional.of("git@example.org:heron/ideas.git")));
    }

    @Test
    void aRepositoryMayHaveNoOrigin() throws Exception {
        write(".git/config", "[core]\n\tbare = false\n[remote \"upstream\"]\n\turl = https://example.org/a/b\n");

        assertThat(GitRepository.around(directory).orElseThrow().origin()).isEmpty();
    }

    @Test
    void aFurtherWorkTreeHasTheOriginOfTheFirst() throws Exception {
        write("first/.git/config", CONFIG);
        write("first/.git/worktrees/second/commondir", "../..\n");
        write("second/.git", "gitdir: " + directory.resolve("first/.git/worktrees/second") + "\n");

        assertThat(GitRepository.around(directory.resolve("second")).orElseThrow())
                .isEqualTo(
                        new GitRepository(directory.resolve("second"), Optional.of("git@example.org:heron/ideas.git")));
    }

    @Test
    void quotesAndACommentAreNoPartOfTheAddress() throws Exception {
        write(".git/config", "[remote \"origin\"]\n  url = \"https://example.org/heron/ideas\" ; ours\n");

        assertThat(GitRepository.around(directory).orElseThrow().origin()).contains("https://example.org/heron/ideas");
    }

    @Test
    void keysMayBeInCapitals() throws Exception {
        write(".git/config", "[Remote \"origin\"]\n\tURL = https://example.org/heron/ideas\n");

        assertThat(GitRepository.around(directory).orElseThrow().origin()).contains("https://example.org/heron/ideas");
    }

    @Test
    void aKeyMayStandBehindTheNameOfItsSection() throws Exception {
        write(
                ".git/config",
                "[remote \"upstream\"] url = a\n[remote \"origin\"] url = https://example.org/heron/ideas\n");

        assertThat(GitRepository.around(directory).orElseThrow().origin()).contains("https://example.org/heron/ideas");
    }

    @Test
    void theOriginMayHaveTwoSections() throws Exception {
        write(
                ".git/config",
                "[remote \"origin\"]\n\tprune = true\n[core]\n\tbare = false\n[remote \"origin\"]\n\turl = ../ideas\n");

        assertThat(GitRepository.around(directory).orElseThrow().origin()).contains("../ideas");
    }

    @Test
    void aPathInTheRepositoryBeginsAtItsRoot() {
        GitRepository repository = new GitRepository(directory, Optional.empty());

        assertThat(repository.path(directory.resolve("my site").resolve("ideas")))
                .isEqualTo("my site/ideas");
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
