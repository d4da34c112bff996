package org.infoshare.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * The header {@code Content-Disposition} (RFC 6266), which makes a browser save an answer instead
 * of showing it.
 */
public final class ContentDisposition {

  private ContentDisposition() {}

  /**
   * The value of the header.
   *
   * @param plain the file name for clients that know only ASCII; a token without quotes
   * @param name the file name for all other clients, in any characters
   */
  public static String attachment(String plain, String name) {
    String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
  }
}
