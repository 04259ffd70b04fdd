package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a wiki says of a template by its extension TemplateData: in the answer of its API, or in a {@code <templatedata>} block on
 * the template's page.
 *
 * @param parameters the template's parameters, in the order in which the wiki wants them
 */
public record TemplateDescription(List<Parameter> parameters) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TAG = "templatedata";

    /**
     * A parameter.
     *
     * @param name its name in a call
     * @param label what people call it; empty where nobody says
     * @param description what its value means; empty where nobody says
     * @param type what TemplateData takes a value for, such as {@code date}; empty where it isn't said
     * @param required whether a call must have it
     * @param words the values that are suggested
     */
    public record Parameter(
            String name, String label, String description, String type, boolean required, List<String> words) {

        /** Keeps a copy. */
        public Parameter {
            words = List.copyOf(words);
        }
    }

    /** Keeps a copy. */
    public TemplateDescription {
        parameters = List.copyOf(parameters);
    }

    /** Reads TemplateData's JSON; empty where it describes no parameter. */
    public static Optional<TemplateDescription> parse(JsonNode data) {
        JsonNode params = data.path("params");
        Set<String> names = new LinkedHashSet<>();
        data.path("paramOrder")
                .valueStream()
                .map(name -> name.asString(""))
                .filter(params::has)
                .forEach(names::add);
        names.addAll(params.propertyNames());
        List<Parameter> parameters = names.stream()
                .filter(name -> !isDeprecated(params.path(name).path("deprecated")))
                .map(name -> parameter(name, params.path(name)))
                .toList();
        return parameters.isEmpty() ? Optional.empty() : Optional.of(new TemplateDescription(parameters));
    }

    /** Deprecated is a parameter with a text that says what to use instead, or with {@code true}. */
    private static boolean isDeprecated(JsonNode deprecated) {
        return deprecated.isString() || (deprecated.isBoolean() && deprecated.booleanValue());
    }

    private static Parameter parameter(String name, JsonNode node) {
        return new Parameter(
                name,
                words(node.path("label")),
                words(node.path("description")),
                node.path("type").asString(""),
                node.path("required").asBoolean(false),
                node.path("suggestedvalues")
                        .valueStream()
                        .map(value -> value.asString("").strip())
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
    }

    /** A text, or one of several by language: the English one, or else the first. */
    private static String words(JsonNode node) {
        JsonNode one = node.isObject()
                ? node.has("en")
                        ? node.path("en")
                        : node.valueStream().findFirst().orElse(node)
                : node;
        return one.asString("").strip().replaceAll("\\s+", " ");
    }

    /**
     * Reads the block on a page; empty where there is none.
     *
     * @throws ImportFailure when there is one, and it isn't JSON
     */
    static Optional<TemplateDescription> within(SourcePage page) throws ImportFailure {
        Set<String> tags = new HashSet<>(Wikitext.EXTENSION_TAGS);
        tags.add(TAG);
        Wikitext wikitext = Wikitext.parse(page.text(), tags);
        List<WikitextNode.ExtensionTag> blocks = new ArrayList<>();
        for (WikitextNode node : wikitext.allNodes()) {
            if (node instanceof WikitextNode.ExtensionTag tag
                    && tag.name().toLowerCase(Locale.ROOT).equals(TAG)) {
                blocks.add(tag);
            }
        }
        return blocks.isEmpty() ? Optional.empty() : block(page, wikitext, blocks.get(0));
    }

    private static Optional<TemplateDescription> block(
            SourcePage page, Wikitext wikitext, WikitextNode.ExtensionTag tag) throws ImportFailure {
        String element = wikitext.text(tag);
        int start = element.indexOf('>') + 1;
        int end = Math.max(start, element.lastIndexOf("</"));
        try {
            return parse(JSON.readTree(element.substring(start, end)));
        } catch (JacksonException e) {
            throw new ImportFailure(
                    page.source().file() + ":" + page.position(tag.start())
                            + ": what is within <templatedata> is no JSON: " + e.getOriginalMessage()
                            + "; mend it on the wiki, or take it out",
                    e);
        }
    }

    /** What a template's own text shows of its parameters, which is no more than their names; empty where it has none. */
    static Optional<TemplateDescription> ofParameters(SourcePage page) {
        Wikitext wikitext = Wikitext.parse(page.text(), Wikitext.EXTENSION_TAGS);
        Set<String> names = new LinkedHashSet<>();
        for (WikitextNode node : wikitext.allNodes()) {
            if (node instanceof WikitextNode.Parameter parameter) {
                String name = MediaWikiSpace.trim(TemplateName.words(wikitext, parameter.title()));
                if (GivenParameters.isParameter(name)) {
                    names.add(name);
                }
            }
        }
        List<Parameter> parameters = names.stream()
                .map(name -> new Parameter(name, "", "", "", false, List.of()))
                .toList();
        return parameters.isEmpty() ? Optional.empty() : Optional.of(new TemplateDescription(parameters));
    }
}
