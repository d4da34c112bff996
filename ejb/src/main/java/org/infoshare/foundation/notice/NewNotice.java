package org.infoshare.foundation.notice;

import org.infoshare.foundation.platform.Text;

/**
 * A notice to be sent to a department, unless one was sent under that key before.
 *
 * @param department the code of the department
 * @param kind the kind of notice, such as {@code certificate-expiring}, at most 40 characters
 * @param about the code or id of its subject, at most 128 characters
 * @param key the key that identifies repetitions of a notice, at most 200 characters
 * @param text the sentence, at most 1000 characters in each language
 */
public record NewNotice(String department, String kind, String about, String key, NoticeText text) {

  /** A notice whose sentence calls no department. */
  public NewNotice(String department, String kind, String about, String key, Text text) {
    this(department, kind, about, key, NoticeText.of(text));
  }
}
