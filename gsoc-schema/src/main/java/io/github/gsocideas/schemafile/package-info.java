/**
 * An organisation's schema file: reading it and all that it refers to, and telling what is wrong with it. What a checked
 * schema says is asked of {@code schema}.
 */
package io.github.gsocideas.schemafile;
