package io.github.gsocideas.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();
    private static final WikitextSanitizer CONTAINMENT = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);

    @Test
    void whatTheEncoderWritesIsWhatTheIdeaSays() {
        Idea idea = idea("""
                project: "A | b = {{c}} ~~~~"
                date: 2013-01-22
                contact: [{name: 'D [e]', email: f@x.org}, ' {{g | h']
                desc: |
                  i | j <k> {{l
                  =<!-- x -->=
                  {{Box|
                  {{{!}}
                  {{!}} y}}
                  {|
                  | m
                references: [{url: 'https://x.org/?n=[o]&lt;p', title: "''q''"}]
                review: [{vote: r | s, by: t=u}, {vote: v, by: 'w {{!'}]
                """);
        IdeaEncoder encoder =
                new IdeaEncoder(SCHEMA, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), CONTAINMENT);
        assertThat(difference(encoder.encode(idea))).isEmpty();
    }

    @Test
    void aReferenceToNoCharacterIsTheTextThatItIs() {
        TemplateCall call = new TemplateCall(
                "GSoC Project",
                List.of(
                        new TemplateCall.Argument("Project", "P"),
                        new TemplateCall.Argument("Desc", "&#99999999999;")));
        assertThat(Proof.difference(
                        idea("project: P\ndesc: '&#99999999999;'\n"), call, Map.of(), Wikitext.EXTENSION_TAGS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            a | b => parameter Desc begins another one
            a }} b => parameter Desc leaves the call
            {{a => parameter Desc leaves the call
            <!-- a => parameter Desc leaves the call
            == a == => parameter Desc is read in another way
            other words => field 'desc' says something else
            """)
    void aDifferenceNamesTheField(String value, String difference) {
        TemplateCall call = new TemplateCall(
                "GSoC Project",
                List.of(new TemplateCall.Argument("Project", "P"), new TemplateCall.Argument("Desc", value)));
        assertThat(Proof.difference(idea("project: P\ndesc: words\n"), call, Map.of(), Wikitext.EXTENSION_TAGS))
                .map(Difference::message)
                .contains(difference);
    }

    @Test
    void wordsOfMarkdownThatDifferAreToldAndMayBeAMistakeOfTheProofs() {
        Idea idea = Idea.of(
                IdeaDocument.of("idea.md", "# P\n\na long text of *words*\n".getBytes(StandardCharsets.UTF_8), SCHEMA),
                SCHEMA,
                List.of());
        TemplateCall call = new TemplateCall(
                "GSoC Project",
                List.of(
                        new TemplateCall.Argument("Project", "P"),
                        new TemplateCall.Argument("Desc", "a long text of others")));
        EncodedIdea encoded = new IdeaEncoder(
                        SCHEMA, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), CONTAINMENT)
                .encode(idea);
        assertThat(Proof.difference(idea, call, encoded.markdown(), Wikitext.EXTENSION_TAGS))
                .contains(new Difference(
                        "field 'desc' shows something else: 'longtextofothers' instead of 'longtextofwords'", true));
    }

    /** A code point that joins the one before it, as U+0338 makes a sign of inequality of one that is greater. */
    @Test
    void aFootnoteThatBeginsWithACombiningCharacterIsNoDifference() {
        Set<String> cite = Set.of("nowiki", "pre", "ref", "references");
        EncodedIdea encoded = new IdeaEncoder(
                        SCHEMA, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), new WikitextSanitizer(cite))
                .encode(Idea.of(
                        IdeaDocument.of(
                                "idea.md",
                                "# P\n\na[^1] >\n\n[^1]: \u0338b\n".getBytes(StandardCharsets.UTF_8),
                                SCHEMA),
                        SCHEMA,
                        List.of()));
        assertThat(Proof.difference(encoded.idea(), encoded.call(), encoded.markdown(), cite))
                .isEmpty();
    }

    private static Optional<Difference> difference(EncodedIdea encoded) {
        return Proof.difference(encoded.idea(), encoded.call(), encoded.markdown(), Wikitext.EXTENSION_TAGS);
    }

    private static Idea idea(String yaml) {
        return Idea.of(IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8)), SCHEMA, List.of());
    }
}
