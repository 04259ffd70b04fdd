package io.github.gsocideas.validation;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that are certainly no idea: no key of theirs is a field's, or nearly so, nor is a heading. All that they lack is one
 * finding.
 */
final class Strangers {

    private static final int NAMED = 3;

    /** What a repository has beside its ideas, and which is no idea whatever it says. */
    private static final Pattern OF_A_REPOSITORY = Pattern.compile(
            "(?:README|CONTRIBUTING|CHANGELOG|CHANGES|HISTORY|NEWS|LICEN[CS]E|CODE[_-]OF[_-]CONDUCT|SECURITY|SUPPORT|AUTHORS"
                    + "|CONTRIBUTORS|GOVERNANCE|MAINTAINERS|INSTALL|TODO|NOTICE|ROADMAP)\\b[^/]*",
            Pattern.CASE_INSENSITIVE);

    private Strangers() {}

    /** The finding about a file that is none; a heading that names no field, and is one of its title's, is told with it. */
    static Optional<Finding> find(IdeaDocument document, IdeaSchema schema) {
        List<String> fields = schema.fields().stream().map(Field::name).toList();
        boolean isStranger = fields.size() > NAMED
                && document.root()
                        .filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .filter(root -> document.body().isPresent()
                                ? isStrangeText(document, schema, root)
                                : areStrange(root.entries().keySet(), fields))
                        .isPresent();
        return isStranger ? Optional.of(finding(document, schema, fields)) : Optional.empty();
    }

    /** Whether what a finding says follows from that the file is no idea. */
    static boolean explains(Finding finding) {
        return finding.rule().equals("heading");
    }

    private static boolean areStrange(Set<String> keys, List<String> fields) {
        return Collections.disjoint(keys, fields)
                && keys.stream().allMatch(key -> NearMatch.find(key, fields).isEmpty());
    }

    /**
     * Every text may have a title and a description. It is an idea's until its file's name or headings say that it is something
     * else.
     */
    private static boolean isStrangeText(IdeaDocument document, IdeaSchema schema, Node.Mapping root) {
        Set<String> keys = new HashSet<>(root.entries().keySet());
        List<String> fields = schema.fields().stream().map(Field::name).toList();
        Stream.of(schema.heading(), schema.preamble())
                .flatMap(Optional::stream)
                .map(Field::name)
                .filter(field -> root.entry(field)
                        .filter(entry -> document.isBody(entry.keyPosition()))
                        .isPresent())
                .forEach(keys::remove);
        String name = document.file().substring(document.file().lastIndexOf('/') + 1);
        return document.traces().isEmpty()
                && areStrange(keys, fields)
                && (OF_A_REPOSITORY.matcher(name).matches()
                        || document.findings().stream()
                                .anyMatch(finding -> finding.message().endsWith("names no field")));
    }

    private static Finding finding(IdeaDocument document, IdeaSchema schema, List<String> fields) {
        boolean isText = document.body().isPresent();
        Stream<String> named = isText
                ? schema.fields().stream()
                        .filter(field -> !schema.heading().equals(Optional.of(field))
                                && !schema.preamble().equals(Optional.of(field)))
                        .map(Field::title)
                : fields.stream();
        return Finding.error(
                "no-idea",
                document.file(),
                document.root().orElseThrow().region(),
                "the file is no idea: none of its " + (isText ? "headings" : "keys") + " is one of "
                        + named.limit(NAMED).collect(Collectors.joining(", ")) + " …",
                "let <includes> name only ideas, or <excludes> this file" + (isText ? ", or move it elsewhere" : ""));
    }
}
