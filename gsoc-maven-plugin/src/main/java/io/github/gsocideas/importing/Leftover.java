package io.github.gsocideas.importing;

import io.github.gsocideas.finding.Finding;

/**
 * Something on a page that has no place in an idea file.
 *
 * @param finding what it is, where, and what to do about it
 * @param text how it stands there
 */
record Leftover(Finding finding, String text) {}
