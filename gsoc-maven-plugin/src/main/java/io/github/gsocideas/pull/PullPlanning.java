package io.github.gsocideas.pull;

import io.github.gsocideas.disk.ChangedFiles;
import io.github.gsocideas.finding.Quantity;
import io.github.gsocideas.importing.CalledIdeas;
import io.github.gsocideas.importing.ImportFailure;
import io.github.gsocideas.publish.ComparedIdea;
import io.github.gsocideas.publish.ComparedPage;
import io.github.gsocideas.publish.ComparedValue;
import io.github.gsocideas.publish.IdeaState;
import io.github.gsocideas.publish.ValueState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Finds out what pulling does, page by page, and does none of it. */
public final class PullPlanning {

    private final IdeaPull pull;
    private final ChangedFiles files;
    private final UnaryOperator<String> fileName;
    private final boolean takesOpen;
    private final Set<String> paths;
    private final SortedMap<String, String> before = new TreeMap<>();
    private final SortedMap<String, String> after = new TreeMap<>();
    private final SortedMap<String, String> created = new TreeMap<>();
    private final List<PullPlan.Remark> remarks = new ArrayList<>();
    private int values;
    private int left;
    private int open;

    /**
     * A planning for a directory.
     *
     * @param fileName what an idea file is called, by its path in the ideas directory
     * @param takesOpen whether what was changed in both, or may have been, becomes what the wiki has
     * @param paths of all files in the directory, which no new one may be called like
     */
    public PullPlanning(
            IdeaPull pull, ChangedFiles files, UnaryOperator<String> fileName, boolean takesOpen, Set<String> paths) {
        this.pull = pull;
        this.files = files;
        this.fileName = fileName;
        this.takesOpen = takesOpen;
        this.paths = new HashSet<>(paths);
    }

    /**
     * Adds what a page changes in the files that there are.
     *
     * @throws IOException when one can't be read
     */
    public void addValues(ComparedPage page) throws IOException {
        page.unseen().forEach(line -> tell(PullPlan.Weight.LEFT, "", line));
        for (ComparedIdea idea : page.merged().ideas()) {
            if (idea.state() == IdeaState.REMOVED_ON_WIKI) {
                tell(
                        PullPlan.Weight.LEFT,
                        idea.path().orElseThrow(),
                        "'" + idea.title() + "' " + removal(page.nested()));
            } else if (idea.isWithoutCall()) {
                tell(PullPlan.Weight.LEFT, idea.path().orElseThrow(), page.withoutCall(idea));
            } else if (idea.path().isPresent()) {
                addValues(idea, idea.path().get());
            } else if (idea.state() == IdeaState.GONE_FROM_REPO) {
                tell(
                        PullPlan.Weight.LEFT,
                        "",
                        "'" + idea.title() + "', of which no file is made: "
                                + idea.orphan().orElseThrow().words(fileName));
            }
        }
    }

    /** A call within something else isn't read, and so may be that of an idea which seems to be gone. */
    private static String removal(long nested) {
        return nested > 0
                ? "was taken from the wiki, or stands within something else there, such as another template, where "
                        + new Quantity(nested, "call") + " can't be read: the file stays; look at the page"
                : "was taken from the wiki: the file stays; delete it if the idea is no more";
    }

    private void addValues(ComparedIdea idea, String path) throws IOException {
        List<IdeaPull.Wanted> wanted = new ArrayList<>();
        for (ComparedValue value : idea.values()) {
            (value.isTheirs() ? review(idea, path, value) : value(idea, path, value)).ifPresent(wanted::add);
        }
        if (!wanted.isEmpty()) {
            addValues(idea, path, wanted);
        }
    }

    /** What people have reviewed on the wiki is added to what the file has, whoever has changed what. */
    private Optional<IdeaPull.Wanted> review(ComparedIdea idea, String path, ComparedValue value) {
        ValueState state = value.merged().state();
        Optional<String> repo = value.states().repo();
        if (state == ValueState.SAME) {
            return Optional.empty();
        }
        if (value.states().wiki().isEmpty()) {
            tell(
                    PullPlan.Weight.LEFT,
                    path,
                    "'" + idea.title() + "': " + value.parameter()
                            + " was taken from the wiki, and stays in the file: take out there what nobody means any more");
            return Optional.empty();
        }
        if (state == ValueState.CHANGED_IN_REPO && repo.isPresent()) {
            tell(
                    PullPlan.Weight.LEFT,
                    path,
                    "'" + idea.title() + "': " + value.parameter()
                            + " was changed in the file, and stays there so; on the wiki it stays as people have it");
            return Optional.empty();
        }
        Optional<String> base = state == ValueState.CHANGED_ON_WIKI ? repo : value.base();
        return Optional.of(new IdeaPull.Wanted(
                value.parameter(),
                repo.flatMap(each -> base),
                repo,
                value.states().wiki()));
    }

    private Optional<IdeaPull.Wanted> value(ComparedIdea idea, String path, ComparedValue value) {
        Optional<IdeaPull.Wanted> wanted = wanted(idea, path, value);
        if (wanted.isPresent() && value.isCut()) {
            tell(
                    PullPlan.Weight.LEFT,
                    path,
                    "'" + idea.title() + "': " + value.parameter()
                            + " is left, since a bar ends it on the wiki, and the words behind the bar are shown nowhere: write"
                            + " {{!}} there for the bar, and pull again");
            return Optional.empty();
        }
        return wanted;
    }

    private Optional<IdeaPull.Wanted> wanted(ComparedIdea idea, String path, ComparedValue value) {
        return switch (value.merged().state()) {
            case SAME, KEPT, ONLY_IN_REPO, CHANGED_IN_REPO -> Optional.empty();
            case ONLY_ON_WIKI, CHANGED_ON_WIKI, MERGED ->
                Optional.of(wanted(value, value.merged().value()));
            case DIFFERENT, CONFLICT -> {
                if (takesOpen) {
                    yield Optional.of(wanted(value, value.states().wiki()));
                }
                open++;
                tell(
                        PullPlan.Weight.OPEN,
                        path,
                        "'" + idea.title() + "' isn't pulled: " + value.line()
                                + "; write into the file what is meant, or take the wiki's with"
                                + " -Dgsoc.conflicts=wiki");
                yield Optional.empty();
            }
        };
    }

    private static IdeaPull.Wanted wanted(ComparedValue value, Optional<String> wiki) {
        return new IdeaPull.Wanted(
                value.parameter(), value.base(), value.states().repo(), wiki);
    }

    private void addValues(ComparedIdea idea, String path, List<IdeaPull.Wanted> wanted) throws IOException {
        if (!before.containsKey(path)) {
            String content = new String(files.read(path), StandardCharsets.UTF_8);
            before.put(path, content);
            after.put(path, content);
        }
        IdeaPull.Pulled pulled = pull.pull(fileName.apply(path), after.get(path), idea.number(), wanted);
        after.put(path, pulled.content());
        values += pulled.pulled().size();
        if (!pulled.pulled().isEmpty()) {
            tell(
                    PullPlan.Weight.DONE,
                    path,
                    "'" + idea.title() + "': " + String.join(", ", pulled.pulled()) + " pulled");
        }
        for (IdeaPull.Wanted each : wanted) {
            Optional<String> reason = Optional.ofNullable(pulled.left().get(each.parameter()));
            if (reason.isPresent()) {
                left++;
                tell(
                        PullPlan.Weight.LEFT,
                        path,
                        "'" + idea.title() + "': " + each.parameter() + " is left: " + reason.get());
            }
        }
    }

    /**
     * Adds a new file for each idea that only the wiki has.
     *
     * @param calls the page's calls
     * @param directory the directory that the page is of
     * @throws ImportFailure when the schema can't be used
     */
    public void addIdeas(ComparedPage page, CalledIdeas calls, String directory) throws ImportFailure {
        List<ComparedIdea> ideas = page.merged().ideas();
        List<ComparedIdea> onWiki = ideas.stream()
                .filter(idea -> idea.state() == IdeaState.ONLY_ON_WIKI)
                .toList();
        // An idea whose title can't be read may be any of those that seem to be on the wiki alone.
        Optional<String> unknown = ideas.stream()
                .filter(idea ->
                        idea.state() == IdeaState.ONLY_IN_REPO && idea.title().isBlank())
                .flatMap(idea -> idea.path().stream())
                .findFirst();
        NewIdeaFiles places = new NewIdeaFiles(page, calls, directory);
        Set<String> titles = ideas.stream()
                .filter(idea -> idea.path().isPresent())
                .map(ComparedIdea::title)
                .collect(Collectors.toCollection(HashSet::new));
        for (ComparedIdea idea : onWiki) {
            if (unknown.isPresent()) {
                tell(
                        PullPlan.Weight.LEFT,
                        unknown.get(),
                        "the title of this idea can't be read, and so no file is made of '" + idea.title()
                                + "' on the wiki, which it may be: mend it, and pull again");
            } else if (!titles.add(idea.title())) {
                tell(
                        PullPlan.Weight.LEFT,
                        "",
                        "'" + idea.title() + "' stands more than once on '"
                                + page.title().text()
                                + "', and no file is made of the one that isn't like any: give it a title of its own on the"
                                + " wiki, and pull again");
            } else {
                addIdea(idea, calls.idea(idea.number()), places.directory(idea));
            }
        }
    }

    private void addIdea(ComparedIdea idea, CalledIdeas.CalledIdea called, String directory) {
        Set<String> taken = paths.stream()
                .filter(path -> path.startsWith(directory) && path.indexOf('/', directory.length()) < 0)
                .map(path -> path.substring(directory.length()).replaceFirst("\\.[^.]*$", ""))
                .collect(Collectors.toSet());
        String path = directory + called.fileName(taken);
        paths.add(path);
        created.put(path, called.content());
        tell(PullPlan.Weight.DONE, path, "'" + idea.title() + "' is only on the wiki, and becomes this file");
        called.remarks().forEach(remark -> tell(PullPlan.Weight.LEFT, path, remark));
        Map<String, String> wiki = idea.values().stream()
                .collect(Collectors.toMap(
                        ComparedValue::parameter, value -> value.states().wiki().orElse("")));
        List<String> others = pull.others(fileName.apply(path), called.content(), wiki);
        if (!others.isEmpty()) {
            tell(
                    PullPlan.Weight.LEFT,
                    path,
                    String.join(", ", others) + " would come back in another way than the wiki has it: look at it"
                            + pull.unnamedTags(others.stream().map(wiki::get))
                                    .map(named -> "; there is " + named)
                                    .orElse(""));
        }
    }

    private void tell(PullPlan.Weight weight, String path, String message) {
        remarks.add(new PullPlan.Remark(weight, path, message));
    }

    /** All of it. */
    public PullPlan plan() {
        SortedMap<String, PullPlan.ChangedFile> changed = new TreeMap<>();
        after.forEach((path, content) -> {
            if (!content.equals(before.get(path))) {
                changed.put(path, new PullPlan.ChangedFile(before.get(path), content));
            }
        });
        return new PullPlan(changed, created, remarks, values, left, open);
    }
}
