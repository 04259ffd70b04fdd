package io.github.gsocideas.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule asks for, for those who read of it in another place than the log.
 *
 * @param brief what is wrong where it is broken, a sentence with its full stop
 * @param mend what to do about it, likewise
 */
record RuleDescription(String brief, String mend) {

    private static final String SCHEMA = "Write it as the schema says; the finding names what is asked for.";
    private static final String FILE = "Mend the file at the place that the finding names.";

    private static final Map<String, RuleDescription> KNOWN = Map.ofEntries(
            entry(
                    "missing-field",
                    "A required field is missing.",
                    "Write the field, or N/A to leave it out on purpose."),
            entry("unknown-key", "A key is none that the schema knows.", "Spell it as the schema does, or delete it."),
            entry("placeholder", "A value only holds the place of one to come.", "Write the value itself."),
            entry(
                    "not-applicable",
                    "A field is left out in a way that isn't known.",
                    "Write N/A as the field's whole value."),
            entry("word", "A value is none of the words that a field may have.", "Choose one of those words."),
            entry("date", "A value is no calendar date.", "Write it as year-month-day, such as 2026-02-04."),
            entry("email", "A value is no e-mail address.", "Write a whole address, such as name@example.org."),
            entry("web-address", "A value is no web address.", "Write a whole address, such as https://example.org/."),
            entry("one-line", "A value has more than one line.", "Write it on one line."),
            entry("anchor", "A value can't be an anchor's name.", "Write letters, digits and single hyphens."),
            entry("blank", "A value has nothing in it that is shown.", "Write a value, or leave the key out."),
            entry(
                    "type",
                    "A value is of another type than is asked for.",
                    "Write it as the finding says, often in quotes."),
            entry("size", "A value has too many parts, or too few.", SCHEMA),
            entry("number", "A number isn't one that a field may have.", SCHEMA),
            entry("entry", "An entry of a list isn't one that it may have.", SCHEMA),
            entry("form", "A value isn't of the form that is asked for.", SCHEMA),
            entry("refused", "A value is one that the schema refuses.", SCHEMA),
            entry("choice", "A value is nothing of what it may be.", SCHEMA),
            entry("hours", "A project is of another length than Google lets it have.", "Write 90, 175 or 350."),
            entry(
                    "sentences",
                    "A description is longer or shorter than Google asks for.",
                    "Write two to five sentences."),
            entry("key", "A key isn't of the form that is asked for.", SCHEMA),
            entry("unshown-key", "The wiki shows nothing of a key.", "Write it in a key that is shown, or delete it."),
            entry("repeated", "A list has an entry twice.", "Delete one of the two."),
            entry("unique", "Two ideas have a value that only one may have.", "Give each idea a value of its own."),
            entry("syntax", "A file isn't what its name says, such as YAML.", FILE),
            entry("encoding", "A file isn't in UTF-8.", "Save it as UTF-8."),
            entry("control-character", "A text has a character that no wiki can show.", "Delete the character."),
            entry("invisible-character", "A text has a character that can't be seen.", "Delete it unless it is meant."),
            entry(
                    "version-control",
                    "A file holds what Git left in it.",
                    "Finish the merge, or fetch the file itself."),
            entry("duplicate-key", "A key is there twice.", "Delete one of the two."),
            entry("empty", "A file, or a part of it, is empty.", "Write what is missing, or delete the file."),
            entry("comment", "Words behind a value are a comment, and aren't published.", "Put the value in quotes."),
            entry("joined-lines", "YAML joins the lines of a value.", "Begin the value with a bar and a line end."),
            entry("comma", "A comma of another script divides no entries.", "Write the comma of ASCII."),
            entry("alias", "The aliases of a YAML file stand for very much text.", "Write out what is meant."),
            entry("merge-key", "YAML 1.2 has no merge key.", "Write out the keys that are meant."),
            entry("nesting", "Something stands too deep in other things.", "Write it flatter."),
            entry("front-matter", "The front matter of a Markdown file can't be read.", FILE),
            entry(
                    "heading",
                    "A Markdown file's heading is none that is known.",
                    "Write a field's name, or another level."),
            entry("second-idea", "A file holds more than one idea.", "Put each idea into a file of its own."),
            entry("no-idea", "A file has no field of an idea.", "Move it elsewhere, or let the build exclude it."),
            entry("unread", "A file looks like an idea and isn't read.", "Rename it, or let the build exclude it."),
            entry("unclosed", "A comment or a block of code is never closed.", "Close it."),
            entry("file-in", "A name is that of no file.", "Spell it as the file is called, or add the file."),
            entry(
                    "directory-name",
                    "A value isn't the name of the file's directory.",
                    "Move the file, or mend the value."),
            entry("file", "A file can't be read, or its name can't be kept.", FILE),
            entry("file-format", "A file is of no kind that is read.", "Write it as YAML, JSON or Markdown."),
            entry("too-few-ideas", "There are fewer ideas than there must or should be.", "Add more ideas."),
            entry(
                    "too-few-values",
                    "The ideas have fewer different values in a field than they should.",
                    "Add an idea with another value."),
            entry("title", "A page's title may be another on the wiki.", "Choose another title."),
            entry("page-size", "A page is larger than a wiki takes.", "Divide the ideas among pages."),
            entry("page-frame", "The page around the ideas can't hold them.", FILE),
            entry("wikitext", "A text's markup doesn't show what is written.", "Write the markup as the finding says."),
            entry(
                    "markdown",
                    "A wiki can't show what a Markdown text says.",
                    "Write the Markdown as the finding says."),
            entry("proof", "The wiki would read something else than the idea says.", "Write the text in another way."),
            entry("limit", "Something is too large, too deep, or takes too long.", "Make it shorter or simpler."),
            entry("more", "A file has more findings than are told.", "Mend the others first."),
            entry("schema", "An organisation's schema has a mistake.", "Mend the schema at the place that is named."),
            entry("plugin-fault", "The plugin itself has a fault.", "Report it, with the file."));

    private static Map.Entry<String, RuleDescription> entry(String rule, String brief, String mend) {
        return Map.entry(rule, new RuleDescription(brief, mend));
    }

    /** The rules that are the plugin's own. */
    static Set<String> rules() {
        return KNOWN.keySet();
    }

    /** That of a rule; an organisation's schema may name rules that nobody else knows. */
    static RuleDescription of(String rule) {
        return Optional.ofNullable(KNOWN.get(rule))
                .orElseGet(() -> new RuleDescription(
                        "An idea breaks the rule '" + shortened(rule) + "'.", "Mend it as the finding says."));
    }

    /** Both sentences. */
    String full() {
        return brief + " " + mend;
    }

    private static String shortened(String rule) {
        int most = 200;
        return rule.codePointCount(0, rule.length()) <= most
                ? rule
                : rule.substring(0, rule.offsetByCodePoints(0, most)) + "…";
    }
}
