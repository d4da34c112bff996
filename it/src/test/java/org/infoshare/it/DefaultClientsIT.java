package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The JDK's HTTP client as it comes, which prefers HTTP/2 and asks for it wherever it may. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class DefaultClientsIT {

  private static final int CLIENTS = 1_000;
  private static final int AT_ONCE = 8;
  private static final int RUNS = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern IMPORT =
      Pattern.compile("(?:schemaLocation|location)=\"(http[^\"]+[?&](?:xsd|wsdl)=[^\"]+)\"");

  @Test
  void a_thousand_of_them_are_answered_over_TLS_and_no_thread_is_lost(Platform platform)
      throws Exception {
    var tls = trusting(platform);
    String contract = platform.secureBase() + "/soap/catalogue?wsdl";
    String wsdl = get(client(tls), contract).body();
    assertThat(wsdl).hasSizeGreaterThan(30_000).contains(platform.secureBase() + "/soap/catalogue");
    var next = new AtomicInteger();
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < AT_ONCE; i++) {
        running.add(
            threads.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < CLIENTS; n = next.getAndIncrement()) {
                    var client = client(tls);
                    assertThat(get(client, contract).body()).hasSameSizeAs(wsdl);
                    assertAnswered(post(client, platform.secureBase(), n));
                  }
                  return null;
                }));
      }
      for (var one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(next.get()).isGreaterThanOrEqualTo(CLIENTS);
    assertReady(platform);
    ListenerThreads.assertNoneLost(platform);
  }

  @Test
  void forty_runs_of_a_WSDL_tool_leave_the_plain_port_alive(Platform platform) throws Exception {
    var services = Operation.services().stream().sorted().toList();
    for (int run = 0; run < RUNS; run++) {
      var client = HttpClient.newHttpClient();
      String service = services.get(run % services.size());
      String wire = run % 2 == 0 ? "/soap/" : "/soap12/";
      assertThat(downloaded(client, platform.base() + wire + service + "?wsdl"))
          .as(service)
          .hasSizeGreaterThan(1);
      assertAnswered(post(client, platform.base(), run));
    }

    assertReady(platform);
    ListenerThreads.assertNoneLost(platform);
  }

  /** The addresses of a contract and of all that it imports, each downloaded once. */
  private static List<String> downloaded(HttpClient client, String wsdl) throws Exception {
    var seen = new HashSet<String>(List.of(wsdl));
    var open = new ArrayDeque<String>(seen);
    while (!open.isEmpty()) {
      var imports = IMPORT.matcher(get(client, open.remove()).body());
      while (imports.find()) {
        if (seen.add(imports.group(1))) {
          open.add(imports.group(1));
        }
      }
    }
    return List.copyOf(seen);
  }

  private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
    var answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
            BodyHandlers.ofString());
    assertAnswered(answer);
    assertThat(answer.body().stripTrailing()).endsWith(">");
    return answer;
  }

  /** The call whoami with a body of three or twenty kilobytes, with and without Content-Length. */
  private static HttpResponse<String> post(HttpClient client, URI base, int number)
      throws Exception {
    String message = Envelope.ownAccount(Soap.Version.SOAP_11);
    byte[] body =
        message
            .replace("<s:getOwnAccount/>", "<s:getOwnAccount/>" + " ".repeat(length(number)))
            .getBytes(UTF_8);
    return client.send(
        HttpRequest.newBuilder(URI.create(base + "/soap/accounts"))
            .timeout(PATIENCE)
            .header("Authorization", Http.basic("edu.system", "demo"))
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .POST(
                number % 4 < 2
                    ? BodyPublishers.ofByteArray(body)
                    : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build(),
        BodyHandlers.ofString());
  }

  private static int length(int number) {
    return number % 2 == 0 ? 3_000 : 20_000;
  }

  private static void assertAnswered(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("text/xml");
  }

  private static void assertReady(Platform platform) {
    var health = new HealthPages(platform);
    assertThat(health.live().isUp("threads")).isTrue();
    assertThat(health.ready().isUp("threads")).isTrue();
  }

  private static HttpClient client(SSLContext tls) {
    return HttpClient.newBuilder().sslContext(tls).build();
  }

  /** Trusts the one certificate that the run command wrote down, and asks for the host's name. */
  static SSLContext trusting(Platform platform) throws Exception {
    var store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (var pem = Files.newInputStream(platform.certificate())) {
      store.setCertificateEntry(
          "server", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    var tls = SSLContext.getInstance("TLS");
    tls.init(null, trust.getTrustManagers(), null);
    return tls;
  }
}
