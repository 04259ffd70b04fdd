package io.github.gsocideas.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import org.junit.jupiter.api.Test;

class FieldTableTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @Test
    void aRowSaysWhatAFieldIsForAndWhatItTakes() throws Exception {
        String table = FieldTable.markdown(SCHEMA, IdeaValidator.of(SCHEMA).notApplicable());

        assertThat(table.lines())
                .startsWith(
                        "| Field | | What it says | What it takes |",
                        "|---|---|---|---|",
                        "| `project` | required | Title of the project, on one line | one line of text; a title of its own,"
                                + " never N/A |")
                .contains(
                        "| `outcomes` | required | What the project is expected to leave behind | a text, or a list of texts;"
                                + " N/A leaves it out on purpose |")
                .hasSize(2 + SCHEMA.fields().size());
    }

    @Test
    void whatMarkdownWouldTakeForMarkupStandsAsItIsWritten() throws Exception {
        String table = FieldTable.markdown(SCHEMA, IdeaValidator.of(SCHEMA).notApplicable());

        assertThat(table).contains("is reached by \\[\\[#my-unique-anchor\\]\\]");
    }
}
