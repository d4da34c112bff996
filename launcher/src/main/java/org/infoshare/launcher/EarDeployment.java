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

  private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

  private final Path ear;
  private final Domain domain;
  private final AppliedFingerprints applied;
  private final Duration patience;
  private String fingerprint = "";
  private boolean due;

  /**
   * @param patience how long to wait for the application at most
   */
  EarDeployment(Path ear, Domain domain, AppliedFingerprints applied, Duration patience) {
    this.ear = ear;
    this.domain = domain;
    this.applied = applied;
    this.patience = patience;
  }

  /**
   * Decides, while the server is down, whether the EAR will be deployed. If so, it removes the old
   * one: a server that boots with it would load it in vain, or fail to.
   */
  void prepare(DomainXml xml, boolean configured) throws IOException {
    fingerprint = Digests.of(ear);
    due =
        !configured
            || !applied.matches(NAME, fingerprint)
            || !xml.hasApplication(NAME)
            || !domain.holdsApplication(NAME);
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
   * Returns when the application answers, however slowly the server makes progress. The health page
   * does not tell that: it is green before the wires work.
   *
   * @throws StartRefused if the server ended, is stuck, or takes longer than the patience; then the
   *     application is deployed anew at the next start
   */
  void await(URI base, Server server) throws IOException, InterruptedException {
    var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    var request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1/openapi.yaml"))
            .timeout(Duration.ofSeconds(10))
            .build();
    Instant begun = Instant.now();
    StartProgress progress = null;
    String last = "no answer";
    for (Duration waited = Duration.ZERO;
        waited.compareTo(patience) < 0;
        waited = Duration.between(begun, Instant.now())) {
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status == 200) {
          return;
        }
        last = "status " + status;
      } catch (IOException notYet) {
        last = "no answer";
      }
      var process = server.process();
      if (process.isEmpty()) {
        throw new StartRefused("The server ended; see %s.".formatted(domain.log()));
      }
      var done = StartProgress.Done.of(process.get(), domain.log());
      if (progress == null) {
        progress = new StartProgress(done, waited);
      }
      if (progress.isStuck(done, waited)) {
        throw unanswered(
            "%s does not answer (%s), and the server does nothing more; see %s."
                .formatted(request.uri(), last, domain.log()));
      }
      Thread.sleep(POLL_INTERVAL.toMillis());
    }
    throw unanswered(
        "%s did not answer within %d s (%s), though the server is at work; give it longer with"
                .formatted(request.uri(), patience.toSeconds(), last)
            + " -Dinfoshare.start.minutes=<minutes>, or see %s.".formatted(domain.log()));
  }

  private StartRefused unanswered(String sentence) throws IOException {
    applied.forget(NAME);
    applied.save();
    return new StartRefused(sentence);
  }
}
