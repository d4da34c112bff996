package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.infoshare.launcher.Platform;

/** The health pages of a server as a monitor without an account reads them. */
final class HealthPages {

  /** Within this time a page answers, whatever hangs. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;

  HealthPages(Platform platform) {
    base = platform.base();
  }

  /**
   * What a page said.
   *
   * @param checks whether each check is up
   */
  record Page(int status, Map<String, Boolean> checks) {

    boolean isUp(String check) {
      return checks.get(check);
    }
  }

  Page ready() {
    return read("/health/ready");
  }

  Page live() {
    return read("/health/live");
  }

  private Page read(String path) {
    try {
      var answer =
          client.send(
              HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT).build(),
              BodyHandlers.ofString());
      var checks = new HashMap<String, Boolean>();
      new ObjectMapper()
          .readTree(answer.body())
          .get("checks")
          .forEach(check -> checks.put(check.get("name").asText(), isUp(check)));
      assertThat(answer.statusCode())
          .as(answer.body())
          .isEqualTo(checks.containsValue(false) ? 503 : 200);
      return new Page(answer.statusCode(), checks);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ended);
    } catch (IOException late) {
      throw new AssertionError(path, late);
    }
  }

  /** A check tells its name and its status, and nothing else. */
  private static boolean isUp(JsonNode check) {
    var members = new HashSet<String>();
    check.fieldNames().forEachRemaining(members::add);
    members.removeIf(member -> member.equals("data") && check.get(member).isEmpty());
    assertThat(members).isEqualTo(Set.of("name", "status"));
    return check.get("status").asText().equals("UP");
  }
}
