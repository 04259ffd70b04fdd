package io.github.gsocideas.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A keyword that JSON Schema lacks and a schema of project ideas has: its name, what it says something about, and how its
 * value is read. Every such keyword stands here, and its name nowhere else in the code. The meta-schema defines the same
 * keywords, so a schema that it accepts gives each of them a value that can be read.
 *
 * @param <T> what its value is read as
 */
public final class Keyword<T> {

    /** The wiki template that an idea becomes a call of. */
    public static final Keyword<String> TEMPLATE = ofText("x-template", Subject.IDEA);

    /** What values may call on the wiki, beside what they may anyway; see {@link CallEntry}. */
    public static final Keyword<List<String>> TEMPLATES = ofTexts("x-templates", Subject.IDEA);

    /** What the wiki calls the templates that values are written with, by the names that they have here. */
    public static final Keyword<Map<String, String>> COMMON_TEMPLATES =
            new Keyword<>("x-commonTemplates", Subject.IDEA, Keyword::textsByName);

    /** The template's parameter that the field becomes. */
    public static final Keyword<String> PARAMETER = ofText("x-parameter", Subject.FIELD);

    /** Among which ideas no two may hold the same value, and what that is. */
    public static final Keyword<Uniqueness> UNIQUE = new Keyword<>("x-unique", Subject.FIELD, Uniqueness::read);

    /** By which keys, each by itself, no two entries of the list may be the same. */
    public static final Keyword<List<String>> UNIQUE_BY =
            new Keyword<>("x-uniqueBy", Subject.FIELD, Keyword::oneOrMoreTexts);

    /** How many ideas there must be at least. */
    public static final Keyword<Integer> MIN_IDEAS = new Keyword<>("x-minIdeas", Subject.IDEA, Keyword::number);

    /** How many ideas there should be at least. */
    public static final Keyword<Integer> RECOMMENDED_IDEAS =
            new Keyword<>("x-recommendedIdeas", Subject.IDEA, Keyword::number);

    /** How many different values the ideas should have in the field at least. */
    public static final Keyword<Integer> RECOMMENDED_VALUES =
            new Keyword<>("x-recommendedValues", Subject.FIELD, Keyword::number);

    /** Whether the value must be the name of the directory that the idea file is in. */
    public static final Keyword<Boolean> DIRECTORY_NAME = ofTruth("x-directoryName", Subject.FIELD);

    /** Which files the value must be the name of one of. */
    public static final Keyword<NamedFiles> FILE_IN = new Keyword<>("x-fileIn", Subject.FIELD, NamedFiles::read);

    /** Whether a value that fits the schema only holds the place of one to come. */
    public static final Keyword<Boolean> PLACEHOLDER = ofTruth("x-placeholder", Subject.REFUSED_VALUE);

    /** What a heading may call the field beside its key and its title. */
    public static final Keyword<List<String>> ALIASES = ofTexts("x-aliases", Subject.FIELD);

    /** Whether a Markdown file's text before the first heading is the field's. */
    public static final Keyword<Boolean> PREAMBLE = ofTruth("x-preamble", Subject.FIELD);

    /** Whether sections of a Markdown file that are no field's are part of the field's text. */
    public static final Keyword<Boolean> SECTIONS = ofTruth("x-sections", Subject.FIELD);

    /** Whether a label in a Markdown file's text begins a field. */
    public static final Keyword<Boolean> LABELS = ofTruth("x-labels", Subject.IDEA);

    /** Of which levels a heading begins an idea, in a Markdown file of several. */
    public static final Keyword<List<Integer>> IDEA_HEADING =
            new Keyword<>("x-ideaHeading", Subject.IDEA, Keyword::numbers);

    /** Which headings of such a level begin none. */
    public static final Keyword<List<String>> OTHER_HEADINGS = ofTexts("x-otherHeadings", Subject.IDEA);

    /** Whether a YAML or JSON file may be a list of ideas. */
    public static final Keyword<Boolean> IDEA_LIST = ofTruth("x-ideaList", Subject.IDEA);

    /** What an object is, and so how it is written. */
    public static final Keyword<ObjectKind> KIND =
            new Keyword<>("x-kind", Subject.OBJECT, value -> text(value).flatMap(ObjectKind::named));

    /** How an object with keys of its own is shown; one of {@link ObjectText#slip} gives no value. */
    public static final Keyword<ObjectText> TEXT =
            new Keyword<>("x-text", Subject.OBJECT, value -> text(value).flatMap(ObjectText::parse));

    /** What a field is for. */
    public static final Keyword<FieldRole> ROLE =
            new Keyword<>("x-role", Subject.FIELD, value -> text(value).flatMap(FieldRole::named));

    /** Whether ideas are filtered by the field where they are looked at, and what its values are there. */
    public static final Keyword<Facet> FACET = new Keyword<>("x-facet", Subject.FIELD, Facet::read);

    /** What a value should be besides; one that isn't is no error. */
    public static final Keyword<JsonNode> RECOMMENDED = new Keyword<>(
            "x-recommended",
            Subject.VALUE,
            value -> Optional.of(value).filter(schema -> schema.isObject() || schema.isBoolean()));

    /** What a finding is filed under whose value breaks the schema; a word of small letters, digits and hyphens. */
    public static final Keyword<String> RULE = ofText("x-rule", Subject.VALUE);

    private static final List<Keyword<?>> ALL = List.of(
            TEMPLATE,
            TEMPLATES,
            COMMON_TEMPLATES,
            PARAMETER,
            UNIQUE,
            UNIQUE_BY,
            MIN_IDEAS,
            RECOMMENDED_IDEAS,
            RECOMMENDED_VALUES,
            DIRECTORY_NAME,
            FILE_IN,
            PLACEHOLDER,
            ALIASES,
            PREAMBLE,
            SECTIONS,
            LABELS,
            IDEA_HEADING,
            OTHER_HEADINGS,
            IDEA_LIST,
            KIND,
            TEXT,
            ROLE,
            FACET,
            RECOMMENDED,
            RULE);

    private final String name;
    private final Subject subject;
    private final Function<JsonNode, Optional<T>> reader;

    private Keyword(String name, Subject subject, Function<JsonNode, Optional<T>> reader) {
        this.name = name;
        this.subject = subject;
        this.reader = reader;
    }

    /** Every keyword of ours, in the order of the documentation. */
    public static List<Keyword<?>> all() {
        return ALL;
    }

    /** The keyword's name in a schema. */
    public String name() {
        return name;
    }

    /** What the keyword says something about; a schema of anything else has no use for it. */
    public Subject subject() {
        return subject;
    }

    /** The keyword's value in a schema; empty where it has none, or one that the meta-schema refuses. */
    public Optional<T> read(JsonNode schema) {
        return reader.apply(schema.path(name));
    }

    /** Whether a schema has the keyword. */
    public boolean isIn(JsonNode schema) {
        return schema.has(name);
    }

    private static Keyword<String> ofText(String name, Subject subject) {
        return new Keyword<>(name, subject, Keyword::text);
    }

    private static Keyword<List<String>> ofTexts(String name, Subject subject) {
        return new Keyword<>(name, subject, Keyword::texts);
    }

    private static Keyword<Boolean> ofTruth(String name, Subject subject) {
        return new Keyword<>(name, subject, Keyword::truth);
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static Optional<List<String>> texts(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isArray)
                .map(list ->
                        list.valueStream().flatMap(each -> text(each).stream()).toList());
    }

    /** A text, or a list of them. */
    private static Optional<List<String>> oneOrMoreTexts(JsonNode value) {
        return value.isArray() ? texts(value) : text(value).map(List::of);
    }

    private static Optional<Map<String, String>> textsByName(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isObject)
                .map(object -> object.propertyStream()
                        .filter(each -> each.getValue().isString())
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, each -> each.getValue().stringValue())));
    }

    private static Optional<Boolean> truth(JsonNode value) {
        return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
    }

    private static Optional<Integer> number(JsonNode value) {
        return value.isNumber() ? Optional.of(value.intValue()) : Optional.empty();
    }

    /** A number, or a list of them. */
    private static Optional<List<Integer>> numbers(JsonNode value) {
        return value.isArray()
                ? Optional.of(value.valueStream()
                        .flatMap(each -> number(each).stream())
                        .toList())
                : number(value).map(List::of);
    }

    /** The name, as messages have it. */
    @Override
    public String toString() {
        return name;
    }
}
