package io.github.gsocideas.preview;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page that was written as the goal writes it.
 *
 * @param directory where it is, with its style
 */
record WrittenPreview(Path directory) {

    private static final PreviewSettings SETTINGS =
            new PreviewSettings("GSoC 2026", Wikitext.EXTENSION_TAGS, path -> "ideas/" + path, LinkBase.NONE);

    /** Writes the page of a project's ideas. */
    static WrittenPreview of(Path project, String schema, MissingFields missing, Path directory) throws Exception {
        Map<String, byte[]> files = PreviewPage.files(checked(project, schema, missing), SETTINGS);
        Files.createDirectories(directory);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        return new WrittenPreview(directory);
    }

    /** The page of a project's ideas for whoever serves it. */
    static ServedPage served(Path project, String schema, MissingFields missing) throws Exception {
        return PreviewPage.served(checked(project, schema, missing), SETTINGS);
    }

    private static CheckedIdeas checked(Path project, String schema, MissingFields missing) throws Exception {
        Path root = project.toAbsolutePath().normalize();
        return IdeasCheck.check(new CheckRequest(
                new IdeaFiles(
                        root.resolve("ideas"),
                        List.of("**/*.yaml", "**/*.yml", "**/*.json", "**/*.md"),
                        List.of(),
                        root,
                        root),
                new SchemaParameter(schema, root, root),
                missing,
                Wikitext.EXTENSION_TAGS,
                Set.of(),
                LinkBase.NONE,
                new DateFormat("MM/dd/yyyy"),
                PageDivision.ONE));
    }

    /** The page's address on the disk. */
    String address() {
        return directory.resolve(PreviewPage.FILE).toUri().toString();
    }
}
