package io.github.gsocideas.disk;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A verdict as the bytes that an index keeps: each part in its turn, a text and a list behind its length. */
final class WrittenVerdict {

    private WrittenVerdict() {}

    static void write(DataOutputStream out, Verdict verdict) throws IOException {
        out.writeInt(verdict.warnings().size());
        for (Finding warning : verdict.warnings()) {
            finding(out, warning);
        }
        out.writeInt(verdict.files());
        out.writeInt(verdict.passedOver().size());
        for (PassedOver file : verdict.passedOver()) {
            text(out, file.path());
            text(out, file.file());
            text(out, file.reason().name());
        }
    }

    static Verdict read(DataInputStream in) throws IOException {
        List<Finding> warnings = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            warnings.add(finding(in));
        }
        int files = in.readInt();
        List<PassedOver> passedOver = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            passedOver.add(new PassedOver(text(in), text(in), NoIdea.valueOf(text(in))));
        }
        return new Verdict(warnings, files, passedOver);
    }

    /** A warning as people are told it; how a program may mend it, they aren't. */
    private static void finding(DataOutputStream out, Finding finding) throws IOException {
        text(out, finding.rule());
        text(out, finding.file());
        position(out, finding.region().start());
        position(out, finding.region().end());
        out.writeInt(finding.location().steps().size());
        for (RecordLocation.Step step : finding.location().steps()) {
            boolean isKey = step instanceof RecordLocation.Key;
            out.writeBoolean(isKey);
            text(
                    out,
                    isKey
                            ? ((RecordLocation.Key) step).name()
                            : String.valueOf(((RecordLocation.Index) step).number()));
        }
        text(out, finding.message());
        text(out, finding.hint());
        out.writeBoolean(finding.line().isPresent());
        text(out, finding.line().orElse(""));
    }

    private static Finding finding(DataInputStream in) throws IOException {
        String rule = text(in);
        String file = text(in);
        Region region = new Region(position(in), position(in));
        RecordLocation location = RecordLocation.ROOT;
        for (int steps = in.readInt(); steps > 0; steps--) {
            location = in.readBoolean() ? location.key(text(in)) : location.entry(Integer.parseInt(text(in)));
        }
        String message = text(in);
        String hint = text(in);
        boolean hasLine = in.readBoolean();
        Optional<String> line = Optional.of(text(in)).filter(text -> hasLine);
        return new Finding(Severity.WARNING, rule, file, region, location, message, hint, Optional.empty(), line);
    }

    private static void position(DataOutputStream out, Position position) throws IOException {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
