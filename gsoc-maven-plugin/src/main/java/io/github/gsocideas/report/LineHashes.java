package io.github.gsocideas.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what code scanning knows a line again after lines were added above it, {@code primaryLocationLineHash}: a hash of the
 * 100 UTF-16 units from the line's start on that are neither blank nor tab, and how many lines with the same hash there are
 * up to this one, as in {@code c129715d7a2bc9a3:1}.
 *
 * <p>The hash is a polynomial in 37 of those units, modulo 2^64. A line end, however it is written, is one LF. The text's end
 * is the unit 65535, and behind it zeros make up the hundred. A window of that size moves over the text: a unit that comes
 * into it is added, and what the one that goes out of it has become is taken away.
 */
final class LineHashes {

    private static final int WINDOW = 100;
    private static final long BASE = 37;
    private static final char END = '\uFFFF';

    private LineHashes() {}

    /** The hashes of all lines, the first one's first; what is behind the last line end is a line, too. */
    static List<String> of(String text) {
        List<Integer> starts = new ArrayList<>();
        char[] units = units(text, starts);
        long outgoing = 1;
        for (int i = 0; i < WINDOW; i++) {
            outgoing *= BASE;
        }
        List<String> hashes = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        long hash = 0;
        for (int end = 0, line = 0; line < starts.size(); end++) {
            if (end == starts.get(line) + WINDOW) {
                String digits = Long.toHexString(hash);
                hashes.add(digits + ":" + counts.merge(digits, 1, Integer::sum));
                line++;
            }
            hash = BASE * hash + unit(units, end) - outgoing * unit(units, end - WINDOW);
        }
        return hashes;
    }

    private static char unit(char[] units, int index) {
        return index < 0 || index >= units.length ? 0 : units[index];
    }

    /** The units that count; notes where lines start in them. */
    private static char[] units(String text, List<Integer> starts) {
        StringBuilder units = new StringBuilder();
        boolean isStart = true;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? text.charAt(i) : END;
            boolean isSecondOfLineEnd = unit == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (unit == ' ' || unit == '\t' || isSecondOfLineEnd) {
                continue;
            }
            if (isStart) {
                starts.add(units.length());
            }
            isStart = unit == '\r' || unit == '\n';
            units.append(isStart ? '\n' : unit);
        }
        return units.toString().toCharArray();
    }
}
