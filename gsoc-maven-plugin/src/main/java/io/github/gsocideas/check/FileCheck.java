package io.github.gsocideas.check;

import io.github.gsocideas.document.Node;
import io.github.gsocideas.encoding.EncodedIdea;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.finding.PluginFault;
import io.github.gsocideas.finding.Position;
import io.github.gsocideas.finding.Severity;
import io.github.gsocideas.finding.SourceText;
import io.github.gsocideas.idea.Idea;
import io.github.gsocideas.idea.IdeaDocument;
import io.github.gsocideas.proof.Difference;
import io.github.gsocideas.proof.Proof;
import io.github.gsocideas.validation.IdeaSetValidator;
import io.github.gsocideas.validation.rules.UniqueValue;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The way of one idea file: each of its ideas is held against the schema, encoded as a call, and the call is read back and
 * compared with the record. What comes out depends on the file, and on other files in no way but by which of its values are repeated.
 */
final class FileCheck {

    private final CheckRequest request;
    private final IdeaSetValidator validator;
    private final IdeaEncoder encoder;
    private final WikitextSanitizer sanitizer;
    private final UnseenFields unseen;

    FileCheck(
            CheckRequest request,
            IdeaSetValidator validator,
            IdeaEncoder encoder,
            WikitextSanitizer sanitizer,
            UnseenFields unseen) {
        this.request = request;
        this.validator = validator;
        this.encoder = encoder;
        this.sanitizer = sanitizer;
        this.unseen = unseen;
    }

    /**
     * Checks a file.
     *
     * @param path the file's path in the ideas directory
     * @param documents its ideas
     * @param repetition says which of an idea's values an earlier one has, too
     * @param findings takes what is found; all that is known already where a fault of the plugin ends the check
     */
    CheckedFile check(
            String path,
            List<IdeaDocument> documents,
            Function<List<UniqueValue>, List<Finding>> repetition,
            List<Finding> findings) {
        List<CheckedIdea> ideas = new ArrayList<>();
        for (IdeaDocument document : documents) {
            List<Finding> own = new ArrayList<>();
            try {
                ideas.add(check(path, document, repetition, own));
            } finally {
                findings.addAll(own);
            }
        }
        return new CheckedFile(ideas);
    }

    private CheckedIdea check(
            String path,
            IdeaDocument document,
            Function<List<UniqueValue>, List<Finding>> repetition,
            List<Finding> findings) {
        List<UniqueValue> unique = validator.uniqueValues(document);
        List<Finding> repeated = repetition.apply(unique);
        List<Finding> faults = validator.validate(path, document, repeated);
        findings.addAll(weighed(faults));
        EncodedIdea encoded = encoder.encode(Idea.of(document, validator.schema(), faults));
        findings.addAll(BoundedFindings.ofFile(encoded.findings()));
        findings.addAll(BoundedFindings.ofFile(UnshownKeys.find(encoded.idea())));
        prove(encoded, findings);
        List<Finding> missing = new ArrayList<>();
        Set<String> parameters = missing(encoded, findings.isEmpty(), missing);
        missing.forEach(each -> SameSlip.dropRemarks(findings, each));
        SameSlip.joinInvisible(findings);
        document.source().ifPresent(source -> {
            quote(source, findings);
            quote(source, missing);
        });
        return new CheckedIdea(
                document.root().map(Node::position).orElse(Position.START),
                unique,
                validator.recommendedValues(document),
                repeated,
                findings,
                missing,
                SharedIdea.of(encoded, sanitizer, request.division()),
                encoded.call().without(parameters));
    }

    private List<Finding> weighed(List<Finding> faults) {
        return faults.stream()
                .map(finding -> request.missingFields().weigh(finding, validator.schema()))
                .toList();
    }

    /** Adds the lines that the findings about a file are about, as long as it is known. */
    private static void quote(SourceText source, List<Finding> findings) {
        findings.replaceAll(finding -> finding.file().equals(source.file()) ? finding.withLine(source) : finding);
    }

    /** The parameters of fields of which a wiki shows nothing, and that are missing therefore. */
    private Set<String> missing(EncodedIdea encoded, boolean isValid, List<Finding> findings) {
        Set<String> parameters = new HashSet<>();
        unseen.find(encoded, isValid).forEach((field, missing) -> {
            missing.forEach(finding -> findings.add(request.missingFields().weigh(finding, validator.schema())));
            field.parameter().ifPresent(parameters::add);
        });
        return parameters;
    }

    /** Proves what can be written; of a value that can't there is a finding already. */
    private void prove(EncodedIdea encoded, List<Finding> findings) {
        Idea idea = encoded.idea();
        if (encoded.findings().stream().allMatch(finding -> finding.severity() == Severity.WARNING)) {
            Proof.difference(idea, encoded.call(), encoded.markdown(), request.extensionTags())
                    .map(difference -> unproven(idea.file(), difference))
                    .ifPresent(findings::add);
        }
    }

    /** Other words are a warning, since the proof may be mistaken in them, and nobody's build must wait for us to mend it. */
    private static Finding unproven(String file, Difference difference) {
        return new Finding(
                difference.isOfWords() ? Severity.WARNING : Severity.ERROR,
                "proof",
                file,
                Position.START,
                "",
                (difference.isOfWords() ? "a wiki may not show" : "a wiki would not show") + " what is written here: "
                        + difference.message(),
                (difference.isOfWords() ? "look at it on the wiki; " : "") + "this is a fault of the plugin: "
                        + PluginFault.REPORT);
    }
}
