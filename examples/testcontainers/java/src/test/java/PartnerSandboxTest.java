import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A sandbox of its own for a test class, from the image that `docker build -t partner-sandbox .` makes. */
class PartnerSandboxTest {
    private static final int PORT = 4010;
    /** Calls come from outside of the container, so that the control API asks for a key. */
    private static final String KEY = UUID.randomUUID().toString();
    private static final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final GenericContainer<?> sandbox = new GenericContainer<>(DockerImageName.parse("partner-sandbox"))
        .withExposedPorts(PORT)
        .withEnv("PARTNER_SANDBOX_DATABASE", "memory:")
        .withEnv("PARTNER_SANDBOX_CONTROL_KEY", KEY)
        .waitingFor(Wait.forHttp("/_sandbox/health").forPort(PORT).forStatusCode(200));

    @BeforeAll
    static void start() {
        sandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.stop();
    }

    @Test
    void thePartnerFindsACustomerOfTheDemo() throws Exception {
        String domain = "{\"name\":\"sandbox-partner\"}";
        String login = "{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":{\"user\":"
            + "{\"name\":\"partner-admin\",\"password\":\"Sandbox@2024\",\"domain\":" + domain + "}}},"
            + "\"scope\":{\"domain\":" + domain + "}}}";
        String token = send(post("/v3/auth/tokens", login)).headers().firstValue("X-Subject-Token").orElseThrow();
        HttpResponse<String> customers = send(post("/v2/partners/sub-customers/query", "{\"account_name\":\"demo-customer-01\"}")
            .header("X-Auth-Token", token));
        assertTrue(customers.body().contains("\"count\":1,"), customers.body());
    }

    @Test
    void allThatWasSentIsJudged() throws Exception {
        assertEquals(200, send(to("/_sandbox/conformance").header("X-Sandbox-Control-Key", KEY)).statusCode());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
            URI.create("http://" + sandbox.getHost() + ":" + sandbox.getMappedPort(PORT) + path));
    }

    private static HttpRequest.Builder post(String path, String body) {
        return to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
