package org.infoshare.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.infoshare.web.FakeRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorizationHeaderTest {

  private static final String TOKEN = "Bearer " + "a".repeat(43);

  @Test
  void of_two_headers_neither_counts() {
    var two = FakeRequest.from("203.0.113.9", true);
    two.header("Authorization", basic("edu.staff")).header("Authorization", basic("cab.head"));
    var mixed = FakeRequest.from("203.0.113.9", true);
    mixed.header("Authorization", TOKEN).header("Authorization", basic("cab.head"));

    for (var request : new FakeRequest[] {two, mixed}) {
      assertThat(BasicCredentials.of(request.request())).isEmpty();
      assertThat(BearerToken.of(request.request())).isEmpty();
      assertThat(AuthorizationHeader.isPresent(request.request())).isTrue();
    }
  }

  @Test
  void one_header_counts() {
    var basic = FakeRequest.from("203.0.113.9", true).header("Authorization", basic("edu.staff"));
    var bearer = FakeRequest.from("203.0.113.9", true).header("Authorization", TOKEN);

    assertThat(BasicCredentials.of(basic.request()))
        .contains(new BasicCredentials("edu.staff", "demo"));
    assertThat(BearerToken.of(bearer.request())).contains(new BearerToken("a".repeat(43)));
    assertThat(AuthorizationHeader.isPresent(FakeRequest.from("203.0.113.9", true).request()))
        .isFalse();
  }

  private static String basic(String account) {
    return "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes(UTF_8));
  }
}
