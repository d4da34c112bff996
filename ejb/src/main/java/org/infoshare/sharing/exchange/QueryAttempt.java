package org.infoshare.sharing.exchange;

import static org.infoshare.foundation.platform.PlatformReason.ACCESS_DENIED;
import static org.infoshare.foundation.platform.PlatformReason.BAD_FORMAT;
import static org.infoshare.sharing.exchange.ExchangeReason.KEY_REQUIRED;
import static org.infoshare.sharing.exchange.ExchangeReason.NO_GRANT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.sharing.dataset.RecordFormat;
import org.infoshare.sharing.exchange.QueryCursor.Scope;
import org.infoshare.sharing.grant.GrantReason;
import org.infoshare.sharing.grant.GrantSnapshot;

/**
 * One call of the query operation, from its arrival to its answer or refusal, and its evidence.
 *
 * <p>Evidence never repeats input that a caller could have filled with personal data. The purpose
 * is recorded only once it is known to be the granted one. A field is named only once it is known
 * to belong to the entry.
 */
final class QueryAttempt {

  private static final int MAX_CASE_REFERENCE_LENGTH = 64;

  /** Visible characters and spaces, as on a case file. */
  private static final Pattern CASE_REFERENCE = Pattern.compile("[^\\p{Cc}\\p{Cs}]*");

  private final Caller caller;
  private final String code;
  private final ExchangeQuery query;

  private GrantSnapshot grant;
  private PublishedEntry entry;
  private boolean caseReferenceAccepted;
  private boolean purposeAccepted;

  QueryAttempt(Caller caller, String code, ExchangeQuery query) {
    this.caller = caller;
    this.code = code;
    this.query =
        query == null ? new ExchangeQuery(null, null, null, null, null, null, null) : query;
  }

  /** An act about the entry in the address, if the address has the form of an entry code. */
  static Act actOn(Caller caller, String name, String code) {
    var act = Act.of(caller, name);
    return Catalogue.isEntryCode(code) ? act.entry(code, null) : act;
  }

  /**
   * Checks everything, in the documented order.
   *
   * @param grants finds a grant by its id
   * @param entries finds a published entry by its code, or refuses
   * @param removals returns the version of an entry that removed an item
   * @throws Refusal for the first reason not to answer
   */
  ValidatedQuery validate(
      Function<UUID, Optional<GrantSnapshot>> grants,
      Function<String, PublishedEntry> entries,
      BiFunction<String, String, Optional<Integer>> removals,
      LocalDate today,
      QueryCursor cursors) {
    if (!caller.hasRole(Roles.SYSTEM)) {
      throw new Refusal(ACCESS_DENIED);
    }
    checkForm();
    int limit = Page.sizeOf(query.limit());
    grant = grants.apply(query.grant()).orElseThrow(() -> new Refusal(NO_GRANT, query.grant()));
    grant
        .refusalFor(caller, code, query.purpose(), today)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    purposeAccepted = true;
    entry = entries.apply(code);
    var keys = keys();
    var projection =
        Projection.of(
            entry, grant.items(), query.items(), item -> removals.apply(entry.code(), item));
    var scope = new Scope(grant.id(), entry.code(), keys, projection.items());
    UUID after = cursors.read(query.cursor(), scope);
    return new ValidatedQuery(entry, grant.id(), keys, projection, limit, after);
  }

  /**
   * The department whose information was requested; empty if neither the grant nor the entry is
   * known.
   */
  Optional<String> provider() {
    if (grant != null) {
      return Optional.of(grant.provider());
    }
    return Optional.ofNullable(entry).map(PublishedEntry::provider);
  }

  /** The evidence of a refused attempt: the reason and, for fields, only known names. */
  Act refusedAct(Refusal refusal, String provider) {
    var act = act().concerning(provider).refused(refusal.reason().code());
    String faults = knownFaults(refusal.faults());
    return faults.isEmpty() ? act : act.detail("faults", faults);
  }

  /** The evidence of an answered attempt. */
  Act answeredAct(ValidatedQuery validated, List<Act.Row> rows) {
    return act()
        .concerning(grant.provider())
        .items(validated.projection().items())
        .rows(rows)
        .answered();
  }

  /** The pointers and codes of the faults, without any name that the entry does not have. */
  String knownFaults(List<FieldFault> faults) {
    var known = new HashSet<>(Set.of("/caseReference", "/grant", "/purpose", "/items", "/limit"));
    if (entry != null) {
      entry.items().stream().map(ItemDefinition::name).map("/keys/"::concat).forEach(known::add);
    }
    return faults.stream()
        .map(
            fault -> (known.contains(fault.pointer()) ? fault.pointer() : "?") + " " + fault.code())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Checks at once what can be checked without knowing anything. */
  private void checkForm() {
    var checks = new Checks();
    String reference = query.caseReference();
    checks.requireText("/caseReference", reference, MAX_CASE_REFERENCE_LENGTH);
    if (checks.faults().isEmpty()) {
      checks.require(
          CASE_REFERENCE.matcher(reference).matches(),
          "/caseReference",
          BAD_FORMAT,
          CASE_REFERENCE.pattern());
    }
    caseReferenceAccepted = checks.faults().isEmpty();
    checks
        .requirePresent("/grant", query.grant())
        .requireText("/purpose", query.purpose(), Integer.MAX_VALUE);
    if (query.limit() != null) {
      checks.requireInRange("/limit", query.limit(), 1, Page.MAX_SIZE);
    }
    checks.refuseIfAny();
  }

  private Map<String, Object> keys() {
    var checks = new Checks();
    var given = query.keys() == null ? Map.<String, Object>of() : query.keys();
    var keys = RecordFormat.of(entry).someKeys("/keys", given, checks);
    checks.refuseIfAny();
    if (keys.isEmpty() && entry.sharing() != Sharing.UNCONDITIONAL) {
      throw new Refusal(KEY_REQUIRED);
    }
    checkPartialKey(keys);
    return keys;
  }

  /**
   * Refuses a partial key with items that are not granted. A caller who knows the whole key asks
   * for one record and learns no key from the answer. A partial key returns a list, so its items
   * must be granted; otherwise a caller could find their values by trying.
   */
  private void checkPartialKey(Map<String, Object> keys) {
    if (entry.sharing() == Sharing.UNCONDITIONAL || keys.size() == entry.keys().size()) {
      return;
    }
    keys.keySet().stream()
        .filter(key -> !GrantSnapshot.availableItems(entry, grant.items()).contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new Refusal(GrantReason.ITEM_NOT_GRANTED, key);
            });
  }

  private Act act() {
    var act = actOn(caller, "records-queried", code).grant(query.grant());
    if (entry != null) {
      act = act.entry(entry.code(), entry.version());
    }
    if (caseReferenceAccepted) {
      act = act.caseReference(query.caseReference());
    }
    return purposeAccepted ? act.purpose(grant.purpose()) : act;
  }
}
