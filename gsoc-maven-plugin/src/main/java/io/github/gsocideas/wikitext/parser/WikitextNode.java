package io.github.gsocideas.wikitext.parser;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of wikitext, as MediaWiki's preprocessor reads it. Neighbours in a list adjoin, so that a list's pieces, one
 * after the other, are the source.
 */
public sealed interface WikitextNode {

    /** Where it begins in the source, in UTF-16 units. */
    int start();

    /** Where it ends: the place after its last unit. */
    int end();

    /** The nodes within it, without those within these, in order. */
    default List<WikitextNode> children() {
        return List.of();
    }

    /** Calls the visitor's method for this kind of node, and returns what that returns. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What is done with a node of each kind.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {

        R visit(Text text);

        R visit(Unclosed unclosed);

        R visit(Comment comment);

        R visit(Ignored ignored);

        R visit(ExtensionTag tag);

        R visit(Heading heading);

        R visit(Brackets brackets);

        R visit(Call call);

        R visit(Parameter parameter);
    }

    /** What the preprocessor leaves to the parser: text, HTML, external links, lists, tables, and stray brackets. */
    record Text(int start, int end) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Brackets or a tag that would begin a call, a link or an extension tag if they were closed further on. They are text. */
    record Unclosed(int start, int end) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A comment, with its whole line where nothing else is on it; one that isn't closed reaches to the source's end. */
    record Comment(int start, int end) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A {@code <noinclude>} or {@code <onlyinclude>} tag, or a whole {@code <includeonly>} element: a page shows none of it. */
    record Ignored(int start, int end) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An extension tag, its content and its closing tag, all of which the extension reads by itself.
     *
     * @param name as it is written
     */
    record ExtensionTag(int start, int end, String name) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A line that begins and ends with equals signs. In a call's argument it is a heading only if the argument is shown with
     * nothing before or after it on its line.
     *
     * @param level from 1 to 6
     */
    record Heading(int start, int end, int level, List<WikitextNode> children) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An internal link {@code [[…]]} or a language variant <code>-{…}-</code>, brackets included. */
    record Brackets(int start, int end, List<WikitextNode> children) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A call of a template, a parser function or a magic word: <code>{{…}}</code>. */
    record Call(int start, int end, List<WikitextNode> title, List<Argument> arguments) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public List<WikitextNode> children() {
            return Argument.nodes(title, arguments);
        }
    }

    /** A template's parameter: <code>{{{…}}}</code>. */
    record Parameter(int start, int end, List<WikitextNode> title, List<Argument> arguments) implements WikitextNode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public List<WikitextNode> children() {
            return Argument.nodes(title, arguments);
        }
    }

    /**
     * An argument, from after its bar to before the next one.
     *
     * @param name what is before the first equals sign, empty where there is none
     * @param valueStart where the value begins: after the equals sign, and at {@code start} where there is none
     */
    record Argument(int start, int valueStart, int end, List<WikitextNode> name, List<WikitextNode> value) {

        /** Whether it has an equals sign. */
        public boolean named() {
            return valueStart > start;
        }

        private static List<WikitextNode> nodes(List<WikitextNode> title, List<Argument> arguments) {
            return Stream.concat(
                            title.stream(),
                            arguments.stream()
                                    .flatMap(argument ->
                                            Stream.concat(argument.name().stream(), argument.value().stream())))
                    .toList();
        }
    }
}
