package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MediaWiki:Common.js",
                "mediawiki : Sidebar",
                "Media\u200EWiki:Sidebar",
                "Special:Foo",
                "Media:x",
                "Template:GSoC Project",
                "Module:X",
                "User:Admin/common.js",
                "user:Admin/Vector.CSS",
                "Benutzer:Admin/x.json",
                "Talk:",
                "User_talk:_",
                "Talk::x",
                "::x",
                ":Category:GSoC"
            })
    void whatIsNoPageOfContentIsRefused(String title) {
        assertThat(ContentTitle.fault(new PageTitle(title))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mw:GSoC", "wikipedia: GSoC", "en:GSoC", "de: GSoC", "Vorlage:X", "File:X", "OSM:Ideas"})
    void whatMayBeMeantForAnotherPlaceIsDoubted(String title) {
        assertThat(ContentTitle.fault(new PageTitle(title))).isEmpty();
        assertThat(ContentTitle.doubt(new PageTitle(title))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GSoC 2026",
                "GSoC: ideas",
                "GSoC 2026: ideas",
                "GSoC 2026:ideas",
                "Project:Ideas",
                "User:Wei Liu/GSoC",
                "User:Wei.js",
                "Talk:GSoC",
                "Category:GSoC",
                "Node.js",
                "GSoC/Node.js",
                "Google Summer of Code/2026/Project ideas"
            })
    void anyOtherTitleIsPlain(String title) {
        assertThat(ContentTitle.fault(new PageTitle(title))).isEmpty();
        assertThat(ContentTitle.doubt(new PageTitle(title))).isEmpty();
    }
}
