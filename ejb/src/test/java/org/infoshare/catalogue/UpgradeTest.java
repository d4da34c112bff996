package org.infoshare.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation with data from before entries were assessed, revised and withdrawn (V083). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UpgradeTest {

  private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
  private static final List<String> STAGES =
      List.of("DRAFT", "DEPT_REVIEW", "SUBMITTED", "RETURNED", "PUBLISHED");

  /** As it was written then: no scope, no use, no data category. */
  private static final String CONTENT =
      """
      {"node": "103002", "name": "条目 5", "abstract": "摘要", "formatClass": "DATABASE",
       "updateCycle": "YEARLY", "sharing": "CONDITIONAL", "condition": "仅限核对",
       "sharingMode": "PLATFORM", "openToSociety": false, "grading": "GENERAL",
       "items": [{"name": "code", "chineseName": "代码", "englishName": "Code",
         "type": "CHARACTER", "length": 12, "key": true, "sensitive": false,
         "sharing": "CONDITIONAL"}]}
      """;

  private static Sql sql;

  @BeforeAll
  static void an_upgraded_installation() {
    sql = TestDatabase.upgraded("before_entry_life", "082", old -> old.run(UpgradeTest::write));
  }

  @Test
  void every_entry_stands_where_it_stood() {
    var lines =
        new EntrySearch(sql)
            .page(new EntryFilter(null, "psb", null, null, null, null), null, Set.of("psb"))
            .items();

    assertThat(lines).extracting(line -> line.stage().name()).containsExactlyElementsOf(STAGES);
    assertThat(lines).extracting(EntrySummary::name).first().isEqualTo("条目 1");
  }

  @Test
  void what_was_published_is_read_without_what_nobody_had_to_say_then() {
    var published = PublishedCatalogue.on(sql).open("103002/5");

    assertThat(published.version()).isEqualTo(1);
    assertThat(published.content().condition()).isEqualTo("仅限核对");
    assertThat(published.content().scope()).isNull();
    assertThat(published.items()).extracting(ItemDefinition::term).containsOnlyNulls();
  }

  @Test
  void who_wrote_then_is_an_author_of_the_text_in_hand() {
    assertThat(
            sql.<List<String>, RuntimeException>ask(
                handle ->
                    handle
                        .createQuery(
                            """
                            select a.account from catalogue_entry e
                              join entry_author a on a.entry_code = e.code
                                and a.working_copy = e.working_copy
                            where e.differs order by e.sequence
                            """)
                        .mapTo(String.class)
                        .list()))
        .containsExactly("staff.1", "staff.2", "staff.3", "staff.4", "staff.5");
  }

  /** When its head sent it was not kept, so no limit can be told of it. */
  @Test
  void a_text_that_lay_before_the_authority_stops_no_time() {
    var updates = UpdatesAt.of(sql, NOW);
    var change = new NewUpdate("103002/3", "职责调整", "《公路法》修正案", LocalDate.of(2026, 11, 1));
    UUID update = updates.add("103002/3", "psb", change, "iic.staff", NOW);

    assertThat(updates.find(update).orElseThrow().state()).isEqualTo(UpdateState.DUE);
  }

  private static void write(Handle handle) {
    for (int i = 1; i <= STAGES.size(); i++) {
      String stage = STAGES.get(i - 1);
      boolean published = stage.equals("PUBLISHED");
      handle.execute(
          """
          insert into catalogue_entry
            (code, node, sequence, provider, name, summary, format_class, update_cycle, sharing,
             condition, sharing_mode, open_to_society, grading, stage, published_version,
             published_at, changed_at, lock_version)
          values (?, '103002', ?, 'psb', ?, '摘要', 'DATABASE', 'YEARLY', 'CONDITIONAL', '仅限核对',
            'PLATFORM', false, 'GENERAL', ?, ?, case when ? then now() end, now(), 1)
          """,
          "103002/" + i,
          i,
          "条目 " + i,
          stage,
          published ? 1 : null,
          published);
      handle.execute(
          "insert into entry_author (entry_code, account) values (?, ?)",
          "103002/" + i,
          "staff." + i);
    }
    handle.execute(
        """
        insert into entry_version (entry_code, version, provider, content, published_at, published_by)
        values ('103002/5', 1, 'psb', cast(? as jsonb), now(), 'iic.staff')
        """,
        CONTENT);
  }
}
