package io.github.gsocideas.validation.rules;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.schema.KeywordUse;

/**
 * What is wrong with ideas as a whole.
 *
 * @param use what in the schema asks for it
 * @param finding the finding, of the ideas directory
 */
public record SetFinding(KeywordUse use, Finding finding) {}
