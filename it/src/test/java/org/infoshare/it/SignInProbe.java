package org.infoshare.it;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;

/** Asks on both wires who one is, with whatever header, and tells why one is refused. */
final class SignInProbe {

  private SignInProbe() {}

  /**
   * Why REST and SOAP refuse, in this order; {@code none} where they do not.
   *
   * @param authorization the header; null for none
   */
  static List<String> reasons(Http http, String authorization) {
    return answers(http, authorization).stream()
        .map(answer -> answer.statusCode() == 200 ? "none" : Envelope.reason(answer))
        .toList();
  }

  static List<HttpResponse<String>> answers(Http http, String authorization) {
    var rest = http.request("/api/v1/accounts/me").GET();
    var soap =
        http.request("/soap/accounts")
            .header("Content-Type", Envelope.mediaType(Soap.Version.SOAP_11))
            .POST(BodyPublishers.ofString(Envelope.ownAccount(Soap.Version.SOAP_11)));
    return List.of(send(http, rest, authorization), send(http, soap, authorization));
  }

  private static HttpResponse<String> send(
      Http http, HttpRequest.Builder request, String authorization) {
    return http.send(
        Objects.isNull(authorization) ? request : request.header("Authorization", authorization));
  }
}
