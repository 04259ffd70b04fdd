package io.github.gsocideas.validation;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import java.util.function.Supplier;

/**
 * Something wrong in a document, not yet put in words, which takes longer than to find it.
 *
 * @param position where it is
 * @param finding puts it in words
 */
record Fault(Position position, Supplier<Finding> finding) {}
