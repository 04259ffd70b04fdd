package io.github.gsocideas.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PluginFaultTest {

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void whatIsDoneWithoutAFaultIsReturned() {
        assertThat(PluginFault.guard("a.md", findings, () -> 1)).contains(1);
        assertThat(findings).isEmpty();
    }

    @Test
    void aFaultNamesTheFileAndSaysThatItIsOurs() {
        assertThat(PluginFault.guard(
                        "ideas/a.md", findings, () -> Optional.empty().orElseThrow()))
                .isEmpty();

        assertThat(findings)
                .singleElement()
                .asString()
                .matches(
                        "ideas/a\\.md:1:1: the plugin fails at this file: java\\.util\\.NoSuchElementException: No value"
                                + " present at Optional\\.java:[0-9]+ < PluginFaultTest\\.java:[0-9]+ < PluginFault\\.java:[0-9]+;"
                                + " this is a fault of the plugin, not of the idea: report it, with the file; exclude the file until"
                                + " then \\[plugin-fault]");
    }

    @Test
    void aCallWithoutAnEndIsAFaultToo() {
        List<Object> ofItself = new ArrayList<>();
        List<Object> inside = new ArrayList<>();
        inside.add(ofItself);
        ofItself.add(inside);

        PluginFault.guard("a.md", findings, ofItself::hashCode);

        assertThat(findings).singleElement().asString().contains("java.lang.StackOverflowError");
    }
}
