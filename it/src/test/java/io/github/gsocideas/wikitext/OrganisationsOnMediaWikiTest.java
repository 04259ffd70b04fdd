package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.mediawiki.ActionApi;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wiki that has imported what an organisation's schema and ideas become, as the integration tests expect it, shows it. */
@ExtendWith(SharedMediaWiki.class)
class OrganisationsOnMediaWikiTest {

    private static final Path PROJECTS = Path.of("src/it");

    private final MediaWiki wiki;

    OrganisationsOnMediaWikiTest(MediaWiki wiki) {
        this.wiki = wiki;
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            student-fields => Harbour ideas => A simulator of a quay|Difficulty Captain|Student Ada Nwosu|University University of Lagos|Mentors Amaka Obi; Wei Liu|Vote for – Li Na 02/05/2026: Much asked for
            openstreetmap => Google Summer of Code/2026/Project ideas => JOSM plugin to trace buildings|Suggested by User:Lonvia|Length 175 hours|Experience intermediate|Difficulty medium|Mentors User:Lonvia User:Mtmail|Comments Write to the mailing list first.|Mentors N/A
            google-idea => Ideas for Google => Heat map|Expected size in hours 90 175|Possible mentors Amaka Obi <amaka@example.org>; Wei Liu|Skills required JavaScript|Difficulty hard
            lfx-mentorship => LFX 2026 Term 3 => Argo CD: A dry run for application sets (2026 Term 3)|Term 2026 Term 3|Technologies Go Kubernetes gRPC|Mentors Amaka Obi (@amaka-obi) <amaka@example.org>; Wei Liu (@weiliu) <wei@example.org>|Upstream issue https://github.com/argoproj/argo-cd/issues/21001|Prerequisites Resume Coding Challenge
            outreachy => Outreachy May 2027 => Document the words of the tide tables|Skills JavaScript (Experimented; Required) Accessibility (No knowledge required; Optional)|Mentors Wei Liu <wei@example.org>|Tag for newcomers newcomer
            """)
    void showsTheFieldsOfTheOrganisation(String project, String title, String shown) throws Exception {
        Path expected = PROJECTS.resolve(project).resolve("expected");
        wiki.importDump(expected.resolve("templates/templates.xml"));
        wiki.importDump(expected.resolve("import/" + new PageTitle(title).fileName() + ".xml"));

        ActionApi.Parsed page = wiki.api().parse(title, wiki.api().revisions(title));

        assertThat(page.parsewarnings()).isEmpty();
        assertThat(page.categories()).isEmpty();
        assertThat(page.text()
                        .replaceAll("<[^>]*>", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replaceAll("\\s+", " "))
                .contains(shown.split("\\|"));
    }
}
