/**
 * Documents held against the schema, and the set of them against each other, with findings that say what to do. Reads
 * nothing but schemas: idea files come read, from {@code idea}.
 */
package io.github.gsocideas.validation;
