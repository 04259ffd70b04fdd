package io.github.gsocideas.page;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.finding.RecordLocation;
import io.github.gsocideas.finding.Region;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.sanitizer.Nesting;
import io.github.gsocideas.wikitext.sanitizer.OpenAtEnd;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page's frame does to the page, and its ideas, that somebody should know who reviews it: it makes a redirect of the
 * page, hides the ideas or is around them, calls what isn't allowed, acts on the whole page. Headings and categories are
 * what a frame is for, so there is no word about them.
 */
public final class FrameCheck {

    private static final String RULE = "page-frame";

    /** From MediaWiki's {@code WikitextContent::getRedirectTargetAndText}; it must be the first thing on the page. */
    private static final Pattern REDIRECT =
            Pattern.compile("[ \\t\\n\\r]*+(#redirect)\\s*+:?\\s*+\\[\\[", Pattern.CASE_INSENSITIVE);

    /** How many places are looked at for what is open there: the time grows with them and with the page. */
    private static final int MOST_PLACES = 100;

    /** How many findings in one frame are worth reading. */
    private static final int MOST = 100;

    private final SourceText source;
    private final List<Remark> remarks = new ArrayList<>();

    private FrameCheck(SourceText source) {
        this.source = source;
    }

    /**
     * The findings, by severity and place, of which no more than 100 are told.
     *
     * @param source the frame; what {@link PageFrame#of} refuses is told there
     * @param sanitizer knows the wiki's extension tags, and what a text may call
     */
    public static List<Finding> findings(SourceText source, WikitextSanitizer sanitizer) {
        FrameCheck check = new FrameCheck(source);
        OptionalInt tooDeep = Nesting.tooDeep(source.text(), sanitizer.extensionTags());
        if (tooDeep.isPresent()) {
            check.remarks.add(Remark.error(
                    tooDeep.getAsInt(),
                    "more than " + Nesting.DEEPEST + " calls and links are within each other here, more than a wiki"
                            + " expands",
                    "close or delete some of them"));
        } else {
            check.remarks.addAll(sanitizer.aroundIdeas(source.text()));
            check.places().stream()
                    .limit(MOST_PLACES)
                    .map(place -> source.text().substring(0, place))
                    .flatMap(before -> OpenAtEnd.collect(before, "the ideas", sanitizer.extensionTags()).stream())
                    .distinct()
                    .forEach(check.remarks::add);
        }
        check.redirect();
        return check.remarks.stream()
                .sorted(Comparator.comparing(Remark::severity).thenComparingInt(Remark::at))
                .limit(MOST)
                .map(check::finding)
                .toList();
    }

    /**
     * A warning at each place that no idea comes to.
     *
     * @param source the frame
     * @param calls the ideas on its page
     */
    public static List<Finding> idlePlaces(SourceText source, PageFrame frame, PageCalls calls) {
        if (calls.isTooLarge()) {
            return List.of(); // nobody knows which they are, and that is told
        }
        FrameCheck check = new FrameCheck(source);
        List<Integer> places = check.places();
        List<Map<String, TemplateCall>> placed = frame.placed(calls.byPath());
        for (int i = 0; i < placed.size(); i++) {
            PageFrame.Place place = frame.places().get(i);
            if (placed.get(i).isEmpty() && !place.isOfRest()) {
                check.remarks.add(new Remark(
                        places.get(i),
                        "no idea comes here: there is none in '" + LogText.escapePath(place.path())
                                + "' of the ideas directory that is on this page",
                        "write the path of a directory or a file with ideas, or delete the line"));
            }
        }
        return check.remarks.stream().limit(MOST).map(check::finding).toList();
    }

    private void redirect() {
        Matcher redirect = REDIRECT.matcher(places().stream()
                .findFirst()
                .map(place -> source.text().substring(0, place))
                .orElse(source.text()));
        if (redirect.lookingAt()) {
            remarks.add(Remark.error(
                    redirect.start(1),
                    "'" + redirect.group(1) + "' leads to another page, and hides this one",
                    "delete it"));
        }
    }

    /** Where the lines begin in whose place ideas come. */
    private List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            if (PageFrame.isPlace(line)) {
                places.add(start);
            }
            start += line.length() + 1;
        }
        return places;
    }

    private Finding finding(Remark remark) {
        Region region = Region.at(source.position(remark.at()));
        return new Finding(
                remark.severity(),
                RULE,
                source.file(),
                region,
                RecordLocation.ROOT,
                remark.what(),
                remark.hint(),
                Optional.empty());
    }
}
