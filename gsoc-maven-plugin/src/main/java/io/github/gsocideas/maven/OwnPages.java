package io.github.gsocideas.maven;

import io.github.gsocideas.check.CheckedIdeas;
import io.github.gsocideas.check.CheckedPage;
import io.github.gsocideas.wiki.Wiki;
import io.github.gsocideas.wiki.WikiFailure;
import io.github.gsocideas.wikitext.PageTitle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The pages of a wiki that the ideas come to.
 *
 * @param settings what the project says of them
 */
record OwnPages(PageSettings settings, CheckedIdeas checked) {

    /** Their titles as the project writes them. */
    List<PageTitle> titles() throws MojoExecutionException {
        List<PageTitle> titles = new ArrayList<>();
        for (CheckedPage page : checked.pages()) {
            titles.add(settings.title(page));
        }
        return titles;
    }

    /** Those of some titles, as the wiki writes them, that are none of these pages, however the project writes these. */
    List<String> others(List<String> onWiki, Wiki wiki) throws MojoExecutionException, WikiFailure {
        List<PageTitle> titles = titles();
        Set<String> own = titles.stream()
                .map(title -> PageTitle.normalize(title.text()))
                .collect(Collectors.toCollection(HashSet::new));
        if (!own.containsAll(onWiki)) {
            for (PageTitle title : titles) {
                own.add(wiki.spelling(title));
            }
        }
        return onWiki.stream().filter(title -> !own.contains(title)).toList();
    }
}
