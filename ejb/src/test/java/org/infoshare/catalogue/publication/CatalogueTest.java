package org.infoshare.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.description.SampleDescriptions.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published catalogue as the other features build on it, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueTest {

  private static int entries = 700_000;

  private final Catalogue catalogue = PublishedCatalogue.on(TestDatabase.sql());
  private PublishedEntry entry;

  @BeforeEach
  void an_entry_of_its_own() {
    entry =
        PublishedEntries.of(
            "103002/" + ++entries,
            1,
            "psb",
            "测试条目",
            Sharing.CONDITIONAL,
            null,
            List.of(item("code", Sharing.CONDITIONAL)));
    PublishedCatalogue.store(TestDatabase.sql(), entry);
  }

  /** A working copy changes nothing for those who build on the published version. */
  @ParameterizedTest
  @CsvSource({
    "DRAFT,,",
    "DEPT_REVIEW,,",
    "SUBMITTED,,",
    "RETURNED,,",
    "PUBLISHED,,",
    "WITHDRAWING,entry-in-withdrawal,",
    "WITHDRAWN,entry-in-withdrawal,entry-withdrawn"
  })
  void nobody_asks_for_what_is_to_leave_and_its_department_keeps_it_until_it_left(
      String stage, String asking, String keeping) {
    in(stage);

    assertThat(reason(() -> catalogue.requireRequestable(entry.code()))).isEqualTo(asking);
    assertThat(reason(() -> catalogue.requireListed(entry.code()))).isEqualTo(keeping);
  }

  @Test
  void what_was_never_published_can_neither_be_asked_for_nor_kept() {
    assertThat(reason(() -> catalogue.requireRequestable("103002/699999")))
        .isEqualTo("entry-not-found");
    assertThat(reason(() -> catalogue.requireListed("nonsense"))).isEqualTo("entry-not-found");
  }

  @Test
  void the_version_that_removed_an_item_is_known() {
    version(2, "code", "phone");
    version(3, "code");
    version(4, "code");

    assertThat(catalogue.removingVersion(entry.code(), "phone")).contains(3);
    assertThat(catalogue.removingVersion(entry.code(), "nothing")).isEmpty();
    assertThat(catalogue.removingVersion("103002/699999", "phone")).isEmpty();
  }

  @Test
  void the_names_of_many_entries_are_those_of_their_newest_versions() {
    var renamed =
        PublishedEntries.of(entry.code(), 2, "psb", "新的名称", Sharing.CONDITIONAL, null, List.of());
    new EntryVersions(TestDatabase.sql()).add(renamed, "psb.head");

    assertThat(catalogue.names(List.of(entry.code(), entry.code(), "103002/699999")))
        .containsExactly(Map.entry(entry.code(), "新的名称"));
  }

  @Test
  void the_catalogue_is_handed_over_by_number_and_not_as_text() {
    var earlier =
        PublishedEntries.of("103002/99999", 1, "psb", "测试条目", Sharing.CONDITIONAL, null, List.of());
    PublishedCatalogue.store(TestDatabase.sql(), earlier);
    var told = new ArrayList<String>();
    catalogue.forEachPublished(one -> told.add(one.code()));

    assertThat(told).containsSubsequence(earlier.code(), entry.code()).doesNotHaveDuplicates();
  }

  @Test
  void a_filter_names_what_was_published_or_nothing() {
    for (String known : Arrays.asList(null, entry.code())) {
      var checks = new Checks();
      catalogue.checkEntry(checks, "/entry", known);
      assertThat(checks.faults()).isEmpty();
    }
    for (String unknown : List.of("103002/699999", "nonsense")) {
      var checks = new Checks();
      catalogue.checkEntry(checks, "/entry", unknown);
      assertThat(checks.faults()).extracting(FieldFault::code).containsExactly("entry-not-found");
    }
  }

  private void version(int number, String... items) {
    var definitions = Stream.of(items).map(name -> item(name, Sharing.CONDITIONAL)).toList();
    new EntryVersions(TestDatabase.sql())
        .add(
            PublishedEntries.of(
                entry.code(), number, "psb", "测试条目", Sharing.CONDITIONAL, null, definitions),
            "iic.staff");
  }

  private void in(String stage) {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    update catalogue_entry
                    set stage = ?, withdrawal_reasons = '职责已划转',
                      withdrawal_proposed_by = 'psb.head', withdrawal_proposed_at = now()
                    where code = ?
                    """,
                    stage,
                    entry.code()));
  }

  private static String reason(Supplier<PublishedEntry> act) {
    var refusal = catchThrowableOfType(Refusal.class, act::get);
    Reason reason = refusal == null ? null : refusal.reason();
    return reason == null ? null : reason.code();
  }
}
