package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema file is known to be valid as long as it is the very same, to the same plugin, on the same machine. */
class KeptSchemasTest {

    private static final byte[] SCHEMA = bytes("{\"$ref\": \"parts.json\"}");
    private static final byte[] PARTS = bytes("{\"type\": \"object\"}");

    @TempDir
    private Path root;

    private Path schema;
    private Path parts;

    @BeforeEach
    void twoFilesAreValid() throws IOException {
        schema = root.resolve("schema.json");
        parts = root.resolve("parts.json");
        kept("plugin").keep(Map.of(schema, SCHEMA, parts, PARTS));
    }

    @Test
    void theSameFilesAreKnown() {
        assertThat(kept("plugin").contain(schema, SCHEMA)).isTrue();
        assertThat(kept("plugin").contain(parts, PARTS)).isTrue();
    }

    @Test
    void anotherContentIsNotKnown() {
        assertThat(kept("plugin").contain(schema, bytes("{\"$ref\": \"parts.json\" }")))
                .isFalse();
        assertThat(kept("plugin").contain(schema, PARTS)).isFalse();
    }

    @Test
    void anotherFileIsNotKnown() {
        assertThat(kept("plugin").contain(root.resolve("schema.yaml"), SCHEMA)).isFalse();
        assertThat(kept("plugin").contain(parts, SCHEMA)).isFalse();
    }

    @Test
    void nothingIsKnownToAnotherPlugin() {
        assertThat(kept("another plugin").contain(schema, SCHEMA)).isFalse();
    }

    @Test
    void whatIsNoLongerValidIsForgotten() throws IOException {
        kept("plugin").keep(Map.of(schema, SCHEMA));

        assertThat(kept("plugin").contain(schema, SCHEMA)).isTrue();
        assertThat(kept("plugin").contain(parts, PARTS)).isFalse();
    }

    @Test
    void nothingIsWrittenWhereNothingHasChanged() throws IOException {
        Files.setLastModifiedTime(index(), FileTime.from(Instant.EPOCH));
        kept("plugin").keep(Map.of(parts, PARTS, schema, SCHEMA));

        assertThat(Files.getLastModifiedTime(index())).isEqualTo(FileTime.from(Instant.EPOCH));
    }

    @Test
    void nothingIsWrittenWhereThereIsNoFile() throws IOException {
        Files.delete(index());
        kept("plugin").keep(Map.of());

        assertThat(index()).doesNotExist();
    }

    /** A pull request may bring an index that calls any file valid, but not the key. */
    @Test
    void anIndexOfAnotherMachineIsNothing() throws IOException {
        byte[] forged = Files.readAllBytes(index());
        Files.write(root.resolve("key"), Arrays.copyOf(new byte[] {1}, 32));
        assertThat(kept("plugin").contain(schema, SCHEMA)).isFalse();

        kept("plugin").keep(Map.of(parts, PARTS));
        Files.write(index(), forged);
        assertThat(kept("plugin").contain(parts, PARTS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 70, 100, 140})
    void aDamagedIndexIsNothing(int length) throws IOException {
        byte[] content = Files.readAllBytes(index());
        byte[] changed = content.clone();
        changed[length] ^= 1;
        Files.write(index(), changed);
        assertThat(kept("plugin").contain(schema, SCHEMA)).isFalse();

        Files.write(index(), Arrays.copyOf(content, length));
        assertThat(kept("plugin").contain(schema, SCHEMA)).isFalse();
        kept("plugin").keep(Map.of(schema, SCHEMA));
        assertThat(kept("plugin").contain(schema, SCHEMA)).isTrue();
    }

    @Test
    void withoutAnIndexNothingIsKept() throws IOException {
        KeptSchemas none = new KeptSchemas(Optional.empty());
        none.keep(Map.of(schema, SCHEMA));

        assertThat(none.contain(schema, SCHEMA)).isFalse();
    }

    private KeptSchemas kept(String plugin) {
        return new KeptSchemas(Optional.of(new IndexFile(index(), new MachineKey(root.resolve("key")), plugin)));
    }

    private Path index() {
        return root.resolve("target/schema.index");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
