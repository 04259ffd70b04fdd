package io.github.gsocideas.maven;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.report.Summary;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.schemafile.CheckedSchema;
import io.github.gsocideas.validation.InvalidSchemaException;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The schema that a goal asks for, on its way into the build. What its author should know is put into the log.
 *
 * @param goal what asks for it
 */
record SchemaReading(AbstractGsocMojo goal) {

    /** Reads the schema. */
    IdeaSchema read() throws MojoExecutionException {
        try {
            CheckedSchema checked = goal.schema().read();
            checked.warnings().forEach(finding -> goal.getLog().warn(finding.toString()));
            return checked.schema();
        } catch (InvalidSchemaException e) {
            throw refused(e);
        }
    }

    /** The end of a build whose schema can't be used; what is wrong at places in it is put into the log. */
    MojoExecutionException refused(InvalidSchemaException e) {
        if (e.isOfFile()) {
            return new MojoExecutionException(e.getMessage(), e);
        }
        goal.ide().ifPresent(ide -> ide.show(e.findings(), SchemaReading::isError));
        e.findings().forEach(this::log);
        return new MojoExecutionException("the schema " + goal.schema().value() + " can't be used: "
                + new Quantity(Summary.of(e.findings(), 1).errors(), "error")
                + "; each is named above, with its place");
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private void log(Finding finding) {
        if (isError(finding)) {
            goal.getLog().error(finding.toString());
        } else {
            goal.getLog().warn(finding.toString());
        }
    }
}
