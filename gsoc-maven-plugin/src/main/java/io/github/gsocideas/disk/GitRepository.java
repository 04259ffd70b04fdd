package io.github.gsocideas.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What git knows of a directory. It is read from git's own files, and git isn't run: that would run a program of its name in
 * a stranger's directory on some systems, and needs it to be there.
 *
 * @param root the directory that the repository is checked out in, absolute
 * @param origin the address of the remote {@code origin}, as git has it; empty where there is none
 */
public record GitRepository(Path root, Optional<String> origin) {

    private static final String GIT = ".git";

    private static final Pattern SECTIONS = Pattern.compile("(?m)^(?=\\h*\\[)");

    /** A first key may stand behind the section's name. */
    private static final Pattern ORIGIN = Pattern.compile("(?s)\\s*\\[\\s*(?i:remote)\\s+\"origin\"\\s*](?<keys>.*)");

    private static final Pattern URL = Pattern.compile("(?i:url)\\s*=\\s*\"?([^\"#;]*?)\"?\\s*(?:[#;].*)?");

    /**
     * The repository that a directory is in; empty where it is in none.
     *
     * @param directory absolute
     */
    public static Optional<GitRepository> around(Path directory) throws IOException {
        for (Path around = directory.normalize(); around != null; around = around.getParent()) {
            if (Files.exists(around.resolve(GIT))) {
                return Optional.of(new GitRepository(around, origin(gitDirectory(around))));
            }
        }
        return Optional.empty();
    }

    /** The path of a file or directory in it from its root, with {@code /} between names. */
    public String path(Path inside) {
        return root.relativize(inside).toString().replace('\\', '/');
    }

    /** Where git's files are: in a further work tree or a submodule, {@code .git} is a file that says where. */
    private static Path gitDirectory(Path root) throws IOException {
        Path git = root.resolve(GIT);
        if (Files.isDirectory(git)) {
            return git;
        }
        Path named = root.resolve(text(git).strip().replaceFirst("^gitdir:\\s*", ""));
        Path common = named.resolve("commondir");
        return Files.isRegularFile(common) ? named.resolve(text(common).strip()) : named;
    }

    private static Optional<String> origin(Path gitDirectory) throws IOException {
        Path config = gitDirectory.resolve("config");
        if (!Files.isRegularFile(config)) {
            return Optional.empty();
        }
        return SECTIONS.splitAsStream(text(config))
                .map(ORIGIN::matcher)
                .filter(Matcher::matches)
                .flatMap(origin -> origin.group("keys").lines())
                .map(String::strip)
                .map(URL::matcher)
                .filter(Matcher::matches)
                .map(url -> url.group(1))
                .findFirst();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
