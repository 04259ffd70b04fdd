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

/**
 * A review as a page has it: calls such as <code>{{Comment|Lars:}}</code> and <code>{{Vote|Ian}}</code>, each with words behind
 * it, and nothing else.
 */
final class WrittenReview {

    private static final String SIGNATURE = "~~~~";

    private final TemplateName comment;
    private final TemplateName vote;
    private final TemplateName voteNo;
    private final Set<String> extensionTags;
    private final Optional<DateOrder> order;

    WrittenReview(CommonTemplates templates, Set<String> extensionTags, Optional<DateOrder> order) {
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
