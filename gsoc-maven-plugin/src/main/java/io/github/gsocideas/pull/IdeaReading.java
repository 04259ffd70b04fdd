package io.github.gsocideas.pull;

import io.github.gsocideas.check.CheckRequest;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.schema.IdeaSchema;
import io.github.gsocideas.validation.IdeaValidator;
import io.github.gsocideas.validation.InvalidSchemaException;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.MediaWikiSpace;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an idea file as {@code generate} does, up to the calls that its ideas become. */
final class IdeaReading {

    private final IdeaSchema schema;
    private final IdeaValidator validator;
    private final IdeaEncoder encoder;

    /**
     * A reading as a check would do it.
     *
     * @throws InvalidSchemaException when the schema can't be used
     */
    IdeaReading(CheckRequest request, IdeaSchema schema) throws InvalidSchemaException {
        this.schema = schema;
        this.validator = IdeaValidator.of(schema);
        WikitextSanitizer sanitizer = new WikitextSanitizer(
                request.extensionTags(),
                AllowedCalls.of(schema.commonTemplates())
                        .with(schema.templates())
                        .with(request.templates()));
        this.encoder = new IdeaEncoder(schema, request.dateFormat().formatter(), sanitizer, request.linkBase());
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
        List<IdeaDocument> documents = IdeaDocument.all(file, content.getBytes(StandardCharsets.UTF_8), schema);
        List<Map<String, String>> values = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (IdeaDocument document : documents) {
            List<Finding> faults = validator.validate(document);
            EncodedIdea encoded = encoder.encode(Idea.of(document, schema, faults));
            Map<String, String> trimmed = new HashMap<>();
            encoded.call().values().forEach((parameter, value) -> trimmed.put(parameter, MediaWikiSpace.trim(value)));
            values.add(trimmed);
            findings.addAll(faults);
            findings.addAll(encoded.findings());
        }
        return new Read(documents, values, findings);
    }
}
