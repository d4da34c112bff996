package org.infoshare.catalogue.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every publication and withdrawal makes the catalogue new, in whatever order they are seen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueChangesTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private final CatalogueChanges changes = new CatalogueChanges(TestDatabase.sql());

  @Test
  void a_change_makes_every_representation_new() {
    var before = changes.state();

    changes.withdrawn("101001/1", NOON);

    var after = changes.state();
    for (var format : DcatFormat.values()) {
      assertThat(after.tag(format)).isNotEqualTo(before.tag(format));
      assertThat(after.embeddedTag(format)).isNotEqualTo(before.embeddedTag(format));
    }
  }

  @Test
  void each_representation_has_a_tag_of_its_own() {
    var state = changes.state();

    assertThat(
            List.of(
                state.tag(DcatFormat.TURTLE),
                state.tag(DcatFormat.JSON_LD),
                state.embeddedTag(DcatFormat.TURTLE),
                state.embeddedTag(DcatFormat.JSON_LD)))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_change_that_is_seen_after_a_later_one_makes_it_new_too() {
    var seen = new CatalogueState[1];
    TestDatabase.inTransaction(
        sql -> {
          new CatalogueChanges(sql).withdrawn("101001/1", NOON);
          changes.withdrawn("101001/2", NOON);
          seen[0] = changes.state();
        });

    var after = changes.state();
    assertThat(after.newest()).isEqualTo(seen[0].newest());
    assertThat(after.tag(DcatFormat.TURTLE)).isNotEqualTo(seen[0].tag(DcatFormat.TURTLE));
  }

  @Test
  void what_was_published_long_ago_is_not_counted_for_each_harvester() {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into catalogue_change (entry_code, changed_at)
                    select '101001/' || n, timestamptz '2026-11-24T04:00:00Z'
                    from generate_series(1, 3000) n
                    """));

    assertThat(changes.state().recent()).isEqualTo(1000);
  }
}
