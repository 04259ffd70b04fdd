package io.github.gsocideas.importing;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.check.ConfigurationException;
import io.github.gsocideas.check.IdeasCheck;
import io.github.gsocideas.check.MissingFields;
import io.github.gsocideas.disk.IdeaFiles;
import io.github.gsocideas.disk.ScratchDirectory;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.LogText;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.PageTitle;
import io.github.gsocideas.wikitext.TemplateCall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The way back: the files that pages have become go through the very check that {@code generate} runs, as drafts, in a
 * directory of their own, and the pages that come out are compared with those that came in.
 *
 * @param differences what differs, page by page in their order
 * @param findings what {@code validate} has to say of the files
 */
record RoundTrip(List<PageDifference> differences, List<Finding> findings) {

    /** Stands for the title of pages that have no page in common above them. */
    private static final String NO_PAGE = "Ideas";

    /**
     * Goes the way back.
     *
     * @param files the content of all files by path in the ideas directory
     * @throws ImportFailure when the disk has no room for them, or the schema can't be used
     */
    static RoundTrip go(ImportSettings settings, List<PlannedPage> pages, SortedMap<String, byte[]> files)
            throws ImportFailure {
        try (ScratchDirectory scratch = ScratchDirectory.create()) {
            String name = String.valueOf(settings.files().directory().getFileName());
            SortedMap<String, byte[]> within = new TreeMap<>();
            files.forEach((path, content) -> within.put(name + "/" + path, content));
            scratch.write(within);
            CheckedIdeas checked = IdeasCheck.check(request(settings, pages, scratch.path(), name));
            return compare(pages, checked, LogText.escapePath(name));
        } catch (IOException e) {
            throw new ImportFailure("can't check what would be written: " + e.getMessage(), e);
        } catch (ConfigurationException | InvalidSchemaException e) {
            throw new ImportFailure(e.getMessage(), e);
        }
    }

    private static CheckRequest request(ImportSettings settings, List<PlannedPage> pages, Path base, String name) {
        IdeaFiles files = settings.files();
        return new CheckRequest(
                new IdeaFiles(base.resolve(name), files.includes(), files.excludes(), base, base),
                settings.schema(),
                MissingFields.WARN,
                settings.extensionTags(),
                settings.templates(),
                LinkBase.NONE,
                settings.dateFormat(),
                division(pages));
    }

    private static PageDivision division(List<PlannedPage> pages) {
        if (pages.size() == 1) {
            return PageDivision.ONE;
        }
        String title = pages.stream()
                .filter(page -> page.directory().equals(PageDivision.WHOLE))
                .findFirst()
                .map(page -> page.source().page().title())
                .orElse(NO_PAGE);
        return PageDivision.byDirectory(new PageTitle(title));
    }

    private static RoundTrip compare(List<PlannedPage> pages, CheckedIdeas checked, String ideas) {
        Map<String, List<Finding>> findings = checked.findings().stream().collect(Collectors.groupingBy(Finding::file));
        List<PageDifference> differences = new ArrayList<>();
        for (PlannedPage page : pages) {
            Optional<CheckedPage> generated = checked.pages().stream()
                    .filter(each -> each.directory().equals(page.directory()))
                    .findFirst();
            String text = generated.map(CheckedPage::text).orElse("");
            Map<String, TemplateCall> calls =
                    page.ordered(generated.map(each -> each.calls().byPath()).orElse(Map.of()));
            differences.addAll(
                    page.source().isOfCalls()
                            ? new PageComparison(page, ideas, findings).compare(text, calls)
                            : new HeadedPageComparison(page, ideas, findings).compare(calls));
        }
        return new RoundTrip(differences, checked.findings());
    }
}
