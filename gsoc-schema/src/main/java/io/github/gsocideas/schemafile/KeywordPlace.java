package io.github.gsocideas.schemafile;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Region;

/**
 * Where a file of a schema says something.
 *
 * @param file the file's name in the project
 * @param region where the keyword's value stands
 */
public record KeywordPlace(String file, Region region) {

    /** What is found to be otherwise than it is said here, as a finding of this place. */
    public Finding holding(Finding finding) {
        return new Finding(
                finding.severity(),
                finding.rule(),
                file,
                region,
                finding.location(),
                finding.message(),
                finding.hint() + " to " + finding.file(),
                finding.fix());
    }
}
