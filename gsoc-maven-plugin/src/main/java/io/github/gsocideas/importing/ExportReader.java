package io.github.gsocideas.importing;

import io.github.gsocideas.finding.SourceText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads MediaWiki's export format, of whatever version: of each page the newest revision. A document type is refused, so that
 * nothing in the file can have another file read.
 */
final class ExportReader {

    private static final String TEMPLATE = "10";

    /** Namespaces whose pages show templates or code, and hold no ideas though they may have an example of one. */
    private static final Map<String, String> OTHER_USES =
            Map.of("8", "a message of the wiki", TEMPLATE, "a template", "828", "a module");

    private final String file;
    private final XMLStreamReader xml;
    private final List<SourcePage> pages = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<SourcePage> templates = new ArrayList<>();

    private ExportReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * Reads an export.
     *
     * @throws ImportFailure when it isn't well-formed XML, has a document type, or holds no page
     */
    static GivenPages read(String file, String text) throws ImportFailure {
        try {
            ExportReader reader = new ExportReader(file, factory().createXMLStreamReader(new StringReader(text)));
            reader.document();
            if (reader.pages.isEmpty() && reader.passedOver.isEmpty()) {
                throw new ImportFailure(file + " is XML, but holds no <page>: make the wiki's export by"
                        + " Special:Export, with the page's title");
            }
            return new GivenPages(reader.pages, reader.passedOver, reader.templates);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new ImportFailure(
                    file + ":" + Math.max(1, line) + ":1: the export is no well-formed XML: " + reason(e)
                            + "; make it anew by Special:Export",
                    e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to " + systemId);
        });
        return factory;
    }

    /** What the parser says, without the place, which stands before it. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        return (start < 0 ? message : message.substring(start + "Message: ".length())).strip();
    }

    private void document() throws XMLStreamException, ImportFailure {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new ImportFailure(file + ":" + xml.getLocation().getLineNumber()
                        + ":1: the export has a document type, which no export of MediaWiki has, and isn't read");
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("page")) {
                page();
            }
        }
    }

    private void page() throws XMLStreamException {
        String title = "";
        String namespace = "";
        boolean redirect = false;
        Optional<Revision> newest = Optional.empty();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "title" -> title = xml.getElementText().strip();
                case "ns" -> namespace = xml.getElementText().strip();
                case "redirect" -> {
                    redirect = true;
                    skip();
                }
                case "revision" -> {
                    Revision revision = revision();
                    newest = newest.filter(other -> other.isNewerThan(revision)).or(() -> Optional.of(revision));
                }
                default -> skip();
            }
        }
        add(title, namespace, redirect, newest);
    }

    private void add(String title, String namespace, boolean redirect, Optional<Revision> newest) {
        String text = newest.map(Revision::text).orElse("");
        String model = newest.map(Revision::model).orElse("");
        if (namespace.equals(TEMPLATE) && !redirect && !text.isBlank()) {
            templates.add(new SourcePage(
                    title, SourceText.ofText(file, text), newest.orElseThrow().line()));
        }
        if (OTHER_USES.containsKey(namespace)) {
            passedOver.add("'" + title + "' is " + OTHER_USES.get(namespace));
        } else if (redirect) {
            passedOver.add("'" + title + "' leads to another page");
        } else if (!model.isEmpty() && !model.equals("wikitext")) {
            passedOver.add("'" + title + "' is no wikitext, but " + model);
        } else if (text.isBlank()) {
            passedOver.add("'" + title + "' has no text in the export");
        } else {
            pages.add(new SourcePage(
                    title, SourceText.ofText(file, text), newest.orElseThrow().line()));
        }
    }

    private Revision revision() throws XMLStreamException {
        String timestamp = "";
        String model = "";
        String text = "";
        int line = 1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "timestamp" -> timestamp = xml.getElementText().strip();
                case "model" -> model = xml.getElementText().strip();
                case "text" -> {
                    line = xml.getLocation().getLineNumber();
                    text = xml.getElementText();
                }
                default -> skip();
            }
        }
        return new Revision(timestamp, model, text, line);
    }

    /** Goes past an element, with all that is in it. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /**
     * What a page said from some moment on.
     *
     * @param timestamp the moment in ISO 8601, always in the same form and time zone, so that the later is the greater
     * @param model what the text is
     * @param line in which the text begins
     */
    private record Revision(String timestamp, String model, String text, int line) {

        boolean isNewerThan(Revision other) {
            return timestamp.compareTo(other.timestamp) > 0;
        }
    }
}
