package io.github.gsocideas.validation;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.resource.InputStreamSource;
import com.networknt.schema.resource.SchemaLoader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Gives the validator's library, which asks for the text of a schema document, its URI instead, by which {@link DocumentReader}
 * looks up the tree. Asked for JSON Schema's own documents, the library's loader would find their texts, and a reader of JSON
 * for these alone loads some 500 classes.
 */
final class DocumentLoader extends SchemaLoader {

    private final Set<URI> documents;

    /** A loader of the documents of these URIs; of any other the library's own. */
    DocumentLoader(Set<URI> documents) {
        super(SchemaLoader.getDefault());
        this.documents = documents;
    }

    @Override
    public InputStreamSource getSchemaResource(AbsoluteIri iri) {
        String uri = iri.toString();
        return documents.contains(URI.create(uri))
                ? () -> new ByteArrayInputStream(uri.getBytes(StandardCharsets.UTF_8))
                : super.getSchemaResource(iri);
    }
}
