/**
 * A document held against the schema: what it violates, and where. The words for it are in {@code wording}. Reads
 * nothing: documents come read, and schemas checked.
 */
package io.github.gsocideas.validation;
