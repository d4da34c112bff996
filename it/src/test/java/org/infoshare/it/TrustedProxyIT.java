package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls through a proxy that is trusted, 127.0.0.2, and through one that is not, 127.0.0.3. A
 * system declared the block 10.77.0.0/16.
 */
@Tag("long")
@SeparatePlatform
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustedProxyIT {

  private static final String TRUSTED = "127.0.0.2";
  private static final String OTHER = "127.0.0.3";

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d+) ");
  private static final Pattern REASON =
      Pattern.compile("\"reason\":\"([a-z-]+)\"|<c:reason>([a-z-]+)</c:reason>");

  private static Platform platform;
  private static Wires wires;
  private static TestDepartment department;

  @BeforeAll
  static void a_platform_behind_a_proxy() throws Exception {
    platform = SharedPlatform.start("behind-proxy");
    platform.configure("infoshare.trusted-proxies", TRUSTED);
    platform.restartServer();
    wires = new Wires(platform.base());
    department = TestDepartment.createConnected(platform, wires.rest());
    new Database(platform)
        .run(
            "update connected_system set addresses = '{10.77.0.0/16}' where id = ?",
            department.system());
  }

  @AfterAll
  static void stop() {
    wires.close();
    platform.close();
  }

  @Test
  void what_a_trusted_proxy_says_is_where_a_system_calls_from() throws IOException {
    assertThat(reasons(TRUSTED, "10.77.1.2", "https")).containsOnly("none");
    assertThat(reasons(TRUSTED, "10.77.1.2, 10.78.1.2", "https")).containsOnly("system-elsewhere");
    assertThat(reasons(TRUSTED, "10.78.1.2, 10.77.1.2", "https")).containsOnly("none");
    assertThat(reasons(TRUSTED, "10.77.1.2", "http")).containsOnly("tls-required");
  }

  @Test
  void what_anybody_else_says_is_ignored() throws IOException {
    assertThat(reasons(OTHER, "10.77.1.2", "https")).containsOnly("system-elsewhere");
    assertThat(
            new Database(platform)
                .number("select count(*) from sign_in_failure where address like '10.%'"))
        .isZero();
  }

  @Test
  void browsers_are_told_to_keep_to_TLS_where_the_call_came_by_it() throws IOException {
    String header = "strict-transport-security: max-age=31536000";

    assertThat(send(TRUSTED, "10.77.1.2", "https", rest()).toLowerCase(Locale.ROOT))
        .contains(header);
    assertThat(send(TRUSTED, "10.78.1.2", "https", rest()).toLowerCase(Locale.ROOT))
        .as("also beside a refusal at the door")
        .contains(header);
    assertThat(send(OTHER, "10.77.1.2", "https", rest()).toLowerCase(Locale.ROOT))
        .doesNotContain(header);
  }

  @Test
  void while_the_database_is_away_a_sign_in_is_no_wrong_password() throws Exception {
    String basic = Http.basic("cab.head", "demo");
    assertThat(SignInProbe.reasons(wires.http(), basic)).doesNotContain("unavailable");
    platform.killDatabase();
    try {
      for (var answer : SignInProbe.answers(wires.http(), basic)) {
        assertThat(Envelope.reason(answer)).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      }
      assertThat(SignInProbe.answers(wires.http(), basic).get(0).statusCode()).isEqualTo(503);
    } finally {
      platform.restartDatabase();
    }
  }

  private static List<String> reasons(String proxy, String caller, String protocol)
      throws IOException {
    return List.of(
        reason(send(proxy, caller, protocol, rest())),
        reason(send(proxy, caller, protocol, soap())));
  }

  private static String reason(String answer) {
    var status = STATUS.matcher(answer);
    assertThat(status.lookingAt()).as(answer).isTrue();
    var reason = REASON.matcher(answer);
    if (!reason.find()) {
      assertThat(status.group(1)).as(answer).isEqualTo("200");
      return "none";
    }
    return reason.group(1) == null ? reason.group(2) : reason.group(1);
  }

  private static String rest() {
    return "GET /infoshare/api/v1/accounts/me HTTP/1.1\r\n";
  }

  private static String soap() {
    return "POST /infoshare/soap/accounts HTTP/1.1\r\n";
  }

  /** Sends a request as a proxy with that address would pass it on. */
  private static String send(String proxy, String caller, String protocol, String request)
      throws IOException {
    String body = request.startsWith("POST") ? Envelope.ownAccount(Soap.Version.SOAP_11) : "";
    String head =
        request
            + "Host: localhost\r\nConnection: close\r\nX-Forwarded-For: "
            + caller
            + "\r\nX-Forwarded-Proto: "
            + protocol
            + "\r\nAuthorization: "
            + Http.basic(department.account("system"), department.secret())
            + (body.isEmpty() ? "" : "\r\nContent-Type: text/xml;charset=UTF-8")
            + "\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n\r\n";
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(proxy), 0));
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), platform.ports().http()));
      socket.getOutputStream().write((head + body).getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
