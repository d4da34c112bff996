package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.sharing.request.RequestValidator.MAX_TEXT_LENGTH;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.RequestView.SupplementView;
import org.infoshare.sharing.terms.NewSupplement;
import org.infoshare.sharing.terms.UseValidator;

/** The missing information and the response to it, as stored with the request. */
@Embeddable
class Supplement {

  private static final int MAX_MISSING = 50;

  @Column(name = "missing_information")
  @Convert(converter = TextsConverter.class)
  private List<String> missingInformation;

  @Column(name = "supplement_asked_by")
  private String askedBy;

  @Column(name = "supplement_asked_at")
  private Instant askedAt;

  @Column(name = "supplement_response")
  private String response;

  @Column(name = "supplied_by")
  private String suppliedBy;

  @Column(name = "supplied_at")
  private Instant suppliedAt;

  protected Supplement() {
    // for JPA
  }

  /**
   * The question for all missing information.
   *
   * @param missingInformation what is missing, each thing stated separately
   * @throws Refusal {@code invalid} with every fault
   */
  Supplement(List<String> missingInformation, CommandContext context) {
    checkMissing(missingInformation);
    this.missingInformation = missingInformation.stream().map(String::strip).toList();
    askedBy = context.account();
    askedAt = context.at();
  }

  private static void checkMissing(List<String> missingInformation) {
    var checks = new Checks();
    if (missingInformation == null || missingInformation.isEmpty()) {
      checks.addFault("/missingInformation", MISSING).refuseIfAny();
    }
    checks.require(
        missingInformation.size() <= MAX_MISSING,
        "/missingInformation",
        OUT_OF_RANGE,
        1,
        MAX_MISSING);
    for (int i = 0; i < missingInformation.size(); i++) {
      checks.requireText("/missingInformation/" + i, missingInformation.get(i), MAX_TEXT_LENGTH);
    }
    checks.refuseIfAny();
  }

  /** Records the response, which was checked. */
  void respond(String text, CommandContext context) {
    response = text.strip();
    suppliedBy = context.account();
    suppliedAt = context.at();
  }

  /**
   * Checks a response. The parts of the request that it changes must be as valid as in a new
   * request.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(NewSupplement added) {
    var checks = new Checks();
    Checks.refuseWithoutBody(added);
    if (added.legalBasis() != null) {
      UseValidator.checkLegalBasis(checks, added.legalBasis());
    }
    if (added.purpose() != null) {
      UseValidator.checkPurpose(checks, added.purpose());
    }
    if (added.scenario() != null) {
      UseValidator.checkScenario(checks, added.scenario());
    }
    checks.requireText("/response", added.response(), MAX_TEXT_LENGTH).refuseIfAny();
  }

  SupplementView view() {
    return new SupplementView(
        missingInformation, askedBy, askedAt, response, suppliedBy, suppliedAt);
  }
}
