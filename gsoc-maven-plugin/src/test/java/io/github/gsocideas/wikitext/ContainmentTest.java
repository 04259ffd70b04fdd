package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "[[Mailing lists|the list]]",
                "[https://x.org/?a=b&c=d a link]",
                "{{Icon|ok}} and {{{1|default}}}",
                "int a[10] = { 1, 2 };",
                "<nowiki>{{ [[ | </nowiki>",
                "<pre>a | b</pre>",
                "<nowiki/>''",
                "<!-- {{ | -->",
                "a < b > c",
                "{{a|{{b|c}}|[[d|e]]}}",
            })
    void whatClosesAllThatItOpensStaysInItsParameter(String wikitext) {
        assertThat(Containment.breach(wikitext)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "{ | }",
                "[http://x a|b]",
                "{|\n| cell\n|}",
                "{{",
                "}}",
                "{{a}",
                "{a}}",
                "{{ a} }",
                "[[a] ]",
                "[[a",
                "a]]",
                "{{[[}}]]",
                "<!-- a",
                "<nowiki>a",
                "<nowiki",
                "<PRE>a",
                "<includeonly>a</includeonly>",
                "<noinclude>",
                "x -{",
            })
    void whatCouldLeaveItsParameterIsRefused(String wikitext) {
        assertThat(Containment.breach(wikitext)).isPresent();
    }

    @Test
    void aBreachNamesTheThingAndHowToWriteIt() {
        assertThat(Containment.breach("vif | ring"))
                .isEqualTo(Optional.of(new Containment.Breach(
                        "the bar '|' in 'vif | ring' would begin a new parameter",
                        "write {{!}} in a table, &#124; elsewhere")));
        assertThat(Containment.breach("see {{Foo for more"))
                .isEqualTo(Optional.of(new Containment.Breach(
                        "unbalanced '{' at '{{Foo for more'", "close it, or write &#123; for a '{' to be shown")));
    }

    @Test
    void aMegabyteOfBracesIsReadInOnePass() {
        assertThat(Containment.breach("{".repeat(1 << 20))).isPresent();
        assertThat(Containment.breach("[".repeat(1 << 19) + "]".repeat(1 << 19)))
                .isEmpty();
        assertThat(Containment.breach("<nowiki></nowiki>".repeat(1 << 15))).isEmpty();
        assertThat(Containment.breach("<nowiki ".repeat(1 << 15))).isPresent();
    }
}
