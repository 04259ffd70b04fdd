package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gsocideas.mediawiki.Extensions;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wiki.Caller;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is imported from its address on a real MediaWiki, and is the page that was saved there. */
@ExtendWith(SharedMediaWiki.class)
class AddressedPageTest {

    private static final String PAGE = """
            The ideas of a club & its «friends».

            == Networking ==

            {{GSoC Project
            |Project=Über queues, 漢字 and 😀
            |Date=02/14/2026
            |Contact=Ada Obi <ada@example.org>
            |Difficulty=Low
            |Desc=Two ''lines''.

            * [[A link|b]]
            * <nowiki>{{no call}}</nowiki>
            }}

            {{GSoC Project
            |Project=A bot
            |Difficulty=High
            |Desc=&lt;b&gt; stays.
            }}

            After all of them.
            """;

    private final MediaWiki wiki;

    @TempDir
    private Path project;

    AddressedPageTest(@Extensions("TemplateData") MediaWiki wiki) {
        this.wiki = wiki;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.php?title=Addressed_page",
                "/index.php?title=Addressed+page&action=edit#Networking",
                "/index.php/Addressed_page",
                "/index.php?title=Leads_to_the_page"
            })
    void aPageComesOverAsItWasSaved(String path) throws Exception {
        wiki.api().edit("Addressed page", PAGE);
        wiki.api().edit("Leads to the page", "#REDIRECT [[Addressed page]]");
        WikiAddress address = WikiAddress.parse(wiki.address() + path);

        GivenPages pages = GivenPages.of(address, find(path).page());
        ImportedPages imported = Importing.into(project).with(DateOrder.MDY).pages(pages);

        // The one thing that a wiki takes away is white space at the end of a page.
        assertThat(pages.pages()).singleElement().satisfies(page -> {
            assertThat(page.title()).isEqualTo("Addressed page");
            assertThat(page.text() + "\n").isEqualTo(PAGE);
        });
        assertThat(imported.ideas()).isEqualTo(2);
        assertThat(imported.weightyDifferences()).as(imported.report()).isZero();
    }

    @Test
    void redirectsToTheTemplateAreItsNames() throws Exception {
        wiki.api().edit("Addressed page", PAGE);
        wiki.api().edit("Template:GSoC Project", "{{{Project}}}");
        wiki.api().edit("Template:Addressed idea", "#REDIRECT [[Template:GSoC Project]]");

        assertThat(find("/index.php?title=Addressed_page").otherNames("GSoC Project"))
                .containsExactly("Addressed idea");
        assertThat(find("/index.php?title=Addressed_page").otherNames("Addressed idea"))
                .containsExactly("GSoC Project");
    }

    @Test
    void whatTemplateDataSaysIsASchema() throws Exception {
        wiki.api()
                .edit(
                        "Template:Addressed lamp",
                        "<noinclude><templatedata>{ \"params\": { \"name\": { \"label\": \"Lamp\","
                                + " \"type\": \"line\", \"required\": true }, \"power\": { \"suggestedvalues\": [\"low\", \"high\"] } } }"
                                + "</templatedata></noinclude>");
        wiki.api().edit("Addressed lamps", "== Ideas ==\n\n{{Addressed lamp\n|name=A dimmer\n|power=low\n}}\n");
        String path = "/index.php?title=Addressed_lamps";
        GivenPages pages = GivenPages.of(
                WikiAddress.parse(wiki.address() + path), find(path).page());

        SchemaDraft draft = SchemaDraft.of(
                pages,
                TemplateChoice.of(pages, Optional.empty(), Wikitext.EXTENSION_TAGS),
                find(path).otherNames("Addressed lamp"),
                find(path).templateData("Addressed lamp").flatMap(TemplateDescription::parse),
                Wikitext.EXTENSION_TAGS);
        Files.writeString(project.resolve("idea.schema.json"), draft.json());
        ImportedPages imported =
                Importing.into(project).withSchema("idea.schema.json").pages(pages);

        assertThat(draft.json()).contains("\"title\": \"Lamp\"", "\"high\"");
        assertThat(Importing.files(imported).get("a-dimmer.yaml")).isEqualTo("name: A dimmer\npower: low\n");
        assertThat(imported.weightyDifferences()).as(imported.report()).isZero();
    }

    @Test
    void aWikiWithoutTemplateDataHasNone(MediaWiki bare) throws Exception {
        bare.api().edit("Addressed page", PAGE);

        assertThat(Wiki.find(
                                WikiAddress.parse(bare.address() + "/index.php?title=Addressed_page"),
                                new Caller("1", Caller.PATIENCE, ""))
                        .templateData("GSoC Project"))
                .isEmpty();
    }

    @Test
    void aPageThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> find("/index.php?title=No_such_page").page())
                .isInstanceOf(WikiFailure.class)
                .hasMessage(wiki.address()
                        + "/index.php?title=No_such_page: there is no page 'No such page' on the wiki: look at"
                        + " the title, letter case included");
    }

    @Test
    void pagesThatLeadToEachOtherHaveNoText() {
        wiki.api().edit("Addressed circle", "#REDIRECT [[Addressed round]]");
        wiki.api().edit("Addressed round", "#REDIRECT [[Addressed circle]]");

        assertThatThrownBy(() -> find("/index.php?title=Addressed_circle").page())
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining(": the page 'Addressed circle' leads to 'Addressed round', and that back to it");
    }

    @Test
    void aPageOfTheWikiItselfIsNone() {
        assertThatThrownBy(() -> find("/index.php?title=Special:RecentChanges").page())
                .isInstanceOf(WikiFailure.class)
                .hasMessageContaining("is made by the wiki itself, and has no text");
    }

    @Test
    void aTitleThatCanNotBeIsNone() {
        assertThatThrownBy(() -> find("/index.php?title=A%7CB").page()).isInstanceOf(WikiFailure.class);
    }

    private Wiki find(String path) throws WikiFailure {
        return Wiki.find(WikiAddress.parse(wiki.address() + path), new Caller("1", Caller.PATIENCE, ""));
    }
}
