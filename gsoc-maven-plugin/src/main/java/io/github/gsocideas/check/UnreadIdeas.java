package io.github.gsocideas.check;

import io.github.gsocideas.disk.NoIdea;
import io.github.gsocideas.disk.PassedOver;
import io.github.gsocideas.disk.UnreadFiles;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.NearMatch;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that look like ideas or a page's frame, and aren't read: by their name, such as {@code bot.YAML}, {@code bot.ymal}
 * or {@code bot.yaml.txt}; or by what they hold, with no extension, another one, or beside the ideas directory. What a
 * pattern leaves out with all that is in the same directory is left out on purpose.
 */
final class UnreadIdeas {

    /** The extensions of the formats that are read, each with those that are taken for it. */
    private static final Map<String, String> EXTENSIONS = Map.of(
            "yaml",
            "yaml",
            "yml",
            "yml",
            "json",
            "json",
            "md",
            "md",
            "markdown",
            "md",
            "mdown",
            "md",
            "mkd",
            "md",
            "jsonc",
            "json",
            "json5",
            "json");

    private static final List<String> READ = List.of("yaml", "yml", "json", "md");

    /** Near to the others, and something else. */
    private static final Set<String> OTHER_FORMATS = Set.of("xml", "html", "ml", "mk", "mp", "m", "d", "js", "ts");

    private static final Pattern FRAME = Pattern.compile("page\\.(?:wiki|mediawiki|wikitext|wiki\\.txt)");

    /** A repository has these files beside its ideas, some with an idea in them as an example. */
    private static final Pattern OF_A_REPOSITORY =
            Pattern.compile("(?i)(?:README|CONTRIBUTING|CHANGELOG|index)\\b.*|[._].*|.*\\.schema\\.json|pom\\.xml");

    private static final Pattern FENCED = Pattern.compile("(?ms)^ {0,3}```.*?(?:^ {0,3}```|\\z)");

    /** How much of a file is looked at, in bytes. */
    private static final int BEGINNING = 1 << 13;

    /** How many of an idea's fields a file must have to look like one. */
    private static final int FIELDS = 3;

    private final UnreadFiles files;
    private final IdeaSchema schema;

    private UnreadIdeas(UnreadFiles files, IdeaSchema schema) {
        this.files = files;
        this.schema = schema;
    }

    /** A warning for each such file. */
    static List<Finding> find(UnreadFiles files, IdeaSchema schema) {
        UnreadIdeas unread = new UnreadIdeas(files, schema);
        List<Finding> findings = new ArrayList<>();
        files.inDirectory().stream()
                .filter(file -> file.reason() == NoIdea.NOT_INCLUDED)
                .forEach(file -> unread.inDirectory(file).ifPresent(findings::add));
        files.beside().forEach(file -> unread.beside(file).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> inDirectory(PassedOver file) {
        String name = name(file);
        if (FRAME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(warning(
                    file,
                    "only page.wiki in the ideas directory itself is the frame of the page, and so this file isn't used",
                    "move it there, or delete it"));
        }
        Optional<String> better = readName(name).filter(other -> isIncluded(file, other));
        if (better.isPresent()) {
            return Optional.of(warning(
                    file,
                    "the file looks like an idea by its name, and isn't read",
                    "call it '" + better.get() + "', or let <includes> name it, or <excludes>"));
        }
        boolean isMeant = READ.contains(extension(name))
                || READ.stream().noneMatch(extension -> isIncluded(file, "idea." + extension));
        return isMeant
                ? Optional.empty()
                : beginning(file)
                        .map(text -> warning(
                                file,
                                "the file has fields of an idea, and isn't read",
                                "let its name end with ." + format(text) + " if it is one, or let <excludes> name it"));
    }

    private Optional<Finding> beside(PassedOver file) {
        String name = name(file);
        return OF_A_REPOSITORY.matcher(name).matches()
                        || !EXTENSIONS.containsKey(extension(name.toLowerCase(Locale.ROOT)))
                ? Optional.empty()
                : beginning(file)
                        .map(text -> warning(
                                file,
                                "the file has fields of an idea, and isn't read, since it isn't in the ideas directory",
                                "move it there if it is one"));
    }

    /** The name that a file was to have whose name ends nearly like that of an idea; empty where it doesn't. */
    private static Optional<String> readName(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        String unmasked = lowerCase.replaceFirst("\\.txt$", "");
        String extension = extension(unmasked);
        return Optional.ofNullable(EXTENSIONS.get(extension))
                .or(() -> OTHER_FORMATS.contains(extension) ? Optional.empty() : NearMatch.find(extension, READ))
                .map(read -> name.substring(0, unmasked.length() - extension.length()) + read)
                .filter(other -> !other.equals(name));
    }

    private boolean isIncluded(PassedOver file, String name) {
        String path = file.path();
        return files.isIncluded(path.substring(0, path.lastIndexOf('/') + 1) + name);
    }

    /** How a file begins that has fields of an idea; empty for another. */
    private Optional<String> beginning(PassedOver file) {
        String beginning = files.beginning(file.path(), BEGINNING);
        String text = FENCED.matcher(beginning).replaceAll("");
        List<Field> fields = schema.fields();
        long found = fields.stream()
                .filter(field -> begins(field).matcher(text).find())
                .count();
        return !text.contains("\"properties\"") && found >= Math.min(FIELDS, fields.size())
                ? Optional.of(beginning.stripLeading())
                : Optional.empty();
    }

    /** What begins a field in whatever format. */
    private static Pattern begins(Field field) {
        return Pattern.compile(Stream.concat(Stream.of(field.name(), field.title()), field.aliases().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining(
                        "|", "(?im)^(?:[ \\t]*\"|#{1,3} +|[*_]{2})?(?:", ")\"?[*_]{0,2}[ \\t]*(?::|$)")));
    }

    private static String format(String text) {
        return text.startsWith("{") ? "json" : text.startsWith("#") || text.startsWith("---") ? "md" : "yaml";
    }

    private static Finding warning(PassedOver file, String message, String hint) {
        return Finding.error("unread", file.file(), Position.START, message, hint)
                .withSeverity(Severity.WARNING);
    }

    private static String name(PassedOver file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
