package org.infoshare.request;

import static org.infoshare.request.RequestCommand.AMEND;
import static org.infoshare.request.RequestCommand.CONSENT;
import static org.infoshare.request.RequestCommand.FILE;
import static org.infoshare.request.RequestCommand.REFUSE;
import static org.infoshare.request.RequestCommand.RETURN;
import static org.infoshare.request.RequestCommand.SUBMIT;
import static org.infoshare.request.RequestCommand.WITHDRAW;
import static org.infoshare.request.RequestForm.LONGEST_REASONS;
import static org.infoshare.request.RequestReason.PERIOD_INVALID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.deadline.DueDate;
import org.infoshare.department.Standing;
import org.infoshare.grant.AccessMode;
import org.infoshare.grant.GrantDecision;
import org.infoshare.grant.LegalBasis;
import org.infoshare.platform.Checks;
import org.infoshare.platform.CommaSeparated;
import org.infoshare.platform.Party;
import org.infoshare.platform.PlatformClock;
import org.infoshare.platform.Refusal;
import org.infoshare.rulebook.RuleSet;

/**
 * A request for the items of one catalogue entry, and the only place its stage changes.
 *
 * <p>Staff of the requester drafts it; another person, the head, files it. From then on the
 * provider knows of it and its limit runs. The provider's head consents, to all or some of the
 * items, or refuses; a consent becomes an access right in the same step. Until it is answered, the
 * requester may withdraw it.
 */
@Entity
@Table(name = "sharing_request")
class SharingRequest {

  /** Who decided, where the platform answered by itself. */
  static final String PLATFORM = "platform";

  @Id private UUID id;

  @Column(name = "entry_code")
  private String entry;

  @Column(name = "entry_version")
  private Integer entryVersion;

  private String provider;
  private String requester;
  private String statute;
  private String article;
  private String duty;
  private String purpose;
  private String scenario;

  @Convert(converter = CommaSeparated.class)
  private List<String> items;

  @Enumerated(EnumType.STRING)
  private AccessMode mode;

  @Column(name = "use_from")
  private LocalDate useFrom;

  @Column(name = "use_until")
  private LocalDate useUntil;

  @Enumerated(EnumType.STRING)
  private RequestStage stage;

  @Column(name = "prepared_by")
  @Convert(converter = CommaSeparated.class)
  private List<String> preparedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "rule_set")
  private String ruleSet;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Embedded private AnswerDue answerDue;
  @Embedded private Answer answer;

  /** Left out of the insert: EclipseLink binds a null UUID as text, which PostgreSQL refuses. */
  @Column(name = "grant_id", insertable = false)
  @Convert(converter = AbsentUuid.class)
  private UUID grant;

  @Version private int version;

  protected SharingRequest() {
    // for JPA
  }

  /**
   * A new draft of the caller's department.
   *
   * @param asked what is asked for, checked
   * @param published the entry asked for
   */
  static SharingRequest draft(Standing by, NewRequest asked, PublishedEntry published, Instant at) {
    var request = new SharingRequest();
    request.id = UUID.randomUUID();
    request.requester = by.caller().department();
    request.stage = RequestStage.DRAFT;
    request.preparedBy = List.of(by.caller().account());
    request.draftedAt = at;
    request.ask(asked, published);
    return request;
  }

  private void ask(NewRequest asked, PublishedEntry published) {
    entry = published.code();
    provider = published.provider();
    statute = asked.legalBasis().statute().strip();
    article = asked.legalBasis().article().strip();
    duty = asked.legalBasis().duty().strip();
    purpose = asked.purpose().strip();
    scenario = asked.scenario().strip();
    items = List.copyOf(asked.items());
    mode = asked.mode();
    useFrom = asked.useFrom();
    useUntil = asked.useUntil();
  }

  /**
   * Replaces what is asked for.
   *
   * @param asked what is asked for now, checked
   * @param published the entry asked for
   */
  void amend(Standing by, NewRequest asked, PublishedEntry published) {
    stage = to(by, AMEND);
    ask(asked, published);
    addPreparer(by);
  }

  /** Hands it to the head of the department. */
  void submit(Standing by) {
    stage = to(by, SUBMIT);
    returnReason = null;
    addPreparer(by);
  }

  /** Gives it back to staff, with reasons. */
  void sendBack(Standing by, String reasons) {
    var to = to(by, RETURN);
    checkReasons(reasons);
    stage = to;
    returnReason = reasons.strip();
  }

  /**
   * Hands it to the provider; the limit starts.
   *
   * @param published the entry as it is published now
   */
  void file(Standing by, PublishedEntry published, RuleSet inForce, DueDate due, Instant at) {
    stage = to(by, FILE);
    provider = published.provider();
    entryVersion = published.version();
    ruleSet = inForce.id();
    filedAt = at;
    answerDue = new AnswerDue(due);
  }

  /** The platform's own answer to a request for what is shared without condition. */
  void provideByItself(PublishedEntry published, Instant at, Function<GrantDecision, UUID> issue) {
    var to = RequestTransitions.TABLE.moveByPlatform(stage, CONSENT);
    provide(to, published, new Decision(true, items, null, null, PLATFORM, at), issue);
  }

  /**
   * Shares all or some of the items: the decision becomes the access right at once.
   *
   * @param published the entry as it is published now
   * @param issue makes the access right, in this transaction
   * @throws Refusal {@code period-invalid} once the period of use is over
   */
  void consent(
      Standing by,
      Consent consent,
      PublishedEntry published,
      Instant at,
      Function<GrantDecision, UUID> issue) {
    var to = to(by, CONSENT);
    if (useUntil.isBefore(LocalDate.ofInstant(at, PlatformClock.ZONE))) {
      throw new Refusal(PERIOD_INVALID);
    }
    var shared = RequestForm.consented(consent, items, published);
    var decision =
        new Decision(true, shared, null, stripped(consent.reasons()), by.caller().account(), at);
    provide(to, published, decision, issue);
  }

  private void provide(
      RequestStage to,
      PublishedEntry published,
      Decision decision,
      Function<GrantDecision, UUID> issue) {
    var issued =
        issue.apply(
            new GrantDecision(
                id,
                entry,
                published.version(),
                provider,
                requester,
                decision.items(),
                legalBasis(),
                purpose,
                mode,
                useFrom,
                useUntil));
    stage = to;
    answer = new Answer(decision);
    grant = issued;
  }

  /** Declines to share, on a ground and with reasons (Decree 809 art. 21). */
  void refuse(Standing by, RefusalGround ground, String reasons, Instant at) {
    var to = to(by, REFUSE);
    new Checks().given("/ground", ground).text("/reasons", reasons, LONGEST_REASONS).refuseIfAny();
    stage = to;
    answer =
        new Answer(
            new Decision(false, List.of(), ground, reasons.strip(), by.caller().account(), at));
  }

  /** Takes it back before it is answered. */
  void withdraw(Standing by, String reasons) {
    var to = to(by, WITHDRAW);
    checkReasons(reasons);
    stage = to;
  }

  private static void checkReasons(String reasons) {
    new Checks().text("/reasons", reasons, LONGEST_REASONS).refuseIfAny();
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private void addPreparer(Standing by) {
    preparedBy =
        Stream.concat(preparedBy.stream(), Stream.of(by.caller().account())).distinct().toList();
  }

  /**
   * Refuses what the caller may not do now, before anything of it is looked at.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage} or {@code same-person}
   */
  void require(Standing by, RequestCommand command) {
    to(by, command);
  }

  private RequestStage to(Standing by, RequestCommand command) {
    return RequestTransitions.move(parties(by), by.caller(), stage, preparedBy, command);
  }

  Set<RequestCommand> offeredTo(Standing standing) {
    return RequestTransitions.offered(parties(standing), standing.caller(), stage, preparedBy);
  }

  /**
   * Whether the caller may know of it: the requester always, provider and authority once it was
   * filed.
   */
  boolean isVisibleTo(Standing standing) {
    var parties = parties(standing);
    return parties.contains(Party.REQUESTER)
        || (filedAt != null && !parties.contains(Party.STRANGER));
  }

  private Set<Party> parties(Standing standing) {
    return standing.towards(requester, provider);
  }

  boolean isUnconditionalIn(PublishedEntry published) {
    return RequestForm.isUnconditional(published, items);
  }

  boolean isFiled() {
    return filedAt != null;
  }

  UUID id() {
    return id;
  }

  String provider() {
    return provider;
  }

  String requester() {
    return requester;
  }

  String entry() {
    return entry;
  }

  Integer entryVersion() {
    return entryVersion;
  }

  /** The access right that the answer is; null where there is none. */
  UUID grant() {
    return grant;
  }

  /** The answer; null where there is none. */
  Decision decision() {
    return answer == null ? null : answer.view();
  }

  /** What is asked for, as it was asked. */
  NewRequest content() {
    return new NewRequest(entry, legalBasis(), purpose, scenario, items, mode, useFrom, useUntil);
  }

  private LegalBasis legalBasis() {
    return new LegalBasis(statute, article, duty);
  }

  RequestView view(Standing standing) {
    return new RequestView(
        id,
        entry,
        entryVersion,
        provider,
        requester,
        legalBasis(),
        purpose,
        scenario,
        items,
        mode,
        useFrom,
        useUntil,
        stage,
        returnReason,
        ruleSet,
        filedAt,
        answerDue == null ? null : answerDue.view(),
        decision(),
        grant,
        offeredTo(standing));
  }
}
