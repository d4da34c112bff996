package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemMatcherTest {

  private final ItemMatcher matcher =
      new ItemMatcher(
          new TermDictionary(
              List.of(
                  term("person.citizenId", "公民身份号码", "Citizen number"),
                  term("marriage.registeredOn", "婚姻登记日期", "Date of marriage", "登记日期"),
                  term("estate.registeredOn", "不动产登记日期", "Date of registration", "登记日期"),
                  term("estate.certificateNumber", "不动产权证号", "Certificate", "房产证号"))));

  @Test
  void a_common_term_decides_whatever_the_names() {
    assertThat(matcher.compare(asked("号码", "person.citizenId"), there("身份", "person.citizenId")))
        .contains(Similarity.SAME_TERM);
  }

  @Test
  void two_different_terms_are_two_things_though_called_the_same() {
    assertThat(
            matcher.compare(
                asked("登记日期", "marriage.registeredOn"), there("登记日期", "estate.registeredOn")))
        .isEmpty();
  }

  @Test
  void a_synonym_means_the_term() {
    assertThat(matcher.compare(asked("房产证编号", null), there("权证", "estate.certificateNumber")))
        .contains(Similarity.SAME_MEANING);
    assertThat(matcher.compare(asked("房产证号", null), there("不动产权证号", null)))
        .contains(Similarity.SAME_MEANING);
  }

  @Test
  void a_name_without_term_is_the_same_apart_from_writing() {
    assertThat(matcher.compare(asked("桥梁的编号", null), there("桥梁编号", null)))
        .contains(Similarity.SAME_NAME);
    assertThat(matcher.compare(asked("桥梁编号", null), there("桥梁名称", null))).isEmpty();
  }

  @Test
  void a_generic_name_or_one_of_several_terms_tells_nothing() {
    assertThat(matcher.compare(asked("状态", null), there("状态", null))).isEmpty();
    assertThat(matcher.compare(asked("登记日期", null), there("登记日期", null))).isEmpty();
  }

  @Test
  void English_counts_where_Chinese_says_nothing() {
    var item = new ReuseItem("no", "证照标识", "Citizen Number", null);

    assertThat(matcher.termOf(item)).contains("person.citizenId");
  }

  private static ReuseItem asked(String chineseName, String term) {
    return new ReuseItem(null, chineseName, null, term);
  }

  private static PublishedItem there(String chineseName, String term) {
    return new PublishedItem(
        "307001/1", 1, "307001", "cab", "item", PlainName.of(chineseName), term);
  }

  private static StandardTerm term(
      String code, String chineseName, String englishName, String... synonyms) {
    return new StandardTerm(code, chineseName, englishName, List.of(synonyms), chineseName, false);
  }
}
