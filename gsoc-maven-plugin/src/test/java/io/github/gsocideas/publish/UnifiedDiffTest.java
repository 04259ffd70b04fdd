package io.github.gsocideas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A diff as {@code diff -u} writes it. */
class UnifiedDiffTest {

    @Test
    void aChangedLineStandsBesideThoseAroundIt() {
        assertThat(UnifiedDiff.of(
                        "A (wiki)", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "A (repo)", "1\n2\n3\n4\nfünf\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- A (wiki)
                        +++ A (repo)
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +fünf
                         6
                         7
                         8
                        """);
    }

    @Test
    void aLastLineThatDoesNotEndIsSaid() {
        assertThat(UnifiedDiff.of("a", "1\n2", "b", "1\n3")).isEqualTo("""
                        --- a
                        +++ b
                        @@ -1,2 +1,2 @@
                         1
                        -2
                        \\ No newline at end of file
                        +3
                        \\ No newline at end of file
                        """);
    }

    @Test
    void aTextThatIsNotThereHasNoLine() {
        assertThat(UnifiedDiff.of("/dev/null", "", "b", "1\n")).isEqualTo("""
                --- /dev/null
                +++ b
                @@ -0,0 +1 @@
                +1
                """);
    }

    @Test
    void theSameTextHasNoDiff() {
        assertThat(UnifiedDiff.of("a", "1\n2", "b", "1\n2")).isEmpty();
    }
}
