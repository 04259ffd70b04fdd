package io.github.gsocideas.disk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was seen of the disk, as an index keeps it. */
public final class WrittenSights {

    private WrittenSights() {}

    /** Writes what was seen. */
    public static void write(DataOutputStream out, Map<Sight, String> seen) throws IOException {
        out.writeInt(seen.size());
        for (Map.Entry<Sight, String> each : seen.entrySet()) {
            WrittenText.write(out, each.getKey().kind().name());
            WrittenText.write(out, each.getKey().path().toString());
            WrittenText.write(out, each.getKey().detail());
            WrittenText.write(out, each.getValue());
        }
    }

    /** Reads what was seen. */
    public static Map<Sight, String> read(DataInputStream in) throws IOException {
        Map<Sight, String> seen = new LinkedHashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            seen.put(sight(in), WrittenText.read(in));
        }
        return seen;
    }

    static Sight sight(DataInputStream in) throws IOException {
        return new Sight(Sight.Kind.valueOf(WrittenText.read(in)), Path.of(WrittenText.read(in)), WrittenText.read(in));
    }
}
