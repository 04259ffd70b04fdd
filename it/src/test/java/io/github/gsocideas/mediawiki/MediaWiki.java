package io.github.gsocideas.mediawiki;

import io.github.gsocideas.DebianPackages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A MediaWiki of its own, of Debian's package: on a free port of the loopback interface, with all its data in a temporary
 * directory. Closing it, or the end of this JVM, leaves neither a process nor a file.
 */
public final class MediaWiki implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path PHP = Path.of("/usr/bin/php");
    private static final Path CODE = Path.of("/usr/share/mediawiki");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Path directory;
    private final Queue<Process> processes = new ConcurrentLinkedQueue<>();
    private final Thread shutdownHook = new Thread(this::stop);
    private final URI address;
    private final ActionApi api;

    private MediaWiki(Path directory, int port) {
        this.directory = directory;
        this.address = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port);
        this.api = new ActionApi(address.resolve("/api.php"));
    }

    /** Skips the calling test where MediaWiki isn't installed, or fails it; see {@link DebianPackages#need}. */
    static void need() throws IOException, InterruptedException {
        DebianPackages.need(
                "mediawiki php-cli php-sqlite3 php8.2-cgi micro-httpd",
                PHP.toString(),
                "-r",
                "exit(extension_loaded('pdo_sqlite') && is_file('" + CODE + "/maintenance/install.php') ? 0 : 1);");
    }

    /**
     * Installs and starts a wiki, which takes about a second.
     *
     * @param extensions which it has, of those that come with MediaWiki
     * @throws IllegalStateException when it doesn't start; the message is what it said
     */
    public static MediaWiki start(Set<String> extensions) throws IOException, InterruptedException {
        MediaWiki wiki = new MediaWiki(Files.createTempDirectory("mediawiki"), freePort());
        Runtime.getRuntime().addShutdownHook(wiki.shutdownHook);
        try {
            wiki.install(extensions);
            wiki.serve();
        } catch (IOException | InterruptedException | RuntimeException e) {
            wiki.close();
            throw e;
        }
        return wiki;
    }

    private void install(Set<String> extensions) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--dbtype=sqlite",
                "--dbpath=" + directory.resolve("data"),
                "--confpath=" + directory,
                "--server=" + address,
                "--scriptpath=",
                "--pass=" + password()));
        if (!extensions.isEmpty()) {
            arguments.add("--extensions=" + String.join(",", new TreeSet<>(extensions)));
        }
        arguments.addAll(List.of("Wiki", "Admin"));
        maintenance("install", arguments);
        // No job runs on its own, so that what a request does is over with its answer; nothing is written elsewhere.
        // Magic links are off by default, but wikis that grew up with them have them still.
        Files.writeString(
                settings(),
                """

                $wgArticlePath = '/index.php?title=$1';
                $wgCacheDirectory = $wgTmpDirectory = '%s';
                $wgLocalisationCacheConf['store'] = 'array';
                $wgMainCacheType = $wgSessionCacheType = CACHE_DB;
                $wgEnableMagicLinks = ['ISBN' => true, 'PMID' => true, 'RFC' => true];
                $wgJobRunRate = 0;
                $wgRateLimits = [];
                $wgEnableEmail = false;
                $wgShowExceptionDetails = true;
                """.formatted(Files.createDirectory(directory.resolve("cache"))),
                StandardOpenOption.APPEND);
    }

    /** One that MediaWiki takes: long, and known to nobody. */
    private static String password() {
        byte[] password = new byte[16];
        new SecureRandom().nextBytes(password);
        return HexFormat.of().formatHex(password);
    }

    private void serve() throws IOException, InterruptedException {
        Path log = log("server");
        Process server = start(
                php(List.of("-d", "opcache.revalidate_freq=0", "-S", address.getAuthority(), "-t", CODE.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile()));
        Instant deadline = Instant.now().plus(LONGEST_WAIT);
        do {
            Thread.sleep(20);
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("MediaWiki's server doesn't start:\n" + Files.readString(log));
            }
        } while (!listens());
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** What programs ask of the wiki. */
    public ActionApi api() {
        return api;
    }

    /** Where a browser finds the wiki. */
    public URI address() {
        return address;
    }

    /**
     * Imports the pages of an export file as they are, without what saving rewrites.
     *
     * @return what the import said
     * @throws IllegalStateException when it fails; the message is what it said
     */
    public String importDump(Path file) throws IOException, InterruptedException {
        return maintenance("importDump", List.of(file.toAbsolutePath().toString()));
    }

    /**
     * Makes an account.
     *
     * @param groups such as {@code bot}
     * @return its password
     */
    public String createAccount(String name, String... groups) throws IOException, InterruptedException {
        String password = password();
        List<String> arguments = new ArrayList<>();
        if (groups.length > 0) {
            arguments.add("--custom-groups=" + String.join(",", groups));
        }
        arguments.addAll(List.of(name, password));
        maintenance("createAndPromote", arguments);
        return password;
    }

    /**
     * Gives an account a bot password, by which it logs in as {@code Account@name}.
     *
     * @param grants what may be done by it, such as {@code editpage}
     * @return the password
     */
    public String createBotPassword(String account, String name, String... grants)
            throws IOException, InterruptedException {
        String password = password();
        maintenance(
                "createBotPassword",
                List.of("--appid=" + name, "--grants=" + String.join(",", grants), account, password));
        return password;
    }

    /** What happens while the wiki has other settings. */
    @FunctionalInterface
    public interface Happening {

        /** Happens. */
        void happen() throws Exception;
    }

    /** Has something happen while the wiki has more settings. */
    public void whileConfigured(String php, Happening happening) throws Exception {
        String before = Files.readString(settings());
        Files.writeString(settings(), before + php + "\n");
        try {
            happening.happen();
        } finally {
            Files.writeString(settings(), before);
        }
    }

    /**
     * Runs one of MediaWiki's own scripts.
     *
     * @return what it said
     * @throws IllegalStateException when it fails; the message is what it said
     */
    public String maintenance(String script, List<String> arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(arguments);
        all.add(0, CODE.resolve("maintenance/" + script + ".php").toString());
        Path log = log(script);
        end(start(php(all).redirectErrorStream(true).redirectOutput(log.toFile())), script, log);
        return Files.readString(log);
    }

    /**
     * Has a script among the tests' own answer many texts within the wiki, which is faster than a request for each.
     *
     * @param script its name in {@code src/test/php}
     * @return the answer to each
     * @throws IllegalStateException when it fails; the message is what it said
     */
    public List<String> answers(String script, List<String> texts) throws IOException, InterruptedException {
        Path questions = Files.write(
                Files.createTempFile(directory, script, ".questions"),
                texts.stream().map(JSON::writeValueAsString).toList());
        Path answers = Files.createTempFile(directory, script, ".answers");
        Path log = Files.createTempFile(directory, script, ".log");
        end(
                start(php(List.of("src/test/php/" + script + ".php"))
                        .redirectInput(questions.toFile())
                        .redirectOutput(answers.toFile())
                        .redirectError(log.toFile())),
                script,
                log);
        return Files.readAllLines(answers).stream()
                .map(answer -> JSON.readValue(answer, String.class))
                .toList();
    }

    private void end(Process process, String script, Path log) throws IOException, InterruptedException {
        boolean ended = process.waitFor(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("MediaWiki's " + script + ".php "
                    + (ended ? "failed" : "takes more than " + LONGEST_WAIT.toSeconds() + " s") + ":\n"
                    + Files.readString(log));
        }
        processes.remove(process);
    }

    private ProcessBuilder php(List<String> arguments) {
        List<String> command = new ArrayList<>(arguments);
        command.add(0, PHP.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("MW_CONFIG_FILE", settings().toString());
        builder.environment().put("PHP_CLI_SERVER_WORKERS", "4");
        builder.environment().put("TMPDIR", directory.toString());
        return builder;
    }

    private Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Where everything is that is its own. */
    Path directory() {
        return directory;
    }

    private Path settings() {
        return directory.resolve("LocalSettings.php");
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(shutdownHook);
    }

    /** Ends the server with its workers, which don't end with it, and deletes the directory. */
    private void stop() {
        List<ProcessHandle> handles = processes.stream()
                .map(Process::toHandle)
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .toList();
        handles.forEach(ProcessHandle::destroyForcibly);
        handles.forEach(handle -> handle.onExit()
                .orTimeout(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)
                .join());
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("can't delete " + directory, e);
        }
    }
}
