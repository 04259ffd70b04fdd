package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.mediawiki.ActionApi;
import io.github.gsocideas.mediawiki.Extensions;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.page.ImportFile;
import io.github.gsocideas.page.Revision;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.template.TemplatePages;
import io.github.gsocideas.template.TemplateParameter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A wiki that has imported the example's page and the template pages shows the ideas, with and without ParserFunctions. */
@ExtendWith(SharedMediaWiki.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedExampleTest {

    private static final String TITLE = "GSoC 2013";

    /** Any moment will do: the wikis are new. */
    private static final Instant TIMESTAMP = Instant.parse("2013-01-22T00:00:00Z");

    private final List<MediaWiki> wikis;
    private final ExampleIdeas example = new ExampleIdeas();
    private final Map<String, TemplateCall> calls;
    private final List<Revision> templatePages;
    private final List<ActionApi.Parsed> pages = new ArrayList<>();

    ImportedExampleTest(MediaWiki bare, @Extensions("ParserFunctions") MediaWiki extended) throws Exception {
        wikis = List.of(bare, extended);
        calls = example.calls();
        TemplatePages templates = example.templatePages();
        templatePages = Stream.of(templates.common(), templates.own())
                .flatMap(some -> some.entrySet().stream())
                .map(page -> new Revision(page.getKey(), TIMESTAMP, page.getValue()))
                .toList();
    }

    @BeforeAll
    void areImported(@TempDir Path directory) throws Exception {
        Path templates = Files.write(directory.resolve("templates.xml"), ImportFile.write(templatePages));
        Revision page = new Revision(new PageTitle(TITLE), TIMESTAMP, WikiPage.compose(example.frame(), calls));
        Path ideas = Files.write(directory.resolve("ideas.xml"), ImportFile.write(List.of(page)));
        for (MediaWiki wiki : wikis) {
            wiki.importDump(templates);
            wiki.importDump(ideas);
            pages.add(wiki.api().parse(TITLE, wiki.api().revisions(TITLE)));
        }
    }

    @Test
    void looksTheSameOnBothWikis() {
        assertThat(pages.get(0)).isEqualTo(pages.get(1));
    }

    @Test
    void hasAHeadingForEachDirectoryAndIdea() {
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.sections())
                        .extracting(section -> section.level() + " " + section.line())
                        .containsExactly(
                                "2 monitoring",
                                "3 Wärmebild: which guest keeps the host busy",
                                "2 networking",
                                "3 Multiqueue support for Xen netback/netfront in Linux kernel",
                                "3 Follow one packet from guest to wire",
                                "2 toolstack",
                                "3 A linter for guest configurations",
                                "3 Say what a migration would do before it does it",
                                "3 A bot that answers a newcomer's first patch"));
    }

    @Test
    void hasAnchorsWhereItsLinksLead() throws Exception {
        for (ActionApi.Parsed page : pages) {
            List<String> ids = attributes(page, "id");
            List<String> links = attributes(page, "href").stream()
                    .filter(address -> address.startsWith("#"))
                    .map(address -> address.substring(1))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().contains("Waermebild", "welcome-bot", "migration-dry-run");
            assertThat(links).contains("Waermebild");
            assertThat(ids).containsAll(links);
        }
    }

    @Test
    void showsCommentsAndVotes() throws Exception {
        for (ActionApi.Parsed page : pages) {
            assertThat(elements(page, "li").stream().map(ImportedExampleTest::text))
                    .contains(
                            "Ian 02/12/2013: Does the bridge not have this already?",
                            "Vote for – Konrad: We lost a week to such a case last year.",
                            "Vote against – Jörg Müller 02/13/2013: Wait for multiqueue, it changes every layer named here.",
                            "Ian 02/14/2013: Who would mentor a second student?");
        }
    }

    @Test
    void warnsOfTheRequiredFieldsThatAreUnfilledAndOfNoOther() throws Exception {
        List<String> unfilled = fields(value -> value.isEmpty());
        assertThat(unfilled).hasSize(2);
        for (ActionApi.Parsed page : pages) {
            assertThat(fields(page, value -> value.contains("Warning") || value.contains("not filled in")))
                    .isEqualTo(unfilled);
        }
    }

    @Test
    void showsThatAFieldIsNotApplicable() throws Exception {
        List<String> notApplicable = fields(value -> value.equals(Optional.of("{{N/A}}")));
        assertThat(notApplicable).hasSize(2);
        for (ActionApi.Parsed page : pages) {
            assertThat(fields(page, value -> value.equals("N/A"))).isEqualTo(notApplicable);
        }
    }

    @Test
    void findsInEachParameterWhatTheArgumentSays() {
        for (MediaWiki wiki : wikis) {
            ActionApi api = wiki.api();
            for (TemplateParameter parameter : example.parameters()) {
                String template = "Argument " + parameter.name();
                api.edit("Template:" + template, "[{{{" + parameter.name() + "|}}}]");
                for (TemplateCall call : calls.values()) {
                    String value = argument(call, parameter).orElse("").strip();
                    String own = value.contains("{{") ? api.expandtemplates(TITLE, value) : value;
                    assertThat(api.expandtemplates(TITLE, new TemplateCall(template, call.arguments()).wikitext()))
                            .isEqualTo("[" + own.strip() + "]");
                }
            }
        }
    }

    @Test
    void isInNoCategoryButItsOwnAndThatOfUnfilledFields() {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.parsewarnings()).isEmpty();
            assertThat(page.categories()).containsExactlyInAnyOrder("GSoC", "GSoC_Project_with_unfilled_fields");
        });
    }

    @Test
    void isNotAmongThoseWithUnfilledFieldsOnceTheyAreFilled() {
        String filled = calls.values().stream()
                .filter(call -> example.parameters().stream()
                        .allMatch(parameter -> !parameter.required()
                                || argument(call, parameter).isPresent()))
                .map(TemplateCall::wikitext)
                .reduce("", String::concat);
        assertThat(wikis)
                .allSatisfy(wiki ->
                        assertThat(wiki.api().parse(TITLE, filled).categories()).isEmpty());
    }

    @Test
    void hasItsTemplatesInNoCategory() {
        for (MediaWiki wiki : wikis) {
            for (Revision page : templatePages) {
                String title = page.title().text();
                ActionApi.Parsed parsed = wiki.api().parse(title, wiki.api().revisions(title));
                assertThat(parsed.parsewarnings()).as(title).isEmpty();
                assertThat(parsed.categories())
                        .as(title)
                        .isEqualTo(title.startsWith("Category:") ? List.of("Hidden_categories") : List.of());
            }
        }
    }

    /** The required fields of all ideas whose argument is so, each with its idea. */
    private List<String> fields(Predicate<Optional<String>> argument) {
        TemplateParameter heading = example.parameters().stream()
                .filter(parameter -> parameter.is(FieldRole.HEADING))
                .findFirst()
                .orElseThrow();
        return calls.values().stream()
                .flatMap(call -> example.parameters().stream()
                        .filter(TemplateParameter::required)
                        .filter(parameter -> argument.test(argument(call, parameter)))
                        .map(parameter -> argument(call, heading).orElseThrow() + ": " + parameter.label()))
                .toList();
    }

    /** The fields whose value is shown so, each with its idea. */
    private static List<String> fields(ActionApi.Parsed page, Predicate<String> shown) throws Exception {
        List<String> fields = new ArrayList<>();
        for (Element idea : elements(page, "div")) {
            if (idea.getAttribute("class").equals("gsoc-idea")) {
                String heading = text(list(idea.getElementsByTagName("h3")).get(0));
                List<Element> labels = list(idea.getElementsByTagName("dt"));
                List<Element> values = list(idea.getElementsByTagName("dd"));
                assertThat(labels).hasSameSizeAs(values).isNotEmpty();
                IntStream.range(0, labels.size())
                        .filter(i -> shown.test(text(values.get(i))))
                        .forEach(i -> fields.add(heading + ": " + text(labels.get(i))));
            }
        }
        return fields;
    }

    private static Optional<String> argument(TemplateCall call, TemplateParameter parameter) {
        return call.arguments().stream()
                .filter(argument -> argument.parameter().equals(parameter.name()))
                .map(TemplateCall.Argument::value)
                .findFirst();
    }

    private static List<String> attributes(ActionApi.Parsed page, String name) throws Exception {
        return elements(page, "*").stream()
                .map(element -> element.getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<Element> elements(ActionApi.Parsed page, String name) throws Exception {
        InputSource html = new InputSource(new StringReader("<html>" + page.text() + "</html>"));
        return list(DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(html)
                .getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }
}
