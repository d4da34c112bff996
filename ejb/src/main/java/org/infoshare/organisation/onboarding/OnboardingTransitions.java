package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.organisation.onboarding.OnboardingCommand.ACTIVATE_SYSTEM;
import static org.infoshare.organisation.onboarding.OnboardingCommand.APPROVE;
import static org.infoshare.organisation.onboarding.OnboardingCommand.ASK_SUPPLEMENT;
import static org.infoshare.organisation.onboarding.OnboardingCommand.COMPLETE;
import static org.infoshare.organisation.onboarding.OnboardingCommand.CONCLUDE;
import static org.infoshare.organisation.onboarding.OnboardingCommand.FILE_AGREEMENT;
import static org.infoshare.organisation.onboarding.OnboardingCommand.REFUSE;
import static org.infoshare.organisation.onboarding.OnboardingCommand.REGISTER_SYSTEM;
import static org.infoshare.organisation.onboarding.OnboardingCommand.RESUME;
import static org.infoshare.organisation.onboarding.OnboardingCommand.SIGN_AGREEMENT;
import static org.infoshare.organisation.onboarding.OnboardingCommand.SUSPEND;
import static org.infoshare.organisation.onboarding.OnboardingStage.ACTIVE;
import static org.infoshare.organisation.onboarding.OnboardingStage.AGREEMENT_SIGNED;
import static org.infoshare.organisation.onboarding.OnboardingStage.APPLIED;
import static org.infoshare.organisation.onboarding.OnboardingStage.APPROVED;
import static org.infoshare.organisation.onboarding.OnboardingStage.REFUSED;
import static org.infoshare.organisation.onboarding.OnboardingStage.SUPPLEMENT;
import static org.infoshare.organisation.onboarding.OnboardingStage.SUSPENDED;
import static org.infoshare.organisation.onboarding.OnboardingStage.TRIAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of onboarding: who may give which command, and to which stage it leads (初次接入). It
 * is known that the procedure exists; every step of it is configured.
 *
 * <p>The requester is the department that joins; its authority is that of its level and area.
 */
final class OnboardingTransitions {

  static final TransitionTable<OnboardingStage, OnboardingCommand> TABLE = table();

  private OnboardingTransitions() {}

  /**
   * Whether a department in that stage waits for that command: for an agreement before the first
   * one binds, for a system before the first one is tried, and never for what an authority merely
   * may do.
   */
  static boolean isWaitingFor(OnboardingStage stage, OnboardingCommand command) {
    return switch (command) {
      case COMPLETE, ASK_SUPPLEMENT, APPROVE, REFUSE -> true;
      case FILE_AGREEMENT, SIGN_AGREEMENT -> stage == APPROVED;
      case REGISTER_SYSTEM -> stage == AGREEMENT_SIGNED;
      case CONCLUDE, ACTIVATE_SYSTEM, SUSPEND, RESUME -> false;
    };
  }

  private static TransitionTable<OnboardingStage, OnboardingCommand> table() {
    var rows =
        TransitionTable.<OnboardingStage, OnboardingCommand>of(OnboardingCommand.class)
            .under(StepSource.CONFIGURED)
            .allow(AUTHORITY, Roles.AUTHORITY, APPLIED, ASK_SUPPLEMENT, SUPPLEMENT)
            .allow(REQUESTER, Roles.HEAD, SUPPLEMENT, COMPLETE, APPLIED)
            .allow(AUTHORITY, Roles.AUTHORITY, APPLIED, APPROVE, APPROVED)
            .allow(AUTHORITY, Roles.AUTHORITY, APPLIED, REFUSE, REFUSED);
    for (var stage : List.of(APPROVED, AGREEMENT_SIGNED, TRIAL, ACTIVE, SUSPENDED)) {
      rows.allow(REQUESTER, Roles.HEAD, stage, FILE_AGREEMENT, stage)
          .allow(AUTHORITY, Roles.AUTHORITY, stage, FILE_AGREEMENT, stage)
          .allow(REQUESTER, Roles.HEAD, stage, SIGN_AGREEMENT, stage)
          .allow(AUTHORITY, Roles.AUTHORITY, stage, SIGN_AGREEMENT, stage);
    }
    return rows.automatic(APPROVED, CONCLUDE, AGREEMENT_SIGNED)
        .allow(REQUESTER, Roles.HEAD, AGREEMENT_SIGNED, REGISTER_SYSTEM, TRIAL)
        .allow(REQUESTER, Roles.HEAD, TRIAL, REGISTER_SYSTEM, TRIAL)
        .allow(REQUESTER, Roles.HEAD, ACTIVE, REGISTER_SYSTEM, ACTIVE)
        .allow(AUTHORITY, Roles.AUTHORITY, TRIAL, ACTIVATE_SYSTEM, ACTIVE)
        .allow(AUTHORITY, Roles.AUTHORITY, ACTIVE, ACTIVATE_SYSTEM, ACTIVE)
        .allow(AUTHORITY, Roles.AUTHORITY, ACTIVE, SUSPEND, SUSPENDED)
        .automatic(ACTIVE, SUSPEND, SUSPENDED)
        .allow(AUTHORITY, Roles.AUTHORITY, SUSPENDED, RESUME, ACTIVE)
        .build();
  }

  /** The steps of onboarding, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "onboarding";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return RuleSetTables.alike(TABLE);
    }
  }
}
