package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.wikitext.sanitizer.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds notes of one name that say different things, as {@code <ref name="x">one</ref>} and {@code <ref
 * name="x">two</ref>}. The extension Cite has one list of notes for the page, and so for all ideas: it shows the first of the
 * two and an error.
 */
final class NoteClashes {

    private final Map<Name, First> notes = new HashMap<>();

    private record Name(String group, String name) {}

    /** The first note of a name: the one that the wiki shows. */
    private record First(String file, String words) {}

    /** A warning for each name of notes in the page's next idea that an earlier note has, at the first that says something else. */
    List<Finding> add(List<SharedValue> values) {
        List<Finding> findings = new ArrayList<>();
        Set<Name> told = new HashSet<>();
        for (SharedValue value : values) {
            for (Note note : value.notes()) {
                Name name = new Name(note.group(), note.name());
                First first = notes.computeIfAbsent(name, each -> new First(value.file(), note.words()));
                if (!first.words().equals(note.words()) && told.add(name)) {
                    Finding warning = value.warning(
                            "the note with the name '" + note.name() + "' says something else than the one in "
                                    + first.file() + ", and a wiki shows only one of the two",
                            "give it another name");
                    findings.add(warning.withLine(value.line()));
                }
            }
        }
        return findings;
    }
}
