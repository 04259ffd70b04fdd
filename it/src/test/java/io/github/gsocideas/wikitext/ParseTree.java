package io.github.gsocideas.wikitext;

import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A tree of the preprocessor as text, of MediaWiki's elements, to compare its trees with ours. An extension tag is as it is
 * written, since what is in it is the extension's affair.
 */
final class ParseTree {

    private final DocumentBuilder builder;

    ParseTree() {
        try {
            builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // nothing is asked for
        }
    }

    /** MediaWiki's tree, from its XML. */
    String of(String xml) {
        try {
            return content(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (IOException | SAXException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    private static String of(Element element) {
        String name = element.getTagName();
        return switch (name) {
            case "ext" -> element(name, extensionTag(element));
            case "h", "possible-h" -> element(name + element.getAttribute("level"), content(element));
            case "name" -> element(name + element.getAttribute("index"), content(element));
            case "equals" -> content(element);
            default -> element(name, content(element));
        };
    }

    private static String extensionTag(Element element) {
        return "<" + child(element, "name").orElseThrow()
                + child(element, "attr").orElseThrow()
                + child(element, "inner")
                        .map(inner -> ">" + inner + child(element, "close").orElse(""))
                        .orElse("/>");
    }

    private static Optional<String> child(Element element, String name) {
        return Optional.ofNullable(element.getElementsByTagName(name).item(0)).map(Node::getTextContent);
    }

    private static String content(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .map(node -> node instanceof Element child ? of(child) : node.getNodeValue())
                .collect(Collectors.joining());
    }

    /** Our tree. */
    static String of(Wikitext wikitext) {
        return nodes(wikitext, wikitext.nodes(), "h");
    }

    /**
     * Nodes one after the other.
     *
     * @param heading the name of a heading's element, which says whether it is one in any case
     */
    private static String nodes(Wikitext wikitext, List<WikitextNode> nodes, String heading) {
        return nodes.stream().map(node -> node(wikitext, node, heading)).collect(Collectors.joining());
    }

    private static String node(Wikitext wikitext, WikitextNode node, String heading) {
        if (node instanceof WikitextNode.Comment) {
            return element("comment", wikitext.text(node));
        } else if (node instanceof WikitextNode.Ignored) {
            return element("ignore", wikitext.text(node));
        } else if (node instanceof WikitextNode.ExtensionTag) {
            return element("ext", wikitext.text(node));
        } else if (node instanceof WikitextNode.Heading line) {
            return element(heading + line.level(), within(wikitext, line.children()));
        } else if (node instanceof WikitextNode.Brackets brackets) {
            return nodes(wikitext, brackets.children(), heading);
        } else if (node instanceof WikitextNode.Call call) {
            return element("template", titleAndParts(wikitext, call.title(), call.arguments()));
        } else if (node instanceof WikitextNode.Parameter parameter) {
            return element("tplarg", titleAndParts(wikitext, parameter.title(), parameter.arguments()));
        }
        return wikitext.text(node);
    }

    private static String titleAndParts(
            Wikitext wikitext, List<WikitextNode> title, List<WikitextNode.Argument> arguments) {
        StringBuilder content = new StringBuilder(element("title", within(wikitext, title)));
        int unnamed = 0;
        for (WikitextNode.Argument argument : arguments) {
            String name = argument.named()
                    ? element("name", within(wikitext, argument.name())) + "="
                    : element("name" + ++unnamed, "");
            content.append(element("part", name + element("value", within(wikitext, argument.value()))));
        }
        return content.toString();
    }

    private static String within(Wikitext wikitext, List<WikitextNode> nodes) {
        return nodes(wikitext, nodes, "possible-h");
    }

    private static String element(String name, String content) {
        return "\u0001" + name + "\u0002" + content + "\u0001/\u0002";
    }

    /** A tree to be read. */
    static String readable(String tree) {
        return tree.replace('\u0001', '⟨').replace('\u0002', '⟩').replace("\n", "\\n");
    }
}
