package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RdjsonReportTest {

    private static final RdjsonReport RDJSON = new RdjsonReport();

    /** reviewdog's own. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(ReportedExample.resource("DiagnosticResult.json"), InputFormat.JSON);

    @Test
    void theExampleIsAsItWasLookedAt() {
        ReportedExample.assertGolden(RDJSON, "findings.rdjson");
    }

    @Test
    void reviewdogsSchemaHolds() {
        assertThat(SCHEMA.validate(render(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aColumnCountsBytes() {
        JsonNode warning = new JsonMapper().readTree(render()).at("/diagnostics/1/location/range");

        // Nine characters are before it, of which one has four bytes.
        assertThat(warning.at("/start/column").intValue()).isEqualTo(13);
    }

    @Test
    void aFixIsASuggestion() {
        JsonNode error = new JsonMapper().readTree(render()).at("/diagnostics/2/suggestions/0");

        assertThat(error.get("text").stringValue()).isEqualTo("Easy");
        assertThat(error.at("/range/start/column").intValue()).isEqualTo(13);
    }

    private static String render() {
        return RDJSON.render(ReportedExample.report(ReportedExample.findings()));
    }
}
