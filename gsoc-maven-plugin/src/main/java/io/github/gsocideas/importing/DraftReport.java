package io.github.gsocideas.importing;

import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.schema.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was decided of a drafted schema and why, as a page in Markdown that somebody reads beside the schema. */
public final class DraftReport {

    /** By which the file is known for one that may be overwritten. */
    public static final String MARK = "<!-- written by gsoc:import-schema, and overwritten by it -->";

    private final SchemaDraft draft;
    private final StringBuilder text = new StringBuilder();

    DraftReport(SchemaDraft draft) {
        this.draft = draft;
    }

    String markdown() {
        text.append("# Schema of the template ")
                .append(escape(draft.template().name()))
                .append("\n\n")
                .append(MARK)
                .append("\n\n");
        text.append("It is this template, since ")
                .append(escape(draft.template().because()))
                .append(". ");
        text.append("The schema is made of ")
                .append(sources())
                .append(". It is a start: look through each field, and edit it.\n");
        fields();
        words();
        remarks();
        return text.toString();
    }

    private String sources() {
        List<String> sources = new ArrayList<>();
        draft.description()
                .ifPresent(description -> sources.add("TemplateData, which has "
                        + new Quantity(description.parameters().size(), "parameter")));
        if (draft.given().calls() > 0) {
            sources.add(new Quantity(draft.given().calls(), "call") + " on the page");
        }
        return String.join(", and ", sources);
    }

    private void fields() {
        text.append("\n## ")
                .append(new Quantity(draft.fields().size(), "field"))
                .append("\n\n");
        text.append("| parameter | field | is | because | required | because |\n|---|---|---|---|---|---|\n");
        for (DraftedField field : draft.fields()) {
            text.append("| ")
                    .append(cell(field.parameter()))
                    .append(" | `")
                    .append(cell(field.key()))
                    .append("` | ")
                    .append(field.form().words())
                    .append(" | ")
                    .append(cell(field.because()))
                    .append(" | ")
                    .append(field.required() ? "yes" : "no")
                    .append(" | ")
                    .append(cell(field.requiredBecause()))
                    .append(" |\n");
        }
    }

    private void words() {
        List<DraftedField> fields = of(field -> field.form() == ValueForm.WORDS);
        if (!fields.isEmpty()) {
            text.append("\n## Words\n\n");
            for (DraftedField field : fields) {
                text.append("- `")
                        .append(cell(field.key()))
                        .append("`: ")
                        .append(escape(String.join(", ", field.words())));
                text.append(isOfOneCase(field) ? "" : "; some of them are the same in another letter case")
                        .append('\n');
            }
        }
    }

    private static boolean isOfOneCase(DraftedField field) {
        return field.words().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == field.words().size();
    }

    private void remarks() {
        List<String> remarks = new ArrayList<>();
        if (of(field -> field.form() == ValueForm.HEADING).isEmpty()) {
            remarks.add("No parameter has another short value in each call, and so no field heads an idea: say" + " \""
                    + Keyword.ROLE + "\": \"heading\" of the one that should.");
        }
        if (!of(field -> field.form() == ValueForm.DATE).isEmpty()) {
            remarks.add(
                    draft.dates().isEmpty()
                            ? "The dates aren't all written in one form that generate could write; say with gsoc.dateFormat which"
                                    + " it is to be."
                            : "The dates are written as "
                                    + draft.dates().stream()
                                            .map(DateWriting::pattern)
                                            .collect(Collectors.joining(" or "))
                                    + ": say so by gsoc.dateFormat.");
        }
        if (draft.given().calls() == 1) {
            remarks.add("There is one call alone, and so whatever it fills is required.");
        }
        if (draft.given().unnamed() > 0) {
            remarks.add(new Quantity(draft.given().unnamed(), "value")
                    + " without a parameter's name: no field is for that.");
        }
        if (!draft.given().odd().isEmpty()) {
            remarks.add("No schema can have these parameters: "
                    + String.join(", ", draft.given().odd()) + ".");
        }
        if (!draft.called().isEmpty()) {
            remarks.add("Values call " + String.join(", ", draft.called()) + ", which the schema therefore lets them.");
        }
        if (!remarks.isEmpty()) {
            text.append("\n## Remarks\n\n");
            remarks.forEach(remark -> text.append("- ").append(escape(remark)).append('\n'));
        }
    }

    /** The heads of it, for the console. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("the template is '" + draft.template().name() + "', since "
                + draft.template().because());
        lines.add(new Quantity(draft.fields().size(), "field") + " from " + sources() + "; required: "
                + names(DraftedField::required));
        lines.add("title: " + names(field -> field.form() == ValueForm.HEADING) + "; dates: "
                + names(field -> field.form() == ValueForm.DATE) + "; words: "
                + names(field -> field.form() == ValueForm.WORDS) + "; people: "
                + names(field -> field.form() == ValueForm.PEOPLE) + "; links: "
                + names(field -> field.form() == ValueForm.LINKS) + "; lists: "
                + names(field -> field.form() == ValueForm.LIST));
        return lines;
    }

    private String names(Predicate<DraftedField> which) {
        List<DraftedField> fields = of(which);
        return fields.isEmpty()
                ? "none"
                : fields.stream().map(DraftedField::key).collect(Collectors.joining(", "));
    }

    private List<DraftedField> of(Predicate<DraftedField> which) {
        return draft.fields().stream().filter(which).toList();
    }

    private static String cell(String words) {
        return escape(words).replace("|", "\\|");
    }

    private static String escape(String words) {
        return LogText.escape(words);
    }
}
