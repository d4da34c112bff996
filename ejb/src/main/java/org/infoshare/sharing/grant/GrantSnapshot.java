package org.infoshare.sharing.grant;

import static org.infoshare.sharing.grant.GrantReason.GRANT_ENDED;
import static org.infoshare.sharing.grant.GrantReason.GRANT_EXPIRED;
import static org.infoshare.sharing.grant.GrantReason.GRANT_NOT_YET_VALID;
import static org.infoshare.sharing.grant.GrantReason.GRANT_OF_ANOTHER_DEPARTMENT;
import static org.infoshare.sharing.grant.GrantReason.GRANT_OF_ANOTHER_ENTRY;
import static org.infoshare.sharing.grant.GrantReason.GRANT_SUSPENDED;
import static org.infoshare.sharing.grant.GrantReason.PURPOSE_NOT_GRANTED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;

/**
 * A grant at the moment of a call. The exchange checks it before it returns anything.
 *
 * @param id the grant
 * @param entry the code of the entry
 * @param entryVersion the version of the entry that was decided on
 * @param provider the department that provides the information
 * @param requester the requesting department, which may use it
 * @param items the names of the granted items
 * @param purpose the purpose of use
 * @param validFrom the first day
 * @param validUntil the last day
 * @param stage active, suspended or ended
 * @param suspensionReasons why it is suspended; null if it is not
 */
public record GrantSnapshot(
    UUID id,
    String entry,
    int entryVersion,
    String provider,
    String requester,
    List<String> items,
    String purpose,
    LocalDate validFrom,
    LocalDate validUntil,
    GrantStage stage,
    String suspensionReasons) {

  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  public GrantSnapshot {
    items = List.copyOf(items);
  }

  /**
   * The refusal of a call that the grant does not cover; empty if the grant covers it.
   *
   * <p>The order of the checks reveals nothing about the grant to strangers: first its department
   * and its entry, then whether it is valid today, then the purpose (Decree 809 art. 25).
   *
   * @param statedPurpose the purpose of the call; spaces do not matter
   */
  public Optional<Refusal> refusalFor(
      Caller caller, String requestedEntry, String statedPurpose, LocalDate today) {
    if (!caller.belongsTo(requester)) {
      return Optional.of(new Refusal(GRANT_OF_ANOTHER_DEPARTMENT));
    }
    if (!entry.equals(requestedEntry)) {
      return Optional.of(new Refusal(GRANT_OF_ANOTHER_ENTRY, entry));
    }
    if (stage == GrantStage.ENDED) {
      return Optional.of(new Refusal(GRANT_ENDED));
    }
    if (stage == GrantStage.SUSPENDED) {
      return Optional.of(new Refusal(GRANT_SUSPENDED, suspensionReasons));
    }
    if (today.isBefore(validFrom)) {
      return Optional.of(new Refusal(GRANT_NOT_YET_VALID, validFrom));
    }
    if (today.isAfter(validUntil)) {
      return Optional.of(new Refusal(GRANT_EXPIRED, validUntil));
    }
    if (!withoutExtraSpaces(purpose).equals(withoutExtraSpaces(statedPurpose))) {
      return Optional.of(new Refusal(PURPOSE_NOT_GRANTED, purpose));
    }
    return Optional.empty();
  }

  /**
   * Whether these items of an entry could be queried under the grant now.
   *
   * @param entry the published version of its entry
   */
  public boolean permits(
      Caller caller, PublishedEntry entry, Collection<String> wanted, LocalDate today) {
    return refusalFor(caller, entry.code(), purpose, today).isEmpty()
        && availableItems(entry, items).containsAll(wanted);
  }

  /**
   * The granted items that may still leave the platform. Items that the provider no longer shares
   * are withheld at once, even if they were granted before (Decree 809 art. 14).
   */
  public static List<String> availableItems(PublishedEntry entry, Collection<String> granted) {
    if (entry.sharing() == Sharing.NOT_SHARED) {
      return List.of();
    }
    return entry.items().stream()
        .filter(item -> item.sharing() != Sharing.NOT_SHARED)
        .map(ItemDefinition::name)
        .filter(granted::contains)
        .toList();
  }

  private static String withoutExtraSpaces(String purpose) {
    return purpose == null ? "" : SPACES.matcher(purpose).replaceAll(" ").strip();
  }
}
