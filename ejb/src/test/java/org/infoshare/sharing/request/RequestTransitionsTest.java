package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.sharing.request.RequestCommand.DISPUTE;
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
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.NewDisposal.DisposalMethod;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.NewSupplement;
import org.infoshare.sharing.terms.RefusalGround;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of party, role, stage and command, on the aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTransitionsTest {

  private static final List<CallerContext> EVERYBODY = everybody();

  private static final Set<RequestCommand> OF_PLATFORM =
      EnumSet.of(
          RequestCommand.EXPIRE,
          RequestCommand.SUSPEND,
          RequestCommand.RESTORE,
          RequestCommand.TERMINATE);

  static Stream<Arguments> stagesAndCommands() {
    return Stream.of("gz-2016", "cn-2025")
        .flatMap(
            ruleSet ->
                Stream.of(RequestStage.values())
                    .flatMap(
                        stage ->
                            Stream.of(RequestCommand.values())
                                .map(command -> arguments(ruleSet, stage, command))));
  }

  @ParameterizedTest
  @MethodSource("stagesAndCommands")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      String ruleSet, RequestStage stage, RequestCommand command) {
    for (CallerContext callerContext : EVERYBODY) {
      var context = new CommandContext(callerContext, RequestSamples.NOON, ruleSet);
      var request = requestIn(ruleSet, stage, command);
      boolean offered = request.offeredTo(context).contains(command);
      if (OF_PLATFORM.contains(command)) {
        assertThat(offered).as("%s", callerContext).isFalse();
        continue;
      }

      var refusal = catchThrowableOfType(Refusal.class, () -> perform(request, context, command));

      assertThat(refusal == null ? "accepted" : refusal.reason().code())
          .as("%s", callerContext)
          .isEqualTo(expected(callerContext, stage, command));
      assertThat(offered).as("%s", callerContext).isEqualTo(refusal == null);
      assertThat(request.stage())
          .as("%s", callerContext)
          .isEqualTo(refusal == null && command != DISPUTE ? target(command) : stage);
    }
  }

  @Test
  void nobody_is_forgotten() {
    assertThat(EVERYBODY).hasSize(5 * 2 * 2 * 16);
  }

  /** The table as the rules have it, written down a second time. */
  private static String expected(
      CallerContext callerContext, RequestStage stage, RequestCommand command) {
    var caller = callerContext.caller();
    boolean asRequester = caller.belongsTo("hrss");
    boolean asProvider = caller.belongsTo("psb");
    boolean oversees = callerContext.overseen().contains("psb");
    boolean officer = caller.hasRole(Roles.STAFF) || caller.hasRole(Roles.HEAD);
    boolean permitted =
        switch (command) {
          case AMEND, SUBMIT -> asRequester && caller.hasRole(Roles.STAFF);
          case RETURN, FILE, DISPOSE, DISPUTE -> asRequester && caller.hasRole(Roles.HEAD);
          case WITHDRAW, SUPPLEMENT -> asRequester && officer;
          case FORWARD -> caller.belongsTo("th-auth") && caller.hasRole(Roles.AUTHORITY);
          case ASK_SUPPLEMENT -> asProvider && officer;
          case ASK_EXTENSION, CONSENT, REFUSE -> asProvider && caller.hasRole(Roles.HEAD);
          case APPROVE_EXTENSION, REFUSE_EXTENSION -> oversees && caller.hasRole(Roles.AUTHORITY);
          case PROVIDE -> asProvider && (officer || caller.hasRole(Roles.SYSTEM));
          default -> false;
        };
    if (!permitted) {
      return "not-permitted";
    }
    if (!stages(command).contains(stage)) {
      return "wrong-stage";
    }
    boolean owed = stage == AGREED || stage == LATE;
    if (command == RequestCommand.WITHDRAW && owed && !caller.hasRole(Roles.HEAD)) {
      return "wrong-stage";
    }
    boolean review = command == RequestCommand.RETURN || command == RequestCommand.FILE;
    if (review && caller.account().equals("hrss.staff")) {
      return "same-person";
    }
    boolean decides =
        command == RequestCommand.APPROVE_EXTENSION || command == RequestCommand.REFUSE_EXTENSION;
    return decides && (asProvider || asRequester) ? "party-cannot-decide" : "accepted";
  }

  private static Set<RequestStage> stages(RequestCommand command) {
    return switch (command) {
      case AMEND, SUBMIT -> EnumSet.of(DRAFT);
      case RETURN, FILE -> EnumSet.of(DEPT_REVIEW);
      case FORWARD -> EnumSet.of(RELAYING);
      case ASK_SUPPLEMENT, ASK_EXTENSION, APPROVE_EXTENSION, REFUSE_EXTENSION -> EnumSet.of(FILED);
      case SUPPLEMENT -> EnumSet.of(SUPPLEMENT);
      case CONSENT, REFUSE -> EnumSet.of(FILED, UNANSWERED);
      case PROVIDE -> EnumSet.of(AGREED, LATE);
      case DISPOSE -> EnumSet.of(PROVIDED, SUSPENDED, TERMINATED);
      case DISPUTE -> EnumSet.of(REFUSED, UNANSWERED);
      case WITHDRAW ->
          EnumSet.of(DRAFT, DEPT_REVIEW, RELAYING, FILED, SUPPLEMENT, UNANSWERED, AGREED, LATE);
      default -> EnumSet.noneOf(RequestStage.class);
    };
  }

  private static RequestStage target(RequestCommand command) {
    return switch (command) {
      case AMEND, RETURN -> DRAFT;
      case SUBMIT -> DEPT_REVIEW;
      case FILE, FORWARD -> RELAYING;
      case ASK_SUPPLEMENT -> SUPPLEMENT;
      case SUPPLEMENT, ASK_EXTENSION, APPROVE_EXTENSION, REFUSE_EXTENSION -> FILED;
      case CONSENT -> AGREED;
      case REFUSE -> REFUSED;
      case PROVIDE -> PROVIDED;
      case DISPOSE -> DISPOSED;
      case WITHDRAW -> WITHDRAWN;
      default -> throw new IllegalArgumentException(command.name());
    };
  }

  private static void perform(
      SharingRequest request, CommandContext context, RequestCommand command) {
    var entry = RequestSamples.conditionalRegister();
    switch (command) {
      case AMEND -> request.amend(context, RequestSamples.asking("name"), entry);
      case SUBMIT -> request.submit(context);
      case RETURN -> request.sendBack(context, "name the article");
      case FILE -> request.file(context, entry, List.of());
      case FORWARD -> request.forward(context);
      case ASK_SUPPLEMENT -> request.askSupplement(context, List.of("the statute's article"));
      case SUPPLEMENT ->
          request.supplement(
              context,
              new NewSupplement(null, null, null, "article 74 of the Social Insurance Law"));
      case ASK_EXTENSION -> request.askExtension(context, 5, "many files");
      case APPROVE_EXTENSION -> request.decideExtension(context, true, "understood");
      case REFUSE_EXTENSION -> request.decideExtension(context, false, "too long");
      case CONSENT ->
          request.consent(
              context, Consent.ofAllItems(), entry, false, decision -> UUID.randomUUID());
      case REFUSE ->
          request.refuse(context, RefusalGround.OUTSIDE_DUTY, null, "no duty needs it", false);
      case PROVIDE ->
          request.provide(context, new NewProvision(AccessMode.FILE, "at the counter"), false);
      case DISPOSE ->
          request.dispose(
              context,
              new NewDisposal(
                  DisposalMethod.DESTROYED, "all files deleted", LocalDate.of(2026, 3, 2)));
      case WITHDRAW -> request.withdraw(context, "no longer needed");
      case DISPUTE -> request.require(context, command);
      default -> throw new IllegalArgumentException(command.name());
    }
  }

  /**
   * Drafted and submitted by hrss.staff, th-auth on its way, then put into the stage with what must
   * have happened before the command: a supplement or an extension asked for, say.
   */
  private static SharingRequest requestIn(
      String ruleSet, RequestStage stage, RequestCommand command) {
    var request = RequestSamples.agreed();
    set(request, "filing", new Filing(3, ruleSet, RequestSamples.NOON));
    set(request, "route", new RelayRoute(List.of("th-auth")));
    set(request, "stage", stage);
    if (stage == REFUSED || stage == UNANSWERED) {
      set(request, "outcome", null);
    }
    if (command == RequestCommand.SUPPLEMENT) {
      request.answerTerms().askSupplement(List.of("the article"), RequestSamples.PROVIDER);
    }
    if (command == RequestCommand.APPROVE_EXTENSION || command == RequestCommand.REFUSE_EXTENSION) {
      request.answerTerms().askExtension(5, "many files", RequestSamples.PROVIDER);
    }
    return request;
  }

  private static void set(SharingRequest request, String name, Object value) {
    try {
      Field field = SharingRequest.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(request, value);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("A request has no " + name, impossible);
    }
  }

  private static List<CallerContext> everybody() {
    var everybody = new ArrayList<CallerContext>();
    for (String department : List.of("hrss", "psb", "iic", "th-auth", "edu")) {
      for (String account : List.of("hrss.staff", "somebody.else")) {
        for (Set<String> overseen : List.of(Set.<String>of(), Set.of("psb"))) {
          for (Set<String> roles : everySubsetOfRoles()) {
            everybody.add(new CallerContext(new Caller(account, department, roles), overseen));
          }
        }
      }
    }
    return everybody;
  }

  private static Set<Set<String>> everySubsetOfRoles() {
    var subsets = new HashSet<Set<String>>(Set.of(Set.of()));
    for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY)) {
      for (Set<String> smaller : Set.copyOf(subsets)) {
        var larger = new HashSet<>(smaller);
        larger.add(role);
        subsets.add(larger);
      }
    }
    return subsets;
  }
}
