package org.infoshare.organisation.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.onboarding.ContactPerson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.20.0.0/24",
        "10.0.0.1/32",
        "2408:8000::/32",
        "10.1.2.3:443",
        "[2408:8000::1]:443"
      })
  void an_address_of_a_department_is_taken(String address) {
    assertThat(NetworkAddress.read(address)).isPresent();
    assertThat(faults(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:8080",
        "127.1.2.3/32",
        "0.0.0.0/0",
        "0.0.0.0:80",
        "126.0.0.0/7",
        "169.254.169.254:80",
        "169.254.0.0/16",
        "100.100.100.200:80",
        "224.0.0.1:80",
        "255.255.255.255:80",
        "localhost:8080",
        "LOCALHOST:8080",
        "a.localhost:80",
        "metadata.google.internal:80",
        "metadata:80",
        "::/0",
        "[::1]:80",
        "[::]:80",
        "[::ffff:7f00:1]:80",
        "[64:ff9b::7f00:1]:80",
        "[2002:7f00:1::]:80",
        "[fe80::1]:80",
        "[fd00:ec2::254]:80"
      })
  void a_special_address_is_never_taken(String address) {
    assertThat(NetworkAddress.isSpecial(address)).isTrue();
    assertThat(faults(address)).containsExactly("/addresses/0 address-forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "0.0.0.0", "169.254.169.254", "::1", "::", "fe80::1", "localhost"})
  void a_special_address_is_named_as_one_also_without_its_port(String address) {
    assertThat(NetworkAddress.read(address)).isEmpty();
    assertThat(faults(address)).containsExactly("/addresses/0 address-forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "10.0.0.0/33",
        "10.0.0.256/24",
        "010.0.0.1:80",
        "10.0.1:80",
        "2130706433:80",
        "0x7f000001:80",
        "0x7f.1:80",
        "127.1:80",
        "host:0",
        "host:65536",
        "host:080",
        "host",
        "ho_st:80",
        "-host:80",
        "http://host:80",
        "user@host:80",
        "host:80/path",
        "host.:80",
        "2408::1:80",
        "[10.0.0.1]:80",
        "[::ffff:127.0.0.1]:80",
        "/24",
        ""
      })
  void what_is_no_address_in_one_way_only_is_refused(String address) {
    assertThat(NetworkAddress.read(address)).isEmpty();
    assertThat(faults(address)).containsExactly("/addresses/0 address-form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.0/8", "127.0.0.1:80", "::1/128", "[::1]:80"})
  void only_a_demonstration_has_systems_on_this_machine(String address) {
    assertThat(faults(address, false)).containsExactly("/addresses/0 address-forbidden");
    assertThat(faults(address, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"126.0.0.0/7", "0.0.0.0/0", "::/0", "169.254.169.254:80", "localhost:80"})
  void a_demonstration_has_no_other_special_addresses(String address) {
    assertThat(faults(address, true)).containsExactly("/addresses/0 address-forbidden");
  }

  @Test
  void a_system_that_only_names_its_host_could_never_sign_in() {
    for (String host : List.of("water.th.gov.example:8443", "gateway:80")) {
      assertThat(NetworkAddress.read(host)).isPresent();
      assertThat(faults(host)).containsExactly("/addresses caller-address-missing");
    }
  }

  private static List<String> faults(String address) {
    return faults(address, false);
  }

  private static List<String> faults(String address, boolean demonstration) {
    var newSystem =
        new NewSystem(
            "a.system",
            "系统",
            List.of(address),
            CredentialKind.SECRET,
            null,
            new ContactPerson("李明", "020-38622000", null));
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                SystemValidator.check(
                    newSystem, account -> true, LocalDate.of(2026, 9, 30), demonstration));
    return refusal == null
        ? List.of()
        : refusal.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}
