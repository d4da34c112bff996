package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.RequestView.RequestDecision;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.ConsentValidator;
import org.infoshare.sharing.terms.RefusalGround;
import org.infoshare.sharing.terms.RequestContent;
import org.infoshare.sharing.terms.UsePeriod;

/**
 * The outcome of a request: the answer of its provider, what a dispute added to it, and the grant
 * that follows from both with its period of use. A dispute never changes the answer itself.
 */
@Embeddable
class RequestOutcome {

  private Boolean consented;

  @Column(name = "decided_items")
  @Convert(converter = TextsConverter.class)
  private List<String> items;

  @Enumerated(EnumType.STRING)
  @Column(name = "refusal_ground")
  private RefusalGround ground;

  @Column(name = "ground_article")
  private String article;

  @Column(name = "decision_reasons")
  private String reasons;

  @Column(name = "decided_by")
  private String by;

  @Column(name = "decided_at")
  private Instant at;

  @Column(name = "decided_late")
  private Boolean late;

  @Column(name = "disposal_requirement")
  private String disposalRequirement;

  @Column(name = "dispute_decision_items")
  @Convert(converter = TextsConverter.class)
  private List<String> itemsAfterDispute;

  @Column(name = "dispute_decided_by")
  private String disputeDecidedBy;

  @Column(name = "dispute_decided_at")
  private Instant disputeDecidedAt;

  @Column(name = "grant_id")
  private UUID grant;

  @Embedded private UsePeriod usablePeriod;

  /** The outcome as long as nothing was decided; also for JPA. */
  protected RequestOutcome() {
    // nothing is shared
  }

  /**
   * The consent of a provider to all or some of the requested items.
   *
   * @param published the current version of the entry
   * @param late whether the deadline of the answer has expired
   * @throws Refusal {@code invalid} with every fault
   */
  static RequestDecision consent(
      CommandContext context,
      Consent consent,
      RequestContent content,
      PublishedEntry published,
      boolean late) {
    var shared = ConsentValidator.items(consent, content, published);
    boolean whole = shared.size() == content.items().size();
    var ground = whole ? null : consent.ground();
    String article = ground == null ? null : RequestValidator.stripped(consent.article());
    String reasons = RequestValidator.stripped(consent.reasons());
    return new RequestDecision(
        true,
        shared,
        ground,
        article,
        reasons,
        context.account(),
        context.at(),
        late,
        RequestValidator.stripped(consent.disposalRequirement()));
  }

  /** The consent of the platform, to items that are shared without condition or were agreed on. */
  static RequestDecision consentByPlatform(List<String> items, Instant at) {
    return new RequestDecision(
        true, items, null, null, null, Caller.PLATFORM.account(), at, false, null);
  }

  /** Records the answer of the provider, or of the platform in its place. */
  void answer(RequestDecision decision) {
    consented = decision.consented();
    items = List.copyOf(decision.items());
    ground = decision.ground();
    article = decision.article();
    reasons = decision.reasons();
    by = decision.by();
    at = decision.at();
    late = decision.late();
    disposalRequirement = decision.disposalRequirement();
  }

  /**
   * Records the refusal of the provider (Decree 809 art. 21).
   *
   * @param namedArticle the article that the provider relies on; null where it names none
   * @param returnFlow whether the data is to flow back to its territory
   * @throws Refusal {@code invalid} without a ground that is allowed, or without reasons
   */
  void refuse(
      CommandContext context,
      RefusalGround ground,
      String namedArticle,
      String reasons,
      boolean returnFlow,
      boolean late) {
    ConsentValidator.checkRefusal(ground, namedArticle, reasons, returnFlow);
    answer(
        new RequestDecision(
            false,
            List.of(),
            ground,
            RequestValidator.stripped(namedArticle),
            reasons.strip(),
            context.account(),
            context.at(),
            late,
            null));
  }

  /** Records the items that a dispute added. */
  void addAfterDispute(List<String> added, String decidedBy, Instant decidedAt) {
    itemsAfterDispute = List.copyOf(added);
    disputeDecidedBy = decidedBy;
    disputeDecidedAt = decidedAt;
  }

  /** Records the grant that was issued or widened, and the period in which it can be used. */
  void grant(UUID issued, UsePeriod period) {
    grant = issued;
    usablePeriod = period;
  }

  /**
   * Moves the period of use to make up for lost time, if it then ends later.
   *
   * @param moved the requested period, moved to the day of the provision
   * @param again whether other items are in use already, and stay usable from their date
   */
  void movePeriod(UsePeriod moved, boolean again) {
    if (moved.until().isAfter(usablePeriod.until())) {
      usablePeriod = again ? moved.extendedBackTo(usablePeriod.from()) : moved;
    }
  }

  /** The answer of the provider; null if there is none. */
  RequestDecision decision() {
    return at == null
        ? null
        : new RequestDecision(
            consented, items, ground, article, reasons, by, at, late, disposalRequirement);
  }

  /** What a dispute added; null if there was none that ended with sharing. */
  RequestDecision decisionAfterDispute() {
    return isWidened()
        ? new RequestDecision(
            true,
            itemsAfterDispute,
            null,
            null,
            null,
            disputeDecidedBy,
            disputeDecidedAt,
            false,
            null)
        : null;
  }

  private boolean isWidened() {
    return disputeDecidedAt != null;
  }

  /** Whether the item is shared, by the answer or by a dispute. */
  boolean shares(String item) {
    return (items != null && items.contains(item))
        || (itemsAfterDispute != null && itemsAfterDispute.contains(item));
  }

  /** The names of the requested items that are not shared. */
  List<String> itemsNotShared(RequestContent content) {
    return content.itemsWhere(item -> !shares(item));
  }

  /** Whether time of use was lost through the provider or a dispute. */
  boolean isDelayed() {
    return isWidened() || Boolean.TRUE.equals(late);
  }

  /** When sharing was decided last. */
  Instant sharedSince() {
    return isWidened() ? disputeDecidedAt : at;
  }

  /** The grant of the request; null if there is none. */
  UUID grant() {
    return grant;
  }

  /** The period in which the grant can be used; null if there is no grant. */
  UsePeriod usablePeriod() {
    return usablePeriod;
  }

  /** The last day on which the information may be used: of the grant, or as requested. */
  LocalDate lastDay(RequestContent content) {
    return usablePeriod == null ? content.period().until() : usablePeriod.until();
  }

  LocalDate usableFrom() {
    return usablePeriod == null ? null : usablePeriod.from();
  }

  LocalDate usableUntil() {
    return usablePeriod == null ? null : usablePeriod.until();
  }
}
