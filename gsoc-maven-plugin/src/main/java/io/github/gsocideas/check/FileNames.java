package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.idea.IdeaDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with the names of idea files and of the directories that they are in, as names. */
final class FileNames {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private FileNames() {}

    /** A finding for each name; for a directory's at the first of its files. */
    static List<Finding> find(Map<String, IdeaDocument> documents) {
        FileNames names = new FileNames();
        documents.forEach((path, document) -> names.addPath(path, document.file()));
        return names.findings;
    }

    private void addPath(String path, String file) {
        for (int start = 0; start < path.length(); ) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (seen.add(path.substring(0, end))) {
                addName(path.substring(start, end), file);
            }
            start = end + 1;
        }
    }

    private void addName(String name, String file) {
        InvisibleCharacters.find(file, name).ifPresent(findings::add);
    }
}
