package dev.hillock.report;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one page, told what to do by its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final long PATIENCE = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> incoming = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private int calls;

    /** The browser's executable, if there is one on the path. */
    static Optional<Path> find() {
        return Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(name ->
            Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable).findFirst();
    }

    /** Starts it with settings of its own, in an empty folder. */
    Browser(Path executable, Path folder) throws IOException, InterruptedException {
        process = new ProcessBuilder(executable.toString(), "--headless", "--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--remote-debugging-port=0", "--user-data-dir=" + folder, "about:blank")
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Path port = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE * 10 && !(Files.exists(port) && Files.readString(port).contains("\n")); i++) {
            Thread.sleep(100);
        }
        URI page = URI.create("http://127.0.0.1:%s/json/new?about:blank".formatted(
            Files.readAllLines(port).getFirst()));
        HttpClient client = HttpClient.newHttpClient();
        String target = client.send(HttpRequest.newBuilder(page).PUT(HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString()).body();
        socket = client.newWebSocketBuilder().buildAsync(URI.create(JsonParser.parseString(target).getAsJsonObject()
            .get("webSocketDebuggerUrl").getAsString()), new Messages()).join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** Shows a page on a screen of so many pixels, until all of it is there. */
    void open(Path page, int width, boolean dark) throws InterruptedException {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 844, "deviceScaleFactor", 1,
            "mobile", width < 500));
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value",
            dark ? "dark" : "light"))));
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        for (int i = 0; i < PATIENCE * 10 && !evaluate("document.readyState + location.protocol")
            .equals("completefile:"); i++) {
            Thread.sleep(100);
        }
    }

    /** What an expression of JavaScript is, as text. */
    String evaluate(String expression) throws InterruptedException {
        return call("Runtime.evaluate", Map.of("expression", "String(%s)".formatted(expression), "awaitPromise", true))
            .getAsJsonObject("result").get("value").getAsString();
    }

    /** Errors and warnings of the console, and requests that failed or left the file. */
    List<String> complaints() {
        return complaints;
    }

    private JsonObject call(String method, Map<String, Object> parameters) throws InterruptedException {
        int id = ++calls;
        socket.sendText(new Gson().toJson(Map.of("id", id, "method", method, "params", parameters)), true).join();
        while (true) {
            String text = incoming.poll(PATIENCE, TimeUnit.SECONDS);
            if (text == null) {
                throw new IllegalStateException("the browser does not answer " + method);
            }
            JsonObject message = JsonParser.parseString(text).getAsJsonObject();
            if (message.has("id") && message.get("id").getAsInt() == id) {
                if (!message.has("result")) {
                    throw new IllegalStateException(method + ": " + text);
                }
                return message.getAsJsonObject("result");
            }
            note(message, text);
        }
    }

    private void note(JsonObject event, String text) {
        String method = event.has("method") ? event.get("method").getAsString() : "";
        boolean request = method.equals("Network.requestWillBeSent");
        String url = request ? event.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString() : "";
        if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")
            || method.equals("Runtime.consoleAPICalled") || method.equals("Network.loadingFailed")
            || request && !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("about:")) {
            complaints.add(text);
        }
    }

    private final class Messages implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                incoming.add(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
