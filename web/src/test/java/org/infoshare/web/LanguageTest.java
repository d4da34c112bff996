package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "''      , zh-CN",
    "en      , en",
    "en-GB   , en",
    "zh      , zh-CN",
    "zh-TW   , zh-CN",
    "fr      , zh-CN",
    "fr;en   , en",
    "fr;zh;en, zh-CN",
    "en;zh   , en",
    "zh;en   , zh-CN",
  })
  void chinese_unless_english_is_preferred(String accepted, String language) {
    var locales = Arrays.stream(accepted.split(";")).map(Locale::forLanguageTag).toList();
    assertThat(Language.preferred(locales)).isEqualTo(Locale.forLanguageTag(language));
  }
}
