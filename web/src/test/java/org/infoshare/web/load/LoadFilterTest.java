package org.infoshare.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.infoshare.web.FakeRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadFilterTest {

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1, /exchange/203001-1/query, true",
    "POST, /soap, /exchange, true",
    "POST, /soap12, /exchange, true",
    "GET, /soap, /exchange, false",
    "HEAD, /soap, /exchange, false",
    "GET, /api/v1, /exchange/203001-1/query, false",
    "HEAD, /api/v1, /exchange/203001-1/query, false",
    "POST, /api/v1, /exchange/203001-1, false",
    "POST, /api/v1, /exchanges, false",
    "POST, /soap, /requests, false",
    "POST, /soap, , false",
    "GET, /webjars/swagger-ui/index.html, , false",
  })
  void only_a_query_of_records_is_an_exchange(
      String method, String servlet, String below, boolean exchange) {
    assertThat(LoadFilter.isExchange(request(method, servlet, below))).isEqualTo(exchange);
  }

  private static HttpServletRequest request(String method, String servlet, String below) {
    return new HttpServletRequestWrapper(FakeRequest.from("203.0.113.9", true).request()) {
      @Override
      public String getMethod() {
        return method;
      }

      @Override
      public String getServletPath() {
        return servlet;
      }

      @Override
      public String getPathInfo() {
        return below;
      }
    };
  }
}
