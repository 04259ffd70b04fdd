package io.github.gsocideas.wikitext;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What rendered HTML consists of: every element with its attributes, and the text to the last blank. Only what a heading's
 * text makes of its own to be linked by is left out: identifiers, and the empty elements that hold another one.
 */
final class Outline {

    /** The class of the elements whose content is asked for. */
    static final String MARK = "value";

    private static final String EMPTY_SPAN = element("span") + element("/span");

    private Outline() {}

    /**
     * The outline of each marked element's content. MediaWiki's HTML is read as XML, which is stricter than a browser, and
     * does no more with a text than to resolve its character references.
     *
     * @throws XMLStreamException when an element isn't closed where it should be
     */
    static List<String> of(String html) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader("<html>" + html + "</html>"));
        List<String> outlines = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && MARK.equals(reader.getAttributeValue(null, "class"))) {
                outlines.add(content(reader).replace(EMPTY_SPAN, ""));
            }
        }
        return outlines;
    }

    private static String content(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    content.append(element(reader.getLocalName() + attributes(reader)));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    content.append(depth == 0 ? "" : element("/" + reader.getLocalName()));
                }
                case XMLStreamConstants.CHARACTERS -> content.append(reader.getText());
                default -> throw new XMLStreamException("neither element nor text", reader.getLocation());
            }
        }
        return content.toString();
    }

    private static String attributes(XMLStreamReader reader) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!reader.getAttributeLocalName(i).equals("id")) {
                attributes
                        .append(' ')
                        .append(reader.getAttributeLocalName(i))
                        .append("='")
                        .append(reader.getAttributeValue(i))
                        .append('\'');
            }
        }
        return attributes.toString();
    }

    /** A tag between control characters, which no text can hold, since {@code <} and {@code >} are text here. */
    private static String element(String tag) {
        return "\u0001" + tag + "\u0002";
    }
}
