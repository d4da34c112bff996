package org.infoshare.foundation.notice;

import org.infoshare.foundation.platform.Text;

/**
 * Something to be told to a department, unless it was told under that key before.
 *
 * @param department the code of the department
 * @param kind what it tells, such as {@code certificate-ends}, at most 40 characters
 * @param about the code or id of what it is about, at most 128 characters
 * @param key what makes it the same notice, at most 200 characters
 * @param text the sentence, at most 1000 characters in each language
 */
public record NewNotice(String department, String kind, String about, String key, Text text) {}
