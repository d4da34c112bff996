package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestIdTest {

  private static final String HEADER = "X-Request-Id";

  @Test
  void the_id_of_the_caller_comes_back() {
    for (String id : new String[] {"a", "call-7/2026", "x".repeat(64)}) {
      assertThat(told(id)).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "键", "a\nb"})
  void what_is_no_id_is_replaced_by_one(String given) {
    assertThat(UUID.fromString(told(given))).isNotNull();
    assertThat(UUID.fromString(told("x".repeat(65)))).isNotNull();
    assertThat(UUID.fromString(told(null))).isNotNull();
  }

  @Test
  void a_call_keeps_its_id() throws Exception {
    var attributes = new HashMap<String, Object>();
    var answered = new HashMap<String, String>();
    var request = request(null, attributes);
    RequestId.tell(request, response(answered));
    String first = answered.get(HEADER);

    new RequestId()
        .doFilter(
            request,
            response(answered),
            (asked, answer) -> assertThat(RequestId.current()).isEqualTo(first));

    assertThat(answered).containsEntry(HEADER, first);
    assertThat(RequestId.current()).isEqualTo("-");
  }

  private static String told(String given) {
    var answered = new HashMap<String, String>();
    RequestId.tell(request(given, new HashMap<>()), response(answered));
    return answered.get(HEADER);
  }

  private static HttpServletRequest request(String given, Map<String, Object> attributes) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            RequestIdTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> given;
                  case "getAttribute" -> attributes.get(arguments[0]);
                  case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                  default -> null;
                });
  }

  private static HttpServletResponse response(Map<String, String> headers) {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            RequestIdTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (self, method, arguments) -> headers.put((String) arguments[0], (String) arguments[1]));
  }
}
