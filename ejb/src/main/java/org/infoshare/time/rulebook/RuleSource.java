package org.infoshare.time.rulebook;

import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Text;

/**
 * The source of a rule as sentences cite it: 《政务数据共享条例》第四十条第三项 in Chinese, Decree 809 art. 40(3) in
 * English.
 */
public final class RuleSource {

  private static final String DECREE = "Decree 809";
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<law>"
              + DECREE
              + "|Implementing Rules 2016) art\\. (?<article>\\d+)(\\((?<item>\\d+)\\))?");
  private static final String DIGITS = "零一二三四五六七八九";

  private RuleSource() {}

  /**
   * The source in words.
   *
   * @param source an article, or {@link Limit#CONFIGURED}; any other name of a source stays as it
   *     is
   */
  public static Text inWords(String source) {
    if (Limit.CONFIGURED.equals(source)) {
      return new Text("平台配置的规则", "a rule configured on the platform");
    }
    var cited = ARTICLE.matcher(source);
    if (!cited.matches()) {
      return new Text(source, source);
    }
    String law = cited.group("law").equals(DECREE) ? "《政务数据共享条例》" : "2016年实施细则";
    String item = cited.group("item") == null ? "" : "第" + number(cited.group("item")) + "项";
    return new Text(law + "第" + number(cited.group("article")) + "条" + item, source);
  }

  /** A number from 1 to 99 as a law writes it: 十, 十九, 二十, 四十. */
  private static String number(String digits) {
    int number = Integer.parseInt(digits);
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }
}
