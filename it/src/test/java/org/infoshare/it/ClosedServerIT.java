package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger finds of the server below the platform: nothing that opens. */
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosedServerIT {

  @Test
  void the_servers_own_pages_answer_nothing(Platform platform) {
    var http = new Http(URI.create("http://localhost:" + platform.ports().http()));
    for (String path : List.of("/", "/index.html", "/metrics", "/metrics/base", "/openapi")) {
      var answer = http.send(http.request(path).GET());
      assertThat(answer.statusCode()).as(path).isIn(403, 404);
      assertThat(answer.body()).as(path).doesNotContainIgnoringCase("payara");
    }
  }

  @Test
  void the_console_lets_nobody_in_without_its_password(Platform platform) throws Exception {
    var console =
        URI.create("http://localhost:" + platform.ports().admin() + "/management/domain/version");

    assertThat(status(console, null)).isEqualTo(401);
    assertThat(status(console, "")).isEqualTo(401);
    assertThat(status(console, "changeit")).isEqualTo(401);
    assertThat(status(console, platform.administratorPassword())).isEqualTo(200);
  }

  @Test
  void neither_key_stores_nor_password_aliases_open_with_the_password_that_everybody_knows(
      Platform platform) throws Exception {
    Path config = SharedPlatform.home().resolve("domain/infoshare/config");

    for (String store : List.of("keystore.p12", "cacerts.p12", "domain-passwords")) {
      Path file = config.resolve(store);
      String kind = store.endsWith(".p12") ? "PKCS12" : "JCEKS";
      assertThatThrownBy(() -> open(file, kind, "changeit"))
          .as(store)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("password was incorrect");
      assertThat(open(file, kind, platform.masterPassword()).size()).as(store).isPositive();
    }
  }

  @Test
  void who_offers_only_old_TLS_or_old_suites_gets_no_connection(Platform platform)
      throws Exception {
    assertThat(protocol(platform, "TLSv1.3", "TLS_AES_256_GCM_SHA384")).isEqualTo("TLSv1.3");
    assertThat(protocol(platform, "TLSv1.2", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"))
        .isEqualTo("TLSv1.2");
    for (String old :
        List.of(
            "TLS_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384")) {
      assertThatThrownBy(() -> protocol(platform, "TLSv1.2", old))
          .as(old)
          .isInstanceOf(SSLException.class);
    }
  }

  private static int status(URI address, String password) throws Exception {
    var request = HttpRequest.newBuilder(address).header("X-Requested-By", "InfoShare");
    if (password != null) {
      String both = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(UTF_8));
      request.header("Authorization", "Basic " + both);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static KeyStore open(Path file, String kind, String password) throws Exception {
    var store = KeyStore.getInstance(kind);
    try (var in = Files.newInputStream(file)) {
      store.load(in, password.toCharArray());
    }
    return store;
  }

  private static String protocol(Platform platform, String version, String suite) throws Exception {
    var context = SSLContext.getInstance("TLS");
    var trusted = TestAuthority.trusting(TrustStore.of(platform, SharedPlatform.home()));
    context.init(null, trusted, null);
    try (var socket =
        (SSLSocket)
            context.getSocketFactory().createSocket("localhost", platform.ports().https())) {
      socket.setEnabledProtocols(new String[] {version});
      socket.setEnabledCipherSuites(new String[] {suite});
      socket.startHandshake();
      return socket.getSession().getProtocol();
    }
  }
}
