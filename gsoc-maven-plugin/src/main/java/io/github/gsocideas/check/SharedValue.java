package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.wikitext.sanitizer.Note;
import java.util.List;
import java.util.Optional;

/**
 * What one of an idea's values does to other ideas on the wiki.
 *
 * @param file the idea's file in findings
 * @param field the value's field
 * @param region where the value stands
 * @param line the line that it begins in, where it has notes
 * @param anchor the idea's own name on the page, where the value is that
 * @param notes its notes that have names
 * @param ids the names of its elements
 * @param links the names of places on the page that it links to
 */
record SharedValue(
        String file,
        String field,
        Region region,
        Optional<String> line,
        Optional<String> anchor,
        List<Note> notes,
        List<String> ids,
        List<String> links) {

    /** Keeps copies. */
    SharedValue {
        notes = List.copyOf(notes);
        ids = List.copyOf(ids);
        links = List.copyOf(links);
    }

    /** Whether it does nothing. */
    boolean isOwn() {
        return anchor.isEmpty() && notes.isEmpty() && ids.isEmpty() && links.isEmpty();
    }

    /** A warning at the value. */
    Finding warning(String what, String hint) {
        return new Finding(
                Severity.WARNING,
                "wikitext",
                file,
                region,
                RecordLocation.of(field),
                "field '" + field + "': " + what,
                hint,
                Optional.empty());
    }
}
