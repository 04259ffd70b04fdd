package io.github.gsocideas.validation;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.BasicNodeReader;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Gives the validator's library, which reads texts, the trees that schema documents are already: the text of each is its URI,
 * as {@link DocumentLoader} has it, and to read that is to look the tree up.
 */
final class DocumentReader implements NodeReader {

    private final Map<String, JsonNode> documents;

    /** A reader of documents, by the URI that each is found under. */
    DocumentReader(Map<URI, JsonNode> documents) {
        this.documents = documents.entrySet().stream()
                .collect(Collectors.toMap(document -> document.getKey().toString(), Map.Entry::getValue));
    }

    @Override
    public JsonNode readTree(String text, InputFormat format) {
        JsonNode document = documents.get(text);
        return document == null ? BasicNodeReader.getInstance().readTree(text, format) : SilentNodes.copy(document);
    }

    @Override
    public JsonNode readTree(InputStream text, InputFormat format) {
        try {
            return readTree(new String(text.readAllBytes(), StandardCharsets.UTF_8), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
