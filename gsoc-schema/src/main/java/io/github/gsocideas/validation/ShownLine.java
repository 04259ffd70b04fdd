package io.github.gsocideas.validation;

/**
 * A line that a wiki shows of a value.
 *
 * @param text its words, without the markup
 * @param isHeading whether it heads what is below it, as a heading or the first row of a table does
 */
public record ShownLine(String text, boolean isHeading) {}
