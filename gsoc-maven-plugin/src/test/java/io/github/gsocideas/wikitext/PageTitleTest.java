package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a[b", "a|b", "a#b", "<b>", "{{x}}", "~~~", "a%20b", "a&amp;b", "../a", "a/.", "a\tb", ":"
            })
    void aTitleThatMediaWikiRefusesIsRefused(String title) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageTitle(title));
    }

    @Test
    void aTitleOf256BytesIsTooLong() {
        assertThat(new PageTitle("ä".repeat(127) + "a").text()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> new PageTitle("ä".repeat(128)));
    }

    @Test
    void aTitleIsComposed() {
        assertThat(new PageTitle("U\u0308bersicht").text()).isEqualTo("Übersicht");
    }

    @ParameterizedTest
    @CsvSource({
        "GSoC 2026, 0",
        "Project:Ideas, 4",
        "template:N/A, 10",
        "user_talk:Wei Liu, 3",
        "Category : GSoC, 14",
        "Wärmebild: which guest, 0",
        ":Category:GSoC, 0"
    })
    void aTitleBeginsWithItsNamespace(String title, int namespace) {
        assertThat(new PageTitle(title).namespace()).isEqualTo(namespace);
    }

    @Test
    void aFileNameHasNoCharacterThatAFileSystemRefuses() {
        assertThat(new PageTitle("GSoC/2026: \"ideas\"?").fileName()).isEqualTo("GSoC%2F2026%3A %22ideas%22%3F");
        assertThat(new PageTitle("Übersicht 100% fertig.").fileName()).isEqualTo("Übersicht 100%25 fertig%2E");
    }

    @Test
    void aFileNameLeavesRoomForAnExtension() {
        assertThat(new PageTitle("x".repeat(250)).fileName()).isEqualTo("x".repeat(250));
        assertThat(new PageTitle("x".repeat(251)).fileName()).isEqualTo("x".repeat(250));
        assertThat(new PageTitle("€".repeat(85)).fileName()).isEqualTo("€".repeat(83));
        assertThat(new PageTitle("ü/".repeat(60)).fileName()).isEqualTo("ü%2F".repeat(50));
    }
}
