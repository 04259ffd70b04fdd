package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a call as a record of the schema, each argument by the name of its parameter. Of several of one name the last counts,
 * as it does for MediaWiki.
 */
final class RecordReader {

    private final IdeaSchema schema;
    private final FieldReader fields;
    private final Map<String, Field> byParameter = new LinkedHashMap<>();

    RecordReader(IdeaSchema schema, FieldReader fields) {
        this.schema = schema;
        this.fields = fields;
        schema.fields().forEach(field -> field.parameter().ifPresent(name -> byParameter.putIfAbsent(name, field)));
    }

    /** The field of a parameter. */
    Optional<Field> field(String parameter) {
        return Optional.ofNullable(byParameter.get(parameter));
    }

    ImportedRecord read(SourcePage page, Wikitext wikitext, WikitextNode.Call call) {
        List<Leftover> leftovers = new ArrayList<>();
        Map<Field, WikitextNode.Argument> arguments = new HashMap<>();
        for (WikitextNode.Argument argument : call.arguments()) {
            Optional<Field> field =
                    argument.named() ? field(TemplateName.parameter(wikitext, argument)) : Optional.empty();
            if (field.isEmpty()) {
                leftover(page, wikitext, argument).ifPresent(leftovers::add);
                continue;
            }
            WikitextNode.Argument earlier = arguments.put(field.get(), argument);
            if (earlier != null) {
                leftovers.add(repeated(page, wikitext, earlier, argument));
            }
        }
        Map<Field, ImportedValue> values = new LinkedHashMap<>();
        Map<Field, String> written = new LinkedHashMap<>();
        List<Finding> doubts = new ArrayList<>();
        for (Field field : schema.fields()) {
            WikitextNode.Argument argument = arguments.get(field);
            if (argument == null) {
                continue;
            }
            String raw = page.text().substring(argument.valueStart(), argument.end());
            String value = MediaWikiSpace.trim(raw);
            if (value.isEmpty()) {
                leftovers.add(empty(page, wikitext, argument));
                continue;
            }
            FieldReader.Read read = fields.read(field, value);
            values.put(field, read.value());
            written.put(field, value);
            int at = argument.valueStart() + MediaWikiSpace.leading(raw);
            read.doubt()
                    .ifPresent(doubt -> doubts.add(new Finding(
                            Severity.WARNING,
                            read.rule(),
                            page.source().file(),
                            Region.at(page.position(at)),
                            RecordLocation.of(field.name()),
                            "parameter '" + field.parameter().orElseThrow() + "': " + doubt + ", and stays a text",
                            read.hint(),
                            Optional.empty())));
        }
        return new ImportedRecord(call.start(), values, written, doubts, leftovers);
    }

    private Optional<Leftover> leftover(SourcePage page, Wikitext wikitext, WikitextNode.Argument argument) {
        String text = page.text().substring(argument.start(), argument.end());
        if (argument.named()) {
            String name = TemplateName.parameter(wikitext, argument);
            String near = NearMatch.find(name, byParameter.keySet())
                    .map(like -> "did you mean '" + like + "'?")
                    .orElse("add a field with this " + Keyword.PARAMETER + " to the schema, or let it go");
            return Optional.of(new Leftover(
                    page.warning(
                            "parameter",
                            argument.start() + MediaWikiSpace.leading(text),
                            "the schema has no field for the parameter '" + name + "', and so it is left out",
                            near),
                    text.strip()));
        }
        if (MediaWikiSpace.isBlank(text)) {
            return Optional.empty(); // a bar too many, which nobody sees
        }
        return Optional.of(new Leftover(
                page.warning(
                        "parameter",
                        argument.start() + MediaWikiSpace.leading(text),
                        "this has no parameter's name before it, and so is left out",
                        "write it into the field that it belongs to; a bar in a text is {{!}}"),
                text.strip()));
    }

    private static Leftover repeated(
            SourcePage page, Wikitext wikitext, WikitextNode.Argument earlier, WikitextNode.Argument later) {
        String text = page.text().substring(earlier.start(), earlier.end());
        return new Leftover(
                page.warning(
                        "parameter",
                        earlier.start() + MediaWikiSpace.leading(text),
                        "the parameter '" + TemplateName.parameter(wikitext, earlier) + "' is given again in line "
                                + page.position(later.start()).line() + ", and only the last one counts",
                        "what stands here is left out; add it there if it is missing"),
                text.strip());
    }

    private static Leftover empty(SourcePage page, Wikitext wikitext, WikitextNode.Argument argument) {
        String text = page.text().substring(argument.start(), argument.end());
        return new Leftover(
                page.warning(
                        "parameter",
                        argument.start() + MediaWikiSpace.leading(text),
                        "the parameter '" + TemplateName.parameter(wikitext, argument)
                                + "' is empty, and so the field is missing",
                        ""),
                text.strip());
    }
}
