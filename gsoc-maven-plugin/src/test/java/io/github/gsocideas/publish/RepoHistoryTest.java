package io.github.gsocideas.publish;

import static io.github.gsocideas.publish.Merging.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git tells of a call on the wiki that no idea file is of. */
class RepoHistoryTest {

    @TempDir
    private Path root;

    private CommittedIdeas repo;

    @BeforeEach
    void commitAnIdea() throws Exception {
        repo = new CommittedIdeas(root);
        repo.commit("bot.yaml", "A bot", "anchor: bot\n");
    }

    @AfterEach
    void close() {
        repo.close();
    }

    @Test
    void anIdeaThatAPersonBeganWithACopyOfAnotherIsNewThoughItHasTheOthersAnchor() throws Exception {
        String copy = repo.page().replace("=A bot", "=Mine").replace("=Words", "=My own");

        assertThat(told(repo.merged(repo.page() + "\n\n" + copy))).isEqualTo(Map.of("Mine", "ONLY_ON_WIKI"));
    }

    @Test
    void aCopyThatHasTheOthersTitleStillIsOnTheWikiAlone() throws Exception {
        String copy = repo.page().replace("=Words", "=My own");

        assertThat(told(repo.merged(repo.page() + "\n\n" + copy))).isEqualTo(Map.of("A bot", "ONLY_ON_WIKI"));
    }
}
