package io.github.gsocideas.disk;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Fix;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding as an index keeps it: all of it, each part in its turn. */
public final class WrittenFinding {

    private WrittenFinding() {}

    /** Writes findings. */
    public static void write(DataOutputStream out, List<Finding> findings) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            write(out, finding);
        }
    }

    /** Reads findings. */
    public static List<Finding> readList(DataInputStream in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            findings.add(read(in));
        }
        return findings;
    }

    private static void write(DataOutputStream out, Finding finding) throws IOException {
        WrittenText.write(out, finding.severity().name());
        WrittenText.write(out, finding.rule());
        WrittenText.write(out, finding.file());
        region(out, finding.region());
        location(out, finding.location());
        WrittenText.write(out, finding.message());
        WrittenText.write(out, finding.hint());
        out.writeBoolean(finding.fix().isPresent());
        if (finding.fix().isPresent()) {
            region(out, finding.fix().get().region());
            WrittenText.write(out, finding.fix().get().replacement());
        }
        WrittenText.write(out, finding.line());
    }

    private static Finding read(DataInputStream in) throws IOException {
        return new Finding(
                Severity.valueOf(WrittenText.read(in)),
                WrittenText.read(in),
                WrittenText.read(in),
                region(in),
                location(in),
                WrittenText.read(in),
                WrittenText.read(in),
                in.readBoolean() ? Optional.of(new Fix(region(in), WrittenText.read(in))) : Optional.empty(),
                WrittenText.readOptional(in));
    }

    private static void location(DataOutputStream out, RecordLocation location) throws IOException {
        out.writeInt(location.steps().size());
        for (RecordLocation.Step step : location.steps()) {
            boolean isKey = step instanceof RecordLocation.Key;
            out.writeBoolean(isKey);
            WrittenText.write(
                    out,
                    isKey
                            ? ((RecordLocation.Key) step).name()
                            : String.valueOf(((RecordLocation.Index) step).number()));
        }
    }

    private static RecordLocation location(DataInputStream in) throws IOException {
        RecordLocation location = RecordLocation.ROOT;
        for (int steps = in.readInt(); steps > 0; steps--) {
            location = in.readBoolean()
                    ? location.key(WrittenText.read(in))
                    : location.entry(Integer.parseInt(WrittenText.read(in)));
        }
        return location;
    }

    /** Writes a region. */
    public static void region(DataOutputStream out, Region region) throws IOException {
        out.writeInt(region.start().line());
        out.writeInt(region.start().column());
        out.writeInt(region.end().line());
        out.writeInt(region.end().column());
    }

    /** Reads a region. */
    public static Region region(DataInputStream in) throws IOException {
        return new Region(new Position(in.readInt(), in.readInt()), new Position(in.readInt(), in.readInt()));
    }
}
