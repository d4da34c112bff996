package org.infoshare.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallKindTest {

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/exchange/203001-1/query, true, false, false",
    "POST, /soap/exchange, true, false, false",
    "POST, /soap12/exchange, true, false, false",
    "GET, /soap/exchange, false, true, false",
    "GET, /api/v1/openapi.yaml, false, true, false",
    "GET, /api/v1/catalogue/dcat, false, true, false",
    "GET, /api/v1/catalogue/workbooks/export, false, true, false",
    "POST, /api/v1/catalogue/workbooks, false, false, false",
    "GET, /api/v1/attachments/7/content, false, true, true",
    "GET, /api/v1/attachments/7, false, false, false",
    "POST, /soap12/attachments, false, true, true",
    "GET, /soap12/attachments, false, true, false",
    "POST, /api/v1/requests, false, false, false",
    "GET, /api/v1/exchanges, false, false, false",
  })
  void the_address_tells_what_a_call_takes(
      String method, String path, boolean exchange, boolean longAnswer, boolean large) {
    assertThat(CallKind.of(method, path)).isEqualTo(new CallKind(exchange, longAnswer, large));
  }
}
