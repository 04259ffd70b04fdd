package io.github.gsocideas.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.markdown.RandomDocument;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.wikitext.TemplateCall;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole idea files in Markdown: whatever is in what, the proof raises no false alarm. {@code -Dgsoc.documents} tries more. */
class RandomDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("gsoc.documents", 300);

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @ParameterizedTest
    @ValueSource(strings = {"nowiki", "poem", "ref,syntaxhighlight"})
    void whatIsWrittenInMarkdownIsProven(String extensionTags) {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        Set<String> tags = new TreeSet<>(Wikitext.EXTENSION_TAGS);
        tags.addAll(List.of(extensionTags.split(",")));
        IdeaEncoder encoder = new IdeaEncoder(
                SCHEMA, DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ENGLISH), new WikitextSanitizer(tags));
        Map<String, TemplateCall> calls = new LinkedHashMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String markdown = RandomDocument.next(random);
            EncodedIdea idea = encoder.encode(Idea.of(
                    IdeaDocument.of("idea.md", markdown.getBytes(StandardCharsets.UTF_8), SCHEMA), SCHEMA, List.of()));
            String description = RandomSeed.option(seed) + ": " + markdown;
            assertThat(idea.findings()).as(description).noneMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(Proof.difference(idea.idea(), idea.call(), idea.markdown(), tags))
                    .as(description)
                    .isEmpty();
            calls.put("core/" + i + ".md", idea.call());
        }
        assertThat(PageProof.unread(WikiPage.compose(PageFrame.NONE, calls), 0, calls, tags))
                .as(RandomSeed.option(seed))
                .isEmpty();
    }
}
