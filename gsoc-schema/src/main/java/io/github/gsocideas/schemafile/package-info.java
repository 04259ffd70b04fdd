/**
 * An organisation's schema file: reading it and all that it refers to, and telling what is wrong with it. A rule that
 * the meta-schema can't say is a class that implements {@code SchemaRule}. What a checked schema says is asked of
 * {@code schema}.
 */
package io.github.gsocideas.schemafile;
