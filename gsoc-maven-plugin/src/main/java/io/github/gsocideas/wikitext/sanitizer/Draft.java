package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Sanitized;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An author's text while it is repaired, which remembers where its author has what is left of it. */
public final class Draft {

    private final String source;
    private final String text;
    private final int[] origins;
    private final List<Remark> remarks;

    /**
     * A draft.
     *
     * @param source the author's text
     * @param origins for each unit of the text, and for its end, the place in the author's text
     */
    private Draft(String source, String text, int[] origins, List<Remark> remarks) {
        this.source = source;
        this.text = text;
        this.origins = origins;
        this.remarks = remarks;
    }

    /** An author's text, in Unicode's normal form C as MediaWiki saves it. */
    public static Draft of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int end = text.length();
        return new Draft(
                composed,
                composed,
                IntStream.rangeClosed(0, composed.length())
                        .map(i -> Math.min(i, end))
                        .toArray(),
                List.of());
    }

    String text() {
        return text;
    }

    /** What its author wrote in a place of the text. */
    String written(int start, int end) {
        return source.substring(origins[start], origins[end]);
    }

    Draft with(List<Repair> repairs) {
        StringBuilder repaired = new StringBuilder();
        IntStream.Builder places = IntStream.builder();
        List<Remark> told = new ArrayList<>(remarks);
        int at = 0;
        List<Repair> inOrder =
                repairs.stream().sorted(Comparator.comparingInt(Repair::start)).toList();
        for (Repair repair : inOrder) {
            repaired.append(text, at, repair.start()).append(repair.replacement());
            IntStream.range(at, repair.start()).map(i -> origins[i]).forEach(places);
            IntStream.range(0, repair.replacement().length())
                    .map(i -> origins[repair.start()])
                    .forEach(places);
            repair.remark().map(this::placed).ifPresent(told::add);
            at = repair.end();
        }
        repaired.append(text, at, text.length());
        IntStream.rangeClosed(at, text.length()).map(i -> origins[i]).forEach(places);
        return new Draft(source, repaired.toString(), places.build().toArray(), told);
    }

    Sanitized finished(Wikitext wikitext) {
        List<Remark> effects = PageEffects.of(this, wikitext);
        List<Remark> all = Stream.concat(remarks.stream(), effects.stream().map(this::placed))
                .sorted(Comparator.comparingInt(Remark::at))
                .toList();
        return new Sanitized(text, all);
    }

    private Remark placed(Remark remark) {
        return new Remark(origins[remark.at()], remark.what(), remark.hint());
    }
}
