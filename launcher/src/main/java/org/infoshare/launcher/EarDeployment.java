package org.infoshare.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The EAR in the domain: deployed when its content is new, otherwise loaded by the server itself.
 */
final class EarDeployment {

  static final String NAME = "infoshare";

  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

  private final Path ear;
  private final Domain domain;
  private final AppliedFingerprints applied;
  private String fingerprint = "";
  private boolean due;

  EarDeployment(Path ear, Domain domain, AppliedFingerprints applied) {
    this.ear = ear;
    this.domain = domain;
    this.applied = applied;
  }

  /**
   * Decides, while the server is down, whether the EAR will be deployed. If so, it removes the old
   * one: a server that boots with it would load it in vain, or fail to.
   */
  void prepare(DomainXml xml, boolean configured) throws IOException {
    fingerprint = Digests.of(ear);
    due = !configured || !applied.matches(NAME, fingerprint) || !xml.hasApplication(NAME);
    if (due) {
      applied.forget(NAME);
      applied.save();
      xml.removeApplication(NAME);
      domain.deleteApplication(NAME);
    }
  }

  boolean isDue() {
    return due;
  }

  void deploy(Server server) throws IOException, InterruptedException {
    server.deploy(NAME, ear);
    applied.remember(NAME, fingerprint);
    applied.save();
    due = false;
  }

  /**
   * Returns when the application answers. The health page does not tell that: it is green before
   * the wires work.
   */
  void await(URI base, Server server) throws IOException, InterruptedException {
    var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    var request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/openapi.yaml"))
            .timeout(Duration.ofSeconds(10))
            .build();
    Instant until = Instant.now().plus(TIMEOUT);
    String last = "no answer";
    while (Instant.now().isBefore(until)) {
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status == 200) {
          return;
        }
        last = "status " + status;
      } catch (IOException notYet) {
        last = "no answer";
      }
      if (server.process().isEmpty()) {
        throw new StartRefused("The server ended; see %s.".formatted(domain.log()));
      }
      Thread.sleep(POLL_INTERVAL.toMillis());
    }
    applied.forget(NAME);
    applied.save();
    throw new StartRefused(
        "%s did not answer within %d s (%s); see %s."
            .formatted(request.uri(), TIMEOUT.toSeconds(), last, domain.log()));
  }
}
