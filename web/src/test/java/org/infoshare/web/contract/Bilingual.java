package org.infoshare.web.contract;

import java.util.regex.Pattern;

/** What the REST contract says of something, by language; empty in one in which it says nothing. */
record Bilingual(String english, String chinese) {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A description is English first; Chinese begins with the sentence of its first character. */
  static Bilingual of(String description) {
    var han = HAN.matcher(description);
    if (!han.find()) {
      return new Bilingual(description.strip(), "");
    }
    String before = description.substring(0, han.start());
    int begin = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1;
    return new Bilingual(
        description.substring(0, begin).strip(), description.substring(begin).strip());
  }

  /** A summary says the same in both languages. */
  static Bilingual ofSummary(String summary) {
    int middle = summary.indexOf(" · ");
    return new Bilingual(summary.substring(0, middle) + ".", summary.substring(middle + 3) + "。");
  }

  Bilingual and(Bilingual more) {
    return new Bilingual((english + "\n" + more.english).strip(), chinese + more.chinese);
  }

  /** As the content of an element. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
