package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.page.PageDivision;
import io.github.gsocideas.wikitext.ContentTitle;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * What a build says of the wiki page.
 *
 * @param page the parameter {@code page}, the title; it is the project's name where nothing is said
 * @param pages the parameter {@code pages}
 */
record PageSettings(MavenProject project, String page, String pages) {

    /**
     * The page's title.
     *
     * @throws MojoExecutionException when there is none, or no ideas can be written to such a page
     */
    PageTitle title() throws MojoExecutionException {
        if (project.getFile() == null && page.equals(project.getName())) {
            throw new MojoExecutionException("without a POM the wiki page has no title: say it with -Dgsoc.page");
        }
        return title(
                page,
                element(),
                element().equals("page") ? "" : "; it is the wiki page's title unless <page> says another");
    }

    /** The title of one of the pages that the ideas come to. */
    PageTitle title(CheckedPage page) throws MojoExecutionException {
        return page.directory().equals(PageDivision.WHOLE) ? title() : title().subpage(page.directory());
    }

    /**
     * A page's title.
     *
     * @param element where it stands in a POM
     * @param meaning what is said behind a fault of it
     * @throws MojoExecutionException when no ideas can be written to such a page
     */
    static PageTitle title(String page, String element, String meaning) throws MojoExecutionException {
        String named = "<" + element + ">" + page + "</" + element + ">: ";
        try {
            PageTitle title = new PageTitle(page);
            Optional<String> fault = ContentTitle.fault(title);
            if (fault.isPresent()) {
                throw new MojoExecutionException(named + fault.get() + meaning);
            }
            return title;
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(named + e.getMessage() + meaning, e);
        }
    }

    /** Whether each directory has a page. */
    boolean isDivided() {
        return pages.equals("directories");
    }

    /**
     * Which pages the ideas come to. The title matters, and is looked at, only if there are several.
     *
     * @throws MojoExecutionException when the parameter {@code pages} says nothing of the kind, or the title is none
     */
    PageDivision division() throws MojoExecutionException {
        return switch (pages) {
            case "one" -> PageDivision.ONE;
            case "directories" -> PageDivision.byDirectory(title());
            default -> throw new MojoExecutionException("<pages>" + pages + "</pages> is neither one nor directories");
        };
    }

    /** Where in the POM the title stands. */
    String element() {
        if (!page.equals(project.getName())) {
            return "page";
        }
        return page.equals(project.getArtifactId()) ? "artifactId" : "name";
    }
}
