package org.infoshare.catalogue.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be registered as a source. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HarvestChecksTest {

  @ParameterizedTest
  @CsvSource({
    ", 24, , /intervalHours interval-without-url",
    "http://th.example/dcat, , th, /url bad-format",
    "ftp://th.example/dcat, , , /url bad-format",
    "http://user@th.example/dcat, , , /url bad-format",
    "http://th.example:70000/dcat, , , /url bad-format",
    "https://th.example/dcat, 8761, , /intervalHours out-of-range"
  })
  void a_source_that_could_not_be_fetched_as_it_says_is_refused(
      String url, Integer intervalHours, String credential, String fault) {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> HarvestService.check(source(url, intervalHours, credential)));

    assertThat(refusal.faults())
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://th.example/dcat", "http://th.example:8080/dcat?a=b"})
  void an_address_is_fetched_at_an_interval(String url) {
    assertThatCode(() -> HarvestService.check(source(url, 24, null))).doesNotThrowAnyException();
  }

  @Test
  void a_source_without_address_takes_documents_by_hand() {
    assertThatCode(() -> HarvestService.check(source(null, null, null))).doesNotThrowAnyException();
  }

  private static NewHarvestSource source(String url, Integer intervalHours, String credential) {
    return new NewHarvestSource(
        "天河区",
        url,
        DcatFormat.TURTLE,
        "440106",
        PlatformLevel.DISTRICT,
        true,
        intervalHours,
        credential);
  }
}
