package org.infoshare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of the texts in an answer: Chinese, unless the caller prefers English. */
public final class Language {

  private Language() {}

  /**
   * The language of the answer.
   *
   * @param accepted the languages that the caller accepts, the most preferred first
   */
  public static Locale preferred(List<Locale> accepted) {
    for (Locale locale : accepted) {
      if (locale.getLanguage().equals("zh")) {
        break;
      }
      if (locale.getLanguage().equals("en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.SIMPLIFIED_CHINESE;
  }

  /**
   * The language of the answer to a request. If the header is absent, the server would return its
   * own language as the preferred one.
   */
  public static Locale of(HttpServletRequest request) {
    return preferred(
        request.getHeader("Accept-Language") == null
            ? List.of()
            : Collections.list(request.getLocales()));
  }
}
