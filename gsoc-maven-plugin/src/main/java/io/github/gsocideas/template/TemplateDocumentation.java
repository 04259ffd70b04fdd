package io.github.gsocideas.template;

import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The wikitext of the page that says how to call a template. */
final class TemplateDocumentation {

    private final WikiTemplate template;
    private final String summary;
    private final TemplateCall example;
    private final Map<String, String> examples;

    /**
     * Documents a template.
     *
     * @param template the template
     * @param summary what it shows, in few words
     * @param example a call of it
     */
    TemplateDocumentation(WikiTemplate template, String summary, TemplateCall example) {
        this.template = template;
        this.summary = summary;
        this.example = example;
        this.examples = example.arguments().stream()
                .collect(Collectors.toMap(
                        TemplateCall.Argument::parameter,
                        argument -> argument.value().strip()));
    }

    String wikitext() {
        return introduction()
                + table()
                + formatting()
                + (template.hasRequired() ? unfilled() : "")
                + (template.hasReview() ? review() : "")
                + (example.arguments().isEmpty() ? "" : example())
                + templateData();
    }

    private String introduction() {
        return """
                <noinclude>This documents [[Template:%s]], and is shown there.

                </noinclude>'''%s.''' The template shows one. It and this text are generated from the schema of the repository \
                that holds the ideas: change that, not this page.

                """.formatted(template.name(), PlainText.encode(summary));
    }

    /**
     * The table of the parameters. Where it is wider than the screen, it has a scroll bar of its own, for who uses keys alone,
     * too: it is the element around it that scrolls, also where a skin has tables scroll by themselves.
     */
    private String table() {
        return """
                == Parameters ==

                <div style="overflow-x:auto" role="region" aria-label="Parameters" tabindex="0">
                {| class="wikitable" style="display:table"
                ! scope="col" | Parameter
                ! scope="col" | Meaning
                ! scope="col" | Required
                ! scope="col" | Example
                """ + template.parameters().stream().map(this::row).collect(Collectors.joining()) + "|}\n</div>\n\n";
    }

    private String row(TemplateParameter parameter) {
        String example = examples.getOrDefault(parameter.name(), "");
        String meaning = "'''" + PlainText.encode(parameter.label()) + ".''' "
                + PlainText.encode(parameter.description())
                + choices(parameter.choices());
        return "|-\n! scope=\"row\" | <code>" + PlainText.encode(parameter.name()) + "</code>\n"
                + "| " + meaning.strip() + "\n"
                + "| " + (parameter.required() ? "yes" : "no") + "\n"
                + "|" + (example.isEmpty() ? "" : " " + source(example, "; margin:0; min-width:12em")) + "\n";
    }

    private static String choices(List<String> choices) {
        return choices.isEmpty()
                ? ""
                : "; one of " + choices.stream().map(PlainText::encode).collect(Collectors.joining(", "));
    }

    private static String formatting() {
        return """
                == Notes on formatting ==

                * Each parameter begins on a line of its own, with a bar before its name.
                * A value may have any [https://www.mediawiki.org/wiki/Help:Formatting formatting]. A line break in it doesn't \
                begin a new parameter, nor a new paragraph: a blank line does. A list or a table begins on a line of its own.
                * A bar in a value is written <code><nowiki>{{!}}</nowiki></code> in a table and <code>&amp;#124;</code> \
                elsewhere, except in a link or a call.

                """;
    }

    private String unfilled() {
        return """
                == Unfilled fields ==

                A required parameter that is missing or empty is shown as “%s”, and the page is listed in \
                [[:Category:%s]]. To leave it out on purpose, write \
                <code>&#123;&#123;[[Template:%s|%s]]&#125;&#125;</code>.

                """.formatted(
                        template.warning(),
                        template.trackingCategory(),
                        template.common().notApplicable(),
                        template.common().notApplicable());
    }

    private String review() {
        CommonTemplates common = template.common();
        String parameters = template.parameters().stream()
                .filter(TemplateParameter::isReview)
                .map(parameter -> "<code>" + PlainText.encode(parameter.name()) + "</code>")
                .collect(Collectors.joining(", "));
        return """
                == Comments and votes ==

                In %s, each on a line of its own and signed by four tildes:

                %s

                """.formatted(
                        parameters,
                        source(
                                "{{%s|~~~~:}} A remark\n{{%s|~~~~}} Why to offer it\n{{%s|~~~~}} Why not"
                                        .formatted(common.comment(), common.vote(), common.voteNo()),
                                ""));
    }

    private String example() {
        return "== Example ==\n\n" + source(example.wikitext(), "") + "\n\nThis is shown as\n\n" + example.wikitext()
                + "\n\n";
    }

    /** Wikitext that is shown as it is written. Its long lines are wrapped. */
    private static String source(String wikitext, String style) {
        return "<pre style=\"white-space:pre-wrap; overflow-wrap:anywhere" + style + "\">"
                + wikitext.replace("&", "&amp;").replace("<", "&lt;")
                + "</pre>";
    }

    /** The description for the visual editor. It is hidden, since the extension would show the table a second time. */
    private String templateData() {
        return "<div style=\"display:none\"><templatedata>\n"
                + TemplateData.json(template, summary, examples)
                + "\n</templatedata></div>\n";
    }
}
