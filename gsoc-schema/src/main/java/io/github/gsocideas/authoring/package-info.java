/**
 * Help while writing: a new idea file, the record described, the schema as one file for editors. Judges nothing.
 */
package io.github.gsocideas.authoring;
