/**
 * An idea becomes a call of the schema's template. What the call shows is proven elsewhere, by {@code proof}.
 */
package io.github.gsocideas.encoding;
