package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infoshare.foundation.platform.PlatformReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestHeadFilterTest {

  @ParameterizedTest
  @ValueSource(strings = {"Host", "Content-Type", "Idempotency-Key", "Origin", "Sec-Fetch-Site"})
  void a_header_with_one_value_does_not_come_twice(String name) {
    assertThat(RequestHeadFilter.refusal(request().header(name, "a").header(name, "a").request()))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
              assertThat(refusal.text().english()).contains(name);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "lzma", "gzip", "identity, gzip", ""})
  void a_coded_body_is_not_taken_as_if_it_were_not(String coding) {
    assertThat(RequestHeadFilter.refusal(request().header("Content-Encoding", coding).request()))
        .hasValueSatisfying(
            refusal ->
                assertThat(refusal.reason()).isEqualTo(PlatformReason.UNSUPPORTED_MEDIA_TYPE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chunked, identity", "identity", "gzip, chunked", "chunked;q=1", "xchunked"})
  void a_body_has_one_end(String transfer) {
    for (var request :
        List.of(
            request().header("Transfer-Encoding", transfer),
            request().header("Transfer-Encoding", "chunked").header("Transfer-Encoding", transfer),
            request().header("Transfer-Encoding", "chunked").header("Content-Length", "5"))) {
      assertThat(RequestHeadFilter.refusal(request.request()))
          .hasValueSatisfying(
              refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED));
    }
    assertThat(
            RequestHeadFilter.refusal(request().header("Transfer-Encoding", "Chunked").request()))
        .isEmpty();
  }

  @Test
  void every_other_head_passes() {
    assertThat(
            RequestHeadFilter.refusal(
                request()
                    .header("Host", "share.example")
                    .header("Content-Encoding", "Identity")
                    .header("Accept", "text/xml")
                    .header("Accept", "application/json")
                    .request()))
        .isEmpty();
  }

  private static FakeRequest request() {
    return FakeRequest.from("203.0.113.9", true);
  }
}
