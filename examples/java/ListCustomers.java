import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scenario list-customers with a token, and nothing but the JDK: java examples/java/ListCustomers.java */
public class ListCustomers {
    private static final int LIMIT = 100;
    private static final int TRIES = 5;
    private static final Pattern ID = Pattern.compile("\"customer_id\":\"([^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("\"count\":(\\d+)");
    private static final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] args) throws Exception {
        String token = login();
        List<String> ids = new ArrayList<>();
        int offset = 0;
        int count;
        do {
            String page = ask(token, "/v2/partners/sub-customers/query",
                "{\"offset\":" + offset + ",\"limit\":" + LIMIT + "}");
            Matcher id = ID.matcher(page);
            while (id.find()) ids.add('"' + id.group(1) + '"');
            Matcher total = COUNT.matcher(page);
            if (!total.find()) throw new IllegalStateException(page);
            count = Integer.parseInt(total.group(1));
            offset += LIMIT;
        } while (offset < count);
        System.out.println(ids.size() + " customers");
        String result = System.getenv("SANDBOX_RESULT");
        if (result != null && !result.isEmpty()) Files.writeString(Path.of(result), ids.toString());
    }

    /** The sandbox that `npm start` gives, and the credentials of its demo. */
    private static final Map<String, String> DEFAULTS = Map.of(
        "ENDPOINT", "http://127.0.0.1:4010",
        "PARTNER_DOMAIN", "sandbox-partner",
        "PARTNER_USER", "partner-admin",
        "PARTNER_PASSWORD", "Sandbox@2024");

    private static String setting(String name) {
        String value = System.getenv("SANDBOX_" + name);
        return value == null || value.isEmpty() ? DEFAULTS.get(name) : value;
    }

    private static String login() throws Exception {
        String domain = "{\"name\":\"" + setting("PARTNER_DOMAIN") + "\"}";
        String body = "{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":{\"user\":{\"name\":\""
            + setting("PARTNER_USER") + "\",\"password\":\"" + setting("PARTNER_PASSWORD") + "\",\"domain\":" + domain
            + "}}},\"scope\":{\"domain\":" + domain + "}}}";
        HttpResponse<String> answer = send(request("/v3/auth/tokens", body).build());
        return answer.headers().firstValue("X-Subject-Token").orElseThrow();
    }

    /** Asks, and asks again when the platform wants patience or failed for a moment. */
    private static String ask(String token, String path, String body) throws Exception {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> answer = send(request(path, body).header("X-Auth-Token", token).build());
            if (answer.statusCode() == 200) return answer.body();
            boolean passes = answer.statusCode() == 429 || answer.statusCode() >= 500;
            if (!passes || attempt == TRIES) throw new IllegalStateException(answer.body());
            Thread.sleep(answer.statusCode() == 429 ? 1100 : 300L * attempt);
        }
    }

    private static HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(URI.create(setting("ENDPOINT") + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException nobody) {
            System.err.println("cannot reach " + setting("ENDPOINT") + ": is the sandbox running?");
            System.exit(1);
            throw nobody;
        }
    }
}
