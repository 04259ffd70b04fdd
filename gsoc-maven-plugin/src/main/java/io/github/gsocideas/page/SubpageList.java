package io.github.gsocideas.page;

import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.PlainText;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of a page's subpages, a link and the number of ideas for each. A link has the whole title, since a wiki takes
 * {@code [[/net]]} for a subpage only in namespaces that have some, and the main one hasn't as MediaWiki comes.
 */
final class SubpageList {

    private SubpageList() {}

    /**
     * The list, whole lines; empty where there is no subpage.
     *
     * @param calls the calls of each page by its directory
     */
    static String wikitext(PageTitle page, Map<String, PageCalls> calls) {
        return calls.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(PageDivision.WHOLE))
                .map(entry -> line(page, entry.getKey(), entry.getValue().ideas()))
                .collect(Collectors.joining());
    }

    private static String line(PageTitle page, String directory, int ideas) {
        String words = PlainText.encode(WikiPage.headingWords(directory));
        return "* [[" + PageTitle.linkTarget(page.text() + "/" + directory) + "|" + words + "]] ("
                + new Quantity(ideas, "idea") + ")\n";
    }
}
