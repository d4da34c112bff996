package org.infoshare.time.rulebook;

import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;
import static org.infoshare.time.rulebook.RulebookReason.ADOPTION_NOT_IN_FUTURE;
import static org.infoshare.time.rulebook.RulebookReason.LIMIT_NOT_FOUND;
import static org.infoshare.time.rulebook.RulebookReason.OWN_LIMIT_NOT_ALLOWED;
import static org.infoshare.time.rulebook.RulebookReason.OWN_LIMIT_TOO_LONG;
import static org.infoshare.time.rulebook.RulebookReason.RULE_SET_NOT_FOUND;
import static org.infoshare.time.rulebook.RulebookReason.SETTING_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/**
 * Reading and changing the rules. Everybody may read them. The administrator chooses the rule-set
 * in force, the head of the municipal sharing authority its limits and settings, and the head of a
 * department shorter limits of its own.
 */
@Stateless
public class RulebookService {

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  @Inject private RuleSets ruleSets;
  @Inject private LimitRepository limits;
  @Inject private SettingRepository settings;
  @Inject private OwnLimits ownLimits;
  @Inject private RuleChanges changes;
  @Inject private RulebookDepartments departments;
  @Inject private Instance<CaseSteps> cases;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** Every rule-set, with its periods in force. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<RuleSetView> ruleSets() {
    return ruleSets.all(LocalDate.now(clock));
  }

  /**
   * Puts a rule-set into force from a later day on, and replaces another that was to come into
   * force that day. Open cases retain their rule-set.
   *
   * @param from the first day, after today
   * @throws Refusal {@code rule-set-not-found} if there is none, {@code invalid} if the day is not
   *     in the future, {@code rule-set-expired} if the rule-set is not valid on that day any more
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public RuleSetView adopt(String ruleSet, LocalDate from) {
    var caller = callers.current();
    requireRuleSet(ruleSet);
    var today = LocalDate.now(clock);
    var checks = new Checks().requirePresent("/from", from);
    if (from != null) {
      checks
          .require(from.isAfter(today), "/from", ADOPTION_NOT_IN_FUTURE, today)
          .require(!from.isAfter(LATEST), "/from", PlatformReason.OUT_OF_RANGE, today, LATEST);
    }
    checks.refuseIfAny();
    var now = clock.instant();
    var previous = ruleSets.adopt(ruleSet, from, caller.account(), now);
    record(
        caller,
        "rule-set-adopted",
        new RuleChange(
            RuleChangeKind.ADOPTION,
            caller.department(),
            ruleSet,
            null,
            from,
            RuleValue.of(previous.orElse(null)),
            RuleValue.of(ruleSet),
            null),
        now);
    return ruleSets().stream()
        .filter(ruleSetView -> ruleSetView.id().equals(ruleSet))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The limits of a rule-set, by key.
   *
   * @throws Refusal {@code rule-set-not-found} if there is no such rule-set
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<LimitView> limits(String ruleSet) {
    requireRuleSet(ruleSet);
    return limits.all(ruleSet).stream().map(RuleLimit::view).toList();
  }

  /**
   * The steps of cases under a rule-set, by kind of case, with who takes them and the source of
   * both.
   *
   * @param caseKind only this kind of case, such as {@code request}; null for all
   * @throws Refusal {@code rule-set-not-found} if there is no such rule-set, {@code invalid} if no
   *     case is of that kind
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<StepView> steps(String ruleSet, String caseKind) {
    requireRuleSet(ruleSet);
    var kinds = cases.stream().map(CaseSteps::caseKind).sorted().toList();
    new Checks()
        .require(
            caseKind == null || kinds.contains(caseKind),
            "/caseKind",
            UNKNOWN_VALUE,
            String.join(", ", kinds))
        .refuseIfAny();
    return cases.stream()
        .filter(one -> caseKind == null || one.caseKind().equals(caseKind))
        .sorted(Comparator.comparing(CaseSteps::caseKind))
        .flatMap(
            one ->
                one.tables().of(ruleSet).rows().stream()
                    .map(row -> StepView.of(one.caseKind(), row)))
        .toList();
  }

  /**
   * Changes a limit for what begins from now on.
   *
   * @param lockVersion the version that the caller read
   * @throws Refusal {@code limit-not-found}, {@code limit-fixed}, {@code limit-set-by-law} if an
   *     article allows less time, {@code changed-meanwhile}, or {@code invalid} with every field at
   *     fault
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public LimitView changeLimit(
      String ruleSet, String key, Integer lockVersion, LimitChange change) {
    var caller = requireAuthority("changeLimit");
    requireRuleSet(ruleSet);
    var current =
        limits.lock(ruleSet, key).orElseThrow(() -> new Refusal(LIMIT_NOT_FOUND, ruleSet, key));
    new Checks().requirePresent("/lockVersion", lockVersion).refuseIfAny();
    current.requireLockVersion(lockVersion);
    var now = clock.instant();
    var changed = current.change(change, caller.account(), now);
    if (changed.value().equals(current.value())) {
      return current.view();
    }
    limits.store(changed);
    record(
        caller,
        "limit-changed",
        new RuleChange(
            RuleChangeKind.LIMIT,
            caller.department(),
            ruleSet,
            key,
            null,
            RuleValue.of(current.value()),
            RuleValue.of(changed.value()),
            change.reasons()),
        now);
    return changed.view();
  }

  /**
   * The settings of a rule-set, by key.
   *
   * @throws Refusal {@code rule-set-not-found} if there is no such rule-set
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<SettingView> settings(String ruleSet) {
    requireRuleSet(ruleSet);
    return settings.all(ruleSet);
  }

  /**
   * Changes a setting for what begins from now on.
   *
   * @param lockVersion the version that the caller read
   * @throws Refusal {@code setting-not-found}, {@code changed-meanwhile}, or {@code invalid} if the
   *     setting cannot have that value
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SettingView changeSetting(
      String ruleSet, String key, Integer lockVersion, SettingChange change) {
    var caller = requireAuthority("changeSetting");
    requireRuleSet(ruleSet);
    var row = lock(ruleSet, key);
    new Checks().requirePresent("/lockVersion", lockVersion).refuseIfAny();
    row.requireLockVersion(lockVersion);
    String value = row.validated(change);
    if (value.equals(row.view().value())) {
      return row.view();
    }
    var now = clock.instant();
    settings.store(row.view(), value, caller.account(), now);
    record(
        caller,
        "setting-changed",
        new RuleChange(
            RuleChangeKind.SETTING,
            caller.department(),
            ruleSet,
            key,
            null,
            RuleValue.of(row.view().value()),
            RuleValue.of(value),
            change.reasons()),
        now);
    return lock(ruleSet, key).view();
  }

  /**
   * The shorter limits that departments set for themselves.
   *
   * @param department the department; null for all
   * @throws Refusal {@code invalid} if there is no such department
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<OwnLimitView> ownLimits(String department) {
    var checks = new Checks();
    departments.checkExists(checks, "/department", department);
    checks.refuseIfAny();
    return ownLimits.of(department);
  }

  /**
   * Sets or ends a shorter limit of the caller's department, for what begins from now on.
   *
   * @param workingDays 1 to the number in the rule-set in force; null ends it
   * @return the own limits of the department
   * @throws Refusal {@code limit-not-found} if the rule-set in force has no such limit, {@code
   *     own-limit-not-allowed} if the department may not shorten it, {@code own-limit-too-long} if
   *     it is longer than the limit of the rule-set
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public List<OwnLimitView> setOwnLimit(String key, Integer workingDays) {
    var caller = callers.current();
    String department = caller.department();
    var ruleSet = ruleSets.inForceOn(LocalDate.now(clock)).orElseThrow().id();
    var limit =
        limits.find(ruleSet, key).orElseThrow(() -> new Refusal(LIMIT_NOT_FOUND, ruleSet, key));
    if (workingDays != null) {
      int maxDays = limit.value().workingDays();
      new Checks().requireInRange("/workingDays", workingDays, 1, RuleLimit.MAX_DAYS).refuseIfAny();
      if (!limit.ownLimitAllowed()) {
        throw new Refusal(OWN_LIMIT_NOT_ALLOWED, key);
      }
      if (workingDays > maxDays) {
        throw new Refusal(OWN_LIMIT_TOO_LONG, ruleSet, maxDays);
      }
    }
    var previous = ownLimits.lock(department, key);
    if (previous.equals(Optional.ofNullable(workingDays))) {
      return ownLimits.of(department);
    }
    var now = clock.instant();
    if (workingDays == null) {
      ownLimits.delete(department, key);
    } else {
      ownLimits.set(department, key, workingDays, caller.account(), now);
    }
    record(
        caller,
        workingDays == null ? "own-limit-ended" : "own-limit-set",
        new RuleChange(
            RuleChangeKind.OWN_LIMIT,
            department,
            null,
            key,
            null,
            RuleValue.of(previous.orElse(null)),
            RuleValue.of(workingDays),
            null),
        now);
    return ownLimits.of(department);
  }

  /** The changes of the rules, the newest first. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public Page<RuleChangeView> changes(RuleChangeFilter filter) {
    if (filter.ruleSet() != null) {
      requireRuleSet(filter.ruleSet());
    }
    return changes.page(filter);
  }

  /**
   * The rules belong to the city: only the head of the municipal sharing authority changes them.
   */
  private Caller requireAuthority(String operation) {
    var caller = callers.current();
    if (!caller.hasRole(Roles.AUTHORITY)
        || !departments.isMunicipalAuthority(caller.department())) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
    return caller;
  }

  private void requireRuleSet(String id) {
    if (id == null || !ruleSets.exists(id)) {
      throw new Refusal(RULE_SET_NOT_FOUND, id);
    }
  }

  private RuleSetting lock(String ruleSet, String key) {
    return settings
        .lock(ruleSet, key)
        .orElseThrow(() -> new Refusal(SETTING_NOT_FOUND, ruleSet, key));
  }

  private void record(Caller caller, String actName, RuleChange change, Instant at) {
    changes.add(change, caller.account(), at);
    var act =
        Act.of(caller, actName)
            .subject(change.key() == null ? change.ruleSet() : change.key())
            .detail("before", change.before().describe())
            .detail("after", change.after().describe());
    if (change.ruleSet() != null) {
      act = act.detail("ruleSet", change.ruleSet());
    }
    if (change.effectiveFrom() != null) {
      act = act.detail("from", change.effectiveFrom());
    }
    if (change.reasons() != null) {
      act = act.detail("reasons", change.reasons());
    }
    evidence.record(act);
  }
}
