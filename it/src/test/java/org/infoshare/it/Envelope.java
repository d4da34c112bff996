package org.infoshare.it;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** SOAP messages written by hand, for what no generated client would send. */
final class Envelope {

  private static final Pattern REASON = Pattern.compile("<(?:\\w+:)?reason[^>]*>([a-z-]+)<");

  private Envelope() {}

  /** A message with that content, whose namespace is the service's. */
  static String of(Soap.Version version, String service, String content) {
    return "<e:Envelope xmlns:e=\"%s\" xmlns:s=\"urn:infoshare:%s:v1\"><e:Body>%s</e:Body></e:Envelope>"
        .formatted(namespace(version), service, content);
  }

  static String namespace(Soap.Version version) {
    return version == Soap.Version.SOAP_11
        ? "http://schemas.xmlsoap.org/soap/envelope/"
        : "http://www.w3.org/2003/05/soap-envelope";
  }

  static String mediaType(Soap.Version version) {
    return version == Soap.Version.SOAP_11 ? "text/xml" : "application/soap+xml";
  }

  /** Who am I, the shortest call there is. */
  static String ownAccount(Soap.Version version) {
    return of(version, "accounts", "<s:getOwnAccount/>");
  }

  /**
   * The reason of a modelled refusal, of either wire.
   *
   * @throws AssertionError if the answer is none
   */
  static String reason(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("none");
    if (type.startsWith("application/problem+json")) {
      return Rest.answer(response).reason();
    }
    var found = REASON.matcher(response.body());
    if (!type.contains("xml") || !response.body().contains(":Fault") || !found.find()) {
      throw new AssertionError(
          "No refusal: %d %s %s".formatted(response.statusCode(), type, response.body()));
    }
    return found.group(1);
  }
}
