package org.infoshare.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * Tells a browser to save an answer instead of showing it: the header {@code Content-Disposition}
 * (RFC 6266).
 */
public final class ContentDisposition {

  private ContentDisposition() {}

  /**
   * The value of the header.
   *
   * @param plain the name of the file for clients that know only ASCII; a token, without quotes
   * @param name its name for all others, in any characters
   */
  public static String attachment(String plain, String name) {
    String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
  }
}
