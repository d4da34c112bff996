package org.infoshare.sharing.quality;

import static org.infoshare.sharing.quality.QualityReason.NOT_ASSESSED;
import static org.infoshare.sharing.quality.QualityReason.RULE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.sharing.dataset.DatasetReason;

/** The quality of hosted data: rules, reports and records with defects. */
@Stateless
public class QualityService {

  @Inject private Callers callers;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private QualityRules rules;
  @Inject private QualityReports reports;
  @Inject private QualityAssessor assessor;
  @Inject private QualityFindings findings;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** The rules of an entry that are in force. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public List<QualityRule> rules(String code) {
    return rules.of(catalogue.published(code).code());
  }

  /**
   * Sets a rule. The next assessment applies it.
   *
   * @throws Refusal {@code not-provider} unless the caller's department provides the entry; {@code
   *     invalid} with every fault; {@code rule-exists} if the same rule is already in force
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public QualityRule setRule(String code, NewQualityRule newRule) {
    var caller = callers.current();
    var entry = requireOwnEntry(caller, code);
    QualityRuleValidator.check(newRule, entry, catalogue::published, departments);
    var rule =
        new QualityRule(
            UUID.randomUUID(),
            entry.code(),
            newRule.item(),
            newRule.kind(),
            newRule.referenceEntry(),
            newRule.referenceItem(),
            caller.account(),
            clock.instant(),
            null);
    rules.add(rule);
    evidence.record(
        Act.of(caller, "quality-rule-set")
            .entry(entry.code(), entry.version())
            .items(List.of(rule.item()))
            .detail("rule", rule.id())
            .detail("kind", rule.kind()));
    return rule;
  }

  /**
   * Ends a rule. Old reports still show it.
   *
   * @throws Refusal {@code not-provider}, {@code rule-not-found} or {@code rule-ended}
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public QualityRule endRule(String code, UUID rule) {
    var caller = callers.current();
    var entry = requireOwnEntry(caller, code);
    requireRule(entry, rule);
    rules.end(rule, caller.account(), clock.instant());
    evidence.record(
        Act.of(caller, "quality-rule-ended")
            .entry(entry.code(), entry.version())
            .detail("rule", rule));
    return requireRule(entry, rule);
  }

  /**
   * Assesses all records of an entry now.
   *
   * @throws Refusal {@code not-provider} unless the caller's department provides the entry
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public QualityReport assess(String code) {
    var caller = callers.current();
    return assessor.assess(requireOwnEntry(caller, code), catalogue::published, caller);
  }

  /**
   * The newest report on an entry.
   *
   * @throws Refusal {@code not-assessed} if there is none yet
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public QualityReport report(String code) {
    return requireReport(catalogue.published(code));
  }

  /**
   * The newest report on each entry, by code.
   *
   * @throws Refusal {@code invalid} if there is no such provider
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public Page<QualityReport> reports(QualityReportFilter filter) {
    var checks = new Checks();
    departments.checkExists(checks, "/provider", filter.provider());
    checks.refuseIfAny();
    return reports.page(filter);
  }

  /**
   * The records that the newest report lists. The read is recorded as evidence.
   *
   * @throws Refusal {@code not-provider} unless the caller's department provides the entry; {@code
   *     not-assessed} if there is no report yet; {@code rule-not-found} if the entry never had the
   *     rule
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public Page<QualityFinding> findings(String code, QualityFindingFilter filter) {
    var caller = callers.current();
    var entry = requireOwnEntry(caller, code);
    if (filter.rule() != null) {
      requireRule(entry, filter.rule());
    }
    return findings.read(caller, entry, requireReport(entry), filter);
  }

  private QualityRule requireRule(PublishedEntry entry, UUID rule) {
    return rules.find(entry.code(), rule).orElseThrow(() -> new Refusal(RULE_NOT_FOUND, rule));
  }

  private QualityReport requireReport(PublishedEntry entry) {
    return reports.newest(entry.code()).orElseThrow(() -> new Refusal(NOT_ASSESSED, entry.code()));
  }

  private PublishedEntry requireOwnEntry(Caller caller, String code) {
    var entry = catalogue.published(code);
    if (!caller.belongsTo(entry.provider())) {
      throw new Refusal(DatasetReason.NOT_PROVIDER, departments.nameAndCode(entry.provider()));
    }
    return entry;
  }
}
