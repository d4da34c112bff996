package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.sharing.request.Samples.AUTHORITY;
import static org.infoshare.sharing.request.Samples.HEAD;
import static org.infoshare.sharing.request.Samples.PROVIDER;
import static org.infoshare.sharing.request.Samples.STAFF;
import static org.infoshare.sharing.request.Samples.STRANGER;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who knows of a request. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestVisibilityTest {

  @Test
  void before_filing_only_the_requester_knows_of_it() {
    for (SharingRequest request : List.of(Samples.draft(), Samples.submitted())) {
      assertThat(request.isVisibleTo(STAFF.by())).isTrue();
      assertThat(request.isVisibleTo(HEAD.by())).isTrue();
      assertThat(request.isVisibleTo(PROVIDER.by())).isFalse();
      assertThat(request.isVisibleTo(AUTHORITY.by())).isFalse();
      assertThat(request.isVisibleTo(STRANGER.by())).isFalse();
    }
  }

  @Test
  void from_filing_on_provider_and_authority_know_of_it_too() {
    var request = Samples.filed();
    request.withdraw(HEAD, "no longer needed");

    assertThat(request.isVisibleTo(HEAD.by())).isTrue();
    assertThat(request.isVisibleTo(PROVIDER.by())).isTrue();
    assertThat(request.isVisibleTo(AUTHORITY.by())).isTrue();
    assertThat(request.isVisibleTo(STRANGER.by())).isFalse();
  }

  @Test
  void what_was_withdrawn_before_filing_stays_with_the_requester() {
    var request = Samples.submitted();
    request.withdraw(STAFF, "no longer needed");

    assertThat(request.isVisibleTo(HEAD.by())).isTrue();
    assertThat(request.isVisibleTo(PROVIDER.by())).isFalse();
  }
}
