/**
 * A document held against the schema: what it violates, and the words for it. Reads nothing: documents come read, and
 * schemas checked.
 */
package io.github.gsocideas.validation;
