package io.github.gsocideas.importing;

import io.github.gsocideas.schema.Field;
import java.util.List;

/**
 * The file that a record becomes.
 *
 * @param format what it is written in
 * @param text its content
 * @param unsaid the fields for whose sake it isn't Markdown though that was asked for, since Markdown can't say them
 */
record RecordFile(IdeaFormat format, String text, List<Field> unsaid) {

    /** Keeps a copy. */
    RecordFile {
        unsaid = List.copyOf(unsaid);
    }

    /** A record in YAML, which can say any. */
    static RecordFile yaml(ImportedRecord record) {
        return new RecordFile(IdeaFormat.YAML, record.yaml(), List.of());
    }
}
