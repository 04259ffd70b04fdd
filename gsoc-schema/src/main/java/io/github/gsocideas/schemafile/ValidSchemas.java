package io.github.gsocideas.schemafile;

import java.nio.file.Path;

/** Schema files that are known to keep the meta-schema, so that none of them needs to be held against it again. */
@FunctionalInterface
public interface ValidSchemas {

    /** None is known. */
    ValidSchemas NONE = (file, content) -> false;

    /**
     * Whether a file is one of them.
     *
     * @param file its absolute path, whose extension says the format
     * @param content all that it holds
     */
    boolean contain(Path file, byte[] content);
}
