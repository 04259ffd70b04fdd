package io.github.gsocideas.disk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A verdict as the bytes that an index keeps: each part in its turn, a text and a list behind its length. */
final class WrittenVerdict {

    private WrittenVerdict() {}

    static void write(DataOutputStream out, Verdict verdict) throws IOException {
        WrittenFinding.write(out, verdict.findings());
        out.writeInt(verdict.files());
        out.writeInt(verdict.passedOver().size());
        for (PassedOver file : verdict.passedOver()) {
            WrittenText.write(out, file.path());
            WrittenText.write(out, file.file());
            WrittenText.write(out, file.reason().name());
        }
    }

    static Verdict read(DataInputStream in) throws IOException {
        return new Verdict(WrittenFinding.readList(in), in.readInt(), passedOver(in));
    }

    private static List<PassedOver> passedOver(DataInputStream in) throws IOException {
        List<PassedOver> files = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            files.add(new PassedOver(WrittenText.read(in), WrittenText.read(in), NoIdea.valueOf(WrittenText.read(in))));
        }
        return files;
    }
}
