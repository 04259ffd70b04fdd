package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer.Sanitized;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An author's text while it is repaired. Knows for every place of the text as it is now the place in the author's own. */
public final class Draft {

    private final String source;
    private final String text;
    private final int[] origins;
    private final List<Remark> remarks;

    /**
     * A draft.
     *
     * @param source the author's text
     * @param text the text as it is now
     * @param origins for each UTF-16 unit of the text, and for its end, the place in the author's text
     * @param remarks what the repairs so far tell the author, placed in the author's text
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

    /** What the author wrote where the text is now what it is from a start to an end. */
    String written(int start, int end) {
        return source.substring(origins[start], origins[end]);
    }

    /** The text with some repairs made, none of which touches another one. */
    Draft with(List<Repair> repairs) {
        StringBuilder repaired = new StringBuilder();
        IntStream.Builder places = IntStream.builder();
        List<Remark> reported = new ArrayList<>(remarks);
        int at = 0;
        List<Repair> inOrder =
                repairs.stream().sorted(Comparator.comparingInt(Repair::start)).toList();
        for (Repair repair : inOrder) {
            repaired.append(text, at, repair.start()).append(repair.replacement());
            IntStream.range(at, repair.start()).map(i -> origins[i]).forEach(places);
            IntStream.range(0, repair.replacement().length())
                    .map(i -> origins[repair.start()])
                    .forEach(places);
            repair.remark().map(this::placed).ifPresent(reported::add);
            at = repair.end();
        }
        repaired.append(text, at, text.length());
        IntStream.rangeClosed(at, text.length()).map(i -> origins[i]).forEach(places);
        return new Draft(source, repaired.toString(), places.build().toArray(), reported);
    }

    /**
     * What has become of the author's text.
     *
     * @param wikitext the text as it is now, read, which needs no more repairs
     * @param effects what there is to say of it
     */
    Sanitized finished(Wikitext wikitext, List<Remark> effects) {
        Map<Integer, Integer> ends = new HashMap<>();
        wikitext.allNodes().stream()
                .filter(node -> !(node instanceof WikitextNode.Text))
                .forEach(node -> ends.putIfAbsent(node.start(), node.end()));
        Stream<Remark> placed = effects.stream()
                .map(remark -> remark.hasEnd() ? remark : withEnd(remark, ends))
                .map(this::placed);
        List<Remark> all = Stream.concat(remarks.stream(), placed)
                .sorted(Comparator.comparingInt(Remark::at))
                .toList();
        return new Sanitized(text, all);
    }

    /** A remark on the text as it is now, placed in the author's. */
    private Remark placed(Remark remark) {
        return remark.placed(origins[remark.at()], origins[remark.end()]);
    }

    /** A remark on the whole of what begins at its place. */
    private static Remark withEnd(Remark remark, Map<Integer, Integer> ends) {
        return remark.placed(remark.at(), ends.getOrDefault(remark.at(), remark.at()));
    }
}
