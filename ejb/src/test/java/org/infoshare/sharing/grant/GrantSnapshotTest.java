package org.infoshare.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantSnapshotTest {

  private static final Caller REQUESTER = system("hrss");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
  private static final LocalDate WITHIN = LocalDate.of(2026, 5, 1);

  private final GrantSnapshot active = access(GrantStage.ACTIVE, null);
  private final GrantSnapshot suspended = access(GrantStage.SUSPENDED, "misuse");

  @Test
  void the_consumer_may_use_it_for_its_entry_and_purpose() {
    assertThat(refused(active, REQUESTER, "101001/1", "paying pensions", WITHIN)).isNull();
  }

  @Test
  void it_holds_on_its_first_and_on_its_last_day() {
    assertThat(refused(active, REQUESTER, "101001/1", "paying pensions", FIRST)).isNull();
    assertThat(refused(active, REQUESTER, "101001/1", "paying pensions", LAST)).isNull();
    assertThat(refused(active, REQUESTER, "101001/1", "paying pensions", FIRST.minusDays(1)))
        .isEqualTo("grant-not-yet-valid");
    assertThat(refused(active, REQUESTER, "101001/1", "paying pensions", LAST.plusDays(1)))
        .isEqualTo("grant-expired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"paying pensions", "  paying pensions ", "paying\n\t pensions", "paying　pensions"})
  void spaces_in_the_purpose_do_not_matter(String stated) {
    assertThat(refused(active, REQUESTER, "101001/1", stated, WITHIN)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Paying pensions", "payingpensions", "paying pensions and more"})
  void another_purpose_is_refused(String stated) {
    assertThat(refused(active, REQUESTER, "101001/1", stated, WITHIN))
        .isEqualTo("purpose-not-granted");
  }

  @Test
  void it_permits_what_could_be_queried_now_and_nothing_else() {
    var names = List.of("name");
    var entry = entry(Sharing.CONDITIONAL);

    assertThat(active.permits(REQUESTER, entry, names, WITHIN)).isTrue();
    assertThat(suspended.permits(REQUESTER, entry, names, WITHIN)).isFalse();
    assertThat(active.permits(REQUESTER, entry, names, LAST.plusDays(1))).isFalse();
    assertThat(active.permits(REQUESTER, entry, List.of("name", "income"), WITHIN)).isFalse();
    assertThat(active.permits(REQUESTER, entry(Sharing.NOT_SHARED), names, WITHIN)).isFalse();
  }

  private static PublishedEntry entry(Sharing sharing) {
    return PublishedEntries.of(
        "101001/1",
        1,
        "psb",
        "测试条目",
        sharing,
        null,
        List.of(DatasetEntries.item("name", ItemType.CHARACTER, 20)));
  }

  @Test
  void a_missing_purpose_is_another_purpose() {
    assertThat(refused(active, REQUESTER, "101001/1", null, WITHIN))
        .isEqualTo("purpose-not-granted");
  }

  @Test
  void of_several_reasons_the_first_is_given() {
    var stranger = system("edu");
    var before = FIRST.minusDays(1);

    assertThat(refused(suspended, stranger, "101001/2", "", before))
        .isEqualTo("grant-of-another-department");
    assertThat(refused(suspended, REQUESTER, "101001/2", "", before))
        .isEqualTo("grant-of-another-entry");
    assertThat(refused(suspended, REQUESTER, "101001/1", "", before)).isEqualTo("grant-suspended");
    assertThat(refused(active, REQUESTER, "101001/1", "", before)).isEqualTo("grant-not-yet-valid");
    assertThat(refused(active, REQUESTER, "101001/1", "", LAST.plusDays(1)))
        .isEqualTo("grant-expired");
  }

  @Test
  void neither_the_provider_nor_a_caller_without_a_department_is_the_consumer() {
    var operator = new Caller("operator", null, Set.of(Roles.OPERATOR));

    assertThat(refused(active, system("psb"), "101001/1", "paying pensions", WITHIN))
        .isEqualTo("grant-of-another-department");
    assertThat(refused(active, operator, "101001/1", "paying pensions", WITHIN))
        .isEqualTo("grant-of-another-department");
  }

  private static String refused(
      GrantSnapshot grant, Caller caller, String entry, String purpose, LocalDate today) {
    return grant
        .refusalFor(caller, entry, purpose, today)
        .map(Refusal::reason)
        .map(reason -> reason.code())
        .orElse(null);
  }

  private static Caller system(String department) {
    return new Caller(department + ".system", department, Set.of(Roles.SYSTEM));
  }

  private static GrantSnapshot access(GrantStage stage, String suspensionReasons) {
    return new GrantSnapshot(
        UUID.randomUUID(),
        "101001/1",
        1,
        "psb",
        "hrss",
        List.of("name"),
        "paying  pensions",
        FIRST,
        LAST,
        stage,
        suspensionReasons);
  }
}
