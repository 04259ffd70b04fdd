package io.github.gsocideas.template;

import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages that a wiki needs to show a schema's ideas, each as wikitext by its title. A page comes after those that it
 * needs, so that it shows all of itself at once when they are saved in this order.
 *
 * @param common templates for anybody's use, such as {@code Template:N/A}, for a wiki that doesn't have them
 * @param own the schema's template and the pages that belong to it alone
 */
public record TemplatePages(Map<PageTitle, String> common, Map<PageTitle, String> own) {

    /** Keeps copies in the same order. */
    public TemplatePages {
        common = Collections.unmodifiableMap(new LinkedHashMap<>(common));
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /**
     * The pages of a schema.
     *
     * @param schema says the template and its parameters; its {@code x-template} must be there
     * @param example a call of the template
     * @throws IllegalArgumentException when the template's name can't be a page's title; the message says why
     */
    public static TemplatePages of(IdeaSchema schema, TemplateCall example) {
        WikiTemplate template = WikiTemplate.of(schema);
        return new TemplatePages(common(template), own(template, documentation(schema, template, example)));
    }

    private static Map<PageTitle, String> common(WikiTemplate template) {
        Map<PageTitle, String> pages = new LinkedHashMap<>();
        CommonTemplates common = template.common();
        if (template.hasRequired()) {
            pages.put(template(common.notApplicable()), notApplicable(common.notApplicable()));
        }
        if (template.hasReview()) {
            pages.put(template(common.comment()), comment(common.comment()));
            if (common.hasComments()) {
                pages.put(template(CommonTemplates.COMMENTS), "#REDIRECT [[Template:" + common.comment() + "]]\n");
            }
            pages.put(template(common.vote()), vote(common.vote(), "Vote for"));
            pages.put(template(common.voteNo()), vote(common.voteNo(), "Vote against"));
        }
        return pages;
    }

    private static String notApplicable(String name) {
        return """
                <includeonly><abbr title="not applicable: left out on purpose">N/A</abbr></includeonly><noinclude>
                For a required field that is left out on purpose: <code><nowiki>{{%s}}</nowiki></code>.
                </noinclude>
                """.formatted(name);
    }

    /** A template that begins an entry of a list. What follows its call on the line is the rest of the entry. */
    private static String comment(String name) {
        return """
                <includeonly>* <i>{{{1|}}}</i></includeonly><noinclude>
                For a remark, on a line of its own: <code><nowiki>{{%s|~~~~:}} The remark</nowiki></code>.
                </noinclude>
                """.formatted(name);
    }

    private static String vote(String name, String verdict) {
        return """
                <includeonly>* '''%s''' – {{{1|unsigned}}}:</includeonly><noinclude>
                For a vote, on a line of its own: <code><nowiki>{{%s|~~~~}} The reason</nowiki></code>.
                </noinclude>
                """.formatted(verdict, name);
    }

    private static Map<PageTitle, String> own(WikiTemplate template, TemplateDocumentation documentation) {
        Map<PageTitle, String> pages = new LinkedHashMap<>();
        if (template.hasRequired()) {
            pages.put(new PageTitle("Category:" + template.trackingCategory()), template.trackingCategoryPage());
            pages.put(template(template.unfilled()), template.unfilledPage());
        }
        pages.put(template(template.ifFilled()), template.ifFilledPage());
        pages.put(template(template.documentation()), documentation.wikitext());
        pages.put(template(template.name()), template.templatePage());
        return pages;
    }

    private static TemplateDocumentation documentation(IdeaSchema schema, WikiTemplate template, TemplateCall example) {
        return new TemplateDocumentation(template, schema.root().text("title").orElse(template.name()), example);
    }

    private static PageTitle template(String name) {
        return new PageTitle("Template:" + name);
    }
}
