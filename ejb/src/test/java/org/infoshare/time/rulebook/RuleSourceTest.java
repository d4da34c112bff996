package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSourceTest {

  @ParameterizedTest
  @CsvSource({
    "Decree 809 art. 3, 《政务数据共享条例》第三条",
    "Decree 809 art. 10, 《政务数据共享条例》第十条",
    "Decree 809 art. 17, 《政务数据共享条例》第十七条",
    "Decree 809 art. 20, 《政务数据共享条例》第二十条",
    "Decree 809 art. 40(3), 《政务数据共享条例》第四十条第三项",
    "Implementing Rules 2016 art. 35, 2016年实施细则第三十五条",
  })
  void an_article_is_cited_in_chinese_as_the_law_writes_it(String source, String chinese) {
    assertThat(RuleSource.inWords(source)).isEqualTo(new Text(chinese, source));
  }

  @Test
  void a_configured_rule_is_never_shown_as_law() {
    assertThat(RuleSource.inWords(Limit.CONFIGURED))
        .isEqualTo(new Text("平台配置的规则", "a rule configured on the platform"));
  }

  @Test
  void any_other_source_stays_as_it_is() {
    assertThat(RuleSource.inWords("国办发〔2024〕8号")).isEqualTo(new Text("国办发〔2024〕8号", "国办发〔2024〕8号"));
  }
}
