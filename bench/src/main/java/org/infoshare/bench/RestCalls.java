package org.infoshare.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** The REST wire, for everything that is prepared before the measurement. */
final class RestCalls {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI base;
  private final HttpClient client;

  RestCalls(URI base, HttpClient client) {
    this.base = base;
    this.client = client;
  }

  /** A request as one of the demo accounts. */
  static HttpRequest.Builder request(URI base, String account, String path) {
    String credentials = account + ":demo";
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(PATIENCE)
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
  }

  JsonNode post(String account, String path) throws IOException, InterruptedException {
    return send(account, "POST", path, new byte[0]);
  }

  JsonNode post(String account, String path, Object body) throws IOException, InterruptedException {
    return send(account, "POST", path, JSON.writeValueAsBytes(body));
  }

  JsonNode get(String account, String path) throws IOException, InterruptedException {
    return send(account, "GET", path, new byte[0]);
  }

  JsonNode put(String account, String path, Object body) throws IOException, InterruptedException {
    return send(account, "PUT", path, JSON.writeValueAsBytes(body));
  }

  /** Calls and returns the answer, which may be a refusal. */
  HttpResponse<String> attempt(String account, String path, Object body)
      throws IOException, InterruptedException {
    return answer(account, "POST", path, JSON.writeValueAsBytes(body));
  }

  private JsonNode send(String account, String method, String path, byte[] body)
      throws IOException, InterruptedException {
    var response = answer(account, method, path, body);
    if (response.statusCode() / 100 != 2) {
      throw new BenchFailed(
          "%s %s as %s was answered with %d: %s"
              .formatted(method, path, account, response.statusCode(), response.body()));
    }
    return JSON.readTree(response.body());
  }

  private HttpResponse<String> answer(String account, String method, String path, byte[] body)
      throws IOException, InterruptedException {
    var request =
        request(base, account, "/api/v1" + path)
            .header("Content-Type", "application/json")
            .header("Accept-Language", "en")
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    return client.send(request, BodyHandlers.ofString(UTF_8));
  }
}
