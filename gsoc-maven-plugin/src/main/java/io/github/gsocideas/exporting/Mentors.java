package io.github.gsocideas.exporting;

import io.github.gsocideas.schema.ObjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers the people of all ideas, each with the ideas that name the person. */
final class Mentors {

    private final Map<String, List<NamedPerson>> people = new LinkedHashMap<>();
    private final Map<String, Set<ExportedIdea>> ideas = new LinkedHashMap<>();

    private Mentors() {}

    /** The people by name, in whatever letter case. */
    static List<Mentor> of(List<ExportedIdea> ideas) {
        Mentors mentors = new Mentors();
        ideas.forEach(mentors::add);
        return mentors.all();
    }

    private void add(ExportedIdea idea) {
        idea.idea().values().forEach((field, value) -> {
            if (field.holds(ObjectKind.PERSON)) {
                NamedPerson.of(field, value, idea.missing()).forEach(person -> add(person, idea));
            }
        });
    }

    private void add(NamedPerson person, ExportedIdea idea) {
        String key = folded(person.name());
        people.computeIfAbsent(key, name -> new ArrayList<>()).add(person);
        ideas.computeIfAbsent(key, name -> new LinkedHashSet<>()).add(idea);
    }

    private List<Mentor> all() {
        return people.entrySet().stream()
                .map(same -> new Mentor(
                        same.getValue().get(0).name(),
                        same.getValue().stream()
                                .flatMap(person -> person.email().stream())
                                .distinct()
                                .toList(),
                        List.copyOf(ideas.get(same.getKey()))))
                .sorted(Comparator.comparing((Mentor mentor) -> folded(mentor.name()))
                        .thenComparing(Mentor::name))
                .toList();
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
