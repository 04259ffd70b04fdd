/**
 * What a new repository of ideas begins with: the text of each file, made from what is known of the repository and from the
 * schema. Writes nothing, and knows of an idea only what the schema says.
 */
package io.github.gsocideas.starter;
