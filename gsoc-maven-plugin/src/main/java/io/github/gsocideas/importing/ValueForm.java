package io.github.gsocideas.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the values of a parameter are, as a drafted schema has it. */
enum ValueForm {
    HEADING("the idea's title, on one line and unique"),
    ANCHOR("the name that links to the idea lead to"),
    WORDS("one of a few words"),
    DATE("a date"),
    REVIEW("a review"),
    PEOPLE("a text, or a list of people"),
    LINKS("a text, or a list of links"),
    LIST("a text, or a list of texts"),
    LINE("one line"),
    TEXT("a text");

    private static final Pattern TITLE =
            names("title|name|project|project (?:title|name)|idea|idea (?:title|name)|heading|topic");
    private static final Pattern ANCHORS = names("anchor|id|slug");
    private static final Pattern CHOICES = names(
            "difficulty|level|(?:difficulty|skill) level|experience|size|length|duration|status|state|priority|hours|effort");
    private static final Pattern PEOPLES = names(
            "mentors?|mentor\\(s\\)|(?:possible|potential) mentors?|contacts?|co-?mentors?|backup mentors?|supervisors?"
                    + "|maintainers?|people|authors?");
    private static final Pattern REFERENCES = names(
            "references?|links?|urls?|websites?|see also|further reading|more info(?:rmation)?|bugs?|tickets?|issues?");

    private final String words;

    ValueForm(String words) {
        this.words = words;
    }

    private static Pattern names(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE);
    }

    /** What it is in words. */
    String words() {
        return words;
    }

    /** Whether people mean it by a parameter of this name, or with this label. */
    boolean isMeantBy(String name) {
        String folded = name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        return switch (this) {
            case HEADING -> TITLE.matcher(folded).matches();
            case ANCHOR -> ANCHORS.matcher(folded).matches();
            case WORDS -> CHOICES.matcher(folded).matches();
            case PEOPLE -> PEOPLES.matcher(folded).matches();
            case LINKS -> REFERENCES.matcher(folded).matches();
            case DATE -> List.of("date", "created", "day").contains(folded);
            case REVIEW, LIST, LINE, TEXT -> false;
        };
    }
}
