package io.github.gsocideas.wikitext.parser;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sweble.wikitext.parser.ParserConfig;
import org.sweble.wikitext.parser.WikitextPreprocessor;
import org.sweble.wikitext.parser.nodes.WtIgnored;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtNodeList;
import org.sweble.wikitext.parser.nodes.WtPreproWikitextPage;
import org.sweble.wikitext.parser.nodes.WtRedirect;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtTemplate;
import org.sweble.wikitext.parser.nodes.WtTemplateArgument;
import org.sweble.wikitext.parser.nodes.WtTemplateParameter;
import org.sweble.wikitext.parser.nodes.WtText;
import org.sweble.wikitext.parser.nodes.WtXmlComment;
import org.sweble.wikitext.parser.utils.SimpleParserConfig;
import org.sweble.wikitext.parser.utils.WtRtDataPrinter;
import xtc.parser.ParseException;

/**
 * A tree of calls, parameters, comments and tags as text, to compare Sweble's trees with ours. Links and headings, of which
 * Sweble's preprocessor makes no nodes, are as they are written.
 */
public final class CallTree {

    private static final ParserConfig CONFIG = new SimpleParserConfig() {
        @Override
        public boolean isValidExtensionTagName(String name) {
            return Wikitext.EXTENSION_TAGS.contains(name.toLowerCase(Locale.ROOT));
        }
    };

    private CallTree() {}

    /** Sweble's tree. */
    public static String ofSweble(String source) {
        try {
            return nodes(new WikitextPreprocessor(CONFIG).parseArticle(source, "Page"));
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException(source, e);
        }
    }

    private static String nodes(Iterable<WtNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(CallTree::node)
                .collect(Collectors.joining());
    }

    private static String node(WtNode node) {
        if (node instanceof WtPreproWikitextPage || node instanceof WtNodeList) {
            return nodes(node);
        } else if (node instanceof WtText text) {
            return text.getContent();
        } else if (node instanceof WtRedirect) {
            return WtRtDataPrinter.print(node);
        } else if (node instanceof WtXmlComment) {
            return element("comment", WtRtDataPrinter.print(node));
        } else if (node instanceof WtIgnored ignored) {
            return element("ignored", ignored.getContent());
        } else if (node instanceof WtTagExtension) {
            return element("tag", WtRtDataPrinter.print(node));
        } else if (node instanceof WtTemplate call) {
            return element("call", nodes(call.getName()) + nodes(call.getArgs()));
        } else if (node instanceof WtTemplateParameter parameter) {
            String value = parameter.hasDefault() ? element("default", nodes(parameter.getDefault())) : "";
            return element("parameter", nodes(parameter.getName()) + value + nodes(parameter.getGarbage()));
        } else if (node instanceof WtTemplateArgument argument) {
            String name = argument.hasName() ? element("name", nodes(argument.getName())) : "";
            return element("argument", name + nodes(argument.getValue()));
        }
        throw new IllegalArgumentException(node.toString());
    }

    /** Our tree. */
    public static String of(String source) {
        Wikitext wikitext = Wikitext.parse(source);
        return nodes(wikitext, wikitext.nodes());
    }

    private static String nodes(Wikitext wikitext, List<WikitextNode> nodes) {
        return nodes.stream().map(node -> node(wikitext, node)).collect(Collectors.joining());
    }

    private static String node(Wikitext wikitext, WikitextNode node) {
        if (node instanceof WikitextNode.Comment) {
            return element("comment", wikitext.text(node));
        } else if (node instanceof WikitextNode.Ignored) {
            return element("ignored", wikitext.text(node));
        } else if (node instanceof WikitextNode.ExtensionTag) {
            return element("tag", wikitext.text(node));
        } else if (node instanceof WikitextNode.Call call) {
            return element("call", nodes(wikitext, call.title()) + arguments(wikitext, call.arguments()));
        } else if (node instanceof WikitextNode.Parameter parameter) {
            return element(
                    "parameter",
                    nodes(wikitext, parameter.title()) + defaultAndOthers(wikitext, parameter.arguments()));
        }
        return node.children().isEmpty() ? wikitext.text(node) : nodes(wikitext, node.children());
    }

    /** A parameter's default is all of its first argument, whether or not there is an equals sign in it. */
    private static String defaultAndOthers(Wikitext wikitext, List<WikitextNode.Argument> arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        WikitextNode.Argument first = arguments.get(0);
        String name = first.named() ? nodes(wikitext, first.name()) + "=" : "";
        return element("default", name + nodes(wikitext, first.value()))
                + arguments(wikitext, arguments.subList(1, arguments.size()));
    }

    private static String arguments(Wikitext wikitext, List<WikitextNode.Argument> arguments) {
        return arguments.stream()
                .map(argument -> element(
                        "argument",
                        (argument.named() ? element("name", nodes(wikitext, argument.name())) : "")
                                + nodes(wikitext, argument.value())))
                .collect(Collectors.joining());
    }

    private static String element(String name, String content) {
        return "⟨" + name + " " + content + "⟩";
    }
}
