/**
 * An idea becomes a call of the schema's template: {@code IdeaEncoder} makes the call, {@code FieldEncoder} an argument,
 * {@code TextEncoder} the wikitext of a text in whatever markup. What the call shows is proven elsewhere, by {@code proof}.
 */
package io.github.gsocideas.encoding;
