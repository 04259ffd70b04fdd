package io.github.gsocideas.disk;

import io.github.gsocideas.schemafile.ValidSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Remembers in an index which schema files an earlier build has held against the meta-schema, and found nothing wrong. A record
 * stands for a path with all that the file held: of the same, the same plugin would say the same.
 */
public final class KeptSchemas implements ValidSchemas {

    private final Optional<IndexFile> index;
    private Optional<Set<String>> earlier = Optional.empty();

    /** Those of an index; where there is none, nothing is kept. */
    public KeptSchemas(Optional<IndexFile> index) {
        this.index = index;
    }

    @Override
    public boolean contain(Path file, byte[] content) {
        return earlier().contains(record(file, content));
    }

    /**
     * Leaves for the next build which files are valid now, and no others.
     *
     * @param files what they hold, by their absolute paths
     * @throws IOException when that can't be written
     */
    public void keep(Map<Path, byte[]> files) throws IOException {
        Set<String> now = files.entrySet().stream()
                .map(file -> record(file.getKey(), file.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (index.isPresent() && !now.isEmpty() && !now.equals(earlier())) {
            try (SealedRecords records = SealedRecords.open(index.get())) {
                for (String record : now) {
                    records.add(record.getBytes(StandardCharsets.UTF_8));
                }
                records.finish();
            }
        }
    }

    private Set<String> earlier() {
        if (earlier.isEmpty()) {
            earlier = Optional.of(index.map(KeptSchemas::read).orElse(Set.of()));
        }
        return earlier.get();
    }

    private static Set<String> read(IndexFile index) {
        Set<String> all = new HashSet<>();
        try (SealedRecords records = SealedRecords.open(index)) {
            for (Optional<byte[]> next = records.next(); next.isPresent(); next = records.next()) {
                all.add(new String(next.get(), StandardCharsets.UTF_8));
            }
            return all;
        } catch (IOException e) {
            return Set.of(); // they will be found valid again, and the index written anew
        }
    }

    private static String record(Path file, byte[] content) {
        return ContentHash.sha256(file.toString().getBytes(StandardCharsets.UTF_8), new byte[1], content);
    }
}
