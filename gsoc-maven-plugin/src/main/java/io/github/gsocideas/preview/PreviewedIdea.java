package io.github.gsocideas.preview;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.html.HtmlText;
import io.github.gsocideas.wikitext.html.WebAddress;
import io.github.gsocideas.wikitext.html.WikitextHtml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An idea on the page.
 *
 * @param id the name of its place on the page
 * @param file its file, as findings name it
 * @param start where it begins there
 * @param directory the directory in the ideas directory that it is in; empty for none
 * @param schema what it is held against
 * @param values the wikitext of its fields by the template's parameters
 * @param html the same as the page shows them, the heading as a line
 * @param words what links to it say, in HTML
 * @param findings what is found in its file
 */
record PreviewedIdea(
        String id,
        String file,
        Position start,
        String directory,
        IdeaSchema schema,
        Map<String, String> values,
        Map<String, String> html,
        String words,
        IdeaFindings findings) {

    /**
     * The values as a page shows them, by the template's parameters.
     *
     * @param id the name of the idea's place on the page
     */
    static Map<String, String> html(IdeaSchema schema, String id, Map<String, String> values, WikitextHtml wikitext) {
        Optional<String> heading = heading(schema).flatMap(Field::parameter);
        List<String> parameters = Stream.concat(
                        heading.stream(), fields(schema).stream().flatMap(field -> field.parameter().stream()))
                .filter(parameter -> !values.getOrDefault(parameter, "").isBlank())
                .distinct()
                .toList();
        WikitextHtml within =
                wikitext.within(id, parameters.stream().map(values::get).toList());
        Map<String, String> html = new HashMap<>();
        for (String parameter : parameters) {
            String value = values.get(parameter);
            boolean isHeading = heading.filter(parameter::equals).isPresent();
            html.put(parameter, isHeading ? within.line(value) : within.blocks(value));
        }
        return html;
    }

    /** The name that links to it lead to, if its author gave it one. */
    static Optional<String> anchor(IdeaSchema schema, Map<String, String> values) {
        return schema.field(FieldRole.ANCHOR)
                .flatMap(Field::parameter)
                .map(values::get)
                .map(wikitext -> WebAddress.place(CharacterReferences.decodeAll(wikitext)))
                .filter(name -> !name.isEmpty());
    }

    /** The field that heads it, if there is such. */
    Optional<Field> heading() {
        return heading(schema);
    }

    private static Optional<Field> heading(IdeaSchema schema) {
        return schema.heading().filter(field -> field.parameter().isPresent());
    }

    /** The fields below its heading, in the schema's order. */
    List<Field> fields() {
        return fields(schema);
    }

    private static List<Field> fields(IdeaSchema schema) {
        return schema.fields().stream()
                .filter(field -> field.parameter().isPresent() && field.role().isEmpty())
                .toList();
    }

    /** The wikitext of a field; empty where it has none that can be shown. */
    Optional<String> value(Field field) {
        return value(field, values);
    }

    private static Optional<String> value(Field field, Map<String, String> values) {
        return field.parameter().map(values::get).filter(wikitext -> !wikitext.isBlank());
    }

    /** The same as the page shows it. */
    Optional<String> html(Field field) {
        return field.parameter().map(html::get);
    }

    /** What links to it say in HTML: its heading, or the name of its file. */
    static String words(IdeaSchema schema, String file, Map<String, String> values, WikitextHtml wikitext) {
        return heading(schema)
                .flatMap(field -> value(field, values))
                .map(wikitext::linkWords)
                .orElseGet(() -> HtmlText.escape(file));
    }

    /** A link to its place on the page. */
    String link() {
        return "<a " + WebAddress.placeAttribute(id) + ">" + words + "</a>";
    }

    /** Whether each required field is filled, and there is no error. */
    boolean isComplete() {
        return !findings.hasErrors()
                && schema.fields().stream()
                        .filter(field -> field.required() && field.parameter().isPresent())
                        .allMatch(field -> value(field).isPresent());
    }
}
