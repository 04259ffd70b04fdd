package io.github.gsocideas.page;

import io.github.gsocideas.idea.Value;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * MediaWiki's export format, version 0.11, which {@code Special:Import} and {@code importDump.php} take. A revision
 * becomes a page's current one unless the wiki has a newer one of the page.
 */
public final class ImportFile {

    private static final String NAMESPACE = "http://www.mediawiki.org/xml/export-0.11/";

    /** Shown in the page's history; a name that no wiki has registered is shown with a prefix, as of another wiki. */
    private static final String CONTRIBUTOR = "gsoc-maven-plugin";

    /** What XML can't hold, and MediaWiki replaces when a page is saved. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private ImportFile() throws XMLStreamException {
        // Not whatever implementation the class path holds: the bytes are to be the same everywhere.
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /**
     * The file in UTF-8.
     *
     * @param revisions one of each page, in the order in which the wiki reads them
     */
    public static byte[] write(List<Revision> revisions) {
        try {
            ImportFile file = new ImportFile();
            file.mediawiki(revisions);
            return file.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing that writes to memory fails
        }
    }

    private void mediawiki(List<Revision> revisions) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        newLine(0);
        xml.writeStartElement("mediawiki");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "0.11");
        xml.writeAttribute("xml:lang", "en");
        for (int i = 0; i < revisions.size(); i++) {
            page(revisions.get(i), String.valueOf(i + 1));
        }
        newLine(0);
        xml.writeEndElement();
        newLine(0);
        xml.writeEndDocument();
        xml.flush();
    }

    /**
     * A page of one revision.
     *
     * @param id what the schema asks for; a wiki gives pages and revisions numbers of its own
     */
    private void page(Revision revision, String id) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("page");
        element(2, "title", revision.title().text());
        element(2, "ns", String.valueOf(revision.title().namespace()));
        element(2, "id", id);
        newLine(2);
        xml.writeStartElement("revision");
        element(3, "id", id);
        element(
                3,
                "timestamp",
                DateTimeFormatter.ISO_INSTANT.format(revision.timestamp().truncatedTo(ChronoUnit.SECONDS)));
        newLine(3);
        xml.writeStartElement("contributor");
        element(4, "username", CONTRIBUTOR);
        newLine(3);
        xml.writeEndElement();
        element(3, "comment", "Generated from the ideas repository");
        element(3, "origin", id);
        element(3, "model", "wikitext");
        element(3, "format", Value.Text.WIKITEXT);
        text(revision.text());
        // Without a checksum no revision is passed over as already there: what a page said before, at the same moment,
        // may be what it is to say again.
        newLine(3);
        xml.writeEmptyElement("sha1");
        newLine(2);
        xml.writeEndElement();
        newLine(1);
        xml.writeEndElement();
    }

    /** A page's text as MediaWiki stores it, which saving it again wouldn't change: without white space at its end. */
    private void text(String wikitext) throws XMLStreamException {
        String stored = NOT_IN_XML.matcher(wikitext.stripTrailing()).replaceAll("\uFFFD");
        newLine(3);
        xml.writeStartElement("text");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeAttribute("bytes", String.valueOf(stored.getBytes(StandardCharsets.UTF_8).length));
        xml.writeCharacters(stored);
        xml.writeEndElement();
    }

    private void element(int depth, String name, String content) throws XMLStreamException {
        newLine(depth);
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
