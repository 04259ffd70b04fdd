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
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Gives the validator's library, which asks for texts, the trees that schema documents are already: the text of each is its
 * URI, and to read that is to look the tree up. JSON Schema's own documents the library knows by itself, and has their texts.
 */
final class DocumentReader implements NodeReader {

    private final Map<String, JsonNode> documents;

    /** A reader of documents, by the URI that each is found under. */
    DocumentReader(Map<URI, JsonNode> documents) {
        this.documents = documents.entrySet().stream()
                .collect(Collectors.toMap(document -> document.getKey().toString(), Map.Entry::getValue));
    }

    /** The text of each document by its URI. */
    Map<String, String> texts() {
        return documents.keySet().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
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
