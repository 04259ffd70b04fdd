package io.github.gsocideas.importing;

import io.github.gsocideas.idea.Value;
import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.CharacterReferences;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.PlainText;
import io.github.gsocideas.wikitext.parser.TemplateName;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A review as a page has it: calls such as <code>{{Comment|Lars:}}</code> and <code>{{Vote|Ian}}</code>, each with words behind
 * it, and nothing else.
 */
public final class WrittenReview {

    private static final String SIGNATURE = "~~~~";

    /** A link with a name, a link to where one talks to whom it names, and a time. */
    private static final Pattern SIGNED = Pattern.compile("\\[\\[[^\\[\\]|]+\\|(?<by>[^\\[\\]|]+)\\]\\]"
            + "(?:\\s*\\(\\[\\[[^\\[\\]]+\\]\\]\\))?"
            + "(?:\\s+\\d{1,2}:\\d{2}, (?<day>\\d{1,2} \\p{Alpha}+ \\d{4}) \\([A-Z]+\\))?\\s*:?");

    private static final Pattern MARK_AT_END = Pattern.compile("(?:^|\\n)[ \\t]*[*:#]+[ \\t]*\\z");

    private final TemplateName comment;
    private final TemplateName vote;
    private final TemplateName voteNo;
    private final Set<String> extensionTags;
    private final Optional<DateOrder> order;

    public WrittenReview(CommonTemplates templates, Set<String> extensionTags, Optional<DateOrder> order) {
        this.comment = TemplateName.of(
                templates.comment(), templates.hasComments() ? List.of(CommonTemplates.COMMENTS) : List.of());
        this.vote = TemplateName.of(templates.vote());
        this.voteNo = TemplateName.of(templates.voteNo());
        this.extensionTags = extensionTags;
        this.order = order;
    }

    /** The entries; empty where there is anything else, or an entry has no place in a record. */
    Optional<ImportedValue> parse(String value) {
        Wikitext wikitext = Wikitext.parse(value, extensionTags);
        List<Map<String, ImportedValue>> entries = new ArrayList<>();
        List<WikitextNode.Call> calls = wikitext.nodes().stream()
                .filter(node -> node instanceof WikitextNode.Call call
                        && verdict(wikitext, call).isPresent())
                .map(WikitextNode.Call.class::cast)
                .toList();
        if (calls.isEmpty() || calls.get(0).start() > 0) {
            return Optional.empty();
        }
        for (int i = 0; i < calls.size(); i++) {
            int end = i + 1 < calls.size() ? calls.get(i + 1).start() : value.length();
            String words = MediaWikiSpace.trim(value.substring(calls.get(i).end(), end));
            Optional<Map<String, ImportedValue>> entry = entry(wikitext, calls.get(i), words);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            entries.add(entry.get());
        }
        return Optional.of(new ImportedValue.Objects(entries));
    }

    /**
     * An entry as a page has it.
     *
     * @param wikitext all of it
     * @param values what a record has for it, by key; empty where a record has no place for it
     */
    public record Entry(String wikitext, Optional<Map<String, ImportedValue>> values) {}

    /**
     * The entries one by one, those that people have signed on the wiki, too: a signature has a link to their page, their name
     * and the day.
     */
    public List<Entry> entries(String value) {
        Wikitext wikitext = Wikitext.parseForeign(value, extensionTags);
        List<WikitextNode.Call> calls = wikitext.nodes().stream()
                .filter(node -> node instanceof WikitextNode.Call call
                        && verdict(wikitext, call).isPresent())
                .map(WikitextNode.Call.class::cast)
                .toList();
        List<Entry> entries = new ArrayList<>();
        String before = withoutMark(value.substring(
                0, calls.isEmpty() ? value.length() : calls.get(0).start()));
        if (!before.isEmpty()) {
            entries.add(new Entry(before, Optional.empty()));
        }
        for (int i = 0; i < calls.size(); i++) {
            WikitextNode.Call call = calls.get(i);
            int end = i + 1 < calls.size() ? calls.get(i + 1).start() : value.length();
            String words = withoutMark(value.substring(call.end(), end));
            entries.add(new Entry(
                    wikitext.text(call) + " " + words,
                    entry(wikitext, call, words).or(() -> signed(wikitext, call, words))));
        }
        return entries;
    }

    /** Words without the mark of a list's entry, behind which the next call stands. */
    private static String withoutMark(String words) {
        return MARK_AT_END.matcher(words).replaceFirst("").strip();
    }

    /** An entry with a signature as MediaWiki makes it of tildes. */
    private Optional<Map<String, ImportedValue>> signed(Wikitext wikitext, WikitextNode.Call call, String words) {
        if (words.isEmpty()
                || call.arguments().size() != 1
                || call.arguments().get(0).named()) {
            return Optional.empty();
        }
        WikitextNode.Argument argument = call.arguments().get(0);
        Matcher signature = SIGNED.matcher(
                wikitext.source().substring(argument.start(), argument.end()).strip());
        String by = signature.matches()
                ? CharacterReferences.decode(signature.group("by")).strip()
                : "";
        if (by.isEmpty() || !PlainText.encode(by).equals(by)) {
            return Optional.empty();
        }
        Map<String, ImportedValue> entry = new LinkedHashMap<>();
        entry.put(verdict(wikitext, call).orElseThrow().key(), new ImportedValue.Text(words));
        entry.put("by", new ImportedValue.Text(by));
        Optional.ofNullable(signature.group("day"))
                .flatMap(day -> WrittenDate.of(day, order).certain())
                .ifPresent(day -> entry.put("date", new ImportedValue.Word(day.toString())));
        return Optional.of(entry);
    }

    private Optional<Value.Verdict> verdict(Wikitext wikitext, WikitextNode.Call call) {
        if (comment.isCalledBy(wikitext, call)) {
            return Optional.of(Value.Verdict.COMMENT);
        }
        if (vote.isCalledBy(wikitext, call)) {
            return Optional.of(Value.Verdict.VOTE);
        }
        return voteNo.isCalledBy(wikitext, call) ? Optional.of(Value.Verdict.VOTE_NO) : Optional.empty();
    }

    private Optional<Map<String, ImportedValue>> entry(Wikitext wikitext, WikitextNode.Call call, String words) {
        if (words.isEmpty()
                || call.arguments().size() != 1
                || call.arguments().get(0).named()) {
            return Optional.empty();
        }
        WikitextNode.Argument argument = call.arguments().get(0);
        String written =
                wikitext.source().substring(argument.start(), argument.end()).strip();
        Value.Verdict verdict = verdict(wikitext, call).orElseThrow();
        String signature = verdict == Value.Verdict.COMMENT && written.endsWith(":")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        Map<String, ImportedValue> entry = new LinkedHashMap<>();
        entry.put(verdict.key(), new ImportedValue.Text(words));
        if (signature.isEmpty() || signature.equals(SIGNATURE)) {
            return Optional.of(entry);
        }
        String decoded = CharacterReferences.decode(signature);
        if (!PlainText.encode(decoded).equals(signature)) {
            return Optional.empty(); // links to somebody's page, for which a record has no place
        }
        sign(entry, decoded);
        return Optional.of(entry);
    }

    /** Takes a signature apart where its last word is certainly a day; else all of it is who wrote the entry. */
    private void sign(Map<String, ImportedValue> entry, String signature) {
        int blank = signature.lastIndexOf(' ');
        Optional<LocalDate> date =
                WrittenDate.of(signature.substring(blank + 1), order).certain();
        String by = date.isPresent() ? signature.substring(0, Math.max(0, blank)) : signature;
        if (!by.isBlank()) {
            entry.put("by", new ImportedValue.Text(by));
        }
        date.ifPresent(day -> entry.put("date", new ImportedValue.Word(day.toString())));
    }
}
