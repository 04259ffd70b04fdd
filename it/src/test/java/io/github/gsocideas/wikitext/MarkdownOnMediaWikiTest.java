package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.DebianPackages;
import io.github.gsocideas.NodePackages;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.markdown.MarkdownText;
import io.github.gsocideas.markdown.WikitextRenderer;
import io.github.gsocideas.mediawiki.Extensions;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A wiki shows our wikitext as a browser shows commonmark-java's HTML of the same Markdown: every example of CommonMark's
 * specification, and some of our own of its extensions.
 */
@ExtendWith(SharedMediaWiki.class)
class MarkdownOnMediaWikiTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example\\n(.*?)\\n?^\\.\\n.*?^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final String DIRECTORY = "https://example.org/ideas/";

    private static final String FILE = "net/idea.md";

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(MarkdownText.EXTENSIONS).build();

    private final MediaWiki wiki;
    private final Map<String, String> examples = new TreeMap<>();

    MarkdownOnMediaWikiTest(@Extensions("Cite") MediaWiki wiki) throws IOException, InterruptedException {
        this.wiki = wiki;
        wiki.api().edit("Template:Field", "<div>\n{{{v|}}}\n</div>");
        read("spec", NodePackages.need().resolve("commonmark-spec/spec.txt"));
        read("own", RESOURCES.resolve("markdown-examples.txt"));
        assertThat(examples).hasSizeGreaterThan(670);
    }

    private void read(String name, Path file) throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(file));
        for (int i = 1; example.find(); i++) {
            examples.put(name + " " + i, example.group(1).replace('\u2192', '\t'));
        }
    }

    @Test
    void theWikiShowsWhatMarkdownShows() throws Exception {
        assertThat(differences(ours(Wikitext.EXTENSION_TAGS)).keySet()).isEqualTo(listed());
    }

    @Test
    void soItDoesWithNotesOfItsOwn() throws Exception {
        Set<String> tags = new TreeSet<>(Wikitext.EXTENSION_TAGS);
        tags.add("ref");
        assertThat(differences(ours(tags)).keySet()).isEqualTo(listed());
    }

    @Test
    void pandocsWikitextDiffersMoreOften() throws Exception {
        DebianPackages.need("pandoc", "/usr/bin/pandoc", "--version");
        int ours = differences(ours(Wikitext.EXTENSION_TAGS)).size();
        int theirs = differences(pandocs()).size();
        System.out.printf("of %d examples, %d of ours differ, and %d of pandoc's%n", examples.size(), ours, theirs);
        assertThat(ours).isLessThan(theirs);
    }

    private List<String> ours(Set<String> extensionTags) {
        LinkBase base = new LinkBase(Optional.of(URI.create(DIRECTORY)), "ideas");
        WikitextRenderer renderer = new WikitextRenderer(extensionTags, base, "ideas/" + FILE);
        return examples.values().stream()
                .map(text -> renderer.render(MarkdownText.parse(text, "")).wikitext())
                .toList();
    }

    private List<String> pandocs() throws IOException, InterruptedException {
        Path input =
                Files.writeString(Files.createTempFile("examples", ".md"), String.join("\u0001\n", examples.values()));
        Path output = Files.createTempFile("examples", ".wiki");
        Process pandoc = new ProcessBuilder(
                        "/usr/bin/pandoc",
                        "-f",
                        "src/test/pandoc/examples.lua",
                        "-t",
                        "mediawiki",
                        "--wrap=none",
                        input.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(pandoc.waitFor()).isZero();
        List<String> written = List.of(Files.readString(output).split("\u0001", -1));
        Files.delete(input);
        Files.delete(output);
        return written;
    }

    /** What is seen instead of what should be, by the example's name. */
    private Map<String, String> differences(List<String> wikitexts) throws IOException, InterruptedException {
        List<String> calls = wikitexts.stream()
                .map(text -> new TemplateCall("Field", List.of(new TemplateCall.Argument("v", "\n" + text))).wikitext())
                .toList();
        List<String> shown = wiki.answers("parse", calls);
        assertThat(shown).hasSameSizeAs(examples.keySet());
        Map<String, String> differences = new TreeMap<>();
        List<String> names = new ArrayList<>(examples.keySet());
        for (int i = 0; i < names.size(); i++) {
            String expected = seen(HTML.render(
                    MarkdownText.parse(examples.get(names.get(i)), "").document()));
            if (!seen(shown.get(i)).equals(expected)) {
                differences.put(names.get(i), seen(shown.get(i)) + " instead of " + expected);
            }
        }
        return differences;
    }

    private static String seen(String html) {
        return ShownHtml.of(html, DIRECTORY + FILE);
    }

    private static Set<String> listed() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("markdown-differences.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
