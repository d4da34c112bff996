package org.infoshare.catalogue.entry;

import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;

/** Finding, reading, drafting, reviewing and publishing entries of the catalogue. */
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
  @Inject private ReferenceData vocabulary;
  @Inject private CodeLists codeLists;
  @Inject private Departments departments;
  @Inject private CallerContexts contexts;
  @Inject private EntryAccess access;
  @Inject private Impacts impacts;
  @Inject private Obstacles obstacles;
  @Inject private EntryUpdates updates;
  @Inject private ActiveGrants activeGrants;
  @Inject private Clock clock;

  /** The classification, every node after the one it stands under. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public List<ClassNode> nodes() {
    return classNodes.all();
  }

  /**
   * Values of the code lists, by list and position.
   *
   * @param list the list to restrict to; null for all
   * @throws Refusal {@code invalid} if there is no such list
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public List<CodeListValue> codes(String list) {
    var all = codeLists.all();
    if (list == null) {
      return all;
    }
    var known = all.stream().map(CodeListValue::list).distinct().toList();
    new Checks()
        .require(known.contains(list), "/list", UNKNOWN_VALUE, String.join(", ", known))
        .refuseIfAny();
    return codeLists.valuesOf(list);
  }

  /**
   * The entries that the filter names and the caller may know of, by node and number.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public Page<EntrySummary> list(EntryFilter filter) {
    return listUnder(null, filter);
  }

  /**
   * Those of them that stand under a node of the classification.
   *
   * @param node the node; null for anywhere
   * @throws Refusal {@code invalid} if there is no such node, or no department that the filter
   *     names
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public Page<EntrySummary> listUnder(String node, EntryFilter filter) {
    var checks = new Checks();
    catalogue.checkNode(checks, "/node", node);
    departments.checkNotMerged(checks, "/provider", filter.provider());
    checks.refuseIfAny();
    return queries.page(filter, node, DraftVisibility.departmentsOf(contexts.current()));
  }

  /**
   * One entry.
   *
   * @throws Refusal {@code entry-not-found} if there is none that the caller may know of
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public EntryView get(String code) {
    var standing = contexts.current();
    return access.view(access.requireVisible(code, standing), standing);
  }

  /**
   * Begins an entry of the caller's department and gives it its code.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView draft(NewEntry content) {
    var standing = contexts.current();
    String code = drafts.draft(content, standing.caller());
    return access.view(access.requireVisible(code, standing), standing);
  }

  /**
   * Describes an entry anew, before it is submitted; its assessment is void then.
   *
   * @param lockVersion the state that the caller read; null if he does not mind what others wrote
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView amend(String code, Integer lockVersion, NewEntry content) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    entry.require(EntryCommand.AMEND, standing);
    entry.requireUnchangedSince(lockVersion);
    names.lock(entry.provider());
    entry.amend(content, access.publishedContent(entry), vocabulary, standing, clock.instant());
    return access.complete("entry-amended", entry, standing, null);
  }

  /** Keeps what the department found of secrets and of persons in the text. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView assess(String code, NewAssessment found) {
    return access.perform(code, "entry-assessed", (entry, by, at) -> entry.assess(found, by, at));
  }

  /**
   * Puts an entry before the head of its department.
   *
   * @throws Refusal also for what would be refused at its publication, as things stand now
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView submit(String code) {
    return access.perform(
        code,
        "entry-submitted",
        (entry, by, at) -> {
          entry.submit(by, at);
          obstacles.precheck(entry);
        });
  }

  /** Puts an entry before the sharing authority. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public EntryView approve(String code) {
    return access.perform(
        code,
        "entry-approved",
        (entry, by, at) -> {
          entry.approve(by, at);
          // Holds the entry first: of two heads at once the second is refused.
          entries.flush();
          if (entry.publishedVersion().isPresent()) {
            updates.pauseForReview(entry.code(), entry.provider(), at, by.caller().account());
          }
        });
  }

  /** Gives an entry back to the staff of its department, with the reasons. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public EntryView sendBack(String code, String reasons) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    var from = entry.stage();
    var now = clock.instant();
    entry.sendBack(reasons, standing, now);
    entries.flush();
    if (from == EntryStage.WITHDRAWING) {
      activeGrants.recallWithdrawal(code);
    } else if (from == EntryStage.SUBMITTED) {
      updates.resumeAfterReturn(entry.code(), now, standing.caller().account());
    }
    return access.complete("entry-returned", entry, standing, reasons);
  }

  /** Lets an entry into the catalogue: from now on everybody may ask for it. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public EntryView publish(String code) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    var now = clock.instant();
    Instant submittedAt = entry.submittedAt().orElse(now);
    entry.publish(standing, now);
    // Holds the entry first: a grant that is issued at the same instant is seen, or waits.
    entries.flush();
    int version = entry.publishedVersion().orElseThrow();
    var proposed =
        new PublishedEntry(entry.code(), version, entry.provider(), entry.content(), now);
    PublishedEntry before = access.publishedVersion(entry);
    var impact = impacts.requireAcknowledged(entry, before);
    rules.forEach(rule -> rule.check(proposed, before));
    versions.add(proposed, standing.caller().account());
    updates.complete(proposed, submittedAt, standing.caller().account());
    listeners.forEach(listener -> listener.published(proposed));
    impacts.announce("grant-impacted", entry, impact, standing);
    return access.complete("entry-published", entry, standing, null);
  }
}
