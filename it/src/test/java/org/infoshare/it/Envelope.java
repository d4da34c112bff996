package org.infoshare.it;

import java.net.http.HttpRequest.BodyPublisher;
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

  /** A draft of an entry of that name. */
  static String draft(Soap.Version version, String name) {
    String item =
        "<s:items><s:name>ferry</s:name><s:chineseName>渡口</s:chineseName>"
            + "<s:englishName>Ferry</s:englishName><s:type>CHARACTER</s:type><s:length>20</s:length>"
            + "<s:key>true</s:key><s:sensitive>false</s:sensitive><s:sharing>UNCONDITIONAL</s:sharing>"
            + "</s:items>";
    return of(
        version,
        "catalogue",
        "<s:draftEntry><s:node>307001</s:node><s:name>%s</s:name><s:abstract>渡口</s:abstract>"
                .formatted(name)
            + "<s:formatClass>DATABASE</s:formatClass><s:updateCycle>DAILY</s:updateCycle>"
            + "<s:sharing>UNCONDITIONAL</s:sharing><s:sharingMode>PLATFORM</s:sharingMode>"
            + "<s:openToPublic>true</s:openToPublic><s:grading>GENERAL</s:grading>"
            + item
            + "<s:formatType>mysql</s:formatType><s:sharingModeType>SERVICE</s:sharingModeType>"
            + "<s:openingCondition>注明来源</s:openingCondition>"
            + "<s:dataCategory>OBJECT</s:dataCategory>"
            + "</s:draftEntry>");
  }

  /** Sends what may be no message at all, as an account that may use the service. */
  static HttpResponse<String> post(
      Wires wires, Soap.Version version, String service, String mediaType, BodyPublisher body) {
    return wires
        .http()
        .post(
            "/" + version.path() + "/" + service,
            service.equals("exchange") ? "hpf.system" : "cab.staff",
            mediaType,
            body);
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
