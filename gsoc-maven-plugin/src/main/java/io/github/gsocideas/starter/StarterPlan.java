package io.github.gsocideas.starter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files a repository is given, where some are there already.
 *
 * @param files what is to be written, by path
 * @param remarks a sentence about each of the others
 * @param isBuilt whether a build checks the ideas then, as far as the POM's naming the plugin tells
 */
public record StarterPlan(SortedMap<String, StarterFile> files, List<String> remarks, boolean isBuilt) {

    private static final String PLUGIN = "gsoc-maven-plugin";

    /** Keeps copies. */
    public StarterPlan {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        remarks = List.copyOf(remarks);
    }

    /**
     * The plan for a directory.
     *
     * @param all the files that a repository begins with
     * @param there what is there already, by the path of the file in whose place it is
     * @param root the root of the repository, where that is another directory; empty where the directory is the root itself
     */
    public static StarterPlan of(List<StarterFile> all, Map<String, PresentFile> there, Optional<String> root) {
        SortedMap<String, StarterFile> files = new TreeMap<>();
        List<String> remarks = new ArrayList<>();
        for (StarterFile file : all) {
            if (file.isOfRoot() && root.isPresent()) {
                remarks.add(file.path() + " is not written: it counts only in the repository's root, " + root.get());
            } else if (there.containsKey(file.path())) {
                remarks.add(left(file, there.get(file.path())));
            } else {
                files.put(file.path(), file);
            }
        }
        PresentFile pom = there.get(StarterFiles.POM);
        return new StarterPlan(files, remarks, pom == null || pom.text().contains(PLUGIN));
    }

    /**
     * What to do where a build doesn't check the ideas.
     *
     * @param version the plugin's
     */
    public static String missingPlugin(String version) {
        return """
                no build checks the ideas yet: pom.xml was there, and is left. Put this into its <build><plugins>:
                <plugin>
                  <groupId>io.github.gsocideas</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <extensions>true</extensions>
                  <executions>
                    <execution>
                      <goals>
                        <goal>validate</goal>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>""".formatted(PLUGIN, version);
    }

    private static String left(StarterFile file, PresentFile there) {
        return file.path().equals(there.path())
                ? file.path() + " is there, and is left" + lacking(file, there.text())
                : file.path() + " is not written: " + there.path() + " is there, and is left";
    }

    /** What a file that is there lacks, as the end of a sentence. */
    private static String lacking(StarterFile file, String there) {
        List<String> lines = file.lacking(there);
        return lines.isEmpty()
                ? ""
                : "; it lacks the line" + (lines.size() == 1 ? " " : "s ") + String.join(" and ", lines);
    }
}
