package io.github.gsocideas.report;

import java.util.List;
import java.util.Optional;

/** All formats of reports: the one list that a new one is added to. */
public final class ReportFormats {

    /** Each of them once, in the order in which they are told. */
    public static final List<ReportFormat> ALL = List.of(
            new SarifReport(),
            new RdjsonReport(),
            new CheckstyleReport(),
            new CodeQualityReport(),
            new JunitReport(),
            new GithubReport(),
            new SummaryReport());

    private ReportFormats() {}

    /** The format of a name; empty where none has it. */
    public static Optional<ReportFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** What the formats are called. */
    public static List<String> names() {
        return ALL.stream().map(ReportFormat::name).toList();
    }
}
