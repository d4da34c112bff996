package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.SupplementClock;

/**
 * The terms on which the provider answers a request: since when, within which limit, what it asked
 * the requester for, and how much more time it asked for. Until the provider has received the
 * request, there are none.
 */
@Embeddable
class AnswerTerms {

  /** The limit of the answer to a need. */
  private static final String AGREED = "negotiation.answer";

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "answer_limit")
  private String limit;

  @Column(name = "substitute_authority")
  private String substituteAuthority;

  @Column(name = "of_central_body")
  private boolean ofCentralBody;

  @Column(name = "max_extension_days")
  private int maxExtensionDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "supplement_clock")
  private SupplementClock supplementClock;

  @Embedded private Supplement supplement;
  @Embedded private Extension extension;

  /** The terms before the receipt; also for JPA. */
  protected AnswerTerms() {
    // nothing runs yet
  }

  private AnswerTerms(String limit, SupplementClock supplementClock, Instant receivedAt) {
    this.limit = limit;
    this.supplementClock = supplementClock;
    this.receivedAt = receivedAt;
  }

  /**
   * The terms of a request that the provider receives now, with the limit for its answer.
   *
   * @param ofCentralBody whether a party is a central body, so that the city rules on no dispute
   */
  static AnswerTerms received(Limit limit, boolean ofCentralBody, Instant at) {
    var terms = new AnswerTerms(limit.key(), limit.supplementClock(), at);
    terms.ofCentralBody = ofCentralBody;
    terms.maxExtensionDays = Objects.requireNonNullElse(limit.extensionDays(), 0);
    return terms;
  }

  /** The terms of a need that departments agreed on: its answer is known already. */
  static AnswerTerms agreed(Instant at) {
    return new AnswerTerms(AGREED, SupplementClock.RUN, at);
  }

  /** Whether departments agreed on a need, so that no request was answered. */
  boolean isAgreed() {
    return AGREED.equals(limit);
  }

  /** The key of the limit for the answer; null before the receipt. */
  String limit() {
    return limit;
  }

  /**
   * Excludes the provider's sharing authority, which is a party, from decisions on more time.
   *
   * @param substitute the body that decides instead; null if there is none, and the time cannot be
   *     extended
   */
  void recuseAuthority(String substitute) {
    substituteAuthority = substitute;
    if (substitute == null) {
      maxExtensionDays = 0;
    }
  }

  /** Whether a party is a central body, so that the city rules on no dispute over the answer. */
  boolean isOfCentralBody() {
    return ofCentralBody;
  }

  /** Asks the requester for all missing information. */
  void askSupplement(List<String> missingInformation, CommandContext context) {
    supplement = new Supplement(missingInformation, context);
  }

  /** Asks the authority for more time. */
  void askExtension(Integer workingDays, String reasons, CommandContext context) {
    extension = new Extension(workingDays, maxExtensionDays, reasons, context);
  }

  /** The missing information; null if the provider asked for none. */
  Supplement supplement() {
    return supplement;
  }

  boolean isSupplementAsked() {
    return supplement != null;
  }

  /** The requested extension; null if there is none. */
  Extension extension() {
    return extension;
  }

  boolean isReceived() {
    return receivedAt != null;
  }

  /** When the provider received the request; null before. */
  Instant receivedAt() {
    return receivedAt;
  }

  /**
   * The body that decides on more time in place of the provider's sharing authority if that is a
   * party; null if it is not.
   */
  String substituteAuthority() {
    return substituteAuthority;
  }

  /** The maximum extension in working days; 0 if the time cannot be extended. */
  int maxExtensionDays() {
    return maxExtensionDays;
  }

  /** The effect of a supplement on the deadline of the answer. */
  SupplementClock supplementClock() {
    return supplementClock;
  }
}
