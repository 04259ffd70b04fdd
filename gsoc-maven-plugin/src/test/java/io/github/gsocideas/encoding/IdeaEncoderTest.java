package io.github.gsocideas.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.SchemaReader;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeaEncoderTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();
    private static final WikitextSanitizer CONTAINMENT = new WikitextSanitizer(Wikitext.EXTENSION_TAGS);

    private final IdeaEncoder encoder =
            new IdeaEncoder(SCHEMA, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), CONTAINMENT);

    @Test
    void aTextIsWrittenAsItStands() {
        assertThat(argument("desc: |\n  One [[link|text]].\n\n  Two\n  lines, ''emphasis''.\n"))
                .isEqualTo("Desc=One [[link|text]].\n\nTwo\nlines, ''emphasis''.");
    }

    @Test
    void aTextThatBeginsWithAListGetsALineOfItsOwn() {
        assertThat(argument("skills: |\n  * C\n  * Perl\n")).isEqualTo("Skills=\n* C\n* Perl");
        assertThat(argument("skills: '{{N/A}} nothing'")).isEqualTo("Skills={{N/A}} nothing");
    }

    @Test
    void aListIsAnItemToALine() {
        assertThat(argument("steps: [read, write]")).isEqualTo("Steps=\n* read\n* write");
    }

    @Test
    void aHardWrappedEntryStaysOneEntry() {
        assertThat(argument("steps:\n- |\n  read\n  on\n- write")).isEqualTo("Steps=\n* read on\n* write");
    }

    @Test
    void twoEntriesNeverMakeOneThing() {
        assertThat(argument("outcomes: ['a loop that ends when 0 <i', 'a test for all i> 5']"))
                .isEqualTo("Outcomes=\n* a loop that ends when 0 &lt;i\n* a test for all i> 5");
        assertThat(argument("contact: ['[http://x.org Jo', 'Amy]']")).isEqualTo("Contact=&#91;http://x.org Jo; Amy]");
        assertThat(argument("contact: ['A &copy', B]")).isEqualTo("Contact=A &amp;copy; B");
        assertThat(argument("contact: [\"'''A\", \"''B'''\", C]"))
                .isEqualTo("Contact='''A<nowiki/>'''; ''B'''<nowiki/>'''''; C");
        assertThat(argument("contact: ['http://x.org/?a&copy', \"<nowiki>''</nowiki>\", D]"))
                .isEqualTo("Contact=http://x.org/?a&amp;copy; <nowiki>''</nowiki>; D");
        assertThat(argument("review: [{vote: 'a <b', by: C}, {vote: 'd> &copy', by: E}]"))
                .isEqualTo("Review=\n{{Vote|C}} a &lt;b\n{{Vote|E}} d> &amp;copy");
    }

    @Test
    void aDateIsWrittenInTheWikisOrder() {
        assertThat(argument("date: 2013-01-22")).isEqualTo("Date=01/22/2013");
    }

    @Test
    void aDateInAnyFormatStaysInItsArgument() {
        IdeaEncoder bars =
                new IdeaEncoder(SCHEMA, DateTimeFormatter.ofPattern("dd|MM|yyyy", Locale.ENGLISH), CONTAINMENT);
        assertThat(bars.encode(idea("date: 2013-01-22")).call().arguments())
                .containsExactly(new TemplateCall.Argument("Date", "22&#124;01&#124;2013"));
    }

    @Test
    void peopleAreWrittenInARowWithTheirAddresses() {
        assertThat(argument("contact: [{name: Wei Liu, email: wei@example.org}, {name: 'A [b] | c'}, ''' the list']"))
                .isEqualTo("Contact=Wei Liu <wei@example.org>; A &#91;b&#93; &#124; c; ' the list");
    }

    @Test
    void aListOfTextsForPeopleIsARowToo() {
        assertThat(argument("contact: [Wei Liu, Ian]")).isEqualTo("Contact=Wei Liu; Ian");
    }

    @Test
    void linksAreWrittenWithTheirTitles() {
        assertThat(argument(
                        "references: [{url: 'https://x.org/?a=b', title: 'X [1]'}, {url: 'https://y.org/'}, see z]"))
                .isEqualTo("References=\n* [https://x.org/?a=b X &#91;1&#93;]\n* https://y.org/\n* see z");
    }

    @Test
    void leavingAFieldOutOnPurposeStopsTheWarningSign() {
        assertThat(argument("steps: N/A")).isEqualTo("Steps={{N/A}}");
        assertThat(argument("steps: |\n  N/A\n")).isEqualTo("Steps={{N/A}}");
        assertThat(argument("date: N/A")).isEqualTo("Date={{N/A}}");
    }

    @Test
    void theTemplatesOfValuesAreCalledAsTheSchemaNamesThem(@TempDir Path project) throws Exception {
        Path file = Files.writeString(project.resolve("schema.json"), """
                {"$ref": "https://gsocideas.github.io/schema/gsoc-project.schema.json#record",
                 "x-commonTemplates": {"N/A": "Left out", "Comment": "Remark", "Vote": "For", "VoteNo": "Against"},
                 "unevaluatedProperties": false}
                """);
        IdeaSchema named = SchemaReader.read(file, project).schema();
        IdeaEncoder encoder = new IdeaEncoder(
                named,
                DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH),
                new WikitextSanitizer(Wikitext.EXTENSION_TAGS, AllowedCalls.of(named.commonTemplates())));
        String yaml = """
                desc: "{{Left out}} {{Vote|a}}"
                steps: N/A
                review: [{comment: a, by: A}, {vote: b, by: B}, {voteNo: c, by: C}]
                """;
        EncodedIdea encoded = encoder.encode(
                Idea.of(IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8)), named, List.of()));

        assertThat(encoded.call().wikitext())
                .contains("|Steps={{Left out}}\n", "{{Remark|A:}} a\n{{For|B}} b\n{{Against|C}} c\n");
        assertThat(encoded.findings())
                .singleElement()
                .asString()
                .startsWith("idea.yaml:1:21: field 'desc': ")
                .contains("Vote");
    }

    @Test
    void aReviewIsSignedByWhoWroteItAndWhen() {
        assertThat(argument("""
                        review:
                        - comment: One
                          by: Lars
                          date: 2013-02-01
                        - vote: Two
                          by: Ian
                        - voteNo: Three
                          date: 2013-02-03
                        - comment: Four
                        """)).isEqualTo("""
                        Review=
                        {{Comment|Lars 02/01/2013:}} One
                        {{Vote|Ian}} Two
                        {{VoteNo|02/03/2013}} Three
                        {{Comment|~~~~:}} Four""");
    }

    @Test
    void aReviewsTextIsTrimmedAsAnArgumentIs() {
        assertThat(argument("review: [{comment: \"<!-- c -->\\n x\", by: a}]"))
                .isEqualTo("Review=\n{{Comment|a:}} <!-- c -->x");
    }

    @Test
    void aMarkIsKeptFromTheCommentBeforeIt() {
        assertThat(argument("review: [{comment: \"<!-- c -->\\n \\u0338x\", by: a}]"))
                .isEqualTo("Review=\n{{Comment|a:}} <!-- c -->&#824;x");
    }

    @Test
    void aBarThatIsTextInAHeadingBeginsNoArgumentOnceTheLineBreakBeforeItIsGone() {
        assertThat(argument("review: [{comment: \"<!-- c -->\\n=-|=\", by: a}]"))
                .isEqualTo("Review=\n{{Comment|a:}} \n<!-- c -->=-&#124;=");
    }

    @Test
    void aSignatureCantBecomeANamedArgument() {
        assertThat(argument("review: [{vote: x, by: 'a=b'}]")).isEqualTo("Review=\n{{Vote|a&#61;b}} x");
    }

    @Test
    void aFieldThatIsntThereIsLeftOut() {
        assertThat(encoder.encode(idea("project: A\nanchor: a\n")).call().wikitext())
                .isEqualTo("{{GSoC Project\n|Project=A\n|Anchor=a\n}}");
    }

    @Test
    void fieldsComeInTheSchemasOrder() {
        assertThat(encoder.encode(idea("desc: D\ndate: 2013-01-22\nproject: P\n"))
                        .call()
                        .arguments())
                .extracting(TemplateCall.Argument::parameter)
                .containsExactly("Project", "Date", "Desc");
    }

    @Test
    void whatAnAuthorMayNotExpectIsAWarningAtItsPlaceInTheFile() {
        assertThat(findings("project: P\ndesc: |\n  One\n  see {{Foo\n"))
                .containsExactly("idea.yaml:4:7: field 'desc': '{{' is never closed, and so is shown as text;"
                        + " close it, or write &#123; for a '{' to be shown [wikitext]");
        assertThat(findings("review:\n- vote: a }}\n  by: b\n"))
                .singleElement()
                .asString()
                .startsWith("idea.yaml:2:11: ");
        assertThat(findings("contact: ['a }}']")).singleElement().asString().startsWith("idea.yaml:1:14: ");
        assertThat(findings("steps:\n- |\n  a\n  ~~~~\n"))
                .singleElement()
                .asString()
                .startsWith("idea.yaml:4:3: ");
    }

    @Test
    void aReviewThatNobodySignedIsAWarningSinceAnImportSignsNothing() {
        assertThat(findings("review:\n- comment: a\n- vote: b\n  by: c\n- vote: d\n  date: 2013-02-03\n"))
                .containsExactly("idea.yaml:2:3: field 'review': the entry is signed by whoever saves the page, and an"
                        + " import leaves ~~~~ as it is; write by and date [wikitext]");
    }

    @Test
    void moreWarningsThanAnybodyReadsAreCounted() {
        assertThat(findings("desc: " + "~~~~ ".repeat(30)))
                .hasSize(21)
                .last()
                .isEqualTo("idea.yaml:1:107: field 'desc': 10 more like these are not named here [wikitext]");
    }

    @Test
    void theCountIsPlacedAtTheFirstThatIsNotTold() {
        IdeaEncoder strict = new IdeaEncoder(
                SCHEMA,
                DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH),
                new WikitextSanitizer(Wikitext.EXTENSION_TAGS, AllowedCalls.of(CommonTemplates.DEFAULT)));
        assertThat(strict.encode(idea("desc: " + "~~~~ ".repeat(30) + "{{Big}}"))
                        .findings())
                .hasSize(21)
                .map(Finding::toString)
                .last()
                .isEqualTo("idea.yaml:1:102: field 'desc': 11 more like these are not named here [wikitext]");
    }

    @Test
    void anAuthorsWikitextStaysInItsArgument() {
        assertThat(argument("desc: a | b {{c")).isEqualTo("Desc=a &#124; b &#123;&#123;c");
        assertThat(argument("skills: ['a | b']")).isEqualTo("Skills=\n* a &#124; b");
        assertThat(argument("desc: |\n  {|\n  | a\n  |}\n")).isEqualTo("Desc=\n{{{!}}\n{{!}} a\n{{!}}}");
        assertThat(argument("desc: '== a =='")).isEqualTo("Desc=\n== a ==");
    }

    @Test
    void whatIsABlockOnlyAtALinesBeginningIsNoneInALine() {
        assertThat(argument("skills: ['=a }} =', '{| b', ': c']"))
                .isEqualTo("Skills=\n* &#61;a &#125;&#125; =\n* &#123;&#124; b\n* : c");
        assertThat(argument("review: [{vote: '=a }} =', by: B}]")).isEqualTo("Review=\n{{Vote|B}} \n=a }} =");
        assertThat(argument("skills: ['<!-- a -->=b }} =', '<!-- a -->{| b']"))
                .isEqualTo("Skills=\n* <!-- a -->&#61;b &#125;&#125; =\n* <!-- a -->&#123;&#124; b");
        assertThat(argument("review: [{vote: '<!-- a -->* b', by: B}]"))
                .isEqualTo("Review=\n{{Vote|B}} \n<!-- a -->* b");
    }

    @Test
    void anAddressKeepsAllOfItsCharacters() {
        assertThat(argument("references: [{url: 'https://x.org/a.'}, {url: 'https://x.org/__NOTOC__?a=1&lt;b'}]"))
                .isEqualTo("References=\n* https://x.org/a&#46;\n* https://x.org/%5F%5FNOTOC%5F%5F?a=1&amp;lt;b");
        assertThat(argument("contact: [{name: A, email: b/@x.org}]")).isEqualTo("Contact=A &lt;b/@x.org>");
    }

    @Test
    void aListsEntryWithCodeOfSeveralLinesIsRefused() {
        assertThat(findings("steps:\n- |\n  a <pre>\n  b</pre>\n"))
                .singleElement()
                .asString()
                .contains("more than one");
    }

    @Test
    void aListsEntryOfTwoParagraphsIsRefused() {
        assertThat(findings("steps:\n- |\n  one\n\n  two\n"))
                .containsExactly("idea.yaml:2:3: an entry of the list 'steps' is more than one paragraph;"
                        + " make an entry of each paragraph, or one text of the list [wikitext]");
    }

    private String argument(String yaml) {
        TemplateCall.Argument argument =
                encoder.encode(idea(yaml)).call().arguments().get(0);
        return argument.parameter() + "=" + argument.value();
    }

    private List<String> findings(String yaml) {
        return encoder.encode(idea(yaml)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static Idea idea(String yaml) {
        return Idea.of(IdeaDocument.of("idea.yaml", yaml.getBytes(StandardCharsets.UTF_8)), SCHEMA, List.of());
    }
}
