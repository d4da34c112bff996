package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.VERSION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** Revising published entries, giving drafts up, and comparing versions. */
@Stateless
public class EntryRevisionService {

  @Inject private EntryAccess access;
  @Inject private EntryVersions versions;
  @Inject private EntryCases cases;
  @Inject private CallerContexts contexts;

  /** Begins a working copy beside the published version. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView revise(String code) {
    return access.perform(code, "entry-revised", Entry::revise);
  }

  /** Gives a working copy up; the published version stays. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView discard(String code) {
    return access.perform(
        code,
        "entry-revision-discarded",
        (entry, by, at) -> entry.discard(access.publishedContent(entry), by, at));
  }

  /**
   * Gives a first draft up; its code is not given again.
   *
   * @throws Refusal {@code cases-open} if it was agreed on outside the catalogue
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView drop(String code) {
    return access.perform(
        code,
        "entry-dropped",
        (entry, by, at) -> {
          cases.requireNone(code);
          entry.drop(by, at);
        });
  }

  /** The published versions, the newest first. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public List<VersionSummary> versions(String code) {
    return versions.list(access.requireVisible(code, contexts.current()).code());
  }

  /**
   * One published version.
   *
   * @throws Refusal {@code version-not-found} if there is none of that number
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public VersionView version(String code, int version) {
    return VersionView.of(published(access.requireVisible(code, contexts.current()), version));
  }

  /**
   * What a later version changed.
   *
   * @param from the earlier version; null for the newest published one
   * @param to the later version; null for the working copy where the caller may see it, or else the
   *     newest published one
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public List<Difference> differences(String code, Integer from, Integer to) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    NewEntry before = from == null ? newest(entry) : published(entry, from).content();
    return Differences.between(
        before, to == null ? currentContent(entry, standing) : published(entry, to).content());
  }

  private NewEntry currentContent(Entry entry, CallerContext standing) {
    return entry.isDraftVisibleTo(standing) ? entry.content() : newest(entry);
  }

  private NewEntry newest(Entry entry) {
    int version = entry.publishedVersion().orElseThrow(() -> new Refusal(VERSION_NOT_FOUND, 1));
    return published(entry, version).content();
  }

  private PublishedEntry published(Entry entry, int version) {
    return versions
        .find(entry.code(), version)
        .orElseThrow(() -> new Refusal(VERSION_NOT_FOUND, version));
  }
}
