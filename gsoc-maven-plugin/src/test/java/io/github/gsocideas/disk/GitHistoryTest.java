package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git's files tell of what was committed. */
class GitHistoryTest {

    @TempDir
    private Path root;

    private Git git;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeEach
    void init() throws Exception {
        git = Git.init().setDirectory(root.toFile()).call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void aFolderWithoutCommitsHasNoHistory() throws Exception {
        assertThat(GitHistory.around(root)).isEmpty();
    }

    @Test
    void whatIsCheckedOutIsKnownByTwelveDigitsAndItsTime() throws Exception {
        Commit commit = commit("One");

        try (GitHistory history = GitHistory.around(root.resolve("ideas")).orElseThrow()) {
            assertThat(history.head()).isEqualTo(commit);
            assertThat(commit.hash()).hasSize(12);
        }
    }

    @Test
    void aCommitIsTheSameEarlierLaterApartOrNotThere() throws Exception {
        Commit first = commit("One");
        Commit second = commit("Two");
        git.checkout().setName(first.hash()).call();
        Commit branch = commit("Three");
        git.checkout().setName(second.hash()).call();

        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            assertThat(history.relation(second)).isEqualTo(GitHistory.Relation.SAME);
            assertThat(history.relation(first)).isEqualTo(GitHistory.Relation.EARLIER);
            assertThat(history.relation(branch)).isEqualTo(GitHistory.Relation.APART);
            assertThat(history.relation(new Commit("0123456789ab", now))).isEqualTo(GitHistory.Relation.UNKNOWN);
        }
        git.checkout().setName(first.hash()).call();
        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            assertThat(history.relation(second)).isEqualTo(GitHistory.Relation.LATER);
        }
    }

    @Test
    void aFilesContentsAreReadBackToACommitAlsoFromPacks() throws Exception {
        commit("One");
        Commit second = commit("Two");
        commit("Three");
        git.getRepository().getConfig().setBoolean("pack", null, "buildBitmaps", false); // which needs a library more
        git.gc().call();

        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            assertThat(history.versions("ideas/bot.yaml", Optional.of(second)))
                    .extracting(version -> new String(version.content().bytes(), StandardCharsets.UTF_8))
                    .containsExactly("Three", "Two");
            assertThat(history.versions("ideas/bot.yaml", Optional.empty())).hasSize(3);
            assertThat(history.versions("ideas/bot.yaml", Optional.of(new Commit("0123456789ab", now))))
                    .isEmpty();
        }
    }

    @Test
    void aDirectorysFilesAreKnownFromWhatIsCheckedOutBackEachContentOnce() throws Exception {
        commit("One");
        Files.createDirectories(root.resolve("ideas/tools"));
        Files.writeString(root.resolve("ideas/tools/lamp.yaml"), "Lamp");
        Files.writeString(root.resolve("ideas/picture.png"), "None");
        commit("Two");
        Files.delete(root.resolve("ideas/tools/lamp.yaml"));
        commit("One");

        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            List<String> files = new ArrayList<>();
            history.files("ideas", Optional.empty(), path -> path.endsWith(".yaml"))
                    .forEachRemaining(file -> files.add(file.path() + " "
                            + new String(file.content().bytes(), StandardCharsets.UTF_8) + " " + file.isCheckedOut()));
            assertThat(files).containsExactly("bot.yaml One true", "bot.yaml Two false", "tools/lamp.yaml Lamp false");
            assertThat(history.files("none", Optional.empty(), path -> true)).isExhausted();
        }
    }

    @Test
    void noFilesAreReadThatWereGoneBeforeACommit() throws Exception {
        commit("One");
        Commit second = commit("Two");
        commit("Three");

        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            List<String> files = new ArrayList<>();
            history.files("ideas", Optional.of(second), path -> true)
                    .forEachRemaining(
                            file -> files.add(new String(file.content().bytes(), StandardCharsets.UTF_8)));
            assertThat(files).containsExactly("Three", "Two");
            Commit unknown = new Commit("0123456789ab", now);
            assertThat(history.files("ideas", Optional.of(unknown), path -> true))
                    .toIterable()
                    .hasSize(3);
        }
    }

    @Test
    void aFileIsCommittedThoughItsLineEndsAreTheCheckouts() throws Exception {
        commit("One\nTwo\n");

        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            Files.writeString(root.resolve("ideas/bot.yaml"), "One\r\nTwo\r\n");
            assertThat(history.isCommitted("ideas/bot.yaml")).isTrue();
            Files.writeString(root.resolve("ideas/bot.yaml"), "One\n");
            assertThat(history.isCommitted("ideas/bot.yaml")).isFalse();
            Files.writeString(root.resolve("ideas/new.yaml"), "New");
            assertThat(history.isCommitted("ideas/new.yaml")).isFalse();
            assertThat(history.has("ideas")).isTrue();
            assertThat(history.has("others")).isFalse();
        }
    }

    @Test
    void nothingIsMeasuredOrWrittenForIt() throws Exception {
        commit("One");
        List<Path> before = files();

        try (GitHistory history = GitHistory.around(root).orElseThrow()) {
            history.relation(history.head());
        }

        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws Exception {
        try (var files = Files.walk(root)) {
            return files.sorted().toList();
        }
    }

    private Commit commit(String text) throws Exception {
        now = now.plusSeconds(60);
        Files.createDirectories(root.resolve("ideas"));
        Files.writeString(root.resolve("ideas/bot.yaml"), text);
        PersonIdent author = new PersonIdent("Ada Obi", "ada@example.org", now, ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        String name = git.commit()
                .setMessage(text)
                .setAuthor(author)
                .setCommitter(author)
                .setSign(false)
                .call()
                .name();
        return new Commit(name.substring(0, 12), now);
    }
}
