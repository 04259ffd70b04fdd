package io.github.gsocideas.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.proof.Proof;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Texts whose first line, line breaks or place decide what a wiki shows of them. */
class TextEncodingTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @Test
    void aTextThatBeginsWithABlankIsInABoxAsItIsOnAPageOfItsOwn() {
        EncodedIdea encoded = encoded("desc: \" code\\n more\"");
        assertThat(argument(encoded)).isEqualTo("Desc=<nowiki/>\n code\n more");
        assertThat(findings(encoded)).first().asString().startsWith("idea.yaml:1:9: field 'desc': a line that begins");
        assertThat(argument(encoded("desc: \"\\n code\\n more\""))).isEqualTo("Desc=<nowiki/>\n code\n more");
    }

    @Test
    void aTableMayBeIndented() {
        assertThat(argument(encoded("desc: \" {|\\n | a\\n |}\""))).isEqualTo("Desc=\n {{{!}}\n {{!}} a\n {{!}}}");
    }

    @Test
    void aTableAsAListsEntryIsRefused() {
        assertThat(findings(encoded("outcomes: [\"{| class=x\\n| a\\n|}\"]")))
                .containsExactly("idea.yaml:1:12: an entry of the list 'outcomes' is a table, for which its line has no"
                        + " room; make one text of the list, with the table on lines of its own [wikitext]");
    }

    @Test
    void aHeadingOrATableOnAnEntrysLineIsTextWithAWarning() {
        assertThat(findings(encoded("outcomes: ['== a ==', '{| b', '= c', ': d']")))
                .extracting(finding -> finding.substring(0, finding.indexOf(';')))
                .containsExactly(
                        "idea.yaml:1:13: field 'outcomes': a heading or a table begins only where a line does, and so"
                                + " is shown as text here",
                        "idea.yaml:1:24: field 'outcomes': a heading or a table begins only where a line does, and so"
                                + " is shown as text here");
    }

    @Test
    void theLinesOfAPlainTextStayLines(@TempDir Path project) throws Exception {
        Path file = Files.writeString(project.resolve("s.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "x-template": "T", "type": "object",
                 "properties": {"desc": {"type": "string", "contentMediaType": "text/plain", "x-parameter": "D"}}}
                """);
        IdeaSchema schema = SchemaReader.read(file, project).schema();
        Idea idea = Idea.of(document("desc: \"First <br>.\\n\\nSecond:\\n- a\"", schema), schema, List.of());
        EncodedIdea encoded = encoder(schema).encode(idea);
        assertThat(argument(encoded)).isEqualTo("D=First &#60;br>.<br><br>Second:<br>&#45; a");
        assertThat(Proof.difference(idea, encoded.call(), encoded.markdown(), Wikitext.EXTENSION_TAGS))
                .isEmpty();
    }

    @Test
    void aLineBreakInWhatIsQuotedIsShownAsItsKeyAndACallAsItIsWritten() {
        assertThat(findings(encoded("desc: \"<b {{x\\n}}> c\"")))
                .containsExactly("idea.yaml:1:8: field 'desc': '<b {{x⏎}}>' is never closed, and so is shown as text;"
                        + " close it with </b>, or write &lt; for a '<' to be shown [wikitext]");
        assertThat(findings(encoded("desc: \"{{{x|y\\nz}}}\"")))
                .singleElement()
                .asString()
                .startsWith("idea.yaml:1:8: field 'desc': '{{{x|y⏎z}}}' is for templates, and so is shown as text");
    }

    @Test
    void whatStandsForSomethingInTheProofIsNothingInAText() {
        Idea idea =
                Idea.of(document("# T\n\na \uE001 b \uE000 &#xE001; `\uE002`\n", SCHEMA, "idea.md"), SCHEMA, List.of());
        EncodedIdea encoded = encoder(SCHEMA).encode(idea);
        assertThat(Proof.difference(idea, encoded.call(), encoded.markdown(), Wikitext.EXTENSION_TAGS))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void tagsWithoutAnEndAreRepairedTogether() {
        assertThat(argument(encoded("desc: \"" + "<br".repeat(40_000) + "\"")))
                .isEqualTo("Desc=" + "&lt;br".repeat(40_000));
        assertThat(argument(encoded("desc: \"<b <b> <b x<i\""))).isEqualTo("Desc=&lt;b &lt;b> &lt;b x&lt;i");
    }

    private static List<String> findings(EncodedIdea encoded) {
        return encoded.findings().stream().map(Finding::toString).toList();
    }

    private static String argument(EncodedIdea encoded) {
        TemplateCall.Argument argument = encoded.call().arguments().get(0);
        return argument.parameter() + "=" + argument.value();
    }

    private static EncodedIdea encoded(String yaml) {
        return encoder(SCHEMA).encode(Idea.of(document(yaml, SCHEMA), SCHEMA, List.of()));
    }

    private static IdeaDocument document(String yaml, IdeaSchema schema) {
        return document(yaml, schema, "idea.yaml");
    }

    private static IdeaDocument document(String text, IdeaSchema schema, String file) {
        return IdeaDocument.of(file, text.getBytes(StandardCharsets.UTF_8), schema);
    }

    private static IdeaEncoder encoder(IdeaSchema schema) {
        Set<String> tags = new TreeSet<>(Wikitext.EXTENSION_TAGS);
        return new IdeaEncoder(
                schema, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), new WikitextSanitizer(tags));
    }
}
