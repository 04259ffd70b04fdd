package io.github.gsocideas.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.schema.IdeaSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a file keys, values and findings are said to be: {@code ⏎} is a line end. */
class RegionTest {

    private static final IdeaSchema SCHEMA = IdeaSchema.gsocProject();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            key: value            => key: «value»
            key: value # remark   => key: «value»
            'key' : "a \\" b"     => 'key': «"a \\" b"»
            "😀": 'it''s 😀'      => "😀": «'it''s 😀'»
            key: one⏎  two⏎b: c  => key: «one⏎  two»; b: «c»
            key: |⏎  one⏎  two⏎⏎⏎b: c => key: «|⏎  one⏎  two»; b: «c»
            key: >-  # why⏎⏎  one⏎⏎# remark⏎b: c => key: «>-  # why⏎⏎  one»; b: «c»
            key: |+⏎  one⏎⏎      => key: «|+⏎  one»
            key: |⏎⏎b: c         => key: «|»; b: «c»
            key: |⏎  😀          => key: «|⏎  😀»
            key:⏎b: ~             => key: «»; b: «~»
            key: [a, [] , {}]     => key: «[a, [] , {}]» «a» «[]» «{}»
            key: [ ]⏎b: c         => key: «[ ]»; b: «c»
            key:⏎- a⏎- b: c⏎  d: e⏎-⏎b: c => key: «- a⏎- b: c⏎  d: e⏎-» «a» «b: c⏎  d: e» b: «c»; d: «e» «»; b: «c»
            key: {a: 1, b: true} => key: «a: 1, b: true» a: «1»; b: «true»
            key:⏎- {a: 1}⏎b: {c: {d: 2} } => key: «- {a: 1}» «a: 1» a: «1»; b: «c: {d: 2}» c: «d: 2» d: «2»
            key: {} # none        => key: «{}»
            key:⏎  a: |⏎    x⏎⏎b: c => key: «a: |⏎    x» a: «|⏎    x»; b: «c»
            a: &x one⏎b: *x # two => a: «&x one»; b: «*x»
            a: &x [one]⏎b: [*x, 2] => a: «&x [one]» «one»; b: «[*x, 2]» «*x» «one» «2»
            a: &x⏎  b: c⏎d: *x   => a: «b: c» b: «c»; d: «*x» b: «c»
            key: !!str 5          => key: «!!str 5»
            ? key⏎: value         => key: «value»
            """)
    void ofYaml(String yaml, String regions) {
        assertThat(regions("idea.yaml", yaml)).isEqualTo(regions);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            {"key": "value"}      => "key": «"value"»
            { "k\\"ey\\\\" : "a\\"b\\\\" } => "k\\"ey\\\\": «"a\\"b\\\\"»
            {"😀":"😀","b":1}     => "😀": «"😀"»; "b": «1»
            {"a":-1.50e3 ,"b":true,"c":false,"d":null} => "a": «-1.50e3»; "b": «true»; "c": «false»; "d": «null»
            {"a": [1, [ ], {⏎}] , "b": {}} => "a": «[1, [ ], {⏎}]» «1» «[ ]» «{⏎}»; "b": «{}»
            {"a": { "b" : 1 , "c":[2] } } => "a": «"b" : 1 , "c":[2]» "b": «1»; "c": «[2]» «2»
            """)
    void ofJson(String json, String regions) {
        assertThat(regions("idea.json", json)).isEqualTo(regions);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            # A *bot* ##⏎⏎Mail.⏎⏎Fast. ⏎⏎## Steps⏎  1. a⏎  2. b⏎⏎<!-- c -->⏎ => # A *bot* ##: «A *bot*»; Mail.⏎⏎Fast.: «Mail.⏎⏎Fast.»; ## Steps: «1. a⏎  2. b»
            A bot⏎that answers⏎===⏎ => A bot⏎that answers⏎===: «A bot⏎that answers»
            ## Steps⏎## Skills ##⏎C => ## Steps: «## Steps»; ## Skills ##: «C»
            #⏎ => #: «#»
            ## 😀⏎## Steps⏎😀 x => ## Steps: «😀 x»
            ---⏎date: '2026-01-01' # today⏎---⏎## Steps⏎a => date: «'2026-01-01'»; ## Steps: «a»
            ## References⏎- a⏎  b⏎⏎-⏎- c⏎ => ## References: «- a⏎  b⏎⏎-⏎- c»
            """)
    void ofMarkdown(String markdown, String regions) {
        assertThat(regions("idea.md", markdown)).isEqualTo(regions);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '´', textBlock = """
            idea.yaml => a: 1⏎'a' : 2     => 'a'
            idea.yaml => b: {a: 1, a: 2}  => a
            idea.yaml => <<: {a: 1}       => <<
            idea.yaml => a: &word text    => &word
            idea.yaml => a: &😀 text      => &😀
            idea.yaml => a: "x\\by"       => "x\\by"
            idea.yaml => a: *none         => *none
            idea.yaml => [a]: b           => [
            idea.json => {"a": 1, "a" :2} => "a"
            idea.json => {"a": "\\u0008"} => "\\u0008"
            idea.yaml => a: b: c ⏎d: e   => : c
            idea.yaml => a: b⏎--- ⏎c: d  => ---
            idea.yaml => a: "b⏎c: d       => "b
            idea.json => {"a": x}         => x
            idea.json => {"a": 1} {       => {
            idea.md   => ## What ##⏎⏎x   => ## What ##
            idea.md   => a ⏎# T⏎         => a
            idea.md   => ## Steps⏎```⏎a  => ```⏎a
            idea.md   => # T⏎# U          => # U
            """)
    void ofFindings(String file, String text, String region) {
        IdeaDocument document = document(file, text);
        SourceText source = source(file, text);
        assertThat(document.findings())
                .extracting(Finding::region)
                .extracting(source::text)
                .extracting(covered -> covered.replace('\n', '⏎'))
                .containsExactly(region);
    }

    private static String regions(String file, String text) {
        SourceText source = source(file, text);
        List<String> regions = new ArrayList<>();
        add(regions, source, document(file, text).root().orElseThrow());
        return String.join(" ", regions.subList(1, regions.size()))
                .replace('\n', '⏎')
                .replace(" ;", ";");
    }

    private static void add(List<String> regions, SourceText source, Node node) {
        regions.add("«" + source.text(node.region()) + "»");
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().values().forEach(entry -> {
                if (!regions.get(regions.size() - 1).equals("«" + source.text(node.region()) + "»")) {
                    regions.add(";");
                }
                regions.add(source.text(entry.keyRegion()) + ":");
                add(regions, source, entry.value());
            });
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> add(regions, source, item));
        }
    }

    private static IdeaDocument document(String file, String text) {
        return IdeaDocument.of(file, bytes(text), SCHEMA);
    }

    private static SourceText source(String file, String text) {
        try {
            return SourceText.of(file, bytes(text));
        } catch (io.github.gsocideas.finding.UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
    }
}
