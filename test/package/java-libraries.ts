/**
 * What the Java example calls of Testcontainers and JUnit, with their names and signatures, by path: their archives are not
 * among what this project installs. The container is one of the small engine, by the call that its variables name.
 */
export const libraries: Readonly<Record<string, string>> = {
  'org/testcontainers/utility/DockerImageName.java': `package org.testcontainers.utility;
public final class DockerImageName {
  public final String name;
  private DockerImageName(String name) { this.name = name; }
  public static DockerImageName parse(String name) { return new DockerImageName(name); }
}
`,
  'org/testcontainers/containers/wait/strategy/WaitStrategy.java': `package org.testcontainers.containers.wait.strategy;
public interface WaitStrategy {}
`,
  'org/testcontainers/containers/wait/strategy/HttpWaitStrategy.java': `package org.testcontainers.containers.wait.strategy;
public class HttpWaitStrategy implements WaitStrategy {
  public final String path;
  public int port;
  public int status;
  HttpWaitStrategy(String path) { this.path = path; }
  public HttpWaitStrategy forPort(int port) { this.port = port; return this; }
  public HttpWaitStrategy forStatusCode(int status) { this.status = status; return this; }
}
`,
  'org/testcontainers/containers/wait/strategy/Wait.java': `package org.testcontainers.containers.wait.strategy;
public class Wait {
  public static HttpWaitStrategy forHttp(String path) { return new HttpWaitStrategy(path); }
}
`,
  'org/testcontainers/containers/GenericContainer.java': `package org.testcontainers.containers;
import java.net.URI;
import java.net.http.*;
import java.util.*;
import org.testcontainers.containers.wait.strategy.*;
import org.testcontainers.utility.DockerImageName;
public class GenericContainer<SELF extends GenericContainer<SELF>> {
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String image;
  private final List<String> variables = new ArrayList<>();
  private int exposed;
  private HttpWaitStrategy waiting;
  private String id;
  private int port;
  public GenericContainer(DockerImageName image) { this.image = image.name + ":latest"; }
  @SuppressWarnings("unchecked") protected SELF self() { return (SELF) this; }
  public SELF withExposedPorts(Integer... ports) { exposed = ports[0]; return self(); }
  public SELF withEnv(String name, String value) { variables.add('"' + name + '=' + value + '"'); return self(); }
  public SELF waitingFor(WaitStrategy strategy) { waiting = (HttpWaitStrategy) strategy; return self(); }
  public String getHost() { return "localhost"; }
  public Integer getMappedPort(int wanted) { if (wanted != exposed) throw new IllegalArgumentException(); return port; }
  public void start() {
    id = between(call("POST", "/containers/create", "{\\"Image\\":\\"" + image + "\\",\\"Env\\":" + variables
      + ",\\"ExposedPorts\\":{\\"" + exposed + "/tcp\\":{}}}"), "\\"Id\\":\\"", "\\"");
    call("POST", "/containers/" + id + "/start", "");
    port = Integer.parseInt(between(call("GET", "/containers/" + id + "/json", null), "\\"HostPort\\":\\"", "\\""));
    URI address = URI.create("http://localhost:" + getMappedPort(waiting.port) + waiting.path);
    for (int tries = 0; ; tries += 1) {
      try {
        if (http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode()
          == waiting.status) return;
      } catch (java.io.IOException notYet) {
        if (tries > 300) throw new IllegalStateException(notYet);
      } catch (InterruptedException ended) { throw new IllegalStateException(ended); }
      try { Thread.sleep(100); } catch (InterruptedException ended) { throw new IllegalStateException(ended); }
    }
  }
  public void stop() { call("POST", "/containers/" + id + "/stop", ""); }
  private static String between(String text, String from, String to) {
    int at = text.indexOf(from) + from.length();
    return text.substring(at, text.indexOf(to, at));
  }
  private String call(String method, String path, String body) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("ENGINE") + path)).method(method, body == null
        ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) throw new IllegalStateException(answer.body());
      return answer.body();
    } catch (java.io.IOException | InterruptedException lost) { throw new IllegalStateException(lost); }
  }
}
`,
  ...Object.fromEntries(
    ['AfterAll', 'BeforeAll', 'Test'].map((name) => [
      `org/junit/jupiter/api/${name}.java`,
      `package org.junit.jupiter.api;
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface ${name} {}
`,
    ]),
  ),
  'org/junit/jupiter/api/Assertions.java': `package org.junit.jupiter.api;
public class Assertions {
  public static void assertEquals(int expected, int actual) {
    if (expected != actual) throw new AssertionError(actual + " in place of " + expected);
  }
  public static void assertTrue(boolean holds, String message) { if (!holds) throw new AssertionError(message); }
}
`,
  'RunTests.java': `import java.lang.annotation.Annotation;
import java.lang.reflect.*;
import org.junit.jupiter.api.*;
class RunTests {
  public static void main(String[] words) throws Exception {
    run(BeforeAll.class);
    try { System.out.println(run(Test.class) + " passed"); } finally { run(AfterAll.class); }
  }
  private static int run(Class<? extends Annotation> kind) throws Exception {
    int count = 0;
    Constructor<?> made = Class.forName("PartnerSandboxTest").getDeclaredConstructor();
    made.setAccessible(true);
    for (Method each : Class.forName("PartnerSandboxTest").getDeclaredMethods()) {
      if (!each.isAnnotationPresent(kind)) continue;
      each.setAccessible(true);
      each.invoke(made.newInstance());
      count += 1;
    }
    return count;
  }
}
`,
}
