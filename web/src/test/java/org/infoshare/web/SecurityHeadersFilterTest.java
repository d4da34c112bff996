package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityHeadersFilterTest {

  @Test
  void an_answer_by_TLS_asks_for_TLS_and_another_does_not() {
    assertThat(headers(true)).containsEntry("Strict-Transport-Security", "max-age=31536000");
    assertThat(headers(false)).doesNotContainKey("Strict-Transport-Security");
  }

  @Test
  void every_answer_is_what_it_declares_and_is_shown_in_no_other_page() {
    assertThat(headers(false))
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "no-referrer");
    assertThat(headers(false).get("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  private static Map<String, String> headers(boolean secure) {
    Map<String, String> headers = new HashMap<>();
    var response =
        (HttpServletResponse)
            Proxy.newProxyInstance(
                SecurityHeadersFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, arguments) ->
                    headers.put((String) arguments[0], (String) arguments[1]));
    SecurityHeadersFilter.tell(FakeRequest.from("203.0.113.9", secure).request(), response);
    return headers;
  }
}
