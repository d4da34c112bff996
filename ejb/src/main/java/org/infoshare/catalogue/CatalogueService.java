package org.infoshare.catalogue;

import static org.infoshare.catalogue.CatalogueReason.ENTRY_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.infoshare.department.Standing;
import org.infoshare.department.Standings;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Idempotent;
import org.infoshare.platform.Page;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;

/** Finding, reading, drafting, reviewing and publishing entries of the catalogue. */
@Stateless
public class CatalogueService {

  @Inject private Entries entries;
  @Inject private EntryVersions versions;
  @Inject private EntrySearch search;
  @Inject private ClassNodes classNodes;
  @Inject private Instance<PublicationRule> rules;
  @Inject private Instance<PublicationListener> listeners;
  @Inject private EntryDrafts drafts;
  @Inject private CodeLists codeLists;
  @Inject private Standings standings;
  @Inject private EvidenceLedger evidence;
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
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public List<CodeListValue> codes(String list) {
    return list == null ? codeLists.all() : codeLists.of(list);
  }

  /** The entries that the filter names and the caller may know of, by node and number. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public Page<EntrySummary> list(EntryFilter filter) {
    return search.page(filter, Insight.of(standings.current()));
  }

  /**
   * One entry.
   *
   * @throws Refusal {@code entry-not-found} if there is none that the caller may know of
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public EntryView get(String code) {
    var standing = standings.current();
    return visible(code, standing).viewFor(standing);
  }

  /**
   * Begins an entry of the caller's department and gives it its code.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView draft(NewEntry content) {
    var standing = standings.current();
    return visible(drafts.draft(content, standing.caller()), standing).viewFor(standing);
  }

  /**
   * Describes an entry anew, before it is submitted.
   *
   * @throws Refusal {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView amend(String code, NewEntry content) {
    var standing = standings.current();
    visible(code, standing);
    drafts.amend(code, content, standing.caller());
    return visible(code, standing).viewFor(standing);
  }

  /** Puts an entry before the head of its department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView submit(String code) {
    var standing = standings.current();
    var entry = visible(code, standing);
    entry.submit(standing, clock.instant());
    return done("entry-submitted", entry, standing, null);
  }

  /** Puts an entry before the sharing authority. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public EntryView approve(String code) {
    var standing = standings.current();
    var entry = visible(code, standing);
    entry.approve(standing, clock.instant());
    return done("entry-approved", entry, standing, null);
  }

  /** Gives an entry back to the staff of its department, with the reasons. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public EntryView sendBack(String code, String reasons) {
    var standing = standings.current();
    var entry = visible(code, standing);
    entry.sendBack(reasons, standing, clock.instant());
    return done("entry-returned", entry, standing, reasons);
  }

  /** Lets an entry into the catalogue: from now on everybody may ask for it. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public EntryView publish(String code) {
    var standing = standings.current();
    var entry = visible(code, standing);
    var now = clock.instant();
    entry.publish(standing, now);
    entries.flush();
    var proposed =
        new PublishedEntry(
            entry.code(),
            entry.publishedVersion().orElseThrow(),
            entry.provider(),
            entry.content(),
            now);
    PublishedEntry before = EntryCode.parse(code).flatMap(versions::newest).orElse(null);
    rules.forEach(rule -> rule.check(proposed, before));
    versions.add(proposed, standing.caller().account());
    listeners.forEach(listener -> listener.published(proposed));
    return done("entry-published", entry, standing, null);
  }

  /** Writes the change down first, so that only one of two callers at once leaves evidence. */
  private EntryView done(String what, Entry entry, Standing standing, String reasons) {
    entries.flush();
    var act =
        Act.of(standing.caller(), what)
            .entry(entry.code(), entry.publishedVersion().orElse(null))
            .concerning(entry.provider());
    evidence.record(reasons == null ? act : act.detail("reasons", reasons));
    return entry.viewFor(standing);
  }

  private Entry visible(String code, Standing standing) {
    return EntryCode.parse(code)
        .flatMap(entries::find)
        .filter(entry -> entry.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(ENTRY_NOT_FOUND, code));
  }
}
