package io.github.gsocideas.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.schema.CommonTemplates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TemplateDataTest {

    /** All that wikitext is made of. */
    private static final String MARKUP =
            "</div> {{t|p=1}} {{{a}}} [[Category:X]] {| ~~~~ __TOC__ '''b''' &lt; -{x}- <!--";

    private final String json = TemplateData.json(
            new WikiTemplate(
                    "T",
                    List.of(
                            new TemplateParameter(
                                    "A_b", MARKUP, MARKUP, true, Optional.empty(), Set.of(), List.of(), false),
                            new TemplateParameter(
                                    "C",
                                    "Size",
                                    "",
                                    false,
                                    Optional.empty(),
                                    Set.of(),
                                    List.of("small", "large"),
                                    true)),
                    CommonTemplates.DEFAULT),
            MARKUP,
            Map.of("A_b", MARKUP));

    private final JsonNode data = new JsonMapper().readTree(json);

    @Test
    void aTextIsReadAsItWasWritten() {
        JsonNode parameter = data.path("params").path("A_b");
        assertThat(data.path("description").stringValue()).isEqualTo(MARKUP);
        assertThat(parameter.path("label").stringValue()).isEqualTo(MARKUP);
        assertThat(parameter.path("example").stringValue()).isEqualTo(MARKUP);
    }

    @Test
    void aWikiWithoutTheExtensionFindsNoWikitextInIt() {
        assertThat(json).doesNotContain("{{", "}}", "[[", "{|", "|", "~", "__", "'", "&", "<", "-{");
    }

    @Test
    void theVisualEditorWritesAParameterToALine() {
        assertThat(data.path("format").stringValue()).isEqualTo("{{_\n|_=_\n}}\n");
    }

    @Test
    void aParameterIsRequiredOrSuggested() {
        assertThat(data.path("params").path("A_b").path("required").booleanValue())
                .isTrue();
        assertThat(data.path("params").path("C").path("suggested").booleanValue())
                .isTrue();
    }

    @Test
    void theOnlyPossibleValuesAreOffered() {
        assertThat(data.path("params").path("C").path("suggestedvalues").toString())
                .isEqualTo("[\"small\",\"large\"]");
    }

    @Test
    void theParametersKeepTheirOrder() {
        assertThat(data.path("paramOrder").toString()).isEqualTo("[\"A_b\",\"C\"]");
    }
}
