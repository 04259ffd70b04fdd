/**
 * An idea file's record: the fields that it has, and every value as the schema understands it, with its place. Neither
 * judges a value nor writes one.
 */
package io.github.gsocideas.idea;
