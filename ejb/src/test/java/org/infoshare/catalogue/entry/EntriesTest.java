package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.SampleDescriptions;
import org.infoshare.catalogue.publication.DraftVisibility;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Entries that went any way, stored and read on a real PostgreSQL. */
class EntriesTest {

  private static final AtomicInteger NUMBER = new AtomicInteger(760_000);

  private final String provider = "e" + UUID.randomUUID().toString().substring(0, 8);
  private final CallerContext staff = person(provider, Set.of(), Roles.STAFF);
  private final CallerContext head = person(provider, Set.of(), Roles.HEAD, Roles.DEPARTMENT_HEAD);
  private final CallerContext reviewer =
      person("a" + provider, Set.of(provider), Roles.STAFF, Roles.AUTHORITY);

  @Provide
  Arbitrary<List<EntryCommand>> ways() {
    return Arbitraries.integers()
        .between(0, SampleEntries.WHOLE_WAY.size())
        .map(last -> SampleEntries.WHOLE_WAY.subList(0, last))
        .flatMap(
            first ->
                Arbitraries.of(EntryCommand.values())
                    .list()
                    .ofMaxSize(3)
                    .map(
                        then -> {
                          var way = new ArrayList<>(first);
                          way.addAll(then);
                          return way;
                        }));
  }

  @Property(tries = 30)
  void a_list_shows_an_entry_to_whoever_may_know_of_it(@ForAll("ways") List<EntryCommand> way) {
    try (var unit = TestEntities.shared()) {
      var entry = drafted();
      way.forEach(
          command -> List.of(staff, head, reviewer).forEach(caller -> run(command, entry, caller)));
      keep(unit, entry);
      for (CallerContext reader : everybody()) {
        assertThat(isShown(unit, entry, reader))
            .as("%s to %s", entry.stage(), reader)
            .isEqualTo(entry.isVisibleTo(reader));
      }
    }
  }

  @Example
  void of_two_that_change_an_entry_the_later_one_is_refused() {
    try (var first = TestEntities.shared();
        var second = TestEntities.shared()) {
      var entry = drafted();
      keep(first, entry);
      var code = EntryCode.parse(entry.code()).orElseThrow();
      var entries = new Entries(first.manager(), first.sql());
      var theirs = new Entries(second.manager(), second.sql());

      assertThatThrownBy(
              () ->
                  first.inTransaction(
                      () -> {
                        var late = entries.find(code).orElseThrow();
                        second.inTransaction(() -> assess(theirs.find(code).orElseThrow()));
                        assess(late);
                        entries.flush();
                      }))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.CHANGED_MEANWHILE));
    }
  }

  private void assess(Entry entry) {
    entry.assess(SampleEntries.HARMLESS, staff, NOON);
  }

  private Entry drafted() {
    var code = EntryCode.of("103001", NUMBER.incrementAndGet(), 0);
    return Entry.draft(code, SampleDescriptions.described(), staff.caller(), NOON);
  }

  private static void keep(TestEntities unit, Entry entry) {
    unit.inTransaction(
        () -> {
          var entries = new Entries(unit.manager(), unit.sql());
          entries.add(entry);
          entries.flush();
          entry
              .publishedVersion()
              .ifPresent(
                  version ->
                      new EntryVersions(unit.sql())
                          .add(
                              new PublishedEntry(
                                  entry.code(), version, entry.provider(), entry.content(), NOON),
                              "reviewer"));
        });
  }

  /** By its own stage, or as what was published of it. */
  private boolean isShown(TestEntities unit, Entry entry, CallerContext reader) {
    var search = new EntryQueries(unit.sql());
    return Stream.of(entry.stage(), EntryStage.PUBLISHED)
        .map(stage -> new EntryFilter(entry.code(), provider, null, stage, null, null))
        .flatMap(
            filter ->
                search.page(filter, null, DraftVisibility.departmentsOf(reader)).results().stream())
        .anyMatch(line -> line.code().equals(entry.code()));
  }

  private static void run(EntryCommand command, Entry entry, CallerContext caller) {
    try {
      SampleEntries.run(command, entry, caller);
    } catch (Refusal notNow) {
      assertThat(notNow.reason()).isNotNull();
    }
  }

  private List<CallerContext> everybody() {
    return List.of(
        staff,
        head,
        reviewer,
        person(provider, Set.of(), Roles.SYSTEM),
        person(provider, Set.of(), Roles.DEPARTMENT_HEAD),
        person("s" + provider, Set.of(), Roles.DEPARTMENT_HEAD),
        person("a" + provider, Set.of(), Roles.SYSTEM),
        person("s" + provider, Set.of(), Roles.STAFF, Roles.HEAD),
        person("o" + provider, Set.of("x"), Roles.HEAD, Roles.AUTHORITY),
        person(null, Set.of(), Roles.OPERATOR),
        person(null, Set.of(), Roles.AUDITOR));
  }

  private static CallerContext person(String department, Set<String> overseen, String... roles) {
    return new CallerContext(
        new Caller(department + "." + roles[0], department, Set.of(roles)), overseen);
  }
}
