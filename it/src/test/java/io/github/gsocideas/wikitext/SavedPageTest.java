package io.github.gsocideas.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.RandomSeed;
import io.github.gsocideas.mediawiki.ActionApi;
import io.github.gsocideas.mediawiki.MediaWiki;
import io.github.gsocideas.mediawiki.SharedMediaWiki;
import io.github.gsocideas.page.PageFrame;
import io.github.gsocideas.page.WikiPage;
import io.github.gsocideas.schema.Field;
import io.github.gsocideas.schema.IdeaSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wiki keeps a page as it is saved, and takes the same page for no change. */
@ExtendWith(SharedMediaWiki.class)
class SavedPageTest {

    private final IdeaSchema schema = IdeaSchema.gsocProject();
    private final ActionApi api;

    SavedPageTest(MediaWiki wiki) {
        api = wiki.api();
    }

    @Test
    void ofTheExample() throws Exception {
        ExampleIdeas example = new ExampleIdeas();
        Map<String, TemplateCall> calls = example.calls();
        // A wiki replaces a signature by who saves the page and when, that is, by something else each time.
        calls.values().removeIf(call -> call.wikitext().contains("~~~~"));
        assertThat(calls).hasSizeGreaterThan(4);

        assertKept("The example", WikiPage.compose(example.frame(), calls));
    }

    @Test
    void ofRandomPlainText() {
        long seed = RandomSeed.next();
        Random random = new Random(seed);
        List<String> parameters = schema.fields().stream()
                .map(Field::parameter)
                .flatMap(Optional::stream)
                .toList();
        Map<String, TemplateCall> calls = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            calls.put(
                    i + ".yaml",
                    new TemplateCall(
                            "GSoC Project",
                            parameters.stream()
                                    .map(parameter -> new TemplateCall.Argument(
                                            parameter, PlainText.encode(RandomText.next(random))))
                                    .toList()));
        }

        assertKept("Random text " + RandomSeed.option(seed), WikiPage.compose(PageFrame.NONE, calls));
    }

    private void assertKept(String title, String page) {
        assertThat(api.edit(title, page)).as("nochange").isFalse();
        // The one thing that a wiki takes away is white space at the end of a page.
        assertThat(api.revisions(title) + "\n").isEqualTo(page);
        assertThat(api.edit(title, page)).as("nochange").isTrue();
    }
}
