package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.publication.CatalogueReason.VERSION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.description.Difference;
import org.infoshare.catalogue.description.Differences;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.publication.VersionSummary;
import org.infoshare.catalogue.publication.VersionView;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** Revises published entries, drops drafts and compares versions. */
@Stateless
public class EntryRevisionService {

  @Inject private EntryAccess access;
  @Inject private EntryVersions versions;
  @Inject private EntryCases cases;
  @Inject private CallerContexts contexts;

  /** Starts a working copy beside the published version. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView revise(String code) {
    return access.perform(code, "entry-revised", Entry::revise);
  }

  /** Discards a working copy; the published version stays. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView discard(String code) {
    return access.perform(
        code,
        "entry-revision-discarded",
        (entry, caller, at) -> entry.discard(access.publishedContent(entry), caller, at));
  }

  /**
   * Drops a first draft. Its code is not used again.
   *
   * @throws Refusal {@code cases-open} if the entry was agreed on outside the catalogue
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public EntryView drop(String code) {
    return access.perform(
        code,
        "entry-dropped",
        (entry, caller, at) -> {
          cases.requireNone(code);
          entry.drop(caller, at);
        });
  }

  /** The published versions, the newest first. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<VersionSummary> versions(String code) {
    return versions.list(access.requireVisible(code, contexts.admitting()).code());
  }

  /**
   * One published version.
   *
   * @throws Refusal {@code version-not-found} if there is no version with that number
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public VersionView version(String code, int version) {
    return VersionView.of(published(access.requireVisible(code, contexts.admitting()), version));
  }

  /**
   * The changes of a later version.
   *
   * @param from the earlier version; null for the newest published one
   * @param to the later version; null for the working copy if the caller may see it, or else the
   *     newest published one
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<Difference> differences(String code, Integer from, Integer to) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    NewEntry before = from == null ? newest(entry) : published(entry, from).content();
    return Differences.between(
        before, to == null ? currentContent(entry, caller) : published(entry, to).content());
  }

  private NewEntry currentContent(Entry entry, CallerContext caller) {
    return entry.isDraftVisibleTo(caller) ? entry.content() : newest(entry);
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
