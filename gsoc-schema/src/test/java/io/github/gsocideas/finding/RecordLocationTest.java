package io.github.gsocideas.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordLocationTest {

    @Test
    void itsNameIsThatOfTheWayThere() {
        RecordLocation entry = RecordLocation.of("contact").entry(0);
        assertThat(RecordLocation.ROOT.displayName()).isEmpty();
        assertThat(entry.displayName()).isEqualTo("contact[0]");
        assertThat(entry.key("email").displayName()).isEqualTo("contact[0].email");
        assertThat(entry.entry(1).key("0").displayName()).isEqualTo("contact[0][1].0");
    }

    @Test
    void aKeyWithADotIsNoWayOfTwoSteps() {
        RecordLocation dotted = RecordLocation.of("a.b");
        RecordLocation nested = RecordLocation.of("a").key("b");
        assertThat(dotted.displayName()).isEqualTo(nested.displayName());
        assertThat(dotted).isNotEqualTo(nested);
        assertThat(dotted.field()).contains("a.b");
        assertThat(nested.field()).contains("a");
    }

    @Test
    void aKeyThatLooksLikeANumberIsNoEntry() {
        assertThat(RecordLocation.of("a").key("0").isFieldEntry()).isFalse();
        assertThat(RecordLocation.of("a").entry(0).isFieldEntry()).isTrue();
    }

    @Test
    void theRecordAsAWholeIsInNoField() {
        assertThat(RecordLocation.ROOT.field()).isEmpty();
        assertThat(RecordLocation.ROOT.isField()).isFalse();
    }
}
