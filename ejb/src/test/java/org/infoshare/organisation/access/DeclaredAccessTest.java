package org.infoshare.organisation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeclaredAccessTest {

  private static final List<String> ADDRESSES =
      List.of(
          "10.1.2.0/24", "10.9.9.9:8443", "2001:db8::/32", "[2001:db9::1]:443", "a.example:443");

  @Property
  void of_its_block_a_system_calls_and_from_nowhere_else(
      @ForAll @IntRange(max = 255) int third, @ForAll @IntRange(max = 255) int fourth) {
    String address = "10.1." + third + "." + fourth;

    assertThat(reason("SECRET", address)).isEqualTo(third == 2 ? "none" : "system-elsewhere");
  }

  @Test
  void a_declared_host_counts_by_its_address_and_not_by_its_name() {
    assertThat(reason("SECRET", "10.9.9.9")).isEqualTo("none");
    assertThat(reason("SECRET", "10.9.9.8")).isEqualTo("system-elsewhere");
    assertThat(reason("SECRET", "2001:db8:5::1")).isEqualTo("none");
    assertThat(reason("SECRET", "2001:db9::1")).isEqualTo("none");
    assertThat(reason("SECRET", "2001:db9::2")).isEqualTo("system-elsewhere");
    assertThat(reason("SECRET", "a.example")).isEqualTo("system-elsewhere");
    assertThat(reason("SECRET", "unknown")).isEqualTo("system-elsewhere");
  }

  @Test
  void another_kind_of_credential_is_refused_before_the_address_is_looked_at() {
    assertThat(reason("CERTIFICATE", "10.1.2.3")).isEqualTo("credential-kind-undeclared");
    assertThat(reason("CERTIFICATE", "10.9.9.8")).isEqualTo("credential-kind-undeclared");
  }

  @Test
  void of_two_that_are_proven_one_is_enough() {
    var declared = new DeclaredAccess("a.system", "CERTIFICATE", ADDRESSES);

    assertThat(declared.refusalFor(Set.of("SECRET", "CERTIFICATE"), "10.1.2.3")).isEmpty();
  }

  @Test
  void what_declared_no_address_calls_from_nowhere() {
    var declared = new DeclaredAccess("a.system", "SECRET", List.of());

    assertThat(declared.refusalFor(Set.of("SECRET"), "10.1.2.3"))
        .get()
        .returns("system-elsewhere", refusal -> refusal.reason().code());
  }

  @Test
  void who_was_not_activated_is_not_bound() {
    var nothing = new DeclaredAccess("a.head", null, null);

    assertThat(nothing.refusalFor(Set.of("PASSWORD"), "192.0.2.1")).isEmpty();
  }

  private static String reason(String shown, String address) {
    return new DeclaredAccess("a.system", "SECRET", ADDRESSES)
        .refusalFor(Set.of(shown), address)
        .map(refusal -> refusal.reason().code())
        .orElse("none");
  }
}
