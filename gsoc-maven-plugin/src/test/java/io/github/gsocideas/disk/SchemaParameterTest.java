package io.github.gsocideas.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaParameterTest {

    @TempDir
    private Path directory;

    @Test
    void thePomNamesASchemaOfThePluginAsItIs() throws Exception {
        assertThat(inPom("google-idea")).contains("google-idea");
    }

    @Test
    void thePomNamesAFileFromItsOwnDirectory() throws Exception {
        assertThat(inPom("our.schema.json")).contains("our.schema.json");
        assertThat(inPom("./schemas/../our.schema.json")).contains("our.schema.json");
        assertThat(inPom(directory.resolve("schemas").resolve("our.schema.json").toString()))
                .contains("schemas/our.schema.json");
    }

    @Test
    void thePomCanNotNameAFileOutsideOfItsDirectory() throws Exception {
        assertThat(inPom("../our.schema.json")).isEmpty();
        assertThat(inPom(directory.resolveSibling("our.schema.json").toString()))
                .isEmpty();
    }

    private Optional<String> inPom(String value) throws Exception {
        return new SchemaParameter(value, directory, directory).inPom();
    }
}
