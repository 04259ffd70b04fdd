package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.ApplicableSchemas;

/**
 * A value that a schema finds fault with.
 *
 * @param subject what it is called: {@code field 'date'}
 * @param obligation how much is asked of it
 * @param node the value
 * @param applicable what the schema says of it
 */
record Instance(String subject, Obligation obligation, Node node, ApplicableSchemas applicable) {}
