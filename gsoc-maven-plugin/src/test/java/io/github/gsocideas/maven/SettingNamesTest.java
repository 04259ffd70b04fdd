package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingNamesTest {

    private static final SettingNames NAMES = new SettingNames(new TreeMap<>(Map.of(
            "ideasDirectory", "gsoc.ideasDirectory",
            "missingFields", "gsoc.missingFields",
            "page", "gsoc.page",
            "skipGenerate", "gsoc.generate.skip",
            "basedir", "")));

    @ParameterizedTest
    @CsvSource({
        "ideaDirectory, ideasDirectory",
        "IdeasDirectory, ideasDirectory",
        "ideas, ideasDirectory",
        "gsoc.page, page",
        "pages, page"
    })
    void anElementOfNoParameterIsAnErrorThatSaysWhatIsMeant(String name, String meant) {
        assertThat(NAMES.ofElement(name))
                .hasValue(SettingDoubt.error("<" + name
                        + "> in the plugin's <configuration> is no parameter of it; did you mean <" + meant + ">?"));
    }

    @Test
    void anElementThatIsLikeNoneIsAnErrorToo() {
        assertThat(NAMES.ofElement("colour"))
                .hasValue(SettingDoubt.error("<colour> in the plugin's <configuration> is no parameter of it;"
                        + " gsoc:help with -Ddetail lists them"));
    }

    @Test
    void aParameterOfAnyGoalIsNone() {
        assertThat(NAMES.ofElement("page")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gsoc.missingField, gsoc.missingFields",
        "gsoc.idaesDirectory, gsoc.ideasDirectory",
        "gsoc.generate-skip, gsoc.generate.skip",
        "gosc.page, gsoc.page",
        "GSOC.page, gsoc.page"
    })
    void aPropertyThatIsNearlyOneOfOursIsAnError(String name, String meant) {
        assertThat(NAMES.ofProperty(name, SettingPlace.COMMAND_LINE))
                .hasValue(SettingDoubt.error(
                        "-D" + name + " sets nothing of this plugin; did you mean -D" + meant + "?"));
        assertThat(NAMES.ofProperty(name, SettingPlace.PROJECT))
                .hasValue(SettingDoubt.error("the property <" + name
                        + "> sets nothing of this plugin; did you mean the property <" + meant + ">?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsoc.year", "gsoc.it.everything", "gsoc.version"})
    void aPropertyThatMayBeSomebodyElsesIsAWarning(String name) {
        assertThat(NAMES.ofProperty(name, SettingPlace.COMMAND_LINE))
                .hasValue(SettingDoubt.warning("-D" + name + " sets nothing of this plugin"));
    }

    @Test
    void aPropertyWithoutItsPrefixIsAWarning() {
        assertThat(NAMES.ofProperty("missingFields", SettingPlace.COMMAND_LINE))
                .hasValue(SettingDoubt.warning(
                        "-DmissingFields sets nothing of this plugin; did you mean -Dgsoc.missingFields?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gsoc.page",
                "gsoc.generate.skip",
                "page",
                "skipTests",
                "maven.test.skip",
                "xsd.page",
                "style.page"
            })
    void noWordIsSaidOfOtherProperties(String name) {
        assertThat(NAMES.ofProperty(name, SettingPlace.COMMAND_LINE)).isEmpty();
    }
}
