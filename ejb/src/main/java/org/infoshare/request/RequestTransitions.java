package org.infoshare.request;

import static org.infoshare.platform.Party.PROVIDER;
import static org.infoshare.platform.Party.REQUESTER;
import static org.infoshare.request.RequestCommand.AMEND;
import static org.infoshare.request.RequestCommand.CONSENT;
import static org.infoshare.request.RequestCommand.FILE;
import static org.infoshare.request.RequestCommand.REFUSE;
import static org.infoshare.request.RequestCommand.RETURN;
import static org.infoshare.request.RequestCommand.SUBMIT;
import static org.infoshare.request.RequestCommand.WITHDRAW;
import static org.infoshare.request.RequestStage.DEPT_REVIEW;
import static org.infoshare.request.RequestStage.DRAFT;
import static org.infoshare.request.RequestStage.FILED;
import static org.infoshare.request.RequestStage.PROVIDED;
import static org.infoshare.request.RequestStage.REFUSED;
import static org.infoshare.request.RequestStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Party;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;
import org.infoshare.platform.TransitionTable;

/**
 * Who may do what to a request, and where it leads (Decree 809 arts. 20 and 21): staff prepares it,
 * the head of the requester's sharing office agrees to file it, the head of the provider's answers.
 * The platform hosts the records, so that agreeing provides at once.
 *
 * <p>Whoever had a hand in preparing a request does not review it.
 */
final class RequestTransitions {

  static final TransitionTable<RequestStage, RequestCommand> TABLE =
      TransitionTable.<RequestStage, RequestCommand>of(RequestCommand.class)
          .allow(REQUESTER, Roles.STAFF, DRAFT, AMEND, DRAFT)
          .allow(REQUESTER, Roles.STAFF, DRAFT, SUBMIT, DEPT_REVIEW)
          .allow(REQUESTER, Roles.HEAD, DEPT_REVIEW, RETURN, DRAFT)
          .allow(REQUESTER, Roles.HEAD, DEPT_REVIEW, FILE, FILED)
          .allow(PROVIDER, Roles.HEAD, FILED, CONSENT, PROVIDED)
          .allow(PROVIDER, Roles.HEAD, FILED, REFUSE, REFUSED)
          .allow(REQUESTER, Roles.STAFF, DRAFT, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.STAFF, DEPT_REVIEW, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.STAFF, FILED, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, DRAFT, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, DEPT_REVIEW, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, FILED, WITHDRAW, WITHDRAWN)
          .byItself(FILED, CONSENT, PROVIDED)
          .build();

  private static final Set<RequestCommand> REVIEW = EnumSet.of(RETURN, FILE);

  private RequestTransitions() {}

  /**
   * The stage that the command leads to.
   *
   * @param preparedBy the accounts that had a hand in it
   * @throws Refusal {@code not-permitted}, {@code wrong-stage} or {@code same-person}
   */
  static RequestStage move(
      Set<Party> parties,
      Caller caller,
      RequestStage from,
      List<String> preparedBy,
      RequestCommand command) {
    var to = TABLE.move(parties, caller, from, command);
    if (REVIEW.contains(command) && preparedBy.contains(caller.account())) {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }
    return to;
  }

  /** What the caller may do now. */
  static Set<RequestCommand> offered(
      Set<Party> parties, Caller caller, RequestStage from, List<String> preparedBy) {
    var offered = TABLE.offered(parties, caller, from);
    if (preparedBy.contains(caller.account())) {
      offered.removeAll(REVIEW);
    }
    return offered;
  }
}
