package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.infoshare.it.Refusals.assertRefused;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declined on the way onto the platform is declined for the same reason on both wires. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class OnboardingRefusalsIT {

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource
  void a_step_is_refused_for_the_same_reason_on_both_wires(
      String what,
      String reason,
      List<String> errors,
      Function<Wire, TestDepartment> given,
      Function<TestDepartment, Call> asked,
      Wires wires) {
    var call = asked.apply(given.apply(wires.rest()));

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(wire, wire.call(call), reason, errors);
    }
  }

  static Stream<Arguments> a_step_is_refused_for_the_same_reason_on_both_wires() {
    return Stream.of(applications(), agreements(), systems()).flatMap(List::stream);
  }

  private static List<Arguments> applications() {
    return List.of(
        refused(
            "an empty application",
            "invalid",
            List.of(
                "/contact missing",
                "/creditCode missing",
                "/networkZone missing",
                "/systems missing",
                "/unit missing"),
            TestDepartment::create,
            n -> n.byHead("applyForConnection").with("unit", " ")),
        refused(
            "a wrong check character and a wrong phone",
            "invalid",
            List.of("/contact/phone bad-format", "/creditCode credit-code-wrong"),
            TestDepartment::create,
            n ->
                n.application()
                    .with("creditCode", "11440106007500472G")
                    .with("contact", Map.of("name", "李明", "phone", "none"))),
        refused(
            "a credit code of another form",
            "invalid",
            List.of("/creditCode bad-format"),
            TestDepartment::create,
            n -> n.application().with("creditCode", "11440106007500472f")),
        refused(
            "a credit code of another district",
            "invalid",
            List.of("/creditCode credit-code-elsewhere"),
            TestDepartment::create,
            n -> n.application().with("creditCode", "11440104007500001H")),
        refused(
            "a credit code that is another's",
            "credit-code-taken",
            wire ->
                TestDepartment.create(wire).withCreditCodeOf(TestDepartment.createApproved(wire)),
            TestDepartment::application),
        refused(
            "an answer to a supplement with another's credit code",
            "credit-code-taken",
            wire -> {
              var newcomer =
                  TestDepartment.createApplied(wire)
                      .withCreditCodeOf(TestDepartment.createApproved(wire));
              wire.done(
                  Call.by("th-auth.head", "askConnectionSupplement")
                      .with("id", newcomer.id())
                      .with("missingInformation", List.of("批文")));
              return newcomer;
            },
            n -> n.byHead("completeConnectionApplication").with("id", n.id()).with(n.content())),
        refused(
            "a second application while one is open",
            "application-exists",
            TestDepartment::createApplied,
            TestDepartment::application),
        refused(
            "an application by staff",
            "access-denied",
            TestDepartment::create,
            n -> n.application().as("edu.staff").password("demo")),
        refused(
            "no such application",
            "application-not-found",
            TestDepartment::create,
            n -> n.byHead("getConnectionApplication").with("id", UUID.randomUUID())),
        refused(
            "an application of others",
            "application-not-found",
            TestDepartment::createApplied,
            n -> Call.by("th-edu.head", "getConnectionApplication").with("id", n.id())),
        refused(
            "acceptance by another authority",
            "application-not-found",
            TestDepartment::createApplied,
            n -> Call.by("iic.head", "approveConnectionApplication").with("id", n.id())),
        refused(
            "acceptance by the applicant",
            "access-denied",
            TestDepartment::createApplied,
            n -> n.byHead("approveConnectionApplication").with("id", n.id())),
        refused(
            "acceptance of what is accepted",
            "wrong-stage",
            TestDepartment::createApproved,
            n -> Call.by("th-auth.head", "approveConnectionApplication").with("id", n.id())),
        refused(
            "acceptance of a credit code that is another's",
            "credit-code-taken",
            wire -> {
              var other = TestDepartment.createApplied(wire);
              var newcomer = TestDepartment.create(wire);
              newcomer.apply(other.creditCode());
              wire.done(
                  Call.by("th-auth.head", "approveConnectionApplication").with("id", other.id()));
              return newcomer;
            },
            n -> Call.by("th-auth.head", "approveConnectionApplication").with("id", n.id())),
        refused(
            "a supplement without what is missing",
            "invalid",
            List.of("/missingInformation missing"),
            TestDepartment::createApplied,
            n -> Call.by("th-auth.head", "askConnectionSupplement").with("id", n.id())),
        refused(
            "a supplement that nobody asked for",
            "wrong-stage",
            TestDepartment::createApplied,
            n -> n.byHead("completeConnectionApplication").with("id", n.id()).with(n.content())),
        refused(
            "a refusal without reasons",
            "invalid",
            List.of("/reasons missing"),
            TestDepartment::createApplied,
            n ->
                Call.by("th-auth.head", "refuseConnectionApplication")
                    .with("id", n.id())
                    .with("reasons", " ")),
        refused(
            "a suspension of what is not active",
            "wrong-stage",
            TestDepartment::createApplied,
            n ->
                Call.by("th-auth.head", "suspendConnection")
                    .with("id", n.id())
                    .with("reasons", "x")));
  }

  private static List<Arguments> agreements() {
    return List.of(
        refused(
            "an agreement before acceptance",
            "wrong-stage",
            TestDepartment::createApplied,
            TestDepartment::agreement),
        refused(
            "an agreement that is no PDF",
            "invalid",
            List.of("/content document-not-of-format"),
            TestDepartment::createApproved,
            n -> n.agreement().with("content", base64("PK..."))),
        refused(
            "an agreement that is no Base64 and ended",
            "invalid",
            List.of("/content document-not-base64", "/validUntil agreement-period-invalid"),
            TestDepartment::createApproved,
            n ->
                n.agreement()
                    .with("content", "%PDF")
                    .with("validFrom", TestData.today().minusYears(1).toString())
                    .with("validUntil", TestData.today().minusDays(1).toString())),
        refused(
            "an agreement that is too large",
            "invalid",
            List.of("/content document-too-large"),
            TestDepartment::createApproved,
            n -> n.agreement().with("content", base64("%PDF-" + "x".repeat(524_288)))),
        refused(
            "a signature over another hash",
            "agreement-hash-different",
            OnboardingRefusalsIT::filed,
            n -> signature(n).with("sha256", "0".repeat(64))),
        refused(
            "a second signature of the same side",
            "agreement-signed-already",
            OnboardingRefusalsIT::filed,
            n -> signature(n).as(n.account("head")).password(n.byHead("signAgreement").password())),
        refused(
            "a signature of no such version",
            "agreement-not-found",
            OnboardingRefusalsIT::filed,
            n -> signature(n).with("number", 7)),
        refused(
            "a signature of what is in force",
            "wrong-stage",
            TestDepartment::createAgreed,
            OnboardingRefusalsIT::signature),
        refused(
            "no such document",
            "agreement-not-found",
            TestDepartment::createApproved,
            n -> n.byHead("getAgreementDocument").with("id", n.id()).with("number", 1)),
        refused(
            "an agreement of an authority with itself",
            "not-permitted",
            OnboardingRefusalsIT::authority,
            n -> n.agreement().as("th-auth.head").password("demo").with("id", n.id())));
  }

  private static List<Arguments> systems() {
    return List.of(
        refused(
            "a system before the agreement",
            "wrong-stage",
            TestDepartment::createApproved,
            TestDepartment::registration),
        refused(
            "a system of a department that did not apply",
            "application-not-found",
            TestDepartment::create,
            TestDepartment::registration),
        refused(
            "a system with everything wrong",
            "invalid",
            List.of(
                "/account account-not-a-system",
                "/addresses/0 address-form",
                "/addresses/1 address-form",
                "/certificateUntil certificate-end-invalid",
                "/contact missing",
                "/name missing"),
            TestDepartment::createAgreed,
            n ->
                n.byHead("registerSystem")
                    .with("account", n.account("head"))
                    .with("addresses", List.of("10.0.0.1", "2130706433:80"))
                    .with("credential", "SECRET")
                    .with("certificateUntil", TestData.today().plusYears(1).toString())),
        refused(
            "a second system of an account",
            "system-exists",
            TestDepartment::createInTrial,
            TestDepartment::registration),
        refused(
            "no such system",
            "system-not-found",
            TestDepartment::create,
            n -> n.byHead("getSystem").with("id", UUID.randomUUID())),
        refused(
            "a system of others",
            "system-not-found",
            TestDepartment::createInTrial,
            n -> Call.by("th-edu.head", "getSystem").with("id", n.system())),
        refused(
            "a request to switch on what was not tried",
            "checklist-not-green",
            TestDepartment::createInTrial,
            n -> n.byHead("askSystemActivation").with("id", n.system())),
        refused(
            "switching on what nobody asked for",
            "wrong-stage",
            TestDepartment::createInTrial,
            n -> Call.by("th-auth.head", "activateSystem").with("id", n.system())),
        refused(
            "switching on by the department itself",
            "access-denied",
            TestDepartment::createTested,
            n -> n.byHead("activateSystem").with("id", n.system())),
        refused(
            "switching on by another authority",
            "system-not-found",
            TestDepartment::createTested,
            n -> Call.by("iic.head", "activateSystem").with("id", n.system())),
        refused(
            "a certificate that ended",
            "invalid",
            List.of("/certificateUntil certificate-end-invalid"),
            TestDepartment::createInTrialWithCertificate,
            n ->
                n.byHead("renewSystemCertificate")
                    .with("id", n.system())
                    .with("certificateUntil", TestData.today().minusDays(1).toString())),
        refused(
            "a system at special addresses",
            "invalid",
            List.of(
                "/addresses/0 address-forbidden",
                "/addresses/1 address-forbidden",
                "/addresses/2 address-forbidden",
                "/addresses/3 address-forbidden"),
            OnboardingRefusalsIT::withAccounts,
            n ->
                n.registration()
                    .with(
                        "addresses",
                        List.of("169.254.1.1:80", "169.254.169.254", "0.0.0.0/0", "localhost:80"))),
        refused(
            "renewing the certificate of a system with a secret",
            "system-without-certificate",
            TestDepartment::createInTrial,
            n ->
                n.byHead("renewSystemCertificate")
                    .with("id", n.system())
                    .with("certificateUntil", TestData.today().plusYears(1).toString())),
        refused(
            "retirement without reasons",
            "invalid",
            List.of("/reasons missing"),
            TestDepartment::createInTrial,
            n -> n.byHead("retireSystem").with("id", n.system()).with("reasons", "")),
        refused(
            "a return of what is in its trial",
            "wrong-stage",
            TestDepartment::createInTrial,
            n ->
                Call.by("th-auth.head", "returnSystem")
                    .with("id", n.system())
                    .with("reasons", "x")));
  }

  private static TestDepartment filed(Wire wire) {
    var newcomer = TestDepartment.createApproved(wire);
    wire.done(newcomer.agreement());
    return newcomer;
  }

  private static TestDepartment withAccounts(Wire wire) {
    var newcomer = TestDepartment.createAgreed(wire);
    newcomer.openAccounts();
    return newcomer;
  }

  private static TestDepartment authority(Wire wire) {
    return TestDepartment.create(wire)
        .withApplication(
            wire.done(
                    Call.by("th-auth.head", "listConnectionApplications")
                        .with("department", "th-auth"))
                .list("results")
                .get(0));
  }

  private static Call signature(TestDepartment newcomer) {
    return Call.by("th-auth.head", "signAgreement")
        .with("id", newcomer.id())
        .with("number", 1)
        .with("sha256", "0".repeat(64));
  }

  private static String base64(String content) {
    return Base64.getEncoder().encodeToString(content.getBytes(UTF_8));
  }

  static Arguments refused(
      String what,
      String reason,
      Function<Wire, TestDepartment> given,
      Function<TestDepartment, Call> asked) {
    return refused(what, reason, List.of(), given, asked);
  }

  static Arguments refused(
      String what,
      String reason,
      List<String> errors,
      Function<Wire, TestDepartment> given,
      Function<TestDepartment, Call> asked) {
    return arguments(what, reason, errors, given, asked);
  }
}
