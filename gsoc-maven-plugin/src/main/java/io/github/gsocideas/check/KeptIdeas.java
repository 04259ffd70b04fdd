package io.github.gsocideas.check;

import io.github.gsocideas.disk.ContentHash;
import io.github.gsocideas.disk.IdeaContent;
import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.IndexFile;
import io.github.gsocideas.disk.KeptSchemas;
import io.github.gsocideas.disk.SchemaParameter;
import io.github.gsocideas.disk.SealedRecords;
import io.github.gsocideas.disk.Sight;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.disk.WrittenSights;
import io.github.gsocideas.disk.WrittenText;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each idea file came to by itself in an earlier build, so that one file that was changed costs one.
 *
 * <p>A file comes to the same as long as its path and its content are the same, and all else that its check looks at:
 * <ul>
 *   <li>the plugin, its configuration, the schema with all that it refers to, the names that files have which an
 *       {@code x-fileIn} means, and which directory is the repository. This is the fingerprint of the index: of another one,
 *       nothing is taken. Names that another directory's files don't see are kept with the file.
 *   <li>what else the file's check saw of the disk, such as whether a link leads to a file. It is kept with the file, and
 *       looked at again.
 *   <li>which of its values an earlier idea has, too. That is found out anew from the kept values of both, and where it is
 *       something else than it was, the file is checked anew.
 * </ul>
 * What lies between the ideas, and on the page, is found out anew each time from what is kept of each.
 *
 * <p>The records are in the page's order, and so are the files of a check: both are gone through side by side, and no more
 * than one record is ever held. The last record says of which pages there is a proof.
 */
public final class KeptIdeas implements Closeable {

    /** What takes the place of a path in the last record. */
    private static final String PAGES = "/";

    private final Optional<IndexFile> file;
    private final KeptSchemas schemas;
    private Optional<SealedRecords> records = Optional.empty();
    private Optional<Surroundings> surroundings = Optional.empty();
    private Optional<Kept> next = Optional.empty();
    private Optional<IOException> failure = Optional.empty();
    private Optional<Set<String>> provenPages = Optional.empty();
    private int anew;

    /** One of the old records; what stands behind its path isn't read yet. */
    private record Kept(String path, DataInputStream rest) {}

    /**
     * Those of indexes; where there is none, nothing is kept.
     *
     * @param ideas the index of what each idea file came to
     * @param schemas the index of which schema files are valid; it is one of its own, since the other can't be opened before the
     *     schema is read
     */
    public KeptIdeas(Optional<IndexFile> ideas, Optional<IndexFile> schemas) {
        this.file = ideas;
        this.schemas = new KeptSchemas(schemas);
    }

    /** Why what was found can't be kept; empty where it is. */
    public Optional<IOException> failure() {
        return failure;
    }

    /** How many files weren't to be found here, and were looked into. */
    public int anew() {
        return anew;
    }

    /** Reads a schema: what is known to keep the meta-schema isn't held against it again. */
    CheckedSchema read(SchemaParameter schema) throws InvalidSchemaException {
        CheckedSchema checked = schema.read(schemas);
        try {
            schemas.keep(checked.files());
        } catch (IOException e) {
            failure = Optional.of(e);
        }
        return checked;
    }

    /** Opens the index. */
    void open(Surroundings around) {
        surroundings = Optional.of(around);
        records = file.map(index -> SealedRecords.open(index.with(around.words())));
        advance();
    }

    /** Whether there is something of an earlier build. */
    boolean areThere() {
        return records.filter(SealedRecords::areThere).isPresent();
    }

    /** What the next file came to; empty where it must be checked. */
    Optional<CheckedFile> find(String path, IdeaContent content, Sights sights) {
        while (next.isPresent() && isBefore(next.get().path(), path)) {
            advance();
        }
        if (next.isEmpty() || !next.get().path().equals(path)) {
            return Optional.empty();
        }
        DataInputStream in = next.get().rest();
        try {
            return Optional.of(WrittenText.read(in)).equals(content.hash())
                            && WrittenText.read(in).equals(around(path))
                            && sights.areStill(WrittenSights.read(in))
                    ? Optional.of(WrittenFile.read(in))
                    : Optional.empty();
        } catch (IOException e) {
            return fail(e);
        }
    }

    /** Keeps what was found last. */
    void keepFound() {
        change(SealedRecords::keep);
        advance();
    }

    /**
     * Keeps what a file came to that was checked.
     *
     * @param seen what its check saw of the disk beside the file
     */
    void keep(String path, IdeaContent content, CheckedFile checked, Map<Sight, String> seen) {
        anew++;
        if (content.hash().isPresent() && isLasting(checked.findings())) {
            change(all -> all.add(record(path, out -> {
                WrittenText.write(out, content.hash().orElseThrow());
                WrittenText.write(out, around(path));
                WrittenSights.write(out, seen);
                WrittenFile.write(out, checked);
            })));
        }
    }

    /** What stands for the pages of which there is a proof; asked after the last file. */
    Set<String> provenPages() {
        if (provenPages.isEmpty()) {
            while (next.isPresent() && !next.get().path().equals(PAGES)) {
                advance();
            }
            provenPages = Optional.of(next.map(this::pages).orElse(Set.of()));
        }
        return provenPages.get();
    }

    private Set<String> pages(Kept record) {
        try {
            return new TreeSet<>(WrittenText.readList(record.rest()));
        } catch (IOException e) {
            fail(e);
            return Set.of();
        }
    }

    /** Leaves all that was kept, and of which pages there is a proof now, for the next build. */
    void finish(Set<String> proven) {
        if (provenPages().equals(proven) && next.isPresent()) {
            change(SealedRecords::keep);
        } else {
            change(all -> all.add(record(PAGES, out -> WrittenText.write(out, List.copyOf(new TreeSet<>(proven))))));
        }
        change(SealedRecords::finish);
    }

    /** Leaves what was there, unless it is finished. */
    @Override
    public void close() {
        try {
            if (records.isPresent()) {
                records.get().close();
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /** Whether the same will be found in the same: a limit, or a fault of ours, may be met elsewhere on a smaller stack. */
    static boolean isLasting(List<Finding> findings) {
        return findings.stream()
                .map(Finding::rule)
                .noneMatch(rule -> rule.equals(IdeaValidator.LIMIT) || rule.equals(PluginFault.RULE));
    }

    /** What a file comes to something else by than files in other directories. */
    private String around(String path) {
        return ContentHash.sha256(
                surroundings.map(all -> all.words(path)).orElse("").getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isBefore(String kept, String path) {
        return !kept.equals(PAGES) && IdeasDirectory.PAGE_ORDER.compare(kept, path) < 0;
    }

    private void advance() {
        try {
            Optional<byte[]> record = records.isPresent() ? records.get().next() : Optional.empty();
            next = Optional.empty();
            if (record.isPresent()) {
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(record.get()));
                next = Optional.of(new Kept(WrittenText.read(in), in));
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    private void change(Change change) {
        try {
            if (records.isPresent()) {
                change.make(records.get());
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    /** Without an index it goes on as well. */
    private Optional<CheckedFile> fail(IOException e) {
        close();
        failure = Optional.of(e);
        next = Optional.empty();
        records = Optional.empty();
        return Optional.empty();
    }

    private static byte[] record(String path, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        WrittenText.write(out, path);
        content.write(out);
        return bytes.toByteArray();
    }

    /** Something that is done with the records. */
    @FunctionalInterface
    private interface Change {
        void make(SealedRecords records) throws IOException;
    }

    /** What a record says of a path. */
    @FunctionalInterface
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }
}
