package io.github.gsocideas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class ServeMojoTest {

    /** Longer than anything takes, in milliseconds. */
    private static final int LONG = 60_000;

    private static final Pattern ADDRESS = Pattern.compile("the ideas are shown at (http://localhost:[0-9]+/) until");

    private final ExecutorService goals = Executors.newSingleThreadExecutor();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Path idea;

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @BeforeEach
    void writeAnIdea() throws IOException {
        HarnessSession.buildInProject(session);
        when(log.isInfoEnabled()).thenReturn(true);
        when(log.isWarnEnabled()).thenReturn(true);
        Path project = Path.of(MojoExtension.getBasedir());
        idea = project.resolve("target/serve/idea.yaml");
        Files.createDirectories(idea.getParent());
        Files.copy(project.resolve("ideas/idea.yaml"), idea, StandardCopyOption.REPLACE_EXISTING);
    }

    @AfterEach
    void endTheGoal() {
        goals.shutdownNow();
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "ideasDirectory", value = "target/serve")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "port", value = "0")
    void whatIsSavedIsCheckedAndShownUntilTheGoalIsEnded(ServeMojo goal) throws Exception {
        Future<?> ended = begin(goal);
        URI address = address();
        assertThat(get(address)).contains("<h1>Ideas/2026</h1>", "field &#39;steps&#39; is missing", "data-version=");
        verify(log).error(startsWith("target/serve/idea.yaml:1:1: field 'steps' is missing"));
        verify(log).error(startsWith("1 error in 1 of 1 file"));

        String version = get(address.resolve("/version"));
        Files.writeString(idea, Files.readString(idea) + "steps: first, the '''design'''\n");

        awaitOther(address, version);
        assertThat(get(address)).contains("<b>design</b>").doesNotContain("is missing");
        verify(log, timeout(LONG)).info("no findings in 1 file");

        goals.shutdownNow();
        assertThat(goals.awaitTermination(LONG, TimeUnit.MILLISECONDS)).isTrue();
        ended.get();
        assertThatThrownBy(() -> get(address)).isInstanceOf(IOException.class);
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "ideasDirectory", value = "target/serve")
    @MojoParameter(name = "schema", value = "target/serve.schema.json")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "port", value = "0")
    void aSchemaThatIsBrokenMeanwhileIsToldAndThePageStays(ServeMojo goal) throws Exception {
        Path schema = Path.of(MojoExtension.getBasedir(), "target/serve.schema.json");
        String sound = "{\"x-template\": \"T\", \"properties\": {\"project\": {\"x-parameter\": \"P\"}}}";
        Files.writeString(schema, sound);
        Future<?> ended = begin(goal);
        URI address = address();
        String version = get(address.resolve("/version"));

        Files.writeString(schema, sound.replace("\"P\"", "17"));
        verify(log, timeout(LONG)).error(startsWith("the schema target/serve.schema.json can't be used"));
        assertThat(get(address.resolve("/version"))).isEqualTo(version);

        Files.writeString(schema, sound.replace("\"P\"", "\"Title\""));
        awaitOther(address, version);
        assertThat(ended.isDone()).isFalse();
    }

    @Test
    @Basedir("/projects/incomplete")
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "page", value = "Ideas/2026")
    @MojoParameter(name = "port", value = "98765")
    void aPortThatCantBeServedIsToldWithAWayOut(ServeMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the ideas can't be shown at port 98765: port out of range:98765"
                        + "; name another by -Dgsoc.port, or 0 for any that is free");
    }

    private Future<?> begin(ServeMojo goal) {
        return goals.submit(() -> {
            goal.execute();
            return null;
        });
    }

    private URI address() {
        StringBuilder address = new StringBuilder();
        verify(log, timeout(LONG)).info(argThat((String line) -> {
            Matcher matcher = ADDRESS.matcher(String.valueOf(line));
            if (matcher.find()) {
                address.setLength(0);
                address.append(matcher.group(1));
                return true;
            }
            return false;
        }));
        return URI.create(address.toString());
    }

    private void awaitOther(URI address, String version) throws Exception {
        String now = version;
        while (now.equals(version)) {
            now = get(address.resolve("/version?after=" + URLEncoder.encode(version, StandardCharsets.UTF_8)));
        }
    }

    private String get(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
