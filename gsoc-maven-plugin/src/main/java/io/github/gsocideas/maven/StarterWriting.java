package io.github.gsocideas.maven;

import io.github.gsocideas.disk.NewFiles;
import io.github.gsocideas.starter.PresentFile;
import io.github.gsocideas.starter.StarterFile;
import io.github.gsocideas.starter.StarterPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.Log;

/**
 * The files that a new repository is given, on their way to its directory. What becomes of each is put into the log.
 *
 * @param directory where they go
 * @param log the build's log
 */
record StarterWriting(NewFiles directory, Log log) {

    /**
     * Finds out which files are to be written.
     *
     * @param all the files that a repository begins with
     * @param outerRoot the repository's root, where that is another directory
     */
    StarterPlan plan(List<StarterFile> all, Optional<Path> outerRoot) throws IOException {
        Map<String, PresentFile> there = new HashMap<>();
        for (StarterFile file : all) {
            present(file).ifPresent(present -> there.put(file.path(), present));
        }
        StarterPlan plan = StarterPlan.of(all, there, outerRoot.map(Path::toString));
        plan.remarks().forEach(log::info);
        return plan;
    }

    /** What is there in a file's place; empty where nothing is. */
    private Optional<PresentFile> present(StarterFile file) throws IOException {
        for (String path : file.paths()) {
            Optional<String> spelt = directory.spelling(path);
            if (spelt.isPresent()) {
                return Optional.of(new PresentFile(spelt.get(), directory.text(spelt.get())));
            }
        }
        return Optional.empty();
    }

    /** Lists the files, and writes none. */
    void list(StarterPlan plan) {
        plan.files().keySet().forEach(path -> log.info("would write " + path));
        log.info("nothing is written, since this is a dry run");
    }

    /** Writes the files. */
    void write(StarterPlan plan) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        plan.files().forEach((path, file) -> contents.put(path, file.text().getBytes(StandardCharsets.UTF_8)));
        Set<String> late = directory.write(contents);
        late.forEach(path -> log.warn(path + " has come there meanwhile, and is left"));
        for (StarterFile file : plan.files().values()) {
            if (!late.contains(file.path())) {
                log.info(file.path() + " is written" + executable(file));
            }
        }
    }

    /** Lets a file be run; where only git can be told so, how it is. */
    private String executable(StarterFile file) throws IOException {
        return !file.isExecutable() || directory.makeExecutable(file.path())
                ? ""
                : "; for others to run it, commit it with: git update-index --add --chmod=+x " + file.path();
    }
}
