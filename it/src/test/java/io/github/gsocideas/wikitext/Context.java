package io.github.gsocideas.wikitext;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place where a template puts a value.
 *
 * @param name in words
 * @param wikitext the template's, with the parameter {@code v} where the value comes
 */
record Context(String name, String wikitext) {

    /**
     * Those in which any text is safe. In the line of a {@code ;}, which any colon divides, it is not, and no template
     * may put a value there.
     */
    static final List<Context> ALL = List.of(
            new Context("a paragraph", "{{{v}}}"),
            new Context("a part of a paragraph", "a ({{{v}}}) b"),
            new Context("a table's cell", "{|\n| {{{v}}}\n|}"),
            new Context("a cell right behind its bar", "{|\n|{{{v}}}\n|}"),
            new Context("a cell on a line of its own", "{|\n|\n{{{v}}}\n|}"),
            new Context("a cell beside others", "{|\n| a || {{{v}}} || b\n|}"),
            new Context("a header cell", "{|\n! a !! {{{v}}}\n|}"),
            new Context("an HTML table's cell", "<table><tr><td>{{{v}}}</td></tr></table>"),
            new Context("a list's item", "* {{{v}}}"),
            new Context("an indented line", ": {{{v}}}"),
            new Context("a heading", "== {{{v}}} =="),
            new Context("an external link's title", "[https://example.org/ {{{v}}}]"),
            new Context("bold", "'''{{{v}}}'''"),
            new Context("italic", "''{{{v}}}''"),
            new Context("the result of an #if", "{{#if:{{{v}}}|{{{v}}}}}"),
            new Context("a parameter's default", "{{{none|{{{v}}}}}}"),
            new Context("another call's unnamed argument", "{{Echo|{{{v}}}}}"));

    /** What {@code Template:Echo} has to be. */
    static final String ECHO = "{{{1}}}";

    /** A template that puts its parameter {@code v} into each of them, in an element of its own. */
    static String template() {
        return ALL.stream()
                .map(context -> "<div class=\"" + Outline.MARK + "\">\n\n" + context.wikitext + "\n\n</div>\n")
                .collect(Collectors.joining());
    }
}
