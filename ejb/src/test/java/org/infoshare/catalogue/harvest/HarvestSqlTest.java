package org.infoshare.catalogue.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The SQL of harvests, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HarvestSqlTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private final TestEntities entities = TestEntities.shared();
  private final HarvestSources sources = new HarvestSources(entities.manager(), entities.sql());
  private final HarvestRuns runs = new HarvestRuns(entities.sql());
  private final ExternalEntries entries = new ExternalEntries(entities.sql());
  private final List<String> notified = new ArrayList<>();
  private final ExternalEntrySync harvested =
      new ExternalEntrySync(entries, List.of(new RecordedEntries()));

  private UUID source;

  @BeforeEach
  void anotherSource() {
    var registered = HarvestSource.register(described(1), NOON);
    source = registered.id();
    entities.inTransaction(() -> sources.add(registered));
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_source_is_read_as_it_was_registered() {
    var view = sources.find(source).orElseThrow().view(NOON);

    assertThat(view.format()).isEqualTo(DcatFormat.TURTLE);
    assertThat(view.intervalHours()).isEqualTo(1);
    assertThat(view.nextRunAt()).isEqualTo(NOON.plusSeconds(3600));
    assertThat(view.running()).isFalse();
    assertThat(sources.isNameTaken(view.name(), UUID.randomUUID())).isTrue();
    assertThat(sources.isNameTaken(view.name(), source)).isFalse();
    assertThat(sources.all()).extracting(HarvestSource::id).contains(source);
  }

  @Test
  void a_source_is_due_when_its_time_has_come_and_no_run_is_under_way() {
    assertThat(sources.due(NOON.plusSeconds(3599))).doesNotContain(source);
    assertThat(sources.due(NOON.plusSeconds(3600))).contains(source);

    change(one -> one.claim(NOON.plusSeconds(3600)));

    assertThat(sources.due(NOON.plusSeconds(3601))).doesNotContain(source);
    assertThat(view(NOON.plusSeconds(4499)))
        .returns(true, HarvestSourceView::running)
        .returns(NOON.plusSeconds(7200), HarvestSourceView::nextRunAt);
    assertThat(view(NOON.plusSeconds(4500)).running()).isFalse();
    change(one -> one.amend(described(null), NOON));
    change(HarvestSource::release);
    assertThat(sources.due(NOON.plusSeconds(99_999))).doesNotContain(source);
  }

  @Test
  void of_two_runs_at_once_one_wins() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> take =
          () -> {
            try (var own = TestEntities.shared()) {
              var ownSources = new HarvestSources(own.manager(), own.sql());
              own.inTransaction(() -> ownSources.getForUpdate(source).claim(NOON));
              return true;
            } catch (Refusal another) {
              assertThat(another.reason().code()).isEqualTo("harvest-running");
              return false;
            }
          };
      int won = 0;
      for (var result : pool.invokeAll(Collections.nCopies(16, take))) {
        won += result.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
    change(one -> one.claim(NOON.plusSeconds(901)));
    assertThat(view(NOON.plusSeconds(901)).running()).isTrue();
  }

  @Test
  void a_source_that_is_not_active_is_not_taken() {
    var input = described(1);
    var inactive =
        new NewHarvestSource(
            input.name(),
            input.url(),
            input.format(),
            input.area(),
            input.level(),
            false,
            input.intervalHours(),
            input.credential());
    change(one -> one.amend(inactive, NOON));

    assertThat(sources.due(NOON.plusSeconds(3600))).doesNotContain(source);
    assertThat(
            catchThrowableOfType(Refusal.class, () -> change(one -> one.claim(NOON)))
                .reason()
                .code())
        .isEqualTo("harvest-source-inactive");
  }

  @Test
  void a_source_by_hand_is_taken_for_a_document_and_never_fetched() {
    change(one -> one.amend(described(null, null), NOON));

    assertThat(
            catchThrowableOfType(Refusal.class, () -> change(one -> one.claimForFetch(NOON)))
                .reason()
                .code())
        .isEqualTo("harvest-by-hand");
    change(one -> one.claim(NOON));
    assertThat(view(NOON).nextRunAt()).isNull();
  }

  @Test
  void a_second_run_over_the_same_changes_nothing() {
    harvested.synchronise(
        source, found(Map.of("http://o.example/1", "一", "http://o.example/2", "二")), NOON);
    notified.clear();

    var tally =
        harvested.synchronise(
            source,
            found(Map.of("http://o.example/1", "一", "http://o.example/2", "二")),
            NOON.plusSeconds(9));

    assertThat(tally.changes()).isEmpty();
    assertThat(tally.unchanged()).isEqualTo(2);
    assertThat(notified).isEmpty();
    assertThat(entries.find(source, "http://o.example/1").orElseThrow().changedAt())
        .isEqualTo(NOON);
  }

  @Test
  void what_was_added_changed_removed_and_came_back_is_told() {
    var first = Map.of("http://o.example/1", "一", "http://o.example/2", "二");
    harvested.synchronise(source, found(first), NOON);

    var tally =
        harvested.synchronise(
            source,
            found(Map.of("http://o.example/1", "壹", "http://o.example/3", "三")),
            NOON.plusSeconds(1));
    var back = harvested.synchronise(source, found(first), NOON.plusSeconds(2));

    assertThat(tally.changes())
        .containsExactly(
            new HarvestChange(HarvestChangeKind.CHANGED, "http://o.example/1", "壹"),
            new HarvestChange(HarvestChangeKind.ADDED, "http://o.example/3", "三"),
            new HarvestChange(HarvestChangeKind.REMOVED, "http://o.example/2", "二"));
    assertThat(back.count(HarvestChangeKind.CHANGED)).isEqualTo(2);
    assertThat(back.count(HarvestChangeKind.REMOVED)).isEqualTo(1);
    assertThat(notified).containsExactly("一", "二", "gone", "壹", "三", "gone", "一", "二");
    assertThat(page(false)).containsExactly("一", "二");
    assertThat(page(true)).containsExactly("三");
  }

  @Test
  void what_is_unreadable_this_time_is_not_taken_for_gone() {
    harvested.synchronise(source, found(Map.of("http://o.example/1", "一")), NOON);
    var faulty =
        new DatasetReader.ReadResult(
            Map.of(),
            List.of(new FaultyDataset("http://o.example/1", DatasetFault.NO_TITLE, "title")));

    assertThat(harvested.synchronise(source, faulty, NOON.plusSeconds(1)).changes()).isEmpty();
  }

  @Test
  void a_run_says_what_it_changed_and_one_that_never_ended_is_given_up() {
    UUID lost = runs.start(source, "iic.staff", NOON);
    UUID run = runs.start(source, "iic.staff", NOON.plusSeconds(1));
    var changes = List.of(new HarvestChange(HarvestChangeKind.ADDED, "http://o.example/1", "一"));
    var faults = List.of(new FaultyDataset("_:b", DatasetFault.IRI_INVALID, "@id"));

    assertThat(runs.complete(run, new HarvestResult(changes, 3, faults), NOON.plusSeconds(2)))
        .isTrue();
    assertThat(runs.complete(lost, new HarvestResult(changes, 3, faults), NOON.plusSeconds(3)))
        .isFalse();

    var view = runs.find(run).orElseThrow();
    assertThat(view.outcome()).isEqualTo(HarvestOutcome.DONE);
    assertThat(view.added()).isEqualTo(1);
    assertThat(view.unchanged()).isEqualTo(3);
    assertThat(view.changes()).isEqualTo(changes);
    assertThat(view.faults()).isEqualTo(faults);
    assertThat(runs.find(lost).orElseThrow().failure()).isEqualTo(HarvestFailure.INTERRUPTED);
    assertThat(runs.page(source, 1, null).results()).containsExactly(view);
    assertThat(runs.page(source, 1, runs.page(source, 1, null).next()).results())
        .extracting(HarvestRunView::id)
        .containsExactly(lost);
  }

  @Test
  void what_turns_out_to_be_our_own_is_taken_for_gone() {
    harvested.synchronise(source, found(Map.of("http://o.example/1", "一")), NOON);
    var own =
        new DatasetReader.ReadResult(
            Map.of(),
            List.of(new FaultyDataset("http://o.example/1", DatasetFault.OWN_ENTRY, "@id")));

    var tally = harvested.synchronise(source, own, NOON.plusSeconds(1));

    assertThat(tally.count(HarvestChangeKind.REMOVED)).isEqualTo(1);
    assertThat(notified).containsExactly("一", "gone");
  }

  @Test
  void the_entries_of_a_source_are_hidden_and_shown_as_they_were() {
    harvested.synchronise(
        source, found(Map.of("http://o.example/1", "一", "http://o.example/2", "二")), NOON);
    harvested.synchronise(source, found(Map.of("http://o.example/2", "二")), NOON.plusSeconds(1));
    notified.clear();

    harvested.hide(source);
    harvested.show(source);

    assertThat(notified).containsExactly("gone", "二");
    assertThat(harvested.unchanged(source).unchanged()).isEqualTo(1);
    assertThat(entries.find(source, "http://o.example/2").orElseThrow().changedAt())
        .isEqualTo(NOON);
  }

  @Test
  void the_state_of_a_document_is_kept_for_the_address_that_it_came_from() {
    String url = described(1).url();
    var state = new DocumentState("\"7\"", "Tue, 24 Nov 2026 04:00:00 GMT");
    assertThat(state().isKnown()).isFalse();

    change(one -> one.storeState(url, state));
    change(one -> one.amend(described(2), NOON));
    assertThat(state()).isEqualTo(state);

    change(one -> one.storeState("https://elsewhere.example/", state));
    assertThat(state().isKnown()).isFalse();

    change(one -> one.storeState(url, state));
    change(one -> one.storeState(null, DocumentState.UNKNOWN));
    assertThat(state().isKnown()).isFalse();

    change(one -> one.storeState(url, state));
    change(one -> one.amend(at("https://elsewhere.example/"), NOON));
    assertThat(state().isKnown()).isFalse();
  }

  private void change(Consumer<HarvestSource> change) {
    entities.inTransaction(() -> change.accept(sources.getForUpdate(source)));
  }

  private HarvestSourceView view(Instant now) {
    return sources.find(source).orElseThrow().view(now);
  }

  private DocumentState state() {
    return sources.find(source).orElseThrow().state();
  }

  @Test
  void a_run_that_failed_tells_what_exactly_was_at_fault() {
    UUID run = runs.start(source, "iic.staff", NOON);

    runs.fail(run, new HarvestException(HarvestFailure.UNREADABLE, "line 7"), NOON.plusSeconds(1));

    var view = runs.find(run).orElseThrow();
    assertThat(view.failure()).isEqualTo(HarvestFailure.UNREADABLE);
    assertThat(view.detail()).isEqualTo("line 7");
  }

  private List<String> page(boolean gone) {
    var found = entries.page(new ExternalEntryFilter(source, null, gone, null, null));
    return found.results().stream().map(ExternalEntrySummary::title).toList();
  }

  private static NewHarvestSource described(Integer intervalHours) {
    return described("https://th.example.gov.cn/dcat", intervalHours);
  }

  private static NewHarvestSource at(String url) {
    return described(url, 1);
  }

  private static NewHarvestSource described(String url, Integer intervalHours) {
    return new NewHarvestSource(
        "天河区 " + UUID.randomUUID(),
        url,
        DcatFormat.TURTLE,
        "440106",
        PlatformLevel.DISTRICT,
        true,
        intervalHours,
        null);
  }

  private static DatasetReader.ReadResult found(Map<String, String> titles) {
    var datasets = new TreeMap<String, ExternalContent>();
    titles.forEach(
        (iri, title) ->
            datasets.put(
                iri,
                new ExternalContent(
                    "1",
                    title,
                    null,
                    "述",
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(new ExternalItem("a", "甲", null, null, 3)))));
    return new DatasetReader.ReadResult(datasets, List.of());
  }

  /** Notes what it is told. */
  private final class RecordedEntries implements ExternalEntryListener {

    @Override
    public void stored(List<ExternalEntryView> entries) {
      entries.forEach(entry -> notified.add(entry.content().title()));
    }

    @Override
    public void removed(Collection<UUID> ids) {
      ids.forEach(id -> notified.add("gone"));
    }
  }
}
