package io.github.gsocideas.validation.wording;

import io.github.gsocideas.document.Node;
import java.util.List;

/** Says what a value in a file is. */
public final class NodeWording {

    private NodeWording() {}

    /**
     * What a value is, as a sentence's predicate. A number that stands where none may stand is called a number, since that is
     * what is wrong with it, and so is a truth value: {@code 175 is a number} where a text is asked for, but {@code is 375}
     * where another number is.
     *
     * @param failed what it fails
     */
    static String actual(Node node, List<Assertion> failed) {
        if (node instanceof Node.Text text) {
            return Words.isText(text.value());
        }
        if (node instanceof Node.Numeric number) {
            return failed.stream().flatMap(Assertion::leaves).anyMatch(Assertion::takesNumbers)
                    ? Words.isSpelt(number.source())
                    : Words.isNumber(number.source());
        }
        if (node instanceof Node.Truth truth) {
            return failed.stream().flatMap(Assertion::leaves).anyMatch(Assertion::takesTruth)
                    ? Words.isSpelt(truth.source())
                    : Words.isTruth(truth.source());
        }
        if (node instanceof Node.Sequence
                && failed.stream().flatMap(Assertion::leaves).anyMatch(Assertion::listsCollections)) {
            return Words.isSpelt(node.toJson().toString());
        }
        return node instanceof Node.Null ? Words.IS_EMPTY : Words.isOfType(node.type());
    }

    /**
     * Why a value is nothing.
     *
     * @param node a value that holds the place of another
     */
    public static String placeholder(Node node) {
        return placeholder(node.toJson().asString());
    }

    /** The same of what is shown of a value. */
    public static String placeholder(String shown) {
        return Words.isPlaceholder(shown);
    }
}
