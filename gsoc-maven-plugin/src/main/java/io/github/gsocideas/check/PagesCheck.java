package io.github.gsocideas.check;

import io.github.gsocideas.disk.IdeasDirectory;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.InvisibleCharacters;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.finding.UnreadableException;
import io.github.gsocideas.page.FrameCheck;
import io.github.gsocideas.page.PageCalls;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from ideas that are checked each by itself to pages: each page is composed, the frame around the page itself, and
 * read back unless there is an error already.
 */
final class PagesCheck {

    private final CheckRequest request;
    private final KeptIdeas kept;
    private final Sights sights;
    private final List<Finding> findings;

    /**
     * A check.
     *
     * @param kept knows which pages an earlier build has proven, and takes which are now
     * @param sights takes what is seen of the disk
     * @param findings what is found already; takes what is found
     */
    PagesCheck(CheckRequest request, KeptIdeas kept, Sights sights, List<Finding> findings) {
        this.request = request;
        this.kept = kept;
        this.sights = sights;
        this.findings = findings;
    }

    /**
     * Composes the pages, and proves them where nothing is wrong.
     *
     * @param calls the ideas of each page, by its directory
     */
    List<CheckedPage> check(WikitextSanitizer sanitizer, Map<String, PageCalls> calls, IdeasDirectory directory) {
        PageFrame frame = frame(sanitizer, calls.get(PageDivision.WHOLE));
        boolean isProven = findings.stream().allMatch(finding -> finding.severity() == Severity.WARNING);
        PageFrame whole = request.division()
                .divided()
                .map(title -> frame.withSubpages(title, calls))
                .orElse(frame);
        PageProofs proofs = new PageProofs(request.extensionTags(), kept.provenPages());
        List<CheckedPage> pages = new ArrayList<>();
        calls.forEach((subdirectory, some) -> {
            PageFrame around = subdirectory.equals(PageDivision.WHOLE) ? whole : PageFrame.NONE;
            String page = page(around, some, directory, Optional.of(proofs).filter(all -> isProven));
            pages.add(new CheckedPage(subdirectory, some, page));
        });
        if (sights.all().isPresent()) {
            kept.finish(isProven ? proofs.proven() : kept.provenPages());
        }
        return pages;
    }

    /** Composes a page, and proves it where that is asked for. No wiki takes one that is too large. */
    private String page(PageFrame frame, PageCalls calls, IdeasDirectory directory, Optional<PageProofs> proofs) {
        if (calls.isTooLarge()) {
            return "";
        }
        String page = WikiPage.compose(frame, calls.byPath());
        proofs.flatMap(all -> all.unread(frame, calls.byPath(), page))
                .map(key -> Finding.error(
                        "proof",
                        directory.file(calls.path(key)),
                        Position.START,
                        "a wiki would not show this idea on the page: something before it, or around all ideas,"
                                + " takes it in",
                        "this is a fault of the plugin: " + PluginFault.REPORT + ", and the one before it"))
                .ifPresent(findings::add);
        return page;
    }

    private PageFrame frame(WikitextSanitizer sanitizer, PageCalls calls) {
        try {
            Optional<SourceText> frame = IdeasDirectory.frame(request.files(), sights);
            frame.map(InvisibleCharacters::find).ifPresent(findings::addAll);
            if (frame.isEmpty()) {
                return PageFrame.NONE;
            }
            findings.addAll(FrameCheck.findings(frame.get(), sanitizer));
            PageFrame read = PageFrame.of(frame.get(), request.extensionTags());
            findings.addAll(FrameCheck.idlePlaces(frame.get(), read, calls));
            return read;
        } catch (UnreadableException e) {
            findings.add(e.finding());
            return PageFrame.NONE;
        }
    }
}
