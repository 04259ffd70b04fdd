package io.github.gsocideas.template;

import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.schema.FieldRole;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.PlainText;
import java.util.List;
import java.util.Optional;

/**
 * The wikitext of the template that shows an idea, and of the templates that it needs.
 *
 * <p>The template leaves out what has no value. A wiki with the extension ParserFunctions has {@code #if} for that, but
 * this one works without. It asks for a parameter whose name is made of the value: <code>{{{else{{{value|}}}|then}}}</code>.
 * Where the value is empty, that is the parameter {@code else}, which is given and is shown; where it is {@code x}, that is
 * the parameter {@code elsex}, which nobody gives, and so its default is shown: {@code then}.
 *
 * @param name the template's name
 * @param parameters its parameters, in the order in which they are shown
 * @param common what the wiki calls the templates that values are written with
 */
public record WikiTemplate(String name, List<TemplateParameter> parameters, CommonTemplates common) {

    /** The number of the namespace whose pages show the template by way of example, and needn't fill its fields. */
    static final String TEMPLATE_NAMESPACE = "10";

    /** How wide a value has to be to stand beside its label, in the width of an M. */
    private static final int LONG_WIDTH = 18;

    /** The same for a value that is a date or a word. */
    private static final int SHORT_WIDTH = 8;

    /**
     * What makes a warning be seen: a ground, and a border that is thicker at its start, in the colours of the wiki's skin,
     * by day or night, or in those of a skin without names for them. A text's colour is always given with its ground's.
     */
    private static final String WARNING_STYLE = "display:inline-block; padding:0 .6em;"
            + " border:1px solid var(--border-color-warning, #ab7f2a); border-inline-start-width:.4em; border-radius:2px;"
            + " background-color:var(--background-color-warning-subtle, #fdf2d5); color:var(--color-base, #202122)";

    /**
     * The template of a schema.
     *
     * @param schema says its name and its parameters; its {@code x-template} must be there
     */
    public static WikiTemplate of(IdeaSchema schema) {
        return new WikiTemplate(
                schema.template().orElseThrow(), TemplateParameter.list(schema), schema.commonTemplates());
    }

    String ifFilled() {
        return name + "/if filled";
    }

    String unfilled() {
        return name + "/unfilled";
    }

    String documentation() {
        return name + "/doc";
    }

    String trackingCategory() {
        return name + " with unfilled fields";
    }

    boolean hasRequired() {
        return parameters.stream().anyMatch(TemplateParameter::required);
    }

    boolean hasReview() {
        return parameters.stream().anyMatch(TemplateParameter::isReview);
    }

    /** A call that shows a warning that a field is unfilled, and puts the page into a category unless it is a template. */
    String warning() {
        return "{{" + unfilled() + "|" + TEMPLATE_NAMESPACE + "=}}";
    }

    /** The template itself. */
    public String templatePage() {
        Optional<TemplateParameter> heading = first(FieldRole.HEADING);
        Optional<TemplateParameter> anchor = first(FieldRole.ANCHOR);
        StringBuilder page =
                new StringBuilder("<includeonly><div class=\"gsoc-idea\" style=\"overflow-wrap:anywhere\"");
        anchor.ifPresent(
                parameter -> page.append(' ').append(ifFilled(parameter, "id=\"" + value(parameter) + "\"", "")));
        page.append(">\n");
        heading.ifPresent(parameter -> page.append(ifShown(parameter, "<h3>" + valueOrWarning(parameter) + "</h3>"))
                .append('\n'));
        page.append("<dl style=\"margin:0\">\n");
        for (TemplateParameter parameter : parameters) {
            if (!heading.equals(Optional.of(parameter)) && !anchor.equals(Optional.of(parameter))) {
                page.append(row(parameter)).append('\n');
            }
        }
        return page + "</dl>\n</div></includeonly>" + documented("{{" + documentation() + "}}");
    }

    /** The template that shows one of two things, by whether a value is empty, as the head of this class explains. */
    String ifFilledPage() {
        return "<includeonly>{{{else{{{value|}}}|{{{then|}}}}}}</includeonly>"
                + documented(
                        "Gives <code>then</code> if <code>value</code> holds anything, and <code>else</code>, which must"
                                + " be there, if it doesn't. Works with and without the extension ParserFunctions: an empty"
                                + " <code>value</code> leaves <code>else</code> as the name of the parameter to look for."
                                + " [[Template:" + name + "]] needs it.");
    }

    /**
     * The template that {@link #warning} calls. It chooses by a parameter's name, too: in the namespace 10 it asks for the
     * parameter {@code 10}, which is given and empty; in any other one the default puts the page into the category.
     */
    String unfilledPage() {
        return "<includeonly><strong style=\"" + WARNING_STYLE
                + "\"><span role=\"img\" aria-label=\"Warning:\">⚠</span> not filled in yet</strong>"
                + "{{{{{NAMESPACENUMBER}}|[[Category:" + trackingCategory() + "]]}}}</includeonly>"
                + documented("Shows that a required field is unfilled, and puts the page into [[:Category:"
                        + trackingCategory() + "]]. A parameter whose name is the number of a namespace keeps that"
                        + " namespace's pages out of it: <code>" + PlainText.encode(warning())
                        + "</code>. [[Template:" + name + "]] needs it.");
    }

    /** The page of the category that {@link #warning} puts pages into. */
    String trackingCategoryPage() {
        return "Pages that call [[Template:" + name + "]] without a required parameter. Fill it in, or write"
                + " <code><nowiki>{{" + common.notApplicable()
                + "}}</nowiki></code> to leave it out on purpose.\n\n__HIDDENCAT__\n";
    }

    private Optional<TemplateParameter> first(FieldRole role) {
        return parameters.stream().filter(parameter -> parameter.is(role)).findFirst();
    }

    /**
     * A label and its value, side by side where there is room; on a phone, one above the other unless the value is short.
     * They share the base of their first lines. The value begins a line of the wikitext, since it may begin with a list or a
     * table. The margin of what it begins and ends with, which skins give a list another one of than a paragraph, falls
     * together with that of the element around it, so that all rows are alike. The value takes nearly all room that is left,
     * for the values of all rows to begin at one line.
     */
    private String row(TemplateParameter parameter) {
        String row = """
                <div style="display:flex; flex-wrap:wrap; align-items:baseline; gap:0 1em; border-top:1px solid #8886">
                <dt style="flex:1 10.5em; margin:.5em 0 -.25em">%s</dt>\
                <dd style="flex:9999 %dem; min-width:0; margin:0; overflow:visible"><div style="margin:.5em 0">
                %s
                </div></dd>
                </div>""".formatted(
                        PlainText.encode(parameter.label()),
                        parameter.oneLine() ? SHORT_WIDTH : LONG_WIDTH,
                        valueOrWarning(parameter));
        return ifShown(parameter, row);
    }

    /** Shows something of a required parameter in any case, and of another one if that is filled. */
    private String ifShown(TemplateParameter parameter, String wikitext) {
        return parameter.required() ? wikitext : ifFilled(parameter, wikitext, "");
    }

    /**
     * The value, and a warning where a required one is empty. The value isn't handed to the template that chooses, for that
     * to show it: MediaWiki limits how much text the templates of a page come to, and would count it twice.
     */
    private String valueOrWarning(TemplateParameter parameter) {
        return value(parameter) + (parameter.required() ? ifFilled(parameter, "", warning()) : "");
    }

    private String ifFilled(TemplateParameter parameter, String then, String otherwise) {
        return "{{" + ifFilled() + "|value=" + value(parameter) + "|then=" + then + "|else=" + otherwise + "}}";
    }

    private static String value(TemplateParameter parameter) {
        return "{{{" + parameter.name() + "|}}}";
    }

    private static String documented(String documentation) {
        return "<noinclude>\n" + documentation + "\n</noinclude>\n";
    }
}
