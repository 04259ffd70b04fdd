package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Eclipse's m2e is told of the goals. */
class LifecycleMappingTest {

    private static final String MAPPING = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void everyGoalOfThePluginIsMappedOnce() throws Exception {
        List<String> goals = elements(read("/META-INF/maven/plugin.xml"), "mojo").stream()
                .map(mojo -> elements(mojo, "goal").get(0).getTextContent())
                .toList();

        List<String> mapped = elements(read(MAPPING), "goal").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(mapped).containsExactlyInAnyOrderElementsOf(goals).contains("validate", "generate");
    }

    @Test
    void ideasAreCheckedAndThePageIsMadeWhenAFileIsSaved() throws Exception {
        Element run = elements(read(MAPPING), "pluginExecution").stream()
                .filter(execution -> !elements(execution, "execute").isEmpty())
                .reduce((one, other) -> {
                    throw new AssertionError("more than one");
                })
                .orElseThrow();

        assertThat(elements(run, "goal")).extracting(Element::getTextContent).containsExactly("validate", "generate");
        assertThat(elements(run, "runOnConfiguration"))
                .extracting(Element::getTextContent)
                .containsExactly("true");
        assertThat(elements(run, "runOnIncremental"))
                .extracting(Element::getTextContent)
                .containsExactly("true");
    }

    private static Element read(String resource) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream stream = LifecycleMappingTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
            return document.getDocumentElement();
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
