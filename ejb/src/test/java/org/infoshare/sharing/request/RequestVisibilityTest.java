package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.sharing.request.RequestSamples.AUTHORITY;
import static org.infoshare.sharing.request.RequestSamples.HEAD;
import static org.infoshare.sharing.request.RequestSamples.PROVIDER;
import static org.infoshare.sharing.request.RequestSamples.STAFF;
import static org.infoshare.sharing.request.RequestSamples.STRANGER;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who knows of a request. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestVisibilityTest {

  @Test
  void before_filing_only_the_requester_knows_of_it() {
    for (SharingRequest request : List.of(RequestSamples.draft(), RequestSamples.submitted())) {
      assertThat(request.isVisibleTo(STAFF.callerContext())).isTrue();
      assertThat(request.isVisibleTo(HEAD.callerContext())).isTrue();
      assertThat(request.isVisibleTo(PROVIDER.callerContext())).isFalse();
      assertThat(request.isVisibleTo(AUTHORITY.callerContext())).isFalse();
      assertThat(request.isVisibleTo(STRANGER.callerContext())).isFalse();
    }
  }

  @Test
  void from_filing_on_provider_and_authority_know_of_it_too() {
    var request = RequestSamples.filed();
    request.withdraw(HEAD, "no longer needed");

    assertThat(request.isVisibleTo(HEAD.callerContext())).isTrue();
    assertThat(request.isVisibleTo(PROVIDER.callerContext())).isTrue();
    assertThat(request.isVisibleTo(AUTHORITY.callerContext())).isTrue();
    assertThat(request.isVisibleTo(STRANGER.callerContext())).isFalse();
  }

  @Test
  void what_was_withdrawn_before_filing_stays_with_the_requester() {
    var request = RequestSamples.submitted();
    request.withdraw(STAFF, "no longer needed");

    assertThat(request.isVisibleTo(HEAD.callerContext())).isTrue();
    assertThat(request.isVisibleTo(PROVIDER.callerContext())).isFalse();
  }
}
