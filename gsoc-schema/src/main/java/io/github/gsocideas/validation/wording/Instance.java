package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.schema.ApplicableSchemas;

/**
 * A value that a schema finds fault with.
 *
 * @param subject what it is called: {@code field 'date'}
 * @param obligation {@link Words#MUST} or {@link Words#SHOULD}
 * @param node the value
 * @param applicable what the schema says of it
 */
record Instance(String subject, String obligation, Node node, ApplicableSchemas applicable) {}
