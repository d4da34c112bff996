package org.infoshare.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A client of the REST wire, signed in as one of the demo accounts.
 *
 * <p>A command without an answer is sent again under the same idempotency key, so that it is
 * carried out once, whatever happened to the first answer.
 */
final class RestClient {

  private static final String PASSWORD = "demo";
  private static final int ATTEMPTS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI base;
  private final Duration pause;

  /**
   * @param base the address of the platform, without a slash at the end
   * @param pause how long to wait before a call is repeated
   */
  RestClient(URI base, Duration pause) {
    this.base = base;
    this.pause = pause;
  }

  /** The answer; empty if the account may see no such thing. */
  Optional<JsonNode> find(String account, String path)
      throws IOException, InterruptedException, PlatformRefused {
    try {
      return Optional.of(get(account, path));
    } catch (PlatformRefused refused) {
      if (refused.status() == 404) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  JsonNode get(String account, String path)
      throws IOException, InterruptedException, PlatformRefused {
    return call(account, "GET", path, request(account, path).GET().build());
  }

  JsonNode post(String account, String path)
      throws IOException, InterruptedException, PlatformRefused {
    return command(account, "POST", path, request(account, path), new byte[0]);
  }

  JsonNode post(String account, String path, Object body)
      throws IOException, InterruptedException, PlatformRefused {
    return withBody(account, "POST", path, body);
  }

  JsonNode put(String account, String path, Object body)
      throws IOException, InterruptedException, PlatformRefused {
    return withBody(account, "PUT", path, body);
  }

  private JsonNode withBody(String account, String method, String path, Object body)
      throws IOException, InterruptedException, PlatformRefused {
    var request = request(account, path).header("Content-Type", "application/json");
    return command(account, method, path, request, JSON.writeValueAsBytes(body));
  }

  private JsonNode command(
      String account, String method, String path, HttpRequest.Builder request, byte[] body)
      throws IOException, InterruptedException, PlatformRefused {
    var keyed =
        request
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    return call(account, method, path, keyed);
  }

  private HttpRequest.Builder request(String account, String path) {
    String credentials = account + ":" + PASSWORD;
    return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
        .timeout(PATIENCE)
        .header("Accept", "application/json, application/problem+json")
        .header("Accept-Language", "en")
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  private JsonNode call(String account, String method, String path, HttpRequest request)
      throws IOException, InterruptedException, PlatformRefused {
    HttpResponse<byte[]> response = answer(request);
    if (response.statusCode() / 100 != 2) {
      throw PlatformRefused.of(
          "%s %s as %s".formatted(method, path, account), response.statusCode(), problem(response));
    }
    return JSON.readTree(response.body());
  }

  private HttpResponse<byte[]> answer(HttpRequest request)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return client.send(request, BodyHandlers.ofByteArray());
      } catch (IOException unanswered) {
        if (attempt == ATTEMPTS) {
          throw unanswered;
        }
        Thread.sleep(pause.toMillis());
      }
    }
  }

  private static JsonNode problem(HttpResponse<byte[]> response) throws IOException {
    boolean json =
        response
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .contains("application/problem+json");
    return json ? JSON.readTree(response.body()) : MissingNode.getInstance();
  }
}
