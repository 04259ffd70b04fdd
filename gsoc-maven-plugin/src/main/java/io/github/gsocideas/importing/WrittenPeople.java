package io.github.gsocideas.importing;

import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People in a row, each with a name and an address of mail: {@code Ada Obi <ada@example.org>} or {@code [mailto:ada@example.org
 * Ada Obi]}. Where one of them may be something else, such as a name alone, which may as well be a list's, nobody is certain.
 */
public final class WrittenPeople {

    private static final String MAIL = "([^@\\s<>\\[\\]{}|&;,]+@[^@\\s<>\\[\\]{}|&;,]+)";

    private static final Pattern NAMED = Pattern.compile("([^<&\\[\\]]{1,100}?)\\s*<" + MAIL + ">");

    /** Brackets as those write them who know that a wiki takes others for tags. */
    private static final Pattern ESCAPED = Pattern.compile("&lt;" + MAIL + "&gt;");

    private static final Pattern LINK = Pattern.compile("\\[mailto:" + MAIL + " +([^\\[\\]]{1,100})\\]");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[,;]\\s*(?:and\\s)?|<br\\s*/?>|(?<=\\s)and(?=\\s))\\s*", Pattern.CASE_INSENSITIVE);

    /** What a name is of. A letter in front may be of a script without capitals. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}.'\u2019-]*(?: [\\p{L}][\\p{L}\\p{M}.'\u2019-]*){0,5}");

    /** Words in a name that begin with a small letter. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "der", "den", "di", "du", "la", "le", "van", "von", "bin", "al", "el", "y",
            "zu");

    private WrittenPeople() {}

    /** The people; empty where it isn't certain that there are such, and no more. */
    public static Optional<ImportedValue> parse(String value) {
        List<Map<String, ImportedValue>> people = new ArrayList<>();
        for (String part : BETWEEN.split(ESCAPED.matcher(value).replaceAll("<$1>"), -1)) {
            Optional<Map<String, ImportedValue>> person = person(part.strip());
            if (person.isEmpty()) {
                return Optional.empty();
            }
            people.add(person.get());
        }
        return Optional.of(new ImportedValue.Objects(people));
    }

    private static Optional<Map<String, ImportedValue>> person(String part) {
        Matcher named = NAMED.matcher(part);
        if (named.matches()) {
            return person(named.group(1), named.group(2));
        }
        Matcher link = LINK.matcher(part);
        return link.matches() ? person(link.group(2), link.group(1)) : Optional.empty();
    }

    private static Optional<Map<String, ImportedValue>> person(String written, String mail) {
        String name = CharacterReferences.decode(written.strip());
        if (!NAME.matcher(name).matches()
                || !PlainText.encode(name).equals(written.strip())
                || !PlainText.encode(mail).equals(mail)
                || !hasCapitals(name)) {
            return Optional.empty();
        }
        Map<String, ImportedValue> person = new LinkedHashMap<>();
        person.put("name", new ImportedValue.Text(name));
        person.put("email", new ImportedValue.Text(mail));
        return Optional.of(person);
    }

    private static boolean hasCapitals(String name) {
        for (String word : name.split(" ", -1)) {
            if (Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
