package org.infoshare.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.infoshare.web.metrics.CallMetrics.Outcome;
import org.infoshare.web.metrics.CallMetrics.Wire;
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
}
