package io.github.gsocideas.document;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries of lists in brackets that hold another comma than YAML's, which divides nothing: <code>[C，Rust]</code> is one entry.
 * A sentence may well have such a comma; so what stands around it must be a few words.
 */
final class YamlCommas {

    private static final String RULE = "comma";

    /** How many places of a file are told. */
    private static final int MOST = 10;

    /** The commas of full width, of ideographs and of Arabic, the small one, and the mark of half width. */
    private static final Pattern COMMA = Pattern.compile("[\\uFF0C\\u3001\\u060C\\uFE50\\uFE51\\uFF64]");

    /** One to four short words. */
    private static final Pattern WORDS = Pattern.compile(
            "[\\p{Z}\\s]*[^\\p{Z}\\s.!?\\u3002]{1,20}(?:[\\p{Z}\\s]+[^\\p{Z}\\s.!?\\u3002]{1,20}){0,3}[\\p{Z}\\s]*");

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();

    YamlCommas(SourceText source) {
        this.source = source;
    }

    /** Looks at an entry that is written without quotes. */
    void lookAt(Node entry) {
        String written = source.text(entry.region());
        Matcher comma = COMMA.matcher(written);
        boolean areWords = findings.size() < MOST
                && comma.find()
                && Arrays.stream(COMMA.split(written, -1))
                        .allMatch(words -> WORDS.matcher(words).matches());
        if (areWords) {
            int start = source.offset(entry.region().start()) + comma.start();
            findings.add(warning(source.region(start, start + 1), comma.group()));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private Finding warning(Region region, String comma) {
        return new Finding(
                Severity.WARNING,
                RULE,
                source.file(),
                region,
                RecordLocation.ROOT,
                "'" + comma + "' (" + Character.getName(comma.codePointAt(0)).toLowerCase(Locale.ROOT)
                        + ") divides no entries in YAML, and so these are one",
                "write a comma and a blank, ', ', or put the entry in quotes if it is one",
                Optional.empty());
    }
}
