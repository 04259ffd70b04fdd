package io.github.gsocideas.wikitext.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what HTML holds that a preview must not hold: by its own reading of tags, which knows nothing of wikitext. */
public final class HtmlShape {

    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr article b bdi bdo blockquote body br caption cite code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 head"
                            + " header hr html i ins kbd li link main mark meta nav ol p pre q rect rp rt ruby s samp section small"
                            + " span strong sub summary sup svg table tbody td th thead title tr u ul var wbr")
                    .split(" "));
    private static final Set<String> VOID = Set.of("br", "hr", "wbr", "link", "meta", "rect");
    private static final Set<String> ATTRIBUTES = Set.of(
            ("aria-hidden aria-label aria-labelledby charset class colspan content data-facets dir height href http-equiv id lang name preserveAspectRatio rel role rowspan"
                            + " scope start title type value viewBox width")
                    .split(" "));

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.+|mailto:.+|#.*|preview\\.css");
    private static final Pattern AMPERSAND = Pattern.compile("&(?!(?:amp|lt|gt|quot|#39);)");

    private HtmlShape() {}

    /** What is wrong with the HTML; nothing where all is as it must be. */
    public static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        StringBuilder rest = new StringBuilder();
        while (tag.find()) {
            tag.appendReplacement(rest, "");
            String name = tag.group(2);
            if (!ELEMENTS.contains(name)) {
                faults.add("element " + name);
            }
            if (!tag.group(1).isEmpty()) {
                if (open.isEmpty() || !open.pop().equals(name)) {
                    faults.add("end of " + name);
                }
            } else if (!VOID.contains(name)) {
                open.push(name);
            }
            attributes(tag.group(3), faults);
        }
        tag.appendTail(rest);
        if (rest.indexOf("<") >= 0 || rest.indexOf(">") >= 0) {
            faults.add("a bracket that isn't a tag's: " + rest);
        }
        if (AMPERSAND.matcher(html).find()) {
            faults.add("an ampersand that isn't escaped");
        }
        open.forEach(name -> faults.add("open " + name));
        return faults;
    }

    private static void attributes(String written, List<String> faults) {
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            if (!ATTRIBUTES.contains(attribute.group(1))) {
                faults.add("attribute " + attribute.group(1));
            }
            if (attribute.group(1).equals("href")
                    && !ADDRESS.matcher(attribute.group(2)).matches()) {
                faults.add("address " + attribute.group(2));
            }
        }
    }
}
