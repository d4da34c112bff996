package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForwardedRequestTest {

  @ParameterizedTest
  @CsvSource({
    "https,, https://inner:8080/infoshare/soap/x, https, inner, 8080",
    "https,gov.example, https://gov.example/infoshare/soap/x, https, gov.example, 443",
    "http,gov.example, http://gov.example/infoshare/soap/x, http, gov.example, 80",
    ",gov.example:8443, http://gov.example:8443/infoshare/soap/x, http, gov.example, 8443",
    "'https, http','gov.example, inner', https://gov.example/infoshare/soap/x, https, gov.example, 443",
    "https,[::1]:8443, https://[::1]:8443/infoshare/soap/x, https, [::1], 8443",
  })
  void the_address_is_the_one_that_the_gateway_was_called_by(
      String protocol, String host, String url, String scheme, String name, int port) {
    var request = ForwardedRequest.of(request(protocol, host));

    assertThat(request.getRequestURL()).hasToString(url);
    assertThat(request.getScheme()).isEqualTo(scheme);
    assertThat(request.getServerName()).isEqualTo(name);
    assertThat(request.getServerPort()).isEqualTo(port);
    assertThat(request.isSecure()).isFalse();
  }

  @Test
  void what_stands_in_no_address_is_not_believed() {
    for (var request :
        new HttpServletRequest[] {
          request(null, null), request("gopher", null), request(null, "a b"), request("", "<a>")
        }) {
      assertThat(ForwardedRequest.of(request)).isSameAs(request);
    }
  }

  private static HttpServletRequest request(String protocol, String host) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Host", "inner:8080");
    headers.put("X-Forwarded-Proto", protocol);
    headers.put("X-Forwarded-Host", host);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ForwardedRequestTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> headers.get(arguments[0]);
                  case "getScheme" -> "http";
                  case "getRequestURI" -> "/infoshare/soap/x";
                  case "isSecure" -> false;
                  case "equals" -> self == arguments[0];
                  case "hashCode" -> 1;
                  default -> null;
                });
  }
}
