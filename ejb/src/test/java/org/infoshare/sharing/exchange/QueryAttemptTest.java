package org.infoshare.sharing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.infoshare.sharing.exchange.QueryCursor.Scope;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.GrantStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueryAttemptTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Caller CALLER = new Caller("edu.system", "edu", Set.of(Roles.SYSTEM));
  private static final UUID GRANT = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final PublishedEntry PERSONS = DatasetEntries.persons("101001/1");
  private static final QueryCursor CURSORS = new QueryCursor(new KeyedHash("ab".repeat(32)));
  private static final Scope SCOPE =
      new Scope(
          GRANT,
          PERSONS.code(),
          Map.of("idNumber", "99010119900101123X"),
          List.of("name", "married"));
  private static final Reason ENTRY_NOT_FOUND =
      () -> new Reason.Wording("entry-not-found", Reason.Kind.NOT_FOUND, "没有", "none");

  private final Map<String, Object> keys = new HashMap<>(Map.of("idNumber", "99010119900101123X"));
  private Caller caller = CALLER;
  private UUID grant = GRANT;
  private String caseReference = "RX-2026-17";
  private String purpose = "入学审核";
  private List<String> items;
  private Integer limit;
  private String cursor;
  private String code = PERSONS.code();
  private PublishedEntry published = PERSONS;

  @Test
  void a_query_in_order_becomes_a_question_for_the_granted_items() {
    var question = examine();

    assertThat(question.limit()).isEqualTo(100);
    assertThat(question.keys()).isEqualTo(Map.of("idNumber", "99010119900101123X"));
    assertThat(question.projection().items()).containsExactly("name", "married");
    assertThat(question.after()).isNull();
  }

  @Test
  void an_empty_list_of_items_asks_for_all_granted_ones_as_generated_clients_mean_it() {
    items = List.of();

    assertThat(examine().projection().items()).containsExactly("name", "married");
  }

  /** Everything is wrong at first; each repair brings up the next reason of the promised order. */
  @Test
  void reasons_are_told_in_a_fixed_order() {
    var repairs = new LinkedHashMap<String, Runnable>();
    repairs.put("access-denied", () -> caller = CALLER);
    repairs.put(
        "invalid /caseReference missing /grant missing /purpose missing /limit out-of-range",
        () -> {
          caseReference = "RX-2026-17";
          grant = UUID.randomUUID();
          purpose = "催收";
          limit = 1000;
        });
    repairs.put("no-grant", () -> grant = GRANT);
    repairs.put("grant-of-another-entry", () -> code = PERSONS.code());
    repairs.put("purpose-not-granted", () -> purpose = "入学审核");
    repairs.put("entry-not-found", () -> published = PERSONS);
    repairs.put("invalid /keys/passport key-unknown", () -> keys.remove("passport"));
    repairs.put("invalid /keys/idNumber type-mismatch", keys::clear);
    repairs.put("key-required", () -> keys.put("idNumber", "1"));
    repairs.put("item-not-granted", () -> items = List.of("name"));
    repairs.put("cursor-invalid", () -> cursor = null);
    caller = new Caller("edu.staff", "edu", Set.of(Roles.STAFF));
    caseReference = " ";
    purpose = null;
    limit = 1001;
    grant = null;
    code = "101001/2";
    published = null;
    keys.put("passport", "G1");
    keys.remove("idNumber");
    items = List.of("income");
    cursor = "AAAA";

    var seen = new ArrayList<String>();
    repairs.forEach(
        (expected, repair) -> {
          if (expected.contains("type-mismatch")) {
            keys.put("idNumber", 5);
          }
          seen.add(told(refusal()));
          repair.run();
        });

    assertThat(seen).containsExactlyElementsOf(repairs.keySet());
    assertThat(examine().projection().items()).containsExactly("name");
  }

  @Test
  void a_case_reference_has_at_most_64_characters_and_none_that_is_invisible() {
    caseReference = "案".repeat(65);
    assertThat(told(refusal())).isEqualTo("invalid /caseReference too-long");
    caseReference = "案".repeat(64);
    assertThat(examine()).isNotNull();
    caseReference = "RX\0";
    assertThat(told(refusal())).isEqualTo("invalid /caseReference bad-format");
  }

  @Test
  void a_key_that_is_named_must_have_a_value() {
    keys.put("idNumber", null);

    assertThat(told(refusal())).isEqualTo("invalid /keys/idNumber missing");
  }

  @Test
  void an_unconditional_entry_may_be_asked_without_a_key() {
    keys.clear();
    published =
        PublishedEntries.of(code, 1, "psb", "测试条目", Sharing.UNCONDITIONAL, null, PERSONS.items());

    assertThat(examine().keys()).isEmpty();
  }

  @Test
  void an_item_that_the_entry_lost_is_refused_as_removed_and_by_which_version() {
    items = List.of("phone");

    assertThat(told(refusal())).isEqualTo("item-removed");
    assertThat(refusal().text().english()).contains("phone").contains("version 3");
  }

  @Test
  void a_cursor_serves_the_query_that_it_came_from_and_no_other() {
    UUID last = UUID.randomUUID();
    cursor = CURSORS.after(last, SCOPE);
    assertThat(examine().after()).isEqualTo(last);

    limit = 7;
    caseReference = "another case";
    assertThat(examine().after()).isEqualTo(last);

    List<Consumer<QueryAttemptTest>> changes =
        List.of(
            other -> other.items = List.of("name"),
            other -> other.keys.put("idNumber", "2"),
            other -> other.cursor = anotherRecord(cursor),
            other -> other.cursor = cursor.substring(0, cursor.length() - 1),
            other -> other.cursor = cursor + "A",
            other -> other.cursor = "not a cursor",
            other -> other.cursor = "\0");
    for (var change : changes) {
      var other = new QueryAttemptTest();
      other.cursor = cursor;
      change.accept(other);

      assertThat(told(other.refusal())).isEqualTo("cursor-invalid");
    }
  }

  @Test
  void a_cursor_under_another_key_of_the_platform_is_not_ours() {
    var others = new QueryCursor(new KeyedHash("cd".repeat(32)));
    cursor = others.after(UUID.randomUUID(), SCOPE);

    assertThat(told(refusal())).isEqualTo("cursor-invalid");
  }

  @Test
  void evidence_names_the_fields_of_the_entry_and_none_that_a_caller_made_up() {
    keys.put("99010119900101123X", "张三");
    keys.put("idNumber", 5);
    var attempt = attempt();
    var refusal = catchThrowableOfType(Refusal.class, () -> examine(attempt));

    assertThat(refusal.faults())
        .extracting(FieldFault::pointer)
        .containsExactlyInAnyOrder("/keys/99010119900101123X", "/keys/idNumber");
    assertThat(attempt.knownFaults(refusal.faults()).split(", "))
        .containsExactlyInAnyOrder("? key-unknown", "/keys/idNumber type-mismatch");
  }

  @Test
  void the_provider_is_known_from_the_grant_on() {
    var attempt = attempt();
    assertThat(attempt.provider()).isEmpty();
    purpose = "催收";
    var refused = attempt();
    assertThatThrownBy(() -> examine(refused)).isInstanceOf(Refusal.class);

    assertThat(refused.provider()).contains("psb");
  }

  private ValidatedQuery examine() {
    return examine(attempt());
  }

  private QueryAttempt attempt() {
    return new QueryAttempt(
        caller, code, new ExchangeQuery(grant, caseReference, purpose, keys, items, limit, cursor));
  }

  private ValidatedQuery examine(QueryAttempt attempt) {
    return attempt.validate(
        id -> id.equals(GRANT) ? Optional.of(access()) : Optional.empty(),
        asked -> Optional.ofNullable(published).orElseThrow(() -> new Refusal(ENTRY_NOT_FOUND)),
        (entry, item) -> Optional.of(3),
        TODAY,
        CURSORS);
  }

  private Refusal refusal() {
    return catchThrowableOfType(Refusal.class, this::examine);
  }

  private static String anotherRecord(String cursor) {
    String place = Cursor.decode(cursor);
    return Cursor.encode(UUID.randomUUID() + place.substring(place.indexOf('.')));
  }

  private static String told(Refusal refusal) {
    var told = new StringBuilder(refusal.reason().code());
    refusal.faults().forEach(fault -> told.append(' ' + fault.pointer() + ' ' + fault.code()));
    return told.toString();
  }

  private static GrantSnapshot access() {
    return new GrantSnapshot(
        GRANT,
        PERSONS.code(),
        1,
        "psb",
        "edu",
        List.of("married", "name", "phone"),
        "入学审核",
        TODAY.minusDays(1),
        TODAY.plusDays(1),
        GrantStage.ACTIVE,
        null);
  }
}
