/**
 * YAML and JSON as trees of values, each with its place, whatever they hold. Knows nothing of ideas or of schemas.
 */
package io.github.gsocideas.document;
