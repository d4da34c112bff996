package org.infoshare.catalogue.formcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The kept checks of forms, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormChecksSqlTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final List<FormField> FIELDS =
      List.of(new FormField("姓名", "本人"), new FormField("申请理由", null));

  private final FormChecks checks = new FormChecks(TestDatabase.sql());
  private String mine;
  private String theirs;

  @BeforeEach
  void departments_of_this_test_alone() {
    String mark = Long.toString(System.nanoTime(), 36);
    mine = "f" + mark;
    theirs = "g" + mark;
  }

  @Test
  void a_check_is_found_as_it_was_answered() {
    var check = check(mine, FormVerdict.UNCLEAR, null, answer("姓名", FieldVerdict.UNCLEAR));
    long number = checks.add(check, FIELDS);

    var found = checks.find(check.id()).orElseThrow();

    assertThat(found).usingRecursiveComparison().ignoringFields("number").isEqualTo(check);
    assertThat(found.number()).isEqualTo(number);
    assertThat(checks.fieldsOf(check.id())).isEqualTo(FIELDS);
    assertThat(checks.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void a_repeated_check_tells_what_is_answered_otherwise() {
    var first =
        check(
            mine,
            FormVerdict.UNCLEAR,
            null,
            answer("姓名", FieldVerdict.UNCLEAR),
            answer("申请理由", FieldVerdict.ASK));
    checks.add(first, FIELDS);
    var second =
        check(
            mine,
            FormVerdict.CLEAR,
            first.id(),
            answer("姓名", FieldVerdict.ASK),
            answer("申请理由", FieldVerdict.ASK));
    checks.add(second, FIELDS);

    assertThat(checks.find(second.id()).orElseThrow().changes())
        .containsExactly(
            new FieldChange("姓名", null, FieldVerdict.UNCLEAR, null, FieldVerdict.ASK, null));
    assertThat(checks.find(first.id()).orElseThrow().changes()).isEmpty();
  }

  @Test
  void pages_hold_the_newest_first_and_each_check_once() {
    var added = new ArrayList<UUID>();
    for (int i = 0; i < 5; i++) {
      added.add(0, kept(mine, i % 2 == 0 ? FormVerdict.CLEAR : FormVerdict.UNCLEAR));
    }
    kept(theirs, FormVerdict.CLEAR);

    assertThat(ids(null, null, Set.of(mine))).isEqualTo(added);
    assertThat(ids(null, FormVerdict.UNCLEAR, Set.of(mine)))
        .containsExactly(added.get(1), added.get(3));
  }

  @Test
  void nobody_sees_the_checks_of_departments_that_are_not_his_to_see() {
    var own = kept(mine, FormVerdict.CLEAR);
    var other = kept(theirs, FormVerdict.CLEAR);

    assertThat(ids(null, null, Set.of(mine, theirs))).containsExactly(other, own);
    assertThat(ids(theirs, null, Set.of(mine, theirs))).containsExactly(other);
    assertThat(ids(theirs, null, Set.of(mine))).isEmpty();
  }

  @Test
  void the_database_keeps_no_mark_that_its_figures_contradict() {
    var wrong = check(mine, FormVerdict.REPEATED_COLLECTION, null, answer("姓名", FieldVerdict.ASK));

    var refused = catchThrowableOfType(JdbiException.class, () -> checks.add(wrong, FIELDS));

    assertThat(refused).hasMessageContaining("form_check_of_counts");
  }

  private UUID kept(String department, FormVerdict verdict) {
    var told =
        answer("姓名", verdict == FormVerdict.UNCLEAR ? FieldVerdict.UNCLEAR : FieldVerdict.ASK);
    var check = check(department, verdict, null, told);
    checks.add(check, FIELDS);
    return check.id();
  }

  /** All of them, page by page, two at a time. */
  private List<UUID> ids(String department, FormVerdict verdict, Set<String> departments) {
    var ids = new ArrayList<UUID>();
    String cursor = null;
    do {
      var page = checks.page(new FormCheckFilter(department, verdict, 2, cursor), departments);
      page.results().forEach(check -> ids.add(check.id()));
      cursor = page.next();
    } while (cursor != null);
    return ids;
  }

  private static FormCheckView check(
      String department, FormVerdict verdict, UUID follows, FieldAnswer... told) {
    var answers = List.of(told);
    return new FormCheckView(
        UUID.randomUUID(),
        0,
        department,
        "小学入学报名",
        "报名表",
        verdict,
        0,
        (int) answers.stream().filter(one -> one.verdict() == FieldVerdict.ASK).count(),
        (int) answers.stream().filter(one -> one.verdict() == FieldVerdict.UNCLEAR).count(),
        NOON,
        department + ".staff",
        follows,
        answers,
        List.of(new UsedEntry("101001/1", 3, "psb")),
        List.of());
  }

  private static FieldAnswer answer(String name, FieldVerdict verdict) {
    var ground = verdict == FieldVerdict.ASK ? FieldGround.NOT_IN_CATALOGUE : FieldGround.AMBIGUOUS;
    return new FieldAnswer(name, null, verdict, ground, null, null, List.of());
  }
}
