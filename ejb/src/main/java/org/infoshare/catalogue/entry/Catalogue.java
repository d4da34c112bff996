package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.ENTRY_IN_WITHDRAWAL;
import static org.infoshare.catalogue.entry.CatalogueReason.ENTRY_NOT_FOUND;
import static org.infoshare.catalogue.entry.CatalogueReason.ENTRY_WITHDRAWN;
import static org.infoshare.catalogue.entry.CatalogueReason.NODE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** The published catalogue, as the other features build on it. */
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
   * Takes the node of the classification, of whatever depth, that a filter names for a fault where
   * there is none.
   *
   * @param code null where the filter names none
   */
  public void checkNode(Checks checks, String pointer, String code) {
    checks.require(code == null || nodes.find(code).isPresent(), pointer, NODE_UNKNOWN, code);
  }

  /**
   * Whether a text has the form of an entry's code, published or not: then it names no person and
   * may be kept, whoever wrote it.
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

  private Optional<PublishedEntry> newest(String code) {
    return EntryCode.parse(code).map(EntryCode::text).flatMap(versions::newest);
  }

  /** Whether anything was published under that code. */
  public boolean exists(String code) {
    return newest(code).isPresent();
  }

  /**
   * Takes the entry that a filter names for a fault where nothing was published under that code: an
   * empty list would pass for an answer.
   *
   * @param code null where the filter names none
   */
  public void checkEntry(Checks checks, String pointer, String code) {
    checks.require(code == null || exists(code), pointer, ENTRY_NOT_FOUND, code);
  }

  /**
   * The newest published version of an entry that may be asked for.
   *
   * <p>The entry is held until the transaction ends, so that it is not withdrawn meanwhile.
   *
   * @throws Refusal {@code entry-not-found} if nothing was published under that code; {@code
   *     entry-in-withdrawal} if it leaves the catalogue or left it
   */
  public PublishedEntry requireRequestable(String code) {
    return getLocked(
        code, EnumSet.of(EntryStage.WITHDRAWING, EntryStage.WITHDRAWN), ENTRY_IN_WITHDRAWAL);
  }

  /**
   * The newest published version of an entry that is still in the catalogue: while its withdrawal
   * is only proposed its running grants are served, so its department goes on keeping it.
   *
   * <p>The entry is held until the transaction ends, so that neither another version is published
   * meanwhile nor the entry withdrawn.
   *
   * @throws Refusal {@code entry-not-found} if nothing was published under that code; {@code
   *     entry-withdrawn} if it left the catalogue
   */
  public PublishedEntry requireListed(String code) {
    return getLocked(code, EnumSet.of(EntryStage.WITHDRAWN), ENTRY_WITHDRAWN);
  }

  /** Whether an entry is to leave the catalogue; it is held until the transaction ends. */
  public boolean isInWithdrawal(String code) {
    return versions.lock(code).filter(EntryStage.WITHDRAWING::equals).isPresent();
  }

  /** Holds an entry until the transaction ends, wherever it stands; others may hold it too. */
  public void lock(String code) {
    versions.lock(code);
  }

  private PublishedEntry getLocked(String code, Set<EntryStage> refused, CatalogueReason why) {
    // Held first: what is published while this waits is what it then reads.
    EntryCode.parse(code)
        .flatMap(known -> versions.lock(known.text()))
        .filter(refused::contains)
        .ifPresent(
            stage -> {
              throw new Refusal(why, code);
            });
    return published(code);
  }

  /** The version that removed an item which the newest one does not have; empty if none had it. */
  public Optional<Integer> removingVersion(String code, String item) {
    return versions.lastVersionWith(code, item).map(last -> last + 1);
  }

  /**
   * Hands over the newest published version of every entry, one by one, by code. Read within a
   * transaction, so that the database hands them over piece by piece.
   */
  public void forEachPublished(Consumer<PublishedEntry> receiver) {
    versions.forEachNewest(receiver);
  }
}
