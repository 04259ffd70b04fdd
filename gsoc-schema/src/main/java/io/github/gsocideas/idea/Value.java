package io.github.gsocideas.idea;

import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field's value as the schema understands it, with its place in the file. */
public sealed interface Value {

    /** Where the value stands. */
    Region region();

    /** Where the value begins. */
    default Position position() {
        return region().start();
    }

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /**
     * What is done with a value of each kind, so that none is forgotten.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {

        /** Takes a field left out on purpose. */
        R notApplicable(Value.NotApplicable value);

        /** Takes a text. */
        R text(Value.Text text);

        /** Takes a calendar date. */
        R day(Value.Day day);

        /** Takes somebody. */
        R person(Value.Person person);

        /** Takes an object with keys of its own. */
        R composition(Value.Composition composition);

        /** Takes a link. */
        R link(Value.Link link);

        /** Takes an entry of a review. */
        R reviewEntry(Value.ReviewEntry entry);

        /** Takes several values, one to a line. */
        R items(Value.Items items);

        /** Takes several people, in a row. */
        R people(Value.People people);

        /** Takes a value of which the schema doesn't say how a wiki shows it. */
        R unknown(Value.Unknown value);
    }

    /**
     * A field left out on purpose.
     *
     * @param region where the value stands
     */
    record NotApplicable(Region region) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notApplicable(this);
        }
    }

    /**
     * A text.
     *
     * @param region where the value stands
     * @param text the text, without the white space around it; Markdown, and wikitext of several lines, keeps its first
     *     line's indentation
     * @param mediaType the markup that it is in, from {@code contentMediaType}
     */
    record Text(Region region, String text, String mediaType) implements Value {

        /** The media type of MediaWiki's markup. */
        public static final String WIKITEXT = "text/x-wiki";

        /** The media type of Markdown. */
        public static final String MARKDOWN = "text/markdown";

        /** The media type of a text that is shown as it stands. */
        public static final String PLAIN_TEXT = "text/plain";

        /** Whether it is in MediaWiki's markup. */
        public boolean isWikitext() {
            return mediaType.equals(WIKITEXT);
        }

        /** Whether it is in Markdown. */
        public boolean isMarkdown() {
            return mediaType.equals(MARKDOWN);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A calendar date.
     *
     * @param region where the value stands
     * @param date the day
     */
    record Day(Region region, LocalDate date) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /**
     * Somebody.
     *
     * @param region where the value stands
     * @param name what the person is called
     * @param email where the person reads mail
     */
    record Person(Region region, Text name, Optional<Text> email) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.person(this);
        }
    }

    /**
     * An object with keys of its own, as its {@code x-text} shows it.
     *
     * @param region where the value stands
     * @param pieces what is shown of it one after the other; without a key's value where there is nothing to show
     */
    record Composition(Region region, List<Piece> pieces) implements Value {

        /** Keeps a copy. */
        public Composition {
            pieces = List.copyOf(pieces);
        }

        /** All of it. */
        public Text text() {
            String all = pieces.stream().map(piece -> piece.text().text()).collect(Collectors.joining());
            return new Text(region, all, Text.PLAIN_TEXT);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composition(this);
        }
    }

    /**
     * A piece of a composition.
     *
     * @param key the key that it is the value of; empty for words of the schema
     * @param text plain text on one line; a single blank between two pieces is one, too
     */
    record Piece(Optional<String> key, Text text) {}

    /**
     * A link to a web page.
     *
     * @param region where the value stands
     * @param url where it leads
     * @param title what is shown for it
     */
    record Link(Region region, Text url, Optional<Text> title) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * An entry of a review.
     *
     * @param region where the value stands
     * @param verdict what it says of the project
     * @param text its words
     * @param by who wrote it
     * @param date when it was written
     */
    record ReviewEntry(Region region, Verdict verdict, Text text, Optional<Text> by, Optional<LocalDate> date)
            implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reviewEntry(this);
        }
    }

    /**
     * Several values, one to a line.
     *
     * @param region where the value stands
     * @param values in the file's order
     */
    record Items(Region region, List<Value> values) implements Value {

        /** Keeps a copy. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * Several people, in a row.
     *
     * @param region where the value stands
     * @param values persons, and what stands for one, in the file's order
     */
    record People(Region region, List<Value> values) implements Value {

        /** Keeps a copy. */
        public People {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.people(this);
        }
    }

    /**
     * A value that the schema accepts without saying how a wiki shows it.
     *
     * @param region where the value stands
     * @param type JSON Schema's name for its type
     */
    record Unknown(Region region, String type) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknown(this);
        }
    }

    /** What a review entry says of a project. */
    enum Verdict {
        /** A remark. */
        COMMENT("comment"),
        /** A vote for the project. */
        VOTE("vote"),
        /** A vote against it. */
        VOTE_NO("voteNo");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        /** The key of its text in an idea file. */
        public String key() {
            return key;
        }
    }
}
