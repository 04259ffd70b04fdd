package io.github.gsocideas.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final SarifReport SARIF = new SarifReport();

    /** OASIS' own, as it is in the repository of the standard. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(ReportedExample.resource("sarif-schema-2.1.0.json"), InputFormat.JSON);

    @Test
    void theExampleIsAsItWasLookedAt() {
        ReportedExample.assertGolden(SARIF, "findings.sarif");
    }

    @Test
    void theSchemaOfTheStandardHolds() {
        assertValid(SARIF.render(ReportedExample.report(ReportedExample.findings())));
        assertValid(SARIF.render(ReportedExample.report(List.of())));
        assertValid(SARIF.render(
                ReportedExample.report(ReportedExample.findings(), new Surplus(3, 4, Set.of("ideas/x.yaml")))));
    }

    @Test
    void theSchemaWouldTellOfAFault() {
        String wrong = SARIF.render(ReportedExample.report(List.of())).replace("executionSuccessful", "success");

        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void withoutAFindingThereIsARunWithoutResults() {
        JsonNode run = run(List.of());

        assertThat(run.get("results").isArray()).isTrue();
        assertThat(run.get("results")).isEmpty();
    }

    @Test
    void findingsAreNoFailureOfTheTool() {
        assertThat(run(ReportedExample.findings())
                        .at("/invocations/0/executionSuccessful")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void noMoreResultsAreThereThanCodeScanningTakesAndTheErrorsAreAmongThem() {
        JsonNode run = run(ReportedExample.many(10, 1, 2999));

        assertThat(run.get("results")).hasSize(25_000);
        assertThat(run.get("results")
                        .valueStream()
                        .filter(result -> result.get("level").stringValue().equals("error")))
                .hasSize(10);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .isEqualTo("5000 more findings are left out; mend these first");
    }

    @Test
    void everyRuleHasTheTextsThatCodeScanningShows() {
        for (JsonNode rule : run(ReportedExample.findings()).at("/tool/driver/rules")) {
            for (String text : List.of("/shortDescription/text", "/help/text", "/help/markdown")) {
                assertThat(rule.at(text).stringValue()).isNotBlank();
            }
            assertThat(rule.at("/fullDescription/text").stringValue())
                    .isNotBlank()
                    .hasSizeLessThan(1024);
        }
    }

    private static void assertValid(String sarif) {
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
    }

    private static JsonNode run(List<ReportedFinding> findings) {
        return new JsonMapper()
                .readTree(SARIF.render(ReportedExample.report(findings)))
                .at("/runs/0");
    }
}
