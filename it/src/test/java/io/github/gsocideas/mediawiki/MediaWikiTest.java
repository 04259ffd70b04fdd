package io.github.gsocideas.mediawiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedMediaWiki.class)
class MediaWikiTest {

    @TempDir
    private Path directory;

    @Test
    void expandsTemplates(MediaWiki wiki) {
        wiki.api().edit("Template:Greeting", "Hello {{{1}}}");

        assertThat(wiki.api().expandtemplates("Page", "{{Greeting|{{PAGENAME}}}}"))
                .isEqualTo("Hello Page");
    }

    @Test
    void showsHowItReadsACall(MediaWiki wiki) {
        assertThat(wiki.api().parsetree("Page", "{{A|b=c}}"))
                .isEqualTo("<root><template><title>A</title>"
                        + "<part><name>b</name><equals>=</equals><value>c</value></part></template></root>");
    }

    @Test
    void rendersAPage(MediaWiki wiki) {
        assertThat(wiki.api().parse("Page", "== A ''heading'' ==\n{{Page}}[[Category:Some pages]]"))
                .isEqualTo(new ActionApi.Parsed(
                        "<h2><span class=\"mw-headline\" id=\"A_heading\">A <i>heading</i></span></h2>\n"
                                + "<p><a href=\"/index.php?title=Template:Page&amp;action=edit&amp;redlink=1\" class=\"new\""
                                + " title=\"Template:Page (page does not exist)\">Template:Page</a>\n</p>",
                        List.of("Some_pages"),
                        List.of(),
                        List.of(new ActionApi.Section(2, "A <i>heading</i>", "A_heading"))));
    }

    @Test
    void warnsTheAuthorOfAPage(MediaWiki wiki) {
        wiki.api().edit("Template:Loop", "{{Loop}}");

        assertThat(wiki.api().parse("Page", "{{Loop}}").parsewarnings())
                .singleElement()
                .asString()
                .contains("[[:Template:Loop]]");
    }

    @Test
    void savesAPageOnce(MediaWiki wiki) {
        assertThat(wiki.api().edit("Saved", "é")).as("nochange").isFalse();
        assertThat(wiki.api().edit("Saved", "é")).as("nochange").isTrue();
        assertThat(wiki.api().revisions("Saved")).isEqualTo("é");
    }

    @Test
    void importsADump(MediaWiki wiki) throws Exception {
        Path dump = Files.writeString(directory.resolve("dump.xml"), """
                <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
                  <page>
                    <title>Imported</title>
                    <ns>0</ns>
                    <revision>
                      <timestamp>2013-01-22T00:00:00Z</timestamp>
                      <contributor><username>gsoc</username></contributor>
                      <text xml:space="preserve">~~~~</text>
                    </revision>
                  </page>
                </mediawiki>
                """);

        wiki.importDump(dump);

        assertThat(wiki.api().revisions("Imported")).isEqualTo("~~~~");
    }

    @Test
    void saysWhyADumpCantBeImported(MediaWiki wiki) throws Exception {
        Path dump = Files.writeString(directory.resolve("dump.xml"), "<mediawiki><page></mediawiki>");

        assertThatIllegalStateException()
                .isThrownBy(() -> wiki.importDump(dump))
                .withMessageContaining("XML");
    }

    @Test
    void saysWhatTheApiRefuses(MediaWiki wiki) {
        assertThatIllegalStateException()
                .isThrownBy(() -> wiki.api().edit("A|B", "x"))
                .withMessageContaining("invalidtitle");
    }

    @Test
    void hasTheExtensionsThatAreAskedFor(MediaWiki bare, @Extensions("ParserFunctions") MediaWiki extended) {
        assertThat(bare.api().expandtemplates("Page", "{{#if:|a|b}}")).isEqualTo("{{#if:|a|b}}");
        assertThat(extended.api().expandtemplates("Page", "{{#if:|a|b}}")).isEqualTo("b");
    }

    @Test
    void saysWhyItDoesNotStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MediaWiki.start(Set.of("NoSuchExtension")))
                .withMessageContaining("NoSuchExtension");
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Set<ProcessHandle> processesBefore = processes();
        MediaWiki wiki = MediaWiki.start(Set.of());
        Set<ProcessHandle> itsProcesses = processes();
        itsProcesses.removeAll(processesBefore);
        assertThat(itsProcesses).hasSizeGreaterThan(1);
        assertThat(wiki.directory()).exists();

        wiki.close();

        assertThat(itsProcesses).noneMatch(ProcessHandle::isAlive);
        assertThat(wiki.directory()).doesNotExist();
    }

    private static Set<ProcessHandle> processes() {
        return ProcessHandle.current().descendants().collect(Collectors.toCollection(HashSet::new));
    }
}
