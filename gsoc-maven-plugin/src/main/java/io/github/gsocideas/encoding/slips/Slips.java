package io.github.gsocideas.encoding.slips;

import io.github.gsocideas.finding.Quotation;
import io.github.gsocideas.wikitext.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes remarks of slips: one on the first of each kind, which says how many more of its kind there are. */
final class Slips {

    private Slips() {}

    /**
     * The remarks, in the text's order.
     *
     * @param source the text
     * @param what what is said of a slip behind its words, for one and for more: {@code is Markdown}, {@code are Markdown}
     * @param otherwise what else may be done about all of them; nothing, or the rest of a hint
     */
    static List<Remark> remarks(String source, List<Slip> slips, String what, String otherwise) {
        Map<String, List<Slip>> byKind = slips.stream()
                .sorted(Comparator.comparingInt(Slip::start))
                .collect(Collectors.groupingBy(Slip::kind, LinkedHashMap::new, Collectors.toList()));
        List<Remark> remarks = new ArrayList<>();
        byKind.values().forEach(same -> remarks.add(remark(source, same, what, otherwise)));
        return remarks;
    }

    private static Remark remark(String source, List<Slip> same, String what, String otherwise) {
        Slip first = same.get(0);
        String written = source.substring(first.start(), first.end()).strip().replaceAll("\\s+", " ");
        String words = "'" + Quotation.shorten(written) + "'";
        String subject =
                same.size() == 1 ? words + " is " : words + " and " + (same.size() - 1) + " more of its kind are ";
        return new Remark(first.start(), first.end(), subject + what, first.hint() + otherwise, first.replacement());
    }
}
