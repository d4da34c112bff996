package org.infoshare.catalogue.formcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of everyday use, with the terms that every installation begins with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EverydayWordsTest {

  @ParameterizedTest
  @CsvSource({
    "身份证,公民身份号码",
    "居民身份证号码,公民身份号码",
    "户口,户籍",
    "户口本,户籍",
    "户口登记,户籍登记",
    "hukou,户籍",
    "Household Registration,户籍",
    "住址,居住证居住地址",
    "房产证号,不动产权证号",
    "公司名称,企业名称",
    "id card number,公民身份号码",
    "社保,社会保险"
  })
  void a_word_of_every_day_leads_to_the_name_in_the_catalogue(String word, String name) {
    assertThat(otherNames(word)).contains(name).doesNotContain(word);
  }

  @Test
  void a_word_that_is_unknown_or_says_too_little_has_no_other_name() {
    for (String word : new String[] {"量子", "地址", "status", "!", "Имя"}) {
      assertThat(otherNames(word)).as(word).isEmpty();
    }
  }

  private static Iterable<String> otherNames(String word) {
    return DemonstrationWords.otherNames(List.of(word)).get(word);
  }
}
