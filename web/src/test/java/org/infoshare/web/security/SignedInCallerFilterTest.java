package org.infoshare.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.account.SignInResult;
import org.infoshare.organisation.account.UsedCredential;
import org.infoshare.web.FakeRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignedInCallerFilterTest {

  @Test
  void whoever_is_signed_in_without_our_sign_in_is_not_let_in() {
    var request = FakeRequest.from("127.0.0.1", false).signedIn("cab.head").request();
    assertThat(SignedInCallerFilter.isUnexplained(request)).isTrue();

    SignedInCallerFilter.attach(
        request,
        new SignInResult.Accepted(
            new Caller("cab.head", "cab", Set.of("HEAD")), UsedCredential.REALM));
    assertThat(SignedInCallerFilter.isUnexplained(request)).isFalse();
  }

  @Test
  void what_is_public_needs_nobody() {
    var request = FakeRequest.from("127.0.0.1", false).request();

    assertThat(SignedInCallerFilter.isUnexplained(request)).isFalse();
  }
}
