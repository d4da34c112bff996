package org.infoshare.foundation.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/**
 * One act before it is recorded: who did what, to what, and with which outcome.
 *
 * <p>It is immutable; every method returns a further act. Never put a personal key value, a
 * password or a secret into an act. A row is identified by {@link Row}, which contains a keyed
 * hash.
 */
public final class Act {

  /** The outcome of an act. */
  public enum Outcome {
    DONE,
    ANSWERED,
    REFUSED
  }

  /**
   * One record that was delivered or changed.
   *
   * @param record the record's id
   * @param version the delivered version of the record
   * @param subjectHash the keyed hash of its subject, 64 hexadecimal digits
   */
  public record Row(UUID record, long version, String subjectHash) {}

  final String name;
  final Caller caller;
  final Map<String, Object> facts;
  final Outcome outcome;
  final List<Row> rows;

  private Act(
      String name, Caller caller, Map<String, Object> facts, Outcome outcome, List<Row> rows) {
    this.name = name;
    this.caller = caller;
    this.facts = facts;
    this.outcome = outcome;
    this.rows = rows;
  }

  /**
   * An act of the caller.
   *
   * @param name a past participle with its subject, such as {@code request-filed}
   */
  public static Act of(Caller caller, String name) {
    return new Act(name, caller, Map.of(), Outcome.DONE, List.of());
  }

  /** Its name, such as {@code request-filed}. */
  public String name() {
    return name;
  }

  /** Who acted. */
  public Caller caller() {
    return caller;
  }

  public Act answered() {
    return new Act(name, caller, facts, Outcome.ANSWERED, rows);
  }

  /**
   * The same act, refused.
   *
   * @param reason the stable code of the refusal
   */
  public Act refused(String reason) {
    return new Act(name, caller, with("reason", reason), Outcome.REFUSED, rows);
  }

  public Act entry(String code, Integer version) {
    return new Act(name, caller, with("entry", code, "entryVersion", version), outcome, rows);
  }

  public Act grant(UUID id) {
    return new Act(name, caller, with("grant", id), outcome, rows);
  }

  public Act request(UUID id) {
    return new Act(name, caller, with("request", id), outcome, rows);
  }

  /** The account, department or other thing that the act is about. */
  public Act subject(String subject) {
    return new Act(name, caller, with("subject", subject), outcome, rows);
  }

  /** Adds a department that may read this record, such as the provider of an exchange. */
  public Act concerning(String department) {
    if (department == null) {
      return this;
    }
    var departments = new LinkedHashSet<>(concerns());
    departments.add(department);
    return new Act(name, caller, with("concerns", List.copyOf(departments)), outcome, rows);
  }

  public Act purpose(String purpose) {
    return new Act(name, caller, with("purpose", purpose), outcome, rows);
  }

  public Act caseReference(String reference) {
    return new Act(name, caller, with("caseReference", reference), outcome, rows);
  }

  public Act items(List<String> items) {
    return new Act(name, caller, with("items", items), outcome, rows);
  }

  public Act rows(List<Row> handedOut) {
    return new Act(name, caller, facts, outcome, List.copyOf(handedOut));
  }

  /** Adds a detail in words or numbers. */
  public Act detail(String key, Object value) {
    @SuppressWarnings("unchecked")
    var details =
        new LinkedHashMap<>((Map<String, Object>) facts.getOrDefault("details", Map.of()));
    details.put(key, value);
    return new Act(name, caller, with("details", details), outcome, rows);
  }

  @SuppressWarnings("unchecked")
  List<String> concerns() {
    return (List<String>) facts.getOrDefault("concerns", List.of());
  }

  /** The departments that may read it: the acting one and those concerned, each once. */
  Set<String> readers() {
    var readers = new LinkedHashSet<>(concerns());
    if (caller.department() != null) {
      readers.add(caller.department());
    }
    return readers;
  }

  String text(String fact) {
    return (String) facts.get(fact);
  }

  String[] items() {
    var items = (List<?>) facts.get("items");
    return items == null ? null : items.toArray(String[]::new);
  }

  Map<String, String> details() {
    var details = new LinkedHashMap<String, String>();
    ((Map<?, ?>) facts.getOrDefault("details", Map.of()))
        .forEach((key, value) -> details.put((String) key, String.valueOf(value)));
    return details;
  }

  private Map<String, Object> with(Object... pairs) {
    var newFacts = new LinkedHashMap<>(facts);
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        newFacts.put((String) pairs[i], pairs[i + 1]);
      }
    }
    return newFacts;
  }
}
