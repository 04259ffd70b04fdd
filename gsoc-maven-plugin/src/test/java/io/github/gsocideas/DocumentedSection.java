package io.github.gsocideas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A section of the page of messages: what it shows is made a project, and what it says that the build says must be found.
 *
 * @param rule its heading
 * @param text what is below the heading
 */
public record DocumentedSection(String rule, String text) {

    /** A page of a wiki in the project is there to be imported. */
    private static final String IMPORTED = "page.txt";

    private static final Path PAGE = Path.of("src/site/markdown/reference/messages.md");

    private static final Pattern HEADING = Pattern.compile("(?m)^### (\\S+)$");

    /** A file: its path alone in a line, and its text in the block of code below. */
    private static final Pattern FILE = Pattern.compile("(?ms)^`([^`\\n]+)`:\\n\\n^```\\w+\\n(.*?)^```$");

    private static final Pattern PRINTED = Pattern.compile("(?m)^\\[(?:ERROR|WARNING)\\] .*$");

    private static final Pattern SCHEMA = Pattern.compile("`<schema>([^<]+)</schema>`");

    /** All of the page. */
    public static List<DocumentedSection> all() {
        try {
            return of(Files.readString(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DocumentedSection> of(String page) {
        List<MatchResult> headings = HEADING.matcher(page).results().toList();
        List<DocumentedSection> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : page.length();
            sections.add(new DocumentedSection(
                    headings.get(i).group(1), page.substring(headings.get(i).end(), end)));
        }
        return sections;
    }

    /** The files that it shows, by their paths in the project. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(text).results().forEach(file -> files.put(file.group(1), file.group(2)));
        return files;
    }

    /** The lines of the log that it shows. */
    public List<String> printed() {
        return PRINTED.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The schema that it says is in use, unless it is the default. */
    public Optional<String> schema() {
        return SCHEMA.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    /** The page that it shows to be imported; empty where it is about ideas. */
    public Optional<String> imported() {
        return Optional.ofNullable(files().get(IMPORTED));
    }

    /** Whether it says that each directory is a page. */
    public boolean isDivided() {
        return text.contains("`<pages>directories</pages>`");
    }

    @Override
    public String toString() {
        return rule;
    }
}
