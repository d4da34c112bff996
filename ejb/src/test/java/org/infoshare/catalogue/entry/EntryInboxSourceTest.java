package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.SampleDescriptions;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.update.EntryUpdates;
import org.infoshare.foundation.inbox.InboxFixture;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxScope;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/**
 * The entries that wait, against the plain definition: those whose view offers a turn. Entries that
 * went any way, on a real PostgreSQL, of departments of each run alone.
 */
class EntryInboxSourceTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(NOON, PlatformClock.ZONE);
  private static final AtomicInteger NUMBER = new AtomicInteger(700_000);

  private final Sql sql = TestDatabase.sql();
  private final InboxReader reader = new InboxReader(sql, Clock.fixed(NOON, PlatformClock.ZONE));

  /** Some of the whole way, and then anything. */
  @Provide
  Arbitrary<List<List<EntryCommand>>> ways() {
    var some =
        Arbitraries.integers()
            .between(0, SampleEntries.WHOLE_WAY.size())
            .map(last -> SampleEntries.WHOLE_WAY.subList(0, last));
    var anything = Arbitraries.of(EntryCommand.values()).list().ofMaxSize(3);
    return Combinators.combine(some, anything)
        .as((first, then) -> Stream.concat(first.stream(), then.stream()).toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 25)
  void an_entry_waits_for_whom_its_view_offers_a_turn_and_for_nobody_else(
      @ForAll("ways") List<List<EntryCommand>> ways) {
    var house = new House();
    ways.forEach(house::add);
    for (CallerContext person : house.everybody()) {
      for (InboxScope scope : InboxScope.values()) {
        var waiting = InboxFixture.all(house.feature(person), person.caller(), scope);

        assertThat(waiting)
            .as("%s %s", person, scope)
            .extracting(InboxItem::caseId)
            .containsExactlyInAnyOrderElementsOf(house.turns(person, scope));
        assertThat(waiting)
            .isSortedAccordingTo(InboxFixture.ORDER)
            .allSatisfy(
                one ->
                    assertThat(one.commands())
                        .isEqualTo(names(house.offered(one.caseId(), person))));
      }
    }
  }

  private static List<String> names(Set<EntryCommand> commands) {
    return commands.stream().map(Enum::name).toList();
  }

  /** A department with entries and an authority, which nobody else has. */
  private final class House {

    private final String provider = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String authority = "a" + provider;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private final CallerContext staff = person(provider, "staff", Set.of(), Roles.STAFF);
    private final CallerContext head = person(provider, "head", Set.of(), Roles.HEAD);
    private final CallerContext departmentHead =
        person(provider, "chief", Set.of(), Roles.DEPARTMENT_HEAD);
    private final CallerContext reviewer =
        person(authority, "reviewer", Set.of(provider), Roles.STAFF, Roles.AUTHORITY);

    /** Lets whoever may take each step; what nobody may is left out. */
    void add(List<EntryCommand> way) {
      int number = NUMBER.incrementAndGet();
      var code = EntryCode.of("103001", number, 0);
      var entry = Entry.draft(code, SampleDescriptions.described(), staff.caller(), NOON);
      way.forEach(
          command ->
              List.of(staff, head, departmentHead, reviewer)
                  .forEach(caller -> run(command, entry, caller)));
      entries.put(entry.code(), entry);
      sql.useHandle(
          handle ->
              handle.execute(
                  """
                  insert into catalogue_entry
                    (code, node, sequence, provider, name, summary, format_class, update_cycle,
                     sharing, sharing_mode, open_to_public, grading, stage, published_version,
                     published_at, withdrawal_reasons, withdrawal_proposed_by,
                     withdrawal_proposed_at, changed_at, lock_version)
                  values (?, '103001', ?, ?, '行政区划', '摘要', 'DATABASE', 'YEARLY',
                    'UNCONDITIONAL', 'PLATFORM', true, 'GENERAL', ?, ?,
                    case when ? then now() end, '职责已划转', 'head', now(),
                    timestamptz '2026-11-24T04:00:00Z' + ? * interval '1 second', 1)
                  """,
                  entry.code(),
                  number,
                  provider,
                  entry.stage().name(),
                  entry.publishedVersion().orElse(null),
                  entry.publishedVersion().isPresent(),
                  number % 3));
      InboxFixture.limit(sql, EntryUpdates.REVIEW, entry.code(), authority, TODAY, number % 4 - 2);
    }

    private void run(EntryCommand command, Entry entry, CallerContext caller) {
      try {
        SampleEntries.run(command, entry, caller);
      } catch (Refusal notNow) {
        assertThat(notNow.reason()).isNotNull();
      }
    }

    List<CallerContext> everybody() {
      return List.of(
          staff,
          head,
          departmentHead,
          reviewer,
          person(provider, "staff", Set.of(), Roles.STAFF, Roles.HEAD),
          person(provider, "other", Set.of(provider), Roles.HEAD, Roles.AUTHORITY),
          person("s" + provider, "stranger", Set.of(), Roles.STAFF, Roles.HEAD));
    }

    EntryInboxSource feature(CallerContext person) {
      return new EntryInboxSource(reader, () -> person, entries::get, (entry, offered) -> Set.of());
    }

    Set<EntryCommand> offered(String code, CallerContext caller) {
      return entries.get(code).viewFor(caller).commands();
    }

    /** The plain definition. */
    Set<String> turns(CallerContext person, InboxScope scope) {
      var people =
          scope == InboxScope.MINE
              ? List.of(person)
              : List.of(
                  colleague(person, Roles.STAFF),
                  colleague(person, Roles.HEAD),
                  colleague(person, Roles.DEPARTMENT_HEAD));
      return entries.keySet().stream()
          .filter(code -> people.stream().anyMatch(one -> hasTurn(code, one)))
          .collect(Collectors.toSet());
    }

    private boolean hasTurn(String code, CallerContext caller) {
      var stage = entries.get(code).stage();
      return offered(code, caller).stream()
          .anyMatch(command -> EntryTransitions.isWaitingFor(stage, command));
    }

    private static CallerContext colleague(CallerContext person, String role) {
      var roles = new HashSet<>(person.caller().roles());
      roles.add(role);
      return new CallerContext(
          new Caller("colleague", person.caller().department(), roles), person.overseen());
    }

    private static CallerContext person(
        String department, String account, Set<String> overseen, String... roles) {
      return new CallerContext(
          new Caller(department + "." + account, department, Set.of(roles)), overseen);
    }
  }

  /** What its department merely may do with an entry keeps no entry waiting. */
  @Example
  void nothing_that_is_out_of_its_way_is_a_turn() {
    for (var stage : EnumSet.of(EntryStage.PUBLISHED, EntryStage.WITHDRAWN, EntryStage.DROPPED)) {
      for (EntryCommand command : EntryCommand.values()) {
        boolean offered =
            EntryTransitions.TABLE.rows().stream()
                .anyMatch(row -> row.from() == stage && row.command() == command);
        assertThat(offered && EntryTransitions.isWaitingFor(stage, command)).isFalse();
      }
    }
  }
}
