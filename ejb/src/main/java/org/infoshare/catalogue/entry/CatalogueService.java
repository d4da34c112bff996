package org.infoshare.catalogue.entry;

import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.description.ClassNode;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.catalogue.description.CodeLists;
import org.infoshare.catalogue.description.NewAssessment;
import org.infoshare.catalogue.description.NewClassNode;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.ReferenceData;
import org.infoshare.catalogue.publication.ActiveGrants;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.DraftVisibility;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublicationRule;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.update.EntryUpdates;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/** Finds, reads, drafts, reviews and publishes catalogue entries. */
@Stateless
public class CatalogueService {

  @Inject private Entries entries;
  @Inject private EntryVersions versions;
  @Inject private EntryQueries queries;
  @Inject private ClassNodes classNodes;
  @Inject private Catalogue catalogue;
  @Inject private Instance<PublicationRule> rules;
  @Inject private Instance<PublicationListener> listeners;
  @Inject private EntryDrafts drafts;
  @Inject private EntryNames names;
  @Inject private ReferenceData referenceData;
  @Inject private CodeLists codeLists;
  @Inject private Departments departments;
  @Inject private CallerContexts contexts;
  @Inject private EntryAccess access;
  @Inject private Impacts impacts;
  @Inject private Obstacles obstacles;
  @Inject private EntryUpdates updates;
  @Inject private ActiveGrants activeGrants;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** The nodes of the classification, each after its parent. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.SYSTEM})
  public List<ClassNode> nodes() {
    return classNodes.all();
  }

  /**
   * Adds a node to the classification, so that what has no fitting node gets one: natural
   * resources, for example, have only divisions below 103. For the municipal sharing authority.
   *
   * @throws Refusal {@code node-exists}; {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ClassNode addNode(NewClassNode node) {
    var caller = contexts.admitting().caller();
    if (departments.get(caller.department()).level() != DepartmentLevel.MUNICIPAL) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, "addClassificationNode");
    }
    var added = classNodes.add(node);
    evidence.record(
        Act.of(caller, "node-added").subject(added.code()).detail("name", added.name()));
    return added;
  }

  /**
   * The values of the code lists, ordered by list and position.
   *
   * @param list the list to restrict to; null for all
   * @throws Refusal {@code invalid} if there is no such list
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.SYSTEM})
  public List<CodeListValue> codes(String list) {
    var values = codeLists.all();
    if (list == null) {
      return values;
    }
    var knownLists = values.stream().map(CodeListValue::list).distinct().toList();
    new Checks()
        .require(knownLists.contains(list), "/list", UNKNOWN_VALUE, String.join(", ", knownLists))
        .refuseIfAny();
    return codeLists.valuesOf(list);
  }

  /**
   * The entries that match the filter and are visible to the caller, ordered by node and number.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public Page<EntrySummary> list(EntryFilter filter) {
    return listUnder(null, filter);
  }

  /**
   * The entries that match the filter, under one node of the classification.
   *
   * @param node the node; null for the whole classification
   * @throws Refusal {@code invalid} if the node, or a department in the filter, does not exist
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public Page<EntrySummary> listUnder(String node, EntryFilter filter) {
    var checks = new Checks();
    catalogue.checkNode(checks, "/node", node);
    departments.checkNotMerged(checks, "/provider", filter.provider());
    checks.refuseIfAny();
    return queries.page(filter, node, DraftVisibility.departmentsOf(contexts.admitting()));
  }

  /**
   * One entry.
   *
   * @throws Refusal {@code entry-not-found} if no such entry is visible to the caller
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public EntryView get(String code) {
    var caller = contexts.admitting();
    return access.view(access.requireVisible(code, caller), caller);
  }

  /**
   * Drafts an entry of the caller's department and gives it its code.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView draft(NewEntry content) {
    var caller = contexts.admitting();
    String code = drafts.draft(content, caller.caller());
    return access.view(access.requireVisible(code, caller), caller);
  }

  /**
   * Amends the description of an entry before it is submitted. Its assessment becomes void.
   *
   * @param lockVersion the state that the caller read; null to overwrite concurrent changes
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView amend(String code, Integer lockVersion, NewEntry content) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    entry.require(EntryCommand.AMEND, caller);
    entry.requireUnchangedSince(lockVersion);
    names.lock(entry.provider());
    entry.amend(content, access.publishedContent(entry), referenceData, caller, clock.instant());
    return access.complete("entry-amended", entry, caller, null);
  }

  /** Stores what the department found about secrets and personal information in the text. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView assess(String code, NewAssessment findings) {
    return access.perform(
        code, "entry-assessed", (entry, caller, at) -> entry.assess(findings, caller, at));
  }

  /**
   * Submits an entry to the head of its department.
   *
   * @throws Refusal also for what publication would refuse at present
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView submit(String code) {
    return access.perform(
        code,
        "entry-submitted",
        (entry, caller, at) -> {
          entry.submit(caller, at);
          obstacles.precheck(entry);
        });
  }

  /** Approves an entry as the head of the department, which submits it to the sharing authority. */
  @Idempotent
  @RolesAllowed(Roles.DEPARTMENT_HEAD)
  public EntryView approve(String code) {
    return access.perform(
        code,
        "entry-approved",
        (entry, caller, at) -> {
          entry.approve(caller, at);
          // Flushed first: of two heads at the same time, the second is refused.
          entries.flush();
          if (entry.publishedVersion().isPresent()) {
            updates.pauseForReview(entry.code(), entry.provider(), at, caller.caller().account());
          }
        });
  }

  /** Returns an entry to the staff of its department, with reasons. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.AUTHORITY})
  public EntryView sendBack(String code, String reasons) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    var from = entry.stage();
    var now = clock.instant();
    entry.sendBack(reasons, caller, now);
    entries.flush();
    if (from == EntryStage.WITHDRAWING) {
      activeGrants.recallWithdrawal(code);
    } else if (from == EntryStage.SUBMITTED) {
      updates.resumeAfterReturn(entry.code(), now, caller.caller().account());
    }
    return access.complete("entry-returned", entry, caller, reasons);
  }

  /** Publishes an entry in the catalogue. From now on everybody may request it. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public EntryView publish(String code) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    var now = clock.instant();
    Instant submittedAt = entry.submittedAt().orElse(now);
    entry.publish(caller, now);
    // Flushed first, which locks the entry: a grant issued at the same time is seen, or waits.
    entries.flush();
    int version = entry.publishedVersion().orElseThrow();
    var proposed =
        new PublishedEntry(entry.code(), version, entry.provider(), entry.content(), now);
    PublishedEntry before = access.publishedVersion(entry);
    var impact = impacts.requireAcknowledged(entry, before);
    rules.forEach(rule -> rule.check(proposed, before));
    versions.add(proposed, caller.caller().account());
    updates.complete(proposed, submittedAt, caller.caller().account());
    listeners.forEach(listener -> listener.published(proposed));
    impacts.announce("grant-impacted", entry, impact, caller);
    return access.complete("entry-published", entry, caller, null);
  }
}
