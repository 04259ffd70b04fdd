package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.schema.CallEntry;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.parser.TemplateName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A schema for a template that has none, as a start to be edited: of what the wiki's TemplateData says of the template, and of
 * what its calls on a page give. Each field has the reason why it is so.
 */
public final class SchemaDraft {

    /** How many kinds of things are worth naming where there is nothing. */
    private static final int MOST_SEEN = 12;

    private final TemplateChoice template;
    private final Optional<TemplateDescription> description;
    private final GivenParameters given;
    private final List<DraftedField> fields;
    private final List<DateWriting> dates;
    private final Set<String> called;

    private SchemaDraft(
            TemplateChoice template,
            Optional<TemplateDescription> description,
            GivenParameters given,
            List<DraftedField> fields,
            List<DateWriting> dates,
            Set<String> called) {
        this.template = template;
        this.description = description;
        this.given = given;
        this.fields = List.copyOf(fields);
        this.dates = List.copyOf(dates);
        this.called = called;
    }

    /**
     * Drafts a schema.
     *
     * @param template whose calls count
     * @param others its other names
     * @param told what the wiki says of it by TemplateData
     * @param extensionTags the wiki's extension tags, in lower case
     * @throws ImportFailure when nothing is known of any parameter
     */
    public static SchemaDraft of(
            GivenPages pages,
            TemplateChoice template,
            Collection<String> others,
            Optional<TemplateDescription> told,
            Set<String> extensionTags)
            throws ImportFailure {
        Optional<TemplateDescription> description = told.or(template::description);
        TemplateName name = TemplateName.of(template.name(), others);
        List<TemplateCalls> calls = template.onOwnPage()
                ? List.of()
                : pages.pages().stream()
                        .map(page -> TemplateCalls.find(page, name, extensionTags))
                        .toList();
        GivenParameters given = GivenParameters.of(calls);
        Map<String, TemplateDescription.Parameter> said = description.stream()
                .flatMap(each -> each.parameters().stream())
                .filter(parameter -> GivenParameters.isParameter(parameter.name()))
                .collect(Collectors.toMap(
                        TemplateDescription.Parameter::name,
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        List<String> order = new ArrayList<>(given.values().keySet());
        GivenParameters.merge(order, said.keySet());
        if (order.isEmpty()) {
            throw new ImportFailure(
                    given.calls() == 0
                            ? "there is no call of the template '" + template.name()
                                    + "' on the page, nor TemplateData; seen: " + seen(calls)
                                    + "; name another with -Dgsoc.templateName"
                            : "no call of the template '" + template.name()
                                    + "' gives a value to a parameter of a name");
        }
        return new Drafting(given, said, new FieldDrafter(extensionTags)).draft(template, description, order);
    }

    private static String seen(List<TemplateCalls> pages) {
        List<String> seen = pages.stream()
                .flatMap(page -> page.seen().entrySet().stream())
                .limit(MOST_SEEN)
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .toList();
        return seen.isEmpty() ? "neither calls nor headings" : String.join(", ", seen);
    }

    /**
     * The work.
     *
     * @param said what TemplateData says, by parameter
     */
    private record Drafting(
            GivenParameters given, Map<String, TemplateDescription.Parameter> said, FieldDrafter drafter) {

        SchemaDraft draft(TemplateChoice template, Optional<TemplateDescription> description, List<String> order) {
            Optional<String> heading = heading(order);
            Map<String, Integer> keys = new HashMap<>();
            Set<String> taken = new HashSet<>();
            List<DraftedField> fields = order.stream()
                    .map(name -> field(name, heading.equals(Optional.of(name)), key(name, keys, taken)))
                    .toList();
            List<String> dates = fields.stream()
                    .filter(field -> field.form() == ValueForm.DATE)
                    .flatMap(field -> drafter.telling(values(field.parameter())).stream())
                    .toList();
            Set<String> called = new TreeSet<>(given.called());
            CommonTemplates.DEFAULT.names().forEach(called::remove);
            called.remove(template.name());
            called.removeIf(entry -> CallEntry.fault(entry).isPresent());
            return new SchemaDraft(template, description, given, fields, DateWriting.of(dates), called);
        }

        private List<String> values(String name) {
            return given.values().getOrDefault(name, List.of());
        }

        /** The parameter that heads an idea: one that is called so, or else the first that could. */
        private Optional<String> heading(List<String> order) {
            List<String> fit = given.calls() == 0
                    ? order
                    : order.stream()
                            .filter(name -> drafter.areTitles(values(name), given.calls()))
                            .toList();
            return fit.stream()
                    .filter(name -> ValueForm.HEADING.isMeantBy(name) || ValueForm.HEADING.isMeantBy(title(name)))
                    .findFirst()
                    .or(() -> fit.stream().findFirst());
        }

        private DraftedField field(String name, boolean isHeading, String key) {
            List<String> values = values(name);
            Optional<TemplateDescription.Parameter> own = Optional.ofNullable(said.get(name));
            boolean notApplicable = values.stream().anyMatch(drafter::isNotApplicable);
            boolean saysRequired = said.values().stream().anyMatch(TemplateDescription.Parameter::required);
            boolean isRequired = isHeading
                    || (saysRequired
                            ? own.filter(TemplateDescription.Parameter::required)
                                    .isPresent()
                            : given.calls() > 0 && values.size() == given.calls());
            FieldDrafter.Form form = isHeading
                    ? FieldDrafter.Form.of(ValueForm.HEADING, headingBecause(name))
                    : form(name, own, values, notApplicable, isRequired);
            return new DraftedField(
                    key,
                    name,
                    title(name),
                    own.map(TemplateDescription.Parameter::description).orElse(""),
                    isRequired,
                    form.form(),
                    form.words(),
                    notApplicable,
                    drafter.example(form.form(), values),
                    form.because(),
                    requiredBecause(isHeading, isRequired, saysRequired, values.size()));
        }

        private FieldDrafter.Form form(
                String name,
                Optional<TemplateDescription.Parameter> own,
                List<String> values,
                boolean notApplicable,
                boolean isRequired) {
            FieldDrafter.Form form = drafter.form(name, own, values);
            boolean takesNone = notApplicable
                    && switch (form.form()) {
                        case REVIEW, ANCHOR -> true;
                        case WORDS, DATE -> !isRequired;
                        default -> false;
                    };
            return takesNone
                    ? FieldDrafter.Form.of(ValueForm.TEXT, "a value is {{N/A}}, which else only required fields have")
                    : form;
        }

        private String headingBecause(String name) {
            boolean isCalledSo = ValueForm.HEADING.isMeantBy(name) || ValueForm.HEADING.isMeantBy(title(name));
            return given.calls() == 0
                    ? isCalledSo ? "of its name" : "it is the first"
                    : "each call has another, on one line" + (isCalledSo ? ", and its name says so" : "");
        }

        private String requiredBecause(boolean isHeading, boolean isRequired, boolean saysRequired, int values) {
            if (saysRequired && !isHeading) {
                return "TemplateData " + (isRequired ? "requires it" : "doesn't require it");
            }
            return given.calls() == 0
                    ? isHeading ? "an idea has a title" : "TemplateData requires none"
                    : values + " of " + new Quantity(given.calls(), "call") + " fill it";
        }

        private String title(String name) {
            String label = Optional.ofNullable(said.get(name))
                    .map(TemplateDescription.Parameter::label)
                    .filter(each -> !each.isBlank())
                    .orElseGet(() -> name.replaceAll("[_\\s]+", " ").strip());
            int first = label.isEmpty() ? 0 : label.offsetByCodePoints(0, 1);
            return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
        }

        /** A key for a parameter: {@code useful_skills} for {@code Useful skills}. */
        private static String key(String name, Map<String, Integer> keys, Set<String> taken) {
            String words = name.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "_")
                    .replaceAll("^_+|_+$", "");
            String stem = words.isEmpty() ? "field" : Character.isDigit(words.charAt(0)) ? "field_" + words : words;
            String key = stem;
            while (!taken.add(key)) {
                key = stem + "_" + keys.merge(stem, 2, (number, start) -> number + 1);
            }
            return key;
        }
    }

    /** The schema as a file. */
    public String json() {
        return DraftedSchema.write(template.name(), called, fields);
    }

    /** What was decided, and why, as a page in Markdown. */
    public String report() {
        return new DraftReport(this).markdown();
    }

    /** The same in a few lines. */
    public List<String> summary() {
        return new DraftReport(this).lines();
    }

    /** What an import with this schema has to be told beside it, as on the command line, each with a blank before it. */
    public String importSettings() {
        return DateWriting.settings(dates);
    }

    TemplateChoice template() {
        return template;
    }

    Optional<TemplateDescription> description() {
        return description;
    }

    GivenParameters given() {
        return given;
    }

    List<DraftedField> fields() {
        return fields;
    }

    List<DateWriting> dates() {
        return dates;
    }

    Set<String> called() {
        return called;
    }
}
