package io.github.gsocideas.check;

import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds notes of one name that say different things, as {@code <ref name="x">one</ref>} and {@code <ref
 * name="x">two</ref>}. The extension Cite has one list of notes for the page, and so for all ideas: it shows the first of the
 * two and an error.
 */
final class NoteClashes {

    private static final String TAG = "ref";

    private static final Pattern NOTE =
            Pattern.compile("(?is)<ref(?<attributes>\\s[^<>]*[^<>/])>(?<words>.*)</ref\\s*>");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?is)\\s(?<key>name|group)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))");

    /** A note that an earlier idea has, or the same one further up. */
    private record Note(String file, String words) {}

    private final Set<String> extensionTags;
    private final Map<List<String>, Note> notes = new HashMap<>();

    /**
     * Before the first idea.
     *
     * @param extensionTags the wiki's extension tags, in lower case
     */
    NoteClashes(Set<String> extensionTags) {
        this.extensionTags = extensionTags;
    }

    /** A warning for each note of the page's next idea whose name an earlier one has. */
    List<Finding> add(EncodedIdea idea) {
        List<Finding> findings = new ArrayList<>();
        if (extensionTags.contains(TAG)) {
            Map<String, String> arguments = new HashMap<>();
            for (TemplateCall.Argument argument : idea.call().arguments()) {
                arguments.put(argument.parameter(), argument.value());
            }
            idea.idea()
                    .values()
                    .forEach((field, value) -> field.parameter()
                            .map(arguments::get)
                            .filter(wikitext -> wikitext.contains("<"))
                            .map(wikitext -> clashes(idea.idea().file(), field, value, wikitext))
                            .ifPresent(findings::addAll));
        }
        return findings;
    }

    private List<Finding> clashes(String file, Field field, Value value, String text) {
        Wikitext wikitext = Wikitext.parse(text, extensionTags);
        return wikitext.allNodes().stream()
                .filter(node -> node instanceof ExtensionTag tag && tag.name().equalsIgnoreCase(TAG))
                .map(node -> NOTE.matcher(wikitext.text(node)))
                .filter(Matcher::matches)
                .flatMap(note -> attribute(note, "name").stream()
                        .flatMap(name -> clash(file, field, value, note, name).stream()))
                .toList();
    }

    private Optional<Finding> clash(String file, Field field, Value value, Matcher note, String name) {
        Note added = new Note(file, note.group("words").strip());
        Note first = notes.putIfAbsent(List.of(attribute(note, "group").orElse(""), name), added);
        return Optional.ofNullable(first)
                .filter(earlier -> !earlier.words().equals(added.words()))
                .map(earlier -> new Finding(
                        Severity.WARNING,
                        "wikitext",
                        file,
                        value.region(),
                        RecordLocation.of(field.name()),
                        "field '" + field.name() + "': the note with the name '" + name
                                + "' says something else than the one in " + earlier.file()
                                + ", and a wiki shows only one of the two",
                        "give it another name",
                        Optional.empty()));
    }

    private static Optional<String> attribute(Matcher note, String key) {
        Matcher attribute = ATTRIBUTE.matcher(note.group("attributes"));
        while (attribute.find()) {
            if (attribute.group("key").equalsIgnoreCase(key)) {
                return Optional.of(Optional.ofNullable(attribute.group(2))
                        .or(() -> Optional.ofNullable(attribute.group(3)))
                        .orElse(attribute.group(4))
                        .strip());
            }
        }
        return Optional.empty();
    }
}
