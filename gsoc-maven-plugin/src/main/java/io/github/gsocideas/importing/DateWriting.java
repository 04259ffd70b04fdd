package io.github.gsocideas.importing;

import io.github.gsocideas.encoding.DateFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a wiki writes its dates, found out from dates on it.
 *
 * @param pattern what {@code gsoc.dateFormat} has to be
 * @param order what {@code gsoc.importDates} has to be; empty where that makes no difference
 */
record DateWriting(String pattern, Optional<DateOrder> order) {

    /** What wikis write, the commoner ways first. */
    private static final List<DateWriting> KNOWN = List.of(
            new DateWriting("yyyy-MM-dd", Optional.empty()),
            new DateWriting("MM/dd/yyyy", Optional.of(DateOrder.MDY)),
            new DateWriting("dd/MM/yyyy", Optional.of(DateOrder.DMY)),
            new DateWriting("dd.MM.yyyy", Optional.of(DateOrder.DMY)),
            new DateWriting("MM.dd.yyyy", Optional.of(DateOrder.MDY)),
            new DateWriting("d.M.yyyy", Optional.of(DateOrder.DMY)),
            new DateWriting("M/d/yyyy", Optional.of(DateOrder.MDY)),
            new DateWriting("d/M/yyyy", Optional.of(DateOrder.DMY)),
            new DateWriting("dd-MM-yyyy", Optional.of(DateOrder.DMY)),
            new DateWriting("MM-dd-yyyy", Optional.of(DateOrder.MDY)),
            new DateWriting("d MMMM yyyy", Optional.empty()),
            new DateWriting("d MMM yyyy", Optional.empty()),
            new DateWriting("MMMM d, yyyy", Optional.empty()),
            new DateWriting("MMM d, yyyy", Optional.empty()));

    /** The ways in which all of these dates may be written, of which there are several where each may be two days. */
    static List<DateWriting> of(List<String> dates) {
        return dates.isEmpty()
                ? List.of()
                : KNOWN.stream()
                        .filter(writing -> dates.stream().allMatch(writing::gives))
                        .toList();
    }

    private boolean gives(String date) {
        return WrittenDate.of(date, order)
                .certain()
                .filter(day -> new DateFormat(pattern).formatter().format(day).equals(date))
                .isPresent();
    }

    /** What the goal's properties are to be set to, as on the command line; where it isn't sure which, both are there. */
    static String settings(List<DateWriting> ways) {
        if (ways.isEmpty()) {
            return "";
        }
        String formats = ways.stream().map(DateWriting::pattern).collect(Collectors.joining(" or "));
        Set<String> orders = ways.stream()
                .flatMap(way -> way.order().stream())
                .map(order -> order.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        String format = "-Dgsoc.dateFormat=" + formats;
        return " " + (format.contains(" ") ? "\"" + format + "\"" : format)
                + (orders.isEmpty() ? "" : " -Dgsoc.importDates=" + String.join("|", orders));
    }
}
