package io.github.gsocideas.validation.wording;

import java.util.Map;
import java.util.Optional;

/** What JSON Schema's types and formats are called in messages. */
final class Terms {

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "array", "a list",
            "object", "a mapping of keys to values",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false",
            "null", "nothing");

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("date", new Format("a calendar date, written year-month-day", "2026-02-04")),
            Map.entry("time", new Format("a time of day with its time zone", "14:30:00Z")),
            Map.entry("date-time", new Format("a date and a time with its time zone", "2026-02-04T14:30:00Z")),
            Map.entry("duration", new Format("a length of time, written with P in front (3 months are P3M)", "P10D")),
            Map.entry("email", new Format("an e-mail address", "wei.liu@example.org")),
            Map.entry("idn-email", new Format("an e-mail address, in letters of any language", "jörg@example.org")),
            Map.entry("hostname", new Format("the name of a host on the Internet", "www.example.org")),
            Map.entry(
                    "idn-hostname",
                    new Format("the name of a host on the Internet, in letters of any language", "bücher.example.org")),
            Map.entry("ipv4", new Format("an IPv4 address", "192.0.2.1")),
            Map.entry("ipv6", new Format("an IPv6 address", "2001:db8::1")),
            Map.entry("uri", new Format("a web address with https:// or the like in front", "https://example.org/")),
            Map.entry(
                    "iri",
                    new Format(
                            "a web address with https:// or the like in front, in letters of any language",
                            "https://example.org/bücher")),
            Map.entry("uri-reference", new Format("a web address or the end of one", "/ideas/")),
            Map.entry(
                    "iri-reference",
                    new Format("a web address or the end of one, in letters of any language", "/bücher/")),
            Map.entry(
                    "uri-template",
                    new Format("a web address with names in braces to be filled in", "https://example.org/{name}")),
            Map.entry("uuid", new Format("a UUID", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")),
            Map.entry("regex", new Format("a regular expression", "^[a-z]+$")),
            Map.entry(
                    "json-pointer",
                    new Format("a JSON pointer, the way to a value in a JSON file", "/contact/0/email")),
            Map.entry(
                    "relative-json-pointer",
                    new Format("a relative JSON pointer, the way from one value to another", "1/email")));

    /**
     * A format in words.
     *
     * @param name what kind of text it is
     * @param example such a text
     */
    record Format(String name, String example) {}

    private Terms() {}

    /** A type in words; one that JSON Schema doesn't know as it is called. */
    static String type(String name) {
        return TYPES.getOrDefault(name, name);
    }

    /** A format in words; empty for one that JSON Schema 2020-12 doesn't know. */
    static Optional<Format> format(String name) {
        return Optional.ofNullable(FORMATS.get(name));
    }
}
