package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.infoshare.it.Soap.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is served is public where it should be; all else is refused in the form of the wire. */
@ExtendWith(SharedPlatform.class)
class ServedAddressesIT {

  @Test
  void the_SOAP_services_are_listed_for_everybody(Wires wires) {
    for (Version version : Version.values()) {
      String address = "/" + version.path() + "/";
      var list = wires.http().send(wires.http().request(address).GET());
      assertThat(list.statusCode()).isEqualTo(200);
      for (String service : Operation.services()) {
        assertThat(list.body()).contains(wires.base() + address + service + "?wsdl\n");
      }
      var none = wires.http().send(wires.http().request(address + "services").GET());
      assertThat(none.statusCode()).isEqualTo(404);
      assertThat(none.body()).contains("address-not-found");
    }
  }

  @Test
  void long_answers_are_compressed_for_whoever_accepts_it(Wires wires) {
    for (String address : List.of("/api/v1/openapi.yaml", "/soap/requests?wsdl")) {
      var plain = wires.http().send(wires.http().request(address).GET());
      var packed =
          wires.http().send(wires.http().request(address).header("Accept-Encoding", "gzip").GET());

      assertThat(plain.headers().firstValue("Content-Encoding")).as(address).isEmpty();
      assertThat(packed.headers().firstValue("Content-Encoding")).as(address).contains("gzip");
      assertThat(packed.body().length()).as(address).isLessThan(plain.body().length() / 2);
    }
  }

  @Test
  void the_bare_address_leads_to_the_readable_contract(Wires wires) {
    var front = wires.http().send(wires.http().request("/").GET());

    assertThat(front.statusCode()).isEqualTo(302);
    assertThat(front.headers().firstValue("Location").orElseThrow()).endsWith("/infoshare/api/");
  }

  @Test
  void a_method_or_address_that_is_not_served_is_refused_in_the_form_of_the_wire(Wires wires) {
    for (String path : List.of("/api/v1/catalogue/entries", "/soap/catalogue", "/none")) {
      for (String method : List.of("DELETE", "PATCH", "PROPFIND")) {
        var answer =
            wires
                .http()
                .send(
                    wires
                        .http()
                        .request(path, "edu.staff")
                        .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(method + " " + path).isIn(403, 404, 405);
        assertThat(Envelope.reason(answer)).as(method + " " + path).isNotEqualTo("defect");
      }
    }
    var trace =
        wires
            .http()
            .send(
                wires
                    .http()
                    .request("/api/v1/accounts/me", "edu.staff")
                    .method("TRACE", BodyPublishers.noBody()));
    assertThat(trace.statusCode()).isEqualTo(405);
    assertThat(trace.body()).isEmpty();
    assertThat(Envelope.reason(wires.http().get("/none", "edu.staff")))
        .isEqualTo("address-not-found");
    assertThat(Envelope.reason(wires.http().get("/api/v1/none", "edu.staff")))
        .isEqualTo("address-not-found");
    assertThat(Envelope.reason(wires.http().get("/soap/none", "edu.staff")))
        .isEqualTo("address-not-found");
    for (String list : List.of("/soap/", "/soap12/")) {
      var answer = wires.http().post(list, "edu.staff", "text/xml", "<x/>");
      assertThat(answer.statusCode()).as(list).isEqualTo(405);
      assertThat(answer.body()).as(list).contains("method-not-allowed");
    }
    assertThat(
            Envelope.reason(
                wires
                    .http()
                    .send(wires.http().request("/api/v1/catalogue/entries", "edu.staff").DELETE())))
        .isEqualTo("method-not-allowed");
    assertThat(
            Envelope.reason(
                wires.http().post("/api/v1/catalogue/entries", "cab.staff", "text/plain", "x")))
        .isEqualTo("unsupported-media-type");
  }

  @Test
  void a_command_that_a_browser_sends_for_another_site_is_refused_on_both_wires(Wires wires) {
    for (String path : List.of("/api/v1/usage", "/soap/usage", "/soap12/usage")) {
      for (var header :
          Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://elsewhere.example")
              .entrySet()) {
        var command =
            wires
                .http()
                .request(path, "edu.staff")
                .header(header.getKey(), header.getValue())
                .POST(BodyPublishers.noBody());
        assertThat(Envelope.reason(wires.http().send(command)))
            .as("%s %s", path, header)
            .isEqualTo("foreign-site");
      }
    }
  }

  @Test
  void every_answer_tells_browsers_what_they_may_do_with_it(Wires wires) {
    var http = wires.http();
    for (var answer :
        List.of(
            http.get("/api/v1/accounts/me", "edu.staff"),
            http.get("/api/v1/none", "edu.staff"),
            http.send(http.request("/api/v1/accounts/me").GET()),
            http.send(http.request("/api/v1/openapi.yaml").GET()),
            http.send(http.request("/soap/usage?wsdl").GET()),
            http.post("/soap/usage", "edu.staff", "text/xml", "<x/>"),
            http.send(http.request("/soap/usage").POST(BodyPublishers.noBody())))) {
      var headers = answer.headers();
      assertThat(headers.allValues("X-Content-Type-Options"))
          .as("%s", answer)
          .containsExactly("nosniff");
      assertThat(headers.firstValue("Content-Security-Policy"))
          .as("%s", answer)
          .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }
  }

  @Test
  void a_head_that_could_be_read_in_two_ways_is_refused_on_both_wires(Wires wires) {
    for (String path : List.of("/api/v1/usage", "/soap/usage", "/soap12/usage")) {
      var twice =
          wires
              .http()
              .request(path, "edu.staff")
              .header("Idempotency-Key", "a")
              .header("Idempotency-Key", "b")
              .POST(BodyPublishers.noBody());
      assertThat(Envelope.reason(wires.http().send(twice))).as(path).isEqualTo("malformed");
      var packed =
          wires
              .http()
              .request(path, "edu.staff")
              .header("Content-Encoding", "gzip")
              .POST(BodyPublishers.noBody());
      assertThat(Envelope.reason(wires.http().send(packed)))
          .as(path)
          .isEqualTo("unsupported-media-type");
      var signedInTwice =
          wires
              .http()
              .request(path, "edu.staff")
              .header("Authorization", Http.basic("cab.head", "demo"))
              .POST(BodyPublishers.noBody());
      assertThat(Envelope.reason(wires.http().send(signedInTwice)))
          .as(path)
          .isEqualTo("unauthenticated");
    }
  }

  @Test
  void the_contracts_are_public_and_name_the_address_that_was_asked(Wires wires) {
    for (String service : List.of("catalogue", "requests", "grants", "datasets", "exchange")) {
      for (Version version : Version.values()) {
        var contract =
            wires
                .http()
                .send(wires.http().request("/" + version.path() + "/" + service + "?wsdl").GET());
        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(contract.body()).contains("urn:infoshare:" + service + ":v1");
        assertThat(contract.body()).contains(wires.base() + "/" + version.path() + "/" + service);
        assertThat(contract.body()).doesNotContain("localhost:8080");
      }
    }
    var openApi = wires.http().send(wires.http().request("/api/v1/openapi.yaml").GET());
    assertThat(openApi.statusCode()).isEqualTo(200);
    assertThat(openApi.body()).startsWith("#").contains("openapi: 3.1");
  }

  @Test
  void the_contract_at_an_address_speaks_the_version_of_that_address_alone(Wires wires) {
    for (String service : Operation.services()) {
      for (Version version : Version.values()) {
        String address = wires.base() + "/" + version.path() + "/" + service;
        assertThat(contract(wires, version, service))
            .as(address)
            .containsOnlyOnce("<wsdl:port ")
            .containsOnlyOnce("<" + version.path() + ":address location=\"" + address + "\"");
      }
    }
  }

  private static String contract(Wires wires, Version version, String service) {
    var path = "/" + version.path() + "/" + service + "?wsdl";
    return wires.http().send(wires.http().request(path).GET()).body();
  }
}
