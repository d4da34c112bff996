package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SameSiteFilterTest {

  @ParameterizedTest
  @CsvSource({
    ",,false",
    "same-origin,,false",
    "none,,false",
    "same-site,,true",
    "cross-site,,true",
    "cross-site,http://share.example:8080,true",
    ",http://share.example:8080,false",
    ",http://SHARE.example:8080,false",
    ",http://share.example,true",
    ",https://elsewhere.example,true",
    ",null,true",
    ",:,true"
  })
  void a_command_that_another_site_wrote_is_told_by_its_headers(
      String fetchSite, String origin, boolean foreign) {
    assertThat(SameSiteFilter.isForeign(fetchSite, origin, "share.example:8080"))
        .isEqualTo(foreign);
  }
}
