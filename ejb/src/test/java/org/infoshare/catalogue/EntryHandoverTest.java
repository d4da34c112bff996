package org.infoshare.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.infoshare.department.Merger;
import org.infoshare.department.Mergers;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The entries of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryHandoverTest {

  private static int entries = 760_000;

  private final Sql sql = TestDatabase.sql();
  private final Merger merger = Mergers.any(sql);
  private final List<PublishedEntry> told = new ArrayList<>();
  private final EntryHandover handover =
      new EntryHandover(
          sql,
          new EntryVersions(sql),
          List.<ProviderListener>of((entries, at) -> told.addAll(entries)),
          Mergers.evidence(sql));

  @Test
  void an_entry_is_the_successors_and_its_versions_keep_the_name_of_who_published_them() {
    String code = published();

    var handed = handover.merged(merger).get(0);

    assertThat(handed.count()).isEqualTo(1);
    assertThat(PublishedCatalogue.on(sql).published(code).provider()).isEqualTo(merger.into());
    assertThat(new EntryVersions(sql).find(code, 1).orElseThrow().provider())
        .isEqualTo(merger.from());
    assertThat(told).extracting(PublishedEntry::code).containsExactly(code);
    assertThat(told).extracting(PublishedEntry::provider).containsExactly(merger.into());
    var all = new ArrayList<PublishedEntry>();
    TestDatabase.inTransaction(within -> PublishedCatalogue.on(within).all(all::add));
    assertThat(all)
        .filteredOn(entry -> entry.code().equals(code))
        .extracting(PublishedEntry::provider)
        .containsExactly(merger.into());
  }

  @Test
  void one_that_left_the_catalogue_goes_with_it_and_does_not_count() {
    String code = published();
    sql.run(
        handle ->
            handle.execute("update catalogue_entry set stage = 'WITHDRAWN' where code = ?", code));

    assertThat(handover.merged(merger).get(0).count()).isZero();

    assertThat(told).isEmpty();
    assertThat(PublishedCatalogue.on(sql).published(code).provider()).isEqualTo(merger.into());
  }

  private String published() {
    String code = "103002/" + ++entries;
    PublishedCatalogue.keep(
        sql,
        PublishedEntries.of(code, 1, merger.from(), "测试条目", Sharing.CONDITIONAL, null, List.of()));
    return code;
  }
}
