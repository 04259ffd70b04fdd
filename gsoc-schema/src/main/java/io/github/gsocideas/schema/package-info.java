/**
 * The JSON Schema of a project idea and what it says of each field: title, order, template parameter, kind. Neither reads
 * idea files nor judges them: that is done in {@code idea} and {@code validation}.
 */
package io.github.gsocideas.schema;
