/**
 * The JSON Schema of a project idea and what it says of each field: title, order, template parameter, role. What JSON
 * Schema lacks is said by the keywords of {@code Keyword}: a new one is added there, to the meta-schema, and to the
 * documentation's table. Neither reads idea files nor judges them: that is done in {@code idea} and {@code validation}.
 */
package io.github.gsocideas.schema;
