package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTimestampTest {

    private static final Instant START = Instant.parse("2026-03-01T09:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-02-04T12:00:00Z, 2026-02-04T12:00:00Z",
        "2026-02-04T12:00:00+02:00, 2026-02-04T10:00:00Z",
        "1770206400, 2026-02-04T12:00:00Z",
        "0, 1970-01-01T00:00:00Z"
    })
    void aMomentIsWrittenInIso8601OrInSeconds(String value, Instant instant) throws Exception {
        assertThat(OutputTimestamp.parse(value, START)).isEqualTo(instant);
    }

    @Test
    void nowIsWhenTheBuildBegan() throws Exception {
        assertThat(OutputTimestamp.parse("now", START)).isEqualTo(START);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "-", "off"})
    void aProjectThatWantsNoneGetsThatOfMaven4(String value) throws Exception {
        assertThat(OutputTimestamp.parse(value, START)).isEqualTo("1980-02-01T00:00:00Z");
    }

    @Test
    void whatMavenSaysOfAProjectThatSaysNothingIsNone() {
        assertThat(OutputTimestamp.isGiven("1980-02-01T00:00:00Z")).isFalse();
        assertThat(OutputTimestamp.isGiven("2026-02-04T12:00:00Z")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"today", "2026-02-04", "2026-02-04T12:00:00", "1969-12-31T23:59:59Z", "99999999999999999999"})
    void whatIsNoMomentIsAConfigurationError(String value) {
        assertThatThrownBy(() -> OutputTimestamp.parse(value, START))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("<outputTimestamp>" + value + "</outputTimestamp> is no moment between 1970 and 9999,"
                        + " such as 2026-02-04T12:00:00Z, nor 'now'");
    }

    @Test
    void aYearThatMediaWikiCantWriteIsOneToo() {
        assertThatThrownBy(() -> OutputTimestamp.parse("253402300800", START))
                .isInstanceOf(MojoExecutionException.class);
    }
}
