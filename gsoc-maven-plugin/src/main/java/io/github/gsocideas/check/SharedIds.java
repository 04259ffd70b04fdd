package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names of elements, {@code <span id="bot">}, that another idea of the page has too, or that are its anchor: a link to
 * {@code #bot} leads to the first of them.
 */
final class SharedIds {

    /** Each name with the file of the idea that has it first: as an anchor, or else anywhere. */
    private final Map<String, String> owners = new HashMap<>();

    private final List<NamedElement> elements = new ArrayList<>();

    /** An element of a name in one of an idea's values. */
    private record NamedElement(String id, SharedValue value) {}

    /** Takes the names of the page's next idea. */
    void add(List<SharedValue> values) {
        for (SharedValue value : values) {
            value.anchor().ifPresent(anchor -> owners.putIfAbsent(anchor.strip(), value.file()));
            value.ids().forEach(id -> elements.add(new NamedElement(id, value)));
        }
    }

    /** After the last idea, a warning for each value with a name of another; that anchors are unique is the schema's business. */
    List<Finding> findings() {
        return elements.stream().flatMap(element -> finding(element).stream()).toList();
    }

    private Optional<Finding> finding(NamedElement element) {
        SharedValue value = element.value();
        String owner = owners.putIfAbsent(element.id(), value.file());
        return Optional.ofNullable(owner)
                .filter(file -> !file.equals(value.file()))
                .map(file -> value.warning(
                        "the id '" + element.id() + "' is that of " + file + ", too, on the same page",
                        "choose another, or delete it"));
    }
}
