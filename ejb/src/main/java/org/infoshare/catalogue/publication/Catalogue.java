package org.infoshare.catalogue.publication;

import static org.infoshare.catalogue.description.DescriptionReason.NODE_UNKNOWN;
import static org.infoshare.catalogue.publication.CatalogueReason.ENTRY_IN_WITHDRAWAL;
import static org.infoshare.catalogue.publication.CatalogueReason.ENTRY_NOT_FOUND;
import static org.infoshare.catalogue.publication.CatalogueReason.ENTRY_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** The published catalogue, as other features use it. */
@ApplicationScoped
public class Catalogue {

  private EntryVersions versions;
  private ClassNodes nodes;

  /** For the container's proxy. */
  protected Catalogue() {}

  @Inject
  Catalogue(EntryVersions versions, ClassNodes nodes) {
    this.versions = versions;
    this.nodes = nodes;
  }

  /**
   * Adds a fault if a filter names a node of the classification, at any level, that does not exist.
   *
   * @param code null if the filter names none
   */
  public void checkNode(Checks checks, String pointer, String code) {
    checks.require(code == null || nodes.find(code).isPresent(), pointer, NODE_UNKNOWN, code);
  }

  /**
   * Whether a text has the form of an entry code, published or not. Such a text names no person and
   * may be stored, whoever wrote it.
   */
  public static boolean isEntryCode(String text) {
    return EntryCode.parse(text).isPresent();
  }

  /**
   * The newest published version of an entry.
   *
   * @param code the national form, {@code 101001/1}
   * @throws Refusal {@code entry-not-found} if nothing was published under that code
   */
  public PublishedEntry published(String code) {
    return newest(code).orElseThrow(() -> new Refusal(ENTRY_NOT_FOUND, code));
  }

  /**
   * The names of the newest published versions of entries, by code, read at once. An entry that was
   * never published is left out.
   */
  public Map<String, String> names(Collection<String> codes) {
    return versions.newestNames(codes);
  }

  private Optional<PublishedEntry> newest(String code) {
    return EntryCode.parse(code).map(EntryCode::text).flatMap(versions::newest);
  }

  /** Whether anything was published under that code. */
  public boolean exists(String code) {
    return newest(code).isPresent();
  }

  /**
   * Adds a fault if a filter names an entry that was never published. An empty list would look like
   * an answer.
   *
   * @param code null if the filter names none
   */
  public void checkEntry(Checks checks, String pointer, String code) {
    checks.require(code == null || exists(code), pointer, ENTRY_NOT_FOUND, code);
  }

  /**
   * The newest published version of an entry that may be requested.
   *
   * <p>The entry is locked until the transaction ends, so that it is not withdrawn meanwhile.
   *
   * @throws Refusal {@code entry-not-found} if nothing was published under that code; {@code
   *     entry-in-withdrawal} if its withdrawal is proposed or done
   */
  public PublishedEntry requireRequestable(String code) {
    return getLocked(
        code, EnumSet.of(EntryStage.WITHDRAWING, EntryStage.WITHDRAWN), ENTRY_IN_WITHDRAWAL);
  }

  /**
   * The newest published version of an entry that is still in the catalogue. While its withdrawal
   * is only proposed, its running grants are served, so its department must still maintain it.
   *
   * <p>The entry is locked until the transaction ends, so that meanwhile no other version is
   * published and the entry is not withdrawn.
   *
   * @throws Refusal {@code entry-not-found} if nothing was published under that code; {@code
   *     entry-withdrawn} if it was withdrawn
   */
  public PublishedEntry requireListed(String code) {
    return getLocked(code, EnumSet.of(EntryStage.WITHDRAWN), ENTRY_WITHDRAWN);
  }

  /**
   * Whether the withdrawal of an entry is proposed or done. The entry is locked until the
   * transaction ends.
   */
  public boolean isInWithdrawal(String code) {
    return versions.lock(code).filter(EntryStage.WITHDRAWING::equals).isPresent();
  }

  /**
   * Locks an entry until the transaction ends, in whatever stage. The lock is shared: others may
   * take it too.
   */
  public void lock(String code) {
    versions.lock(code);
  }

  private PublishedEntry getLocked(
      String code, Set<EntryStage> refusedStages, CatalogueReason reason) {
    // Locked before the read, so that the read sees what is published while this waits.
    EntryCode.parse(code)
        .flatMap(entryCode -> versions.lock(entryCode.text()))
        .filter(refusedStages::contains)
        .ifPresent(
            stage -> {
              throw new Refusal(reason, code);
            });
    return published(code);
  }

  /** The version that removed an item that the newest version lacks; empty if no version had it. */
  public Optional<Integer> removingVersion(String code, String item) {
    return versions.lastVersionWith(code, item).map(last -> last + 1);
  }

  /**
   * Passes the newest published version of every entry to the receiver, ordered by code. Call it
   * within a transaction, so that the database streams the versions.
   */
  public void forEachPublished(Consumer<PublishedEntry> receiver) {
    versions.forEachNewest(receiver);
  }
}
