package io.github.gsocideas.check;

import io.github.gsocideas.finding.Finding;
import io.github.gsocideas.validation.IdeaSetValidator;
import java.util.List;

/**
 * What an idea file comes to by itself.
 *
 * @param ideas what each of its ideas does, in the file's order
 */
record CheckedFile(List<CheckedIdea> ideas) {

    /** Keeps a copy. */
    CheckedFile {
        ideas = List.copyOf(ideas);
    }

    /** What is wrong with each of its ideas by itself. */
    List<Finding> findings() {
        return ideas.stream().flatMap(idea -> idea.findings().stream()).toList();
    }

    /**
     * Whether this holds beside the ideas before it as they are now.
     *
     * @param file the file's name in findings
     */
    boolean isStill(String file, IdeaSetValidator validator) {
        boolean isStill = true;
        for (CheckedIdea idea : ideas) { // each of them must be known to those behind it
            isStill &= idea.repeated().equals(validator.repeated(file, idea.unique()));
        }
        return isStill;
    }
}
