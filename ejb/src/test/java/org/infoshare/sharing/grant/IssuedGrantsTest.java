package org.infoshare.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuedGrantsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private final Sql sql = TestDatabase.sql();
  private final TestEntities entities = TestEntities.shared();
  private final IssuedGrants issued = new IssuedGrants(entities.manager(), sql);

  /** Departments of this test alone: the database is shared. */
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  private final String psb = "psb-" + tag;
  private final String cab = "cab-" + tag;
  private final String hrss = "hrss-" + tag;
  private final String edu = "edu-" + tag;

  private UUID fromPsb;
  private UUID fromCab;
  private UUID suspended;

  @AfterEach
  void close() {
    entities.close();
  }

  @BeforeEach
  void three_grants() {
    fromPsb = insert(psb, hrss, "101001/1", NOON, null);
    fromCab = insert(cab, hrss, "101002/1", NOON, null);
    suspended = insert(psb, edu, "101001/1", NOON.plusSeconds(1), "AUTHORITY");
  }

  @Test
  void the_right_is_read_by_its_key() {
    assertThat(issued.snapshot(suspended))
        .contains(
            new GrantSnapshot(
                suspended,
                "101001/1",
                3,
                psb,
                edu,
                List.of("name", "sex"),
                "pensions",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 8, 31),
                GrantStage.SUSPENDED,
                "misuse"));
    assertThat(issued.snapshot(UUID.randomUUID())).isEmpty();
  }

  @Test
  void a_department_lists_what_it_gets_and_what_it_gives_the_newest_first() {
    assertThat(list(of(hrss, Set.of()), all())).containsExactlyInAnyOrder(fromPsb, fromCab);
    assertThat(list(of(psb, Set.of()), all())).containsExactly(suspended, fromPsb);
    assertThat(list(of(edu, Set.of()), all())).containsExactly(suspended);
    assertThat(list(of("gov-" + tag, Set.of()), all())).isEmpty();
  }

  @Test
  void an_authority_lists_what_its_departments_give() {
    var authority = of("iic-" + tag, Set.of(psb, edu));

    assertThat(list(authority, all())).containsExactly(suspended, fromPsb);
  }

  @Test
  void every_field_of_the_filter_restricts() {
    var hrssHead = of(hrss, Set.of());
    var psbHead = of(psb, Set.of());

    assertThat(list(hrssHead, new GrantFilter("101002/1", null, null, null, null, null)))
        .containsExactly(fromCab);
    assertThat(list(hrssHead, new GrantFilter(null, psb, null, null, null, null)))
        .containsExactly(fromPsb);
    assertThat(list(psbHead, new GrantFilter(null, null, edu, null, null, null)))
        .containsExactly(suspended);
    assertThat(list(psbHead, new GrantFilter(null, null, null, GrantStage.ACTIVE, null, null)))
        .containsExactly(fromPsb);
  }

  @Test
  void the_commands_of_a_row_are_those_of_its_caller() {
    assertThat(commands(of(psb, Set.of()))).containsExactly(Set.of(), Set.of(GrantCommand.SUSPEND));
    assertThat(commands(of("iic-" + tag, Set.of(psb))))
        .containsExactly(Set.of(GrantCommand.RESTORE), Set.of(GrantCommand.SUSPEND));
  }

  private List<Set<GrantCommand>> commands(CallerContext callerContext) {
    return issued.page(callerContext, all()).results().stream()
        .map(grant -> grant.view(callerContext).commands())
        .toList();
  }

  /** Who may know of a grant is said twice: by the aggregate, and in SQL for lists. */
  @Test
  void a_list_holds_exactly_what_its_reader_may_know_of() {
    var grants = List.of(fromPsb, fromCab, suspended);
    for (String department : List.of(psb, cab, hrss, edu, "gov-" + tag)) {
      for (Set<String> others : List.of(Set.<String>of(), Set.of(psb), Set.of(cab, edu))) {
        for (var callerContext : List.of(of(department, others), successor(department, others))) {
          assertThat(list(callerContext, all()))
              .as("%s", callerContext)
              .containsExactlyInAnyOrderElementsOf(
                  grants.stream()
                      .filter(id -> issued.find(id).orElseThrow().isVisibleTo(callerContext))
                      .toList());
        }
      }
    }
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var expected = new ArrayList<>(list(of(hrss, Set.of()), all()));
    for (int i = 0; i < 5; i++) {
      expected.add(insert(psb, hrss, "101001/1", NOON.minusSeconds(i + 1), null));
    }

    var seen = new ArrayList<UUID>();
    String cursor = null;
    do {
      var page =
          issued.page(of(hrss, Set.of()), new GrantFilter(null, null, null, null, 2, cursor));
      page.results().forEach(grant -> seen.add(grant.id()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).containsExactlyElementsOf(expected);
  }

  @Test
  void a_cursor_of_somebody_elses_making_is_refused() {
    var foreign = new GrantFilter(null, null, null, null, null, Cursor.encode("page 2"));

    assertThatThrownBy(() -> issued.page(of(hrss, Set.of()), foreign))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cursor-invalid");
  }

  @Test
  void a_right_runs_until_the_end_of_its_last_day_suspended_or_not() {
    String entry = "101003/" + Math.abs(tag.hashCode() % 100_000);
    var runs = insert(psb, hrss, entry, NOON, null);
    var rests = insert(psb, edu, entry, NOON, "PROVIDER");
    var ended = insert(psb, cab, entry, NOON, null);
    insert(psb, hrss, "101003/100001", NOON, null);
    sql.useHandle(
        handle -> {
          handle.execute("update sharing_grant set stage = 'ENDED' where id = ?", ended);
          handle.execute(
              """
              update sharing_grant set withdrawal_announced = true, end_terms = '已改用其他来源',
                end_approved_by = 'edu.head', end_approved_at = now() where id = ?
              """,
              rests);
        });

    assertThat(issued.findActive(entry, LocalDate.of(2026, 8, 31)))
        .containsExactlyInAnyOrder(
            new ActiveGrant(runs, hrss, List.of("name", "sex"), false),
            new ActiveGrant(rests, edu, List.of("name", "sex"), true));
    assertThat(issued.findActive(entry, LocalDate.of(2026, 2, 1))).hasSize(2);
    assertThat(issued.findActive(entry, LocalDate.of(2026, 9, 1))).isEmpty();
  }

  private List<UUID> list(CallerContext callerContext, GrantFilter filter) {
    return issued.page(callerContext, filter).results().stream().map(Grant::id).toList();
  }

  private static GrantFilter all() {
    return new GrantFilter(null, null, null, null, null, null);
  }

  /** The others were merged into it. */
  private static CallerContext successor(String department, Set<String> others) {
    return new CallerContext(
        new Caller(department + ".head", department, Set.of(Roles.HEAD), others), Set.of());
  }

  private static CallerContext of(String department, Set<String> overseen) {
    var roles = overseen.isEmpty() ? Set.of(Roles.HEAD) : Set.of(Roles.HEAD, Roles.AUTHORITY);
    return new CallerContext(new Caller(department + ".head", department, roles), overseen);
  }

  private UUID insert(
      String provider, String requester, String entry, Instant at, String suspendedBy) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into sharing_grant (id, request_id, entry_code, entry_version, provider,
                        requester, items, statute, article, duty, purpose, mode, valid_from,
                        valid_until, stage, suspended_by, suspension_reasons, granted_at)
                    values (:id, :request, :entry, 3, :provider, :requester, '{name,sex}',
                        'Social Insurance Law', '74', 'paying pensions', 'pensions', 'SERVICE',
                        '2026-03-01', '2026-08-31',
                        case when cast(:suspendedBy as varchar) is null
                             then 'ACTIVE' else 'SUSPENDED' end,
                        :suspendedBy,
                        case when cast(:suspendedBy as varchar) is not null then 'misuse' end,
                        :at)
                    """)
                .bind("id", id)
                .bind("request", UUID.randomUUID())
                .bind("entry", entry)
                .bind("provider", provider)
                .bind("requester", requester)
                .bind("suspendedBy", suspendedBy)
                .bind("at", at)
                .execute());
    return id;
  }
}
