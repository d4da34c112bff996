package org.infoshare.catalogue;

import static org.infoshare.catalogue.CatalogueReason.ENTRY_IN_WITHDRAWAL;
import static org.infoshare.catalogue.CatalogueReason.ENTRY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.infoshare.platform.Refusal;

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

  /** Whether there is such a node of the classification, of whatever depth. */
  public boolean isNode(String code) {
    return nodes.find(code).isPresent();
  }

  /**
   * Whether a text has the form of an entry's code, published or not: then it names no person and
   * may be kept, whoever wrote it.
   */
  public static boolean isCode(String text) {
    return EntryCode.parse(text).isPresent();
  }

  /**
   * The newest published version of an entry.
   *
   * @param code the national form, {@code 101001/1}
   * @throws Refusal {@code entry-not-found} if nothing was published under that code
   */
  public PublishedEntry published(String code) {
    return EntryCode.parse(code)
        .flatMap(versions::newest)
        .orElseThrow(() -> new Refusal(ENTRY_NOT_FOUND, code));
  }

  /**
   * The newest published version of an entry that may be asked for.
   *
   * <p>The entry is held until the transaction ends, so that it is not withdrawn meanwhile.
   *
   * @throws Refusal {@code entry-not-found} if nothing was published under that code; {@code
   *     entry-in-withdrawal} if it leaves the catalogue or left it
   */
  public PublishedEntry open(String code) {
    // Held first: what is published while this waits is what it then reads.
    EntryCode.parse(code)
        .flatMap(known -> versions.held(known.text()))
        .filter(stage -> stage == EntryStage.WITHDRAWING || stage == EntryStage.WITHDRAWN)
        .ifPresent(
            leaving -> {
              throw new Refusal(ENTRY_IN_WITHDRAWAL, code);
            });
    return published(code);
  }

  /**
   * Hands over the newest published version of every entry, one by one, by code. Read within a
   * transaction, so that the database hands them over piece by piece.
   */
  public void all(Consumer<PublishedEntry> receiver) {
    versions.newestOfAll(receiver);
  }
}
