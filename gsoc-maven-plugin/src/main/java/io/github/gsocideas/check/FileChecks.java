package io.github.gsocideas.check;

import io.github.gsocideas.disk.RepositoryFiles;
import io.github.gsocideas.disk.Sights;
import io.github.gsocideas.encoding.IdeaEncoder;
import io.github.gsocideas.validation.IdeaSetValidator;
import io.github.gsocideas.wikitext.sanitizer.WikitextSanitizer;
import java.time.format.DateTimeFormatter;

/**
 * Makes checks of idea files, each for one thread: what several threads may use at a time they have in common, and what a
 * check sees of the disk goes where its own thread wants it.
 */
final class FileChecks {

    private final CheckRequest request;
    private final IdeaSetValidator validator;
    private final WikitextSanitizer sanitizer;
    private final RepositoryFiles repository;
    private final DateTimeFormatter dateFormat;
    private final UnseenFields unseen;

    FileChecks(
            CheckRequest request, IdeaSetValidator validator, WikitextSanitizer sanitizer, RepositoryFiles repository) {
        this.request = request;
        this.validator = validator;
        this.sanitizer = sanitizer;
        this.repository = repository;
        this.dateFormat = request.dateFormat().formatter();
        this.unseen = new UnseenFields(validator.shownFields(), request.extensionTags());
    }

    /**
     * A check.
     *
     * @param sights takes what it sees of the disk
     */
    FileCheck seeing(Sights sights) {
        RepositoryFiles seen = repository.with(sights);
        IdeaEncoder encoder = new IdeaEncoder(
                validator.schema(), dateFormat, sanitizer, request.linkBase().with(seen::missing));
        return new FileCheck(request, validator, encoder, sanitizer, unseen);
    }
}
