package io.github.gsocideas.finding;

/**
 * A change to a file that mends a finding.
 *
 * @param region what is taken out of the file
 * @param replacement what is put there instead, as it has to stand in the file
 */
public record Fix(Region region, String replacement) {}
