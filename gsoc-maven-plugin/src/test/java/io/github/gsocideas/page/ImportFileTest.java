package io.github.gsocideas.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gsocideas.wikitext.PageTitle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ImportFileTest {

    /** MediaWiki's own schema of the format, as Debian's package mediawiki brings it. */
    private static final Path SCHEMA = Path.of("/usr/share/doc/mediawiki/docs/export-0.11.xsd.gz");

    /** What that schema imports from the web. */
    private static final String XML_NAMESPACE = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <attribute name="lang" type="language"/>
              <attribute name="space" type="NCName"/>
            </schema>
            """;

    private static final Instant TIME = Instant.parse("2026-02-04T12:00:00.5Z");

    @Test
    void aRevisionIsWrittenWithAllThatMediaWikisSchemaAsksFor() {
        assertThat(file("A & B", "<b>1</b> < 2 && ']]>' \"ä\"\n\n* x\n")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
                  <page>
                    <title>A &amp; B</title>
                    <ns>0</ns>
                    <id>1</id>
                    <revision>
                      <id>1</id>
                      <timestamp>2026-02-04T12:00:00Z</timestamp>
                      <contributor>
                        <username>gsoc-maven-plugin</username>
                      </contributor>
                      <comment>Generated from the ideas repository</comment>
                      <origin>1</origin>
                      <model>wikitext</model>
                      <format>text/x-wiki</format>
                      <text xml:space="preserve" bytes="31">&lt;b&gt;1&lt;/b&gt; &lt; 2 &amp;&amp; ']]&gt;' "ä"

                * x</text>
                      <sha1/>
                    </revision>
                  </page>
                </mediawiki>
                """);
    }

    @Test
    void itIsValidByMediaWikisSchema() throws Exception {
        assumeTrue(Files.exists(SCHEMA), "the schema in Debian's package mediawiki is not installed");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> null);
        try (InputStream schema = new GZIPInputStream(Files.newInputStream(SCHEMA))) {
            String withoutImport = new String(schema.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("schemaLocation=\"[^\"]*\"", "");
            Source[] sources = {source(XML_NAMESPACE), source(withoutImport)};
            byte[] file = ImportFile.write(List.of(revision("One", "1"), revision("Template:Two", "2\n")));
            factory.newSchema(sources).newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
        }
    }

    @Test
    void everyCharacterOfXmlComesBackAndMediaWikisReplacementForTheOthers() throws Exception {
        String text = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(character -> character != '\r') // a line end, which XML takes for LF
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "", "."));
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ImportFile.write(List.of(revision("All", text)))));
        String read = document.getElementsByTagName("text").item(0).getTextContent();
        assertThat(read)
                .isEqualTo(text.codePoints()
                        .map(character -> isInXml(character) ? character : 0xFFFD)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    private static boolean isInXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < 0xD800)
                || (character > 0xDFFF && character < 0xFFFE)
                || character > 0xFFFF;
    }

    private static Source source(String schema) {
        return new StreamSource(new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(String title, String text) {
        return new String(ImportFile.write(List.of(revision(title, text))), StandardCharsets.UTF_8);
    }

    private static Revision revision(String title, String text) {
        return new Revision(new PageTitle(title), TIME, text);
    }
}
