package io.github.gsocideas.editor;

import io.github.gsocideas.NodePackages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The language server that VS Code and other editors have for YAML, spoken to as an editor does: in JSON-RPC, as the
 * Language Server Protocol 3.17 has it, over standard input and output.
 */
final class YamlLanguageServer {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode settings;
    private final Process process;
    private final InputStream input;
    private final OutputStream output;
    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private int requests;

    /**
     * What the server marks in a file.
     *
     * @param line counted from 1
     * @param column counted from 1
     * @param message what is wrong
     */
    record Diagnostic(int line, int column, String message) {}

    /**
     * What the server offers at a place.
     *
     * @param label what it shows
     * @param documentation what it says of that
     */
    record Completion(String label, String documentation) {}

    private YamlLanguageServer(Process process, ObjectNode settings) {
        this.process = process;
        this.settings = settings;
        this.input = new BufferedInputStream(process.getInputStream());
        this.output = process.getOutputStream();
    }

    /**
     * Starts the server.
     *
     * @param folder the editor's workspace
     * @param schemas the setting {@code yaml.schemas}: a schema's file, and of which files
     */
    static YamlLanguageServer start(Path folder, Map<String, String> schemas) throws IOException, InterruptedException {
        Path modules = NodePackages.need();
        Process process = new ProcessBuilder(
                        "node",
                        modules.resolve("yaml-language-server/bin/yaml-language-server")
                                .toString(),
                        "--stdio")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ObjectNode settings = object().put("validate", true).put("hover", true).put("completion", true);
        settings.putObject("schemaStore").put("enable", false);
        ObjectNode bySchema = settings.putObject("schemas");
        schemas.forEach(bySchema::put);
        YamlLanguageServer server = new YamlLanguageServer(process, settings);
        server.initialize(folder);
        return server;
    }

    private void initialize(Path folder) throws IOException {
        ObjectNode parameters = object().put("rootUri", uri(folder));
        parameters.putNull("processId");
        parameters
                .putArray("workspaceFolders")
                .addObject()
                .put("uri", uri(folder))
                .put("name", "ideas");
        ObjectNode capabilities = parameters.putObject("capabilities");
        capabilities.putObject("workspace").put("configuration", true).put("workspaceFolders", true);
        ObjectNode document = capabilities.putObject("textDocument");
        document.putObject("publishDiagnostics");
        document.putObject("completion").putObject("completionItem").put("snippetSupport", true);
        document.putObject("hover").putArray("contentFormat").add("markdown");
        request("initialize", parameters);
        send(object().put("method", "initialized").set("params", object()));
        send(object().put("method", "workspace/didChangeConfiguration")
                .set("params", object().set("settings", object())));
    }

    /** Opens a file, and returns what is marked in it. */
    List<Diagnostic> open(Path file, String text) throws IOException {
        ObjectNode parameters = object();
        parameters
                .putObject("textDocument")
                .put("uri", uri(file))
                .put("languageId", "yaml")
                .put("version", 1)
                .put("text", text);
        send(object().put("method", "textDocument/didOpen").set("params", parameters));
        while (!diagnostics.containsKey(uri(file))) {
            receive();
        }
        return diagnostics.get(uri(file));
    }

    /** What is offered in an open file, line and column counted from 1. */
    List<Completion> complete(Path file, int line, int column) throws IOException {
        JsonNode result = request("textDocument/completion", place(file, line, column));
        List<Completion> offered = new ArrayList<>();
        result.path("items").forEach(item -> {
            JsonNode documentation = item.path("documentation");
            offered.add(new Completion(
                    item.path("label").stringValue(),
                    documentation.path("value").stringValue(documentation.stringValue(""))));
        });
        return offered;
    }

    /** What is shown of a place in an open file, line and column counted from 1. */
    String hover(Path file, int line, int column) throws IOException {
        return request("textDocument/hover", place(file, line, column))
                .path("contents")
                .path("value")
                .stringValue("");
    }

    /** Ends the server as an editor does when it ends. */
    void stop() throws IOException, InterruptedException {
        request("shutdown", JsonNodeFactory.instance.nullNode());
        send(object().put("method", "exit"));
        output.close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private JsonNode request(String method, JsonNode parameters) throws IOException {
        int id = ++requests;
        ObjectNode request = object().put("id", id).put("method", method);
        send(parameters.isNull() ? request : request.set("params", parameters));
        while (true) {
            JsonNode message = receive();
            if (!message.has("method") && message.path("id").asInt() == id) {
                if (message.has("error")) {
                    throw new IOException(method + ": " + message.path("error"));
                }
                return message.path("result");
            }
        }
    }

    /** Reads a message, and answers what the server asks for. */
    private JsonNode receive() throws IOException {
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.startsWith("Content-Length: ")) {
                length = Integer.parseInt(header.substring("Content-Length: ".length()));
            }
        }
        JsonNode message = JSON.readTree(input.readNBytes(length));
        String method = message.path("method").stringValue("");
        if (method.equals("textDocument/publishDiagnostics")) {
            JsonNode parameters = message.path("params");
            diagnostics.put(
                    parameters.path("uri").stringValue(),
                    parameters
                            .path("diagnostics")
                            .valueStream()
                            .map(YamlLanguageServer::diagnostic)
                            .toList());
        } else if (!method.isEmpty() && message.has("id")) {
            ObjectNode answer = object();
            answer.set("id", message.path("id"));
            answer.set("result", answer(method, message.path("params")));
            send(answer);
        }
        return message;
    }

    private JsonNode answer(String method, JsonNode parameters) {
        if (!method.equals("workspace/configuration")) {
            return JsonNodeFactory.instance.nullNode();
        }
        var sections = JsonNodeFactory.instance.arrayNode();
        parameters
                .path("items")
                .forEach(item ->
                        sections.add(item.path("section").stringValue("").equals("yaml") ? settings : object()));
        return sections;
    }

    private static Diagnostic diagnostic(JsonNode diagnostic) {
        JsonNode start = diagnostic.path("range").path("start");
        return new Diagnostic(
                start.path("line").asInt() + 1,
                start.path("character").asInt() + 1,
                diagnostic.path("message").stringValue());
    }

    private static ObjectNode place(Path file, int line, int column) {
        ObjectNode parameters = object();
        parameters.putObject("textDocument").put("uri", uri(file));
        parameters.putObject("position").put("line", line - 1).put("character", column - 1);
        return parameters;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int character = input.read();
            if (character < 0) {
                throw new IOException("the language server has ended");
            }
            if (character == '\n') {
                return line.toString().strip();
            }
            line.append((char) character);
        }
    }

    private void send(JsonNode message) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(((ObjectNode) message).put("jsonrpc", "2.0"));
        output.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        output.write(bytes);
        output.flush();
    }

    private static String uri(Path path) {
        return path.toUri().toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
