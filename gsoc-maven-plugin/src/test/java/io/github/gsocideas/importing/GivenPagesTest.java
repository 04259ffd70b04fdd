package io.github.gsocideas.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages a file holds. */
class GivenPagesTest {

    private static final String CALL = "{{GSoC Project\n|Project=%s\n}}\n";

    @TempDir
    private Path project;

    @Test
    void ofEachPageOfAnExportTheNewestRevisionCounts() throws Exception {
        ImportedPages imported = imported(export(page(
                "GSoC",
                "0",
                revision("2026-02-01T00:00:00Z", CALL.formatted("New idea"))
                        + revision("2025-02-01T00:00:00Z", CALL.formatted("Old idea")))));

        assertThat(imported.files()).containsOnlyKeys("new-idea.yaml", "page.wiki");
    }

    @Test
    void severalPagesAreThePageItselfAndADirectoryForEachSubpage() throws Exception {
        ImportedPages imported = imported(export(page("GSoC", "0", revision("2026", CALL.formatted("A one")))
                + page("GSoC/net", "0", revision("2026", "== net ==\n\n" + CALL.formatted("B one")))
                + page("Template:GSoC Project", "10", revision("2026", CALL.formatted("Example")))
                + page("Help", "0", revision("2026", "Words."))));

        assertThat(imported.files()).containsOnlyKeys("a-one.yaml", "net/b-one.yaml");
        assertThat(imported.report())
                .contains("passed over: 'Template:GSoC Project' is a template\n", "passed over: 'Help' has no call");
    }

    @Test
    void theListOfSubpagesIsNotImportedSinceItIsGenerated() throws Exception {
        ImportedPages imported = imported(export(page(
                        "GSoC",
                        "0",
                        revision(
                                "2026",
                                "Words.\n\n* [[GSoC/net|net]] (1 idea)\n\n== Ideas ==\n\n" + CALL.formatted("A one")))
                + page("GSoC/net", "0", revision("2026", "== net ==\n\n" + CALL.formatted("B one")))));

        assertThat(Importing.files(imported).get("page.wiki")).isEqualTo("Words.\n\n<!-- ideas -->\n");
        assertThat(imported.differences()).as(imported.report()).isZero();
    }

    @Test
    void aPlaceInAnExportIsTheLineOfTheFile() throws Exception {
        String export = export(page("GSoC", "0", revision("2026", "\n{{GSoC Project|Project=A one\n|Mentor=x}}")));

        assertThat(imported(export).findings().get(0).position().line())
                .isEqualTo(
                        export.substring(0, export.indexOf("|Mentor")).lines().count() + 1);
    }

    @Test
    void aPageWithoutTextIsPassedOver() {
        assertThatThrownBy(
                        () -> imported(export("<page><title>GSoC</title><ns>0</ns><revision><timestamp>2026</timestamp>"
                                + "<text bytes=\"4\" deleted=\"deleted\" /></revision></page>")))
                .hasMessageContaining("no page in the file could hold ideas")
                .hasMessageContaining("'GSoC' has no text in the export");
    }

    @Test
    void aDocumentTypeIsRefusedAndNoOtherFileIsRead() throws Exception {
        Path secret = Files.writeString(project.resolve("secret.txt"), "secret");
        String export = "<?xml version=\"1.0\"?>\n<!DOCTYPE mediawiki [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>\n" + export(page("GSoC", "0", revision("2026", "&x;" + CALL.formatted("A"))));

        assertThatThrownBy(() -> imported(export))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("document type")
                .hasMessageNotContaining("secret\n");
    }

    @Test
    void anExportThatIsNoXmlIsRefusedAtItsLine() {
        assertThatThrownBy(() -> imported("<mediawiki>\n<page>\n<title>A</page>\n</mediawiki>"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageStartingWith("export.xml:3:1: the export is no well-formed XML: ");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAtItsPlace() {
        byte[] latin = "Ideas\nüber".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> GivenPages.of("page.txt", latin))
                .isInstanceOf(ImportFailure.class)
                .hasMessage(
                        "page.txt:2:1: the file is not UTF-8: the byte 0xFC can't stand here; save it as UTF-8 in an"
                                + " editor");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            <!DOCTYPE html>⏎<html lang='en'><body><h2>Ideas</h2></body></html> => HTML: give the page's address on the wiki, or a file with its wikitext
            <!doctype html><html> => HTML: give the page's address on the wiki, or a file with its wikitext
            ⏎<!-- made by hand -->⏎<html><body> => HTML: give the page's address on the wiki, or a file with its wikitext
            <?xml version="1.0"?>⏎<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"> => HTML: give the page's address on the wiki, or a file with its wikitext
            %PDF-1.4⏎1 0 obj => a PDF: name a file with the page's wikitext, or the wiki's export of it
            %PDF-1.7⏎%âãÏÓ => a PDF: name a file with the page's wikitext, or the wiki's export of it
            { "ideas": [] } => JSON: name a file with the page's wikitext, or the wiki's export of it
            [⏎  {"title": "A bot"}] => JSON: name a file with the page's wikitext, or the wiki's export of it
            ["A bot"] => JSON: name a file with the page's wikitext, or the wiki's export of it
            PK␃␄␔␀ => a ZIP archive, or a document that is kept as one: name a file with the page's wikitext, or the wiki's export of it
            \u0089PNG⏎␀ => no text: name a file with the page's wikitext, or the wiki's export of it
            ␀␀␀␀ => no text: name a file with the page's wikitext, or the wiki's export of it
            == A bot␀ == => no text: name a file with the page's wikitext, or the wiki's export of it
            ÿþ=␀=␀ => UTF-16: save it as UTF-8 in an editor
            þÿ␀=␀= => UTF-16: save it as UTF-8 in an editor
            =␀=␀ => UTF-16: save it as UTF-8 in an editor
            ⏎ ⏎ => empty: name a file with the page's wikitext, or the wiki's export of it
            """)
    void aFileThatHoldsNoPageIsSaidToBeWhatItIs(String content, String message) {
        byte[] bytes = content.replace('⏎', '\n')
                .replace('␀', '\0')
                .replace("␃␄", "\u0003\u0004")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> GivenPages.of("page.txt", bytes))
                .isInstanceOf(ImportFailure.class)
                .hasMessage("page.txt is " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{a|\"b\": c}}",
                "[[\"a\"]]",
                "{| x\n|}",
                "[https://example.org a]",
                "{\n",
                "[",
                "html",
                "\"a\": b"
            })
    void whatBeginsMuchLikeAnotherKindOfFileIsAPage(String text) throws Exception {
        assertThat(GivenPages.of("page.txt", text.getBytes(StandardCharsets.UTF_8))
                        .pages())
                .hasSize(1);
    }

    @Test
    void linesThatEndWithCrLfAreThoseThatAWikiSaves() throws Exception {
        ImportedPages imported = Importing.into(project)
                .page("== Ideas ==\r\n\r\n{{GSoC Project\r\n|Project=A bot\r\n|Desc=a\r\n\r\nb\r\n}}\r\n");

        assertThat(Importing.files(imported).get("a-bot.yaml")).isEqualTo("project: A bot\ndesc: |\n  a\n\n  b\n");
        assertThat(imported.differences()).isZero();
    }

    private ImportedPages imported(String export) throws Exception {
        return Importing.into(project).file("export.xml", export.getBytes(StandardCharsets.UTF_8));
    }

    private static String export(String pages) {
        return "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\">\n  <siteinfo>\n"
                + "    <sitename>W</sitename>\n  </siteinfo>\n" + pages + "</mediawiki>\n";
    }

    private static String page(String title, String namespace, String revisions) {
        return "  <page>\n    <title>" + title + "</title>\n    <ns>" + namespace + "</ns>\n" + revisions
                + "  </page>\n";
    }

    private static String revision(String timestamp, String text) {
        return "    <revision>\n      <timestamp>" + timestamp
                + "</timestamp>\n      <contributor>\n        <username>A</username>\n      </contributor>\n"
                + "      <text xml:space=\"preserve\">" + text + "</text>\n    </revision>\n";
    }
}
