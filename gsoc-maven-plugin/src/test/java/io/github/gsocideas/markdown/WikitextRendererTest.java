package io.github.gsocideas.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.gsocideas.wikitext.Remark;
import java.util.Set;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WikitextRendererTest {

    private static final WikitextRenderer RENDERER = new WikitextRenderer(Set.of(), LinkBase.NONE, "ring.md");

    /** Notes within a line are none of the extension's unless it is asked for them, and nobody does. */
    private static final Set<Class<? extends Node>> NEVER_PARSED = Set.of(InlineFootnote.class);

    private static final class UnknownBlock extends CustomBlock {}

    private static final class UnknownInline extends CustomNode {}

    /** All that commonmark-java and its extensions on the class path make of a text. */
    static Set<JavaClass> nodeTypes() {
        return Set.copyOf(new ClassFileImporter()
                .importPackages("org.commonmark").stream()
                        .filter(type -> type.isAssignableTo(Node.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .toList());
    }

    @Test
    void typesOfNodesAreFoundInTheCoreAndInTheExtensions() {
        assertThat(nodeTypes())
                .extracting(JavaClass::getSimpleName)
                .contains("Document", "Text", "TableCell", "Strikethrough", "TaskListItemMarker", "FootnoteDefinition");
    }

    @ParameterizedTest
    @MethodSource("nodeTypes")
    void everyTypeOfNodeIsTakenByARenderer(JavaClass type) {
        Class<?> node = type.reflect();
        assertThat(RENDERER.nodeTypes().contains(node))
                .as("a renderer takes %s", type.getName())
                .isEqualTo(!NEVER_PARSED.contains(node));
    }

    @Test
    void aBlockThatNoRendererTakesIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RENDERER.render(documentOf(new UnknownBlock())))
                .withMessageContaining(UnknownBlock.class.getName());
    }

    @Test
    void anInlineThatNoRendererTakesIsAnError() {
        Node document = MarkdownText.parse("a *b*", "").document();
        document.getFirstChild().getLastChild().appendChild(new UnknownInline());
        assertThatIllegalStateException()
                .isThrownBy(() -> RENDERER.render(document))
                .withMessageContaining(UnknownInline.class.getName());
    }

    @Test
    void aTextIsRenderedWithoutBeingChanged() {
        MarkdownText text = MarkdownText.parse("- [x] a[^1]\n\n> b <i>\n\n[^1]: c", "");
        RenderedMarkdown first = RENDERER.render(text);
        assertThat(RENDERER.render(text)).isEqualTo(first);
    }

    @Test
    void aParagraphIsRenderedToStandWithinALine() {
        assertThat(RENDERER.renderInline(MarkdownText.parse("*a*\nb", "")).wikitext())
                .isEqualTo("''a'' b");
    }

    @Test
    void notesThatALineRefersToAreNotBelowIt() {
        assertThat(RENDERER.renderInline(MarkdownText.parse("a[^1]", "[^1]: b")).wikitext())
                .isEqualTo("a<sup>1</sup>");
    }

    @Test
    void remarksAreInTheOrderOfTheText() {
        RenderedMarkdown rendered = RENDERER.render(MarkdownText.parse("a[^1] <x>\n\n[^1]: [b](c)\n\n<y>", ""));
        assertThat(rendered.remarks()).extracting(Remark::at).containsExactly(6, 17, 25);
    }

    private static Node documentOf(Node child) {
        Node document = new Document();
        document.appendChild(child);
        return document;
    }
}
