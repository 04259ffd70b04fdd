package io.github.gsocideas.maven;

import io.github.gsocideas.disk.DiskFailure;
import io.github.gsocideas.disk.GivenFile;
import io.github.gsocideas.importing.GivenPages;
import io.github.gsocideas.importing.ImportFailure;
import io.github.gsocideas.importing.TemplateDescription;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wiki.Caller;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiAddress;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wiki.WikiPage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Where pages come from that somebody names by {@code gsoc.from}: a file, or a wiki, which is asked for nothing unless it is
 * named by an address.
 *
 * @param pages the pages
 * @param wiki the wiki that has them; empty where a file does
 * @param revision the number of the page's revision there
 */
record PageSource(GivenPages pages, Optional<Wiki> wiki, Optional<Long> revision) {

    private static final String BY_HAND =
            "save the page's wikitext in a browser, by action=raw or Special:Export, and name that file"
                    + " with -Dgsoc.from";

    private static final Pattern ADDRESS_WITHOUT_SCHEME =
            Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}/.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Reads the pages.
     *
     * @param from the value of {@code gsoc.from}
     * @param goal whose project the file is of
     * @throws MojoExecutionException when there is none, or it can't be read; the message says what to do
     */
    static PageSource read(String from, AbstractGsocMojo goal) throws MojoExecutionException {
        if (from == null || from.isBlank()) {
            throw new MojoExecutionException(
                    "no page is named: say with -Dgsoc.from=page.txt which file of wikitext, or export"
                            + " XML, is to be read, or with -Dgsoc.from=https://wiki.example.org/wiki/GSoC_2026 which page of a wiki");
        }
        try {
            return WikiAddress.isAddress(from.strip()) ? ofWiki(from, goal) : ofFile(from, goal);
        } catch (ImportFailure | WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static PageSource ofWiki(String from, AbstractGsocMojo goal)
            throws WikiFailure, ImportFailure, MojoExecutionException {
        WikiAddress address = WikiAddress.parse(from);
        if (goal.isOffline()) {
            throw new MojoExecutionException(
                    address.given() + " is on the network, and Maven is told to do without it: leave"
                            + " out -o, and <offline> in Maven's settings, or name a file with the page's wikitext");
        }
        Wiki wiki = Wiki.find(address, new Caller(goal.version(), Caller.PATIENCE, BY_HAND));
        WikiPage page = wiki.page();
        return new PageSource(GivenPages.of(address, page), Optional.of(wiki), Optional.of(page.revision()));
    }

    private static PageSource ofFile(String from, AbstractGsocMojo goal) throws ImportFailure, MojoExecutionException {
        try {
            Path file = goal.basedir().resolve(from).normalize();
            return new PageSource(
                    GivenPages.of(goal.displayName(file), GivenFile.read(file)), Optional.empty(), Optional.empty());
        } catch (IOException e) {
            boolean isAddress = e instanceof NoSuchFileException
                    && ADDRESS_WITHOUT_SCHEME.matcher(from).matches();
            throw new MojoExecutionException(
                    "can't read the page to be imported: " + DiskFailure.reason(e)
                            + (isAddress ? "; if it is a wiki's page, begin its address with https://" : ""),
                    e);
        } catch (InvalidPathException e) {
            throw new MojoExecutionException("'" + from + "' can't be a file's name: " + e.getReason(), e);
        }
    }

    /** Other names by which the wiki's pages call the schema's template; none of a file. */
    Set<String> otherNames(IdeaSchema schema) throws MojoExecutionException {
        return schema.template().isPresent() ? otherNames(schema.template().get()) : Set.of();
    }

    /** Other names by which the wiki's pages call a template; none of a file. */
    Set<String> otherNames(String template) throws MojoExecutionException {
        try {
            return wiki.isPresent() ? wiki.get().otherNames(template) : Set.of();
        } catch (WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** What the wiki says of a template by TemplateData; nothing of a file. */
    Optional<TemplateDescription> templateData(String template) throws MojoExecutionException {
        try {
            return wiki.isPresent()
                    ? wiki.get().templateData(template).flatMap(TemplateDescription::parse)
                    : Optional.empty();
        } catch (WikiFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
