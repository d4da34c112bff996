package org.infoshare.web.load;

import java.util.regex.Pattern;

/**
 * What the address of a call tells of its load.
 *
 * @param exchange it queries records under a grant
 * @param longAnswer its answer may be longer than what a network takes at once
 * @param large it brings or fetches a whole file
 */
record CallKind(boolean exchange, boolean longAnswer, boolean large) {

  private static final Pattern EXCHANGE =
      Pattern.compile("/api/v1/exchange/.*|/soap(?:12)?/exchange");
  private static final Pattern FILE =
      Pattern.compile("/api/v1/attachments/[^/]+/content|/soap(?:12)?/attachments");
  private static final Pattern LONG =
      Pattern.compile("/api/v1/openapi\\.yaml|/api/v1/catalogue/(?:dcat|workbooks)(?:/.*)?");
  private static final Pattern CONTRACT = Pattern.compile("/soap(?:12)?/.*");

  /**
   * @param path the path behind that of the application
   */
  static CallKind of(String method, String path) {
    boolean reads = method.equals("GET");
    boolean contract = reads && CONTRACT.matcher(path).matches();
    boolean file = !contract && FILE.matcher(path).matches();
    return new CallKind(
        !reads && EXCHANGE.matcher(path).matches(),
        contract || file || (reads && LONG.matcher(path).matches()),
        file);
  }
}
