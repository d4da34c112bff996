package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicAddressTest {

  private static final PublicAddress ADDRESS =
      new PublicAddress(URI.create("https://share.example.org:8443/infoshare"));

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "share.example.org", "localhost:8080", ""})
  void a_host_that_a_stranger_calls_is_not_repeated(String host) {
    var request = FakeRequest.from("203.0.113.9", true).header("Host", host);

    assertThat(ADDRESS.of(request.request())).hasToString("https://share.example.org:8443");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:28080, http://localhost:28080",
    "127.0.0.1, http://127.0.0.1",
    "[::1]:8080, http://[::1]:8080",
    "evil.example, https://share.example.org:8443",
  })
  void a_caller_on_this_machine_may_use_its_names(String host, String address) {
    var request = FakeRequest.from("127.0.0.1", false).header("Host", host);

    assertThat(ADDRESS.of(request.request())).hasToString(address);
  }

  @Test
  void a_forwarded_host_of_a_stranger_is_not_repeated() {
    var request = FakeRequest.from("203.0.113.9", true).header("X-Forwarded-Host", "evil.example");

    assertThat(ADDRESS.of(request.request())).hasToString("https://share.example.org:8443");
  }

  @ParameterizedTest
  @CsvSource({
    "https://gov.example, https://gov.example/infoshare/soap/x, https, gov.example, 443",
    "http://gov.example, http://gov.example/infoshare/soap/x, http, gov.example, 80",
    "http://gov.example:8443, http://gov.example:8443/infoshare/soap/x, http, gov.example, 8443",
    "https://[::1]:8443, https://[::1]:8443/infoshare/soap/x, https, [::1], 8443",
  })
  void a_request_goes_on_under_the_address(
      URI address, String url, String scheme, String name, int port) {
    var request = new ForwardedRequest(FakeRequest.from("127.0.0.1", false).request(), address);

    assertThat(request.getRequestURL()).hasToString(url);
    assertThat(request.getScheme()).isEqualTo(scheme);
    assertThat(request.getServerName()).isEqualTo(name);
    assertThat(request.getServerPort()).isEqualTo(port);
    assertThat(request.isSecure()).isFalse();
  }
}
