package io.github.gsocideas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The notes of all ideas of a page are in one list. */
class NoteClashesTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @Test
    void twoNotesOfOneNameAreAWarningAtTheSecond() {
        assertThat(findings("a<ref name=\"x\">one</ref>", "b<ref name='x'>two</ref> <ref name=x />"))
                .containsExactly("1.yaml:1:7: field 'desc': the note with the name 'x' says something else than the one"
                        + " in 0.yaml, and a wiki shows only one of the two; give it another name [wikitext]");
    }

    @Test
    void notesThatSayTheSameOrAreOfOtherNamesOrGroupsAreNone() {
        assertThat(findings(
                        "a<ref name=x>one</ref>",
                        "<ref name=\"x\"> one </ref>",
                        "<ref name=\"x\" group=\"g\">two</ref>",
                        "<ref name=y>two</ref>",
                        "<ref>two</ref><ref name=x/>",
                        "<nowiki><ref name=x>two</ref></nowiki>"))
                .isEmpty();
    }

    @Test
    void aNameIsToldOnceOfAnIdeaAndManyAreCounted() {
        String many = IntStream.range(0, 2000)
                .mapToObj(i -> "<ref name=x>" + i + "</ref>")
                .collect(Collectors.joining());
        assertThat(findings(many)).hasSize(1);
        String names = IntStream.range(0, 2000)
                .mapToObj(i -> "<ref name=n" + i + ">a</ref>")
                .collect(Collectors.joining());
        assertThat(findings(names, names.replace(">a<", ">b<")))
                .hasSize(21)
                .last()
                .isEqualTo("1.yaml:1:7: 1980 more like these are not named here [wikitext]");
    }

    @Test
    void aNameIsReadAsTheWikiReadsItAndWhereverItIs() {
        assertThat(findings("<ref name=x>one</ref>", "<ref name=\"&#120;\">two</ref>"))
                .hasSize(1);
        assertThat(findings("<ref name=x>one</ref>", "<poem><ref name=x>two</ref></poem>"))
                .hasSize(1);
        assertThat(findings("<ref name=x>one</ref>", "<ref name=x></ref>")).isEmpty();
    }

    private static List<String> findings(String... descriptions) {
        Set<String> tags = new TreeSet<>(Wikitext.EXTENSION_TAGS);
        tags.add("ref");
        tags.add("poem");
        IdeaEncoder encoder = new IdeaEncoder(
                SCHEMA, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), new WikitextSanitizer(tags));
        List<EncodedIdea> ideas = new ArrayList<>();
        for (String description : descriptions) {
            String yaml = "desc: |-\n  " + description + "\n";
            ideas.add(encoder.encode(Idea.of(
                    IdeaDocument.of(ideas.size() + ".yaml", yaml.getBytes(StandardCharsets.UTF_8), SCHEMA),
                    SCHEMA,
                    List.of())));
        }
        SharedPage page = new SharedPage();
        return ideas.stream()
                .map(idea -> SharedIdea.of(idea, new WikitextSanitizer(tags), PageDivision.ONE))
                .flatMap(idea -> page.add(idea).stream())
                .map(Finding::toString)
                .toList();
    }
}
