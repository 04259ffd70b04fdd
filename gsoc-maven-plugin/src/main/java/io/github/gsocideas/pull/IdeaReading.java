package io.github.gsocideas.pull;

import io.github.gsocideas.check.IdeaCalls;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an idea file as {@code generate} does, up to the calls that its ideas become. */
final class IdeaReading {

    private final IdeaCalls calls;

    IdeaReading(IdeaCalls calls) {
        this.calls = calls;
    }

    /**
     * What a file comes to.
     *
     * @param documents its ideas
     * @param values of each idea, what it has in each parameter, without white space around it
     * @param findings what is wrong with them
     */
    record Read(List<IdeaDocument> documents, List<Map<String, String>> values, List<Finding> findings) {

        /** Keeps copies. */
        Read {
            documents = List.copyOf(documents);
            values = List.copyOf(values);
            findings = List.copyOf(findings);
        }

        /** What an idea has in a parameter; an empty value is none. */
        Optional<String> value(int number, String parameter) {
            return Optional.ofNullable(values.get(number - 1).get(parameter)).filter(value -> !value.isEmpty());
        }

        /** Whether another file is the same but for one parameter of one idea. */
        boolean isSameBut(Read other, int number, String parameter) {
            return values.size() == other.values.size()
                    && others(number, parameter).equals(other.others(number, parameter));
        }

        private List<Map<String, String>> others(int number, String parameter) {
            List<Map<String, String>> others = new ArrayList<>(values);
            Map<String, String> own = new HashMap<>(others.get(number - 1));
            own.remove(parameter);
            others.set(number - 1, own);
            return others;
        }

        /** The first finding that is more than there were before, of what is as grave as this or graver. */
        Optional<Finding> newFinding(Read before, Severity severity) {
            Map<String, Integer> known = new HashMap<>();
            before.findings.forEach(finding -> known.merge(key(finding), 1, Integer::sum));
            return findings.stream()
                    .filter(finding -> finding.severity().compareTo(severity) <= 0)
                    .filter(finding -> known.merge(key(finding), -1, Integer::sum) < 0)
                    .findFirst();
        }

        /** What it says of what; a message may have places in it, which change. */
        private static String key(Finding finding) {
            return finding.severity() + " " + finding.rule() + " " + finding.location();
        }
    }

    Read read(String file, String content) {
        List<IdeaDocument> documents = new ArrayList<>();
        List<Map<String, String>> values = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (IdeaCalls.IdeaCall idea : calls.of(file, content.getBytes(StandardCharsets.UTF_8))) {
            Map<String, String> trimmed = new HashMap<>();
            idea.call().values().forEach((parameter, value) -> trimmed.put(parameter, MediaWikiSpace.trim(value)));
            documents.add(idea.document());
            values.add(trimmed);
            findings.addAll(idea.findings());
        }
        return new Read(documents, values, findings);
    }
}
