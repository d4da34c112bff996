package org.infoshare.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import org.infoshare.web.FakeRequest;
import org.infoshare.web.metrics.CallMetrics.Outcome;
import org.infoshare.web.metrics.CallMetrics.Wire;
import org.infoshare.web.security.CurrentCall;
import org.infoshare.web.security.RefusedCallFilter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuredCallFilterTest {

  @Test
  void the_address_tells_the_wire() {
    assertThat(MeasuredCallFilter.wire("/api/v1/requests")).isEqualTo(Wire.REST);
    assertThat(MeasuredCallFilter.wire("/soap/requests")).isEqualTo(Wire.SOAP);
    assertThat(MeasuredCallFilter.wire("/soap12/requests")).isEqualTo(Wire.SOAP);
    assertThat(MeasuredCallFilter.wire("/metrics")).isEqualTo(Wire.OTHER);
    assertThat(MeasuredCallFilter.wire("/api/")).isEqualTo(Wire.OTHER);
  }

  @Test
  void without_a_refusal_the_status_tells_the_outcome() {
    assertThat(MeasuredCallFilter.outcome(200)).isEqualTo(Outcome.ANSWERED);
    assertThat(MeasuredCallFilter.outcome(304)).isEqualTo(Outcome.ANSWERED);
    assertThat(MeasuredCallFilter.outcome(404)).isEqualTo(Outcome.REFUSED);
    assertThat(MeasuredCallFilter.outcome(500)).isEqualTo(Outcome.DEFECT);
  }

  @Test
  void whoever_goes_away_is_no_fault_of_the_platform() throws Exception {
    assertThat(MeasuredCallFilter.brokenOff()).isEqualTo(Outcome.DEFECT);

    var request = FakeRequest.from("203.0.113.9", true).request();
    FilterChain abandoned =
        (asked, answer) -> {
          CurrentCall.noteAbandoned();
          assertThat(MeasuredCallFilter.brokenOff()).isEqualTo(Outcome.ABANDONED);
          assertThat(MeasuredCallFilter.outcome(200)).isEqualTo(Outcome.ABANDONED);
          assertThat(MeasuredCallFilter.outcome(500)).isEqualTo(Outcome.ABANDONED);
        };
    new RefusedCallFilter().doFilter(request, response(), abandoned);

    assertThat(MeasuredCallFilter.brokenOff()).isEqualTo(Outcome.DEFECT);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            MeasuredCallFilterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (self, method, arguments) -> null);
  }
}
