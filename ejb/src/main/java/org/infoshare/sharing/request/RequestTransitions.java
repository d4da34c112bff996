package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.RELAY;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.sharing.request.RequestCommand.AMEND;
import static org.infoshare.sharing.request.RequestCommand.APPROVE_EXTENSION;
import static org.infoshare.sharing.request.RequestCommand.ASK_EXTENSION;
import static org.infoshare.sharing.request.RequestCommand.ASK_SUPPLEMENT;
import static org.infoshare.sharing.request.RequestCommand.CONSENT;
import static org.infoshare.sharing.request.RequestCommand.DISPOSE;
import static org.infoshare.sharing.request.RequestCommand.DISPUTE;
import static org.infoshare.sharing.request.RequestCommand.EXPIRE;
import static org.infoshare.sharing.request.RequestCommand.FILE;
import static org.infoshare.sharing.request.RequestCommand.FORWARD;
import static org.infoshare.sharing.request.RequestCommand.PROVIDE;
import static org.infoshare.sharing.request.RequestCommand.REFUSE;
import static org.infoshare.sharing.request.RequestCommand.REFUSE_EXTENSION;
import static org.infoshare.sharing.request.RequestCommand.RESTORE;
import static org.infoshare.sharing.request.RequestCommand.RETURN;
import static org.infoshare.sharing.request.RequestCommand.SUBMIT;
import static org.infoshare.sharing.request.RequestCommand.SUSPEND;
import static org.infoshare.sharing.request.RequestCommand.TERMINATE;
import static org.infoshare.sharing.request.RequestCommand.WITHDRAW;
import static org.infoshare.sharing.request.RequestStage.AGREED;
import static org.infoshare.sharing.request.RequestStage.DEPT_REVIEW;
import static org.infoshare.sharing.request.RequestStage.DISPOSED;
import static org.infoshare.sharing.request.RequestStage.DRAFT;
import static org.infoshare.sharing.request.RequestStage.FILED;
import static org.infoshare.sharing.request.RequestStage.LATE;
import static org.infoshare.sharing.request.RequestStage.PROVIDED;
import static org.infoshare.sharing.request.RequestStage.REFUSED;
import static org.infoshare.sharing.request.RequestStage.RELAYING;
import static org.infoshare.sharing.request.RequestStage.SUPPLEMENT;
import static org.infoshare.sharing.request.RequestStage.SUSPENDED;
import static org.infoshare.sharing.request.RequestStage.TERMINATED;
import static org.infoshare.sharing.request.RequestStage.UNANSWERED;
import static org.infoshare.sharing.request.RequestStage.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of a request, and who may make them, by the rule-set of the case. There is one
 * table for the 2016 rules (chapter IV) and one for Decree 809 (arts. 20 to 27).
 *
 * <p>No department can hold up a request: when a deadline expires, the platform moves the request
 * on.
 */
final class RequestTransitions {

  static final RuleSetTables<RequestStage, RequestCommand> TABLES =
      new RuleSetTables<>(
          table(StepSource.rulesOf2016(35), StepSource.CONFIGURED).withoutDecree(),
          table(StepSource.decree(28), StepSource.decree(28)));

  private RequestTransitions() {}

  /**
   * The rows that both rule-sets have. The 2016 procedure is known only in outline, so what it does
   * not attest is configured after Decree 809 there; nothing in it contradicts that.
   *
   * @param noAnswer the source of a dispute over a refusal or a missing answer
   * @param otherDispute the source of any other dispute
   */
  private static TransitionTable<RequestStage, RequestCommand> table(
      StepSource noAnswer, StepSource otherDispute) {
    var rows = TransitionTable.<RequestStage, RequestCommand>of(RequestCommand.class);
    preparation(rows);
    relay(rows);
    answer(rows);
    provision(rows);
    use(rows);
    for (RequestStage disputable : List.of(REFUSED, UNANSWERED)) {
      rows.under(noAnswer).allow(REQUESTER, Roles.HEAD, disputable, DISPUTE, disputable);
    }
    for (RequestStage disputable : List.of(AGREED, LATE, PROVIDED, SUSPENDED)) {
      rows.under(otherDispute).allow(REQUESTER, Roles.HEAD, disputable, DISPUTE, disputable);
    }
    rows.under(StepSource.CONFIGURED);
    for (RequestStage open : List.of(DRAFT, DEPT_REVIEW, RELAYING, FILED, SUPPLEMENT)) {
      rows.allow(REQUESTER, Roles.STAFF, open, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, open, WITHDRAW, WITHDRAWN);
    }
    rows.allow(REQUESTER, Roles.STAFF, UNANSWERED, WITHDRAW, WITHDRAWN)
        .allow(REQUESTER, Roles.HEAD, UNANSWERED, WITHDRAW, WITHDRAWN);
    for (RequestStage awaitingProvision : List.of(AGREED, LATE)) {
      rows.allow(REQUESTER, Roles.HEAD, awaitingProvision, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, awaitingProvision, DISPOSE, DISPOSED);
    }
    endByMerger(rows);
    return rows.build();
  }

  /**
   * Adds the automatic end if requester and provider were merged into one department: nothing is
   * left to share.
   */
  private static void endByMerger(TransitionTable.Builder<RequestStage, RequestCommand> rows) {
    EnumSet.complementOf(EnumSet.of(DISPOSED, WITHDRAWN))
        .forEach(open -> rows.automatic(open, WITHDRAW, WITHDRAWN));
  }

  private static void preparation(TransitionTable.Builder<RequestStage, RequestCommand> rows) {
    rows.under(StepSource.CONFIGURED)
        .allow(REQUESTER, Roles.STAFF, DRAFT, AMEND, DRAFT)
        .allow(REQUESTER, Roles.STAFF, DRAFT, SUBMIT, DEPT_REVIEW)
        .allow(REQUESTER, Roles.HEAD, DEPT_REVIEW, RETURN, DRAFT)
        .under(StepSource.decree(20), StepSource.decree(20))
        .allow(REQUESTER, Roles.HEAD, DEPT_REVIEW, FILE, RELAYING);
  }

  /**
   * Adds the relay. The request arrives automatically if no authority is left on its route, and
   * skips an authority that is late.
   */
  private static void relay(TransitionTable.Builder<RequestStage, RequestCommand> rows) {
    rows.under(StepSource.CONFIGURED)
        .allow(RELAY, Roles.AUTHORITY, RELAYING, FORWARD, RELAYING)
        .automatic(RELAYING, EXPIRE, RELAYING)
        .automatic(RELAYING, FORWARD, FILED);
  }

  /**
   * Adds the answer. The automatic rows include the outcome of a dispute after a refusal, a missing
   * answer or a partial consent. A supplement that is late is waited for no more.
   */
  private static void answer(TransitionTable.Builder<RequestStage, RequestCommand> rows) {
    rows.under(StepSource.decree(21), StepSource.decree(11))
        .allow(PROVIDER, Roles.STAFF, FILED, ASK_SUPPLEMENT, SUPPLEMENT)
        .allow(PROVIDER, Roles.HEAD, FILED, ASK_SUPPLEMENT, SUPPLEMENT)
        .under(StepSource.CONFIGURED)
        .allow(REQUESTER, Roles.STAFF, SUPPLEMENT, RequestCommand.SUPPLEMENT, FILED)
        .allow(REQUESTER, Roles.HEAD, SUPPLEMENT, RequestCommand.SUPPLEMENT, FILED)
        .under(StepSource.decree(21))
        .allow(PROVIDER, Roles.HEAD, FILED, ASK_EXTENSION, FILED)
        .under(StepSource.decree(21), StepSource.decree(21))
        .allow(AUTHORITY, Roles.AUTHORITY, FILED, APPROVE_EXTENSION, FILED)
        .allow(AUTHORITY, Roles.AUTHORITY, FILED, REFUSE_EXTENSION, FILED)
        .under(StepSource.CONFIGURED)
        .allow(AUTHORITY, Roles.GOVERNMENT, FILED, APPROVE_EXTENSION, FILED)
        .allow(AUTHORITY, Roles.GOVERNMENT, FILED, REFUSE_EXTENSION, FILED)
        .under(StepSource.decree(21), StepSource.decree(20))
        .allow(PROVIDER, Roles.HEAD, FILED, CONSENT, AGREED)
        .allow(PROVIDER, Roles.HEAD, FILED, REFUSE, REFUSED)
        .under(StepSource.CONFIGURED)
        .allow(PROVIDER, Roles.HEAD, UNANSWERED, CONSENT, AGREED)
        .allow(PROVIDER, Roles.HEAD, UNANSWERED, REFUSE, REFUSED)
        .automatic(FILED, CONSENT, AGREED)
        .automatic(REFUSED, CONSENT, AGREED)
        .automatic(UNANSWERED, CONSENT, AGREED)
        .automatic(AGREED, CONSENT, AGREED)
        .automatic(LATE, CONSENT, LATE)
        .automatic(PROVIDED, CONSENT, AGREED)
        .automatic(SUSPENDED, CONSENT, AGREED)
        .automatic(FILED, EXPIRE, UNANSWERED)
        .automatic(SUPPLEMENT, EXPIRE, UNANSWERED)
        .automatic(SUPPLEMENT, RequestCommand.SUPPLEMENT, FILED);
  }

  private static void provision(TransitionTable.Builder<RequestStage, RequestCommand> rows) {
    for (RequestStage awaitingProvision : List.of(AGREED, LATE)) {
      for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM)) {
        rows.under(StepSource.decree(22))
            .allow(PROVIDER, role, awaitingProvision, PROVIDE, PROVIDED);
      }
      rows.under(StepSource.CONFIGURED)
          .automatic(awaitingProvision, PROVIDE, PROVIDED)
          .automatic(awaitingProvision, TERMINATE, TERMINATED);
    }
    rows.automatic(AGREED, EXPIRE, LATE);
  }

  private static void use(TransitionTable.Builder<RequestStage, RequestCommand> rows) {
    rows.automatic(PROVIDED, SUSPEND, SUSPENDED)
        .automatic(SUSPENDED, RESTORE, PROVIDED)
        .automatic(PROVIDED, TERMINATE, TERMINATED)
        .automatic(SUSPENDED, TERMINATE, TERMINATED)
        .under(StepSource.decree(27))
        .allow(REQUESTER, Roles.HEAD, PROVIDED, DISPOSE, DISPOSED)
        .allow(REQUESTER, Roles.HEAD, SUSPENDED, DISPOSE, DISPOSED)
        .allow(REQUESTER, Roles.HEAD, TERMINATED, DISPOSE, DISPOSED);
  }

  /**
   * Whether a request in that stage waits for that command. It never waits for optional commands,
   * and waits for its disposal only once the grant was ended (Decree 809 art. 27).
   */
  static boolean isWaitingFor(RequestStage stage, RequestCommand command) {
    return switch (command) {
      case AMEND, WITHDRAW, ASK_EXTENSION, DISPUTE -> false;
      case DISPOSE -> stage == TERMINATED;
      default -> true;
    };
  }

  /**
   * The stages of either rule-set in which a request waits for a caller with these roles that is
   * that party.
   */
  static Set<RequestStage> waitingStages(Party party, Caller caller) {
    return TABLES.waitingStages(party, caller, RequestTransitions::isWaitingFor);
  }

  /** The steps of requests, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "request";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return TABLES;
    }
  }
}
