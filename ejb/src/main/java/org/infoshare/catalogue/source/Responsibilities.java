package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.RESPONSIBILITY_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Succession;
import org.infoshare.organisation.department.Successions;
import org.infoshare.organisation.department.Territory;
import org.jdbi.v3.core.Handle;

/** The table of responsible departments, with periods of validity. */
@ApplicationScoped
class Responsibilities {

  /** The tag of a row that was read in a law. */
  private static final String READ = "READ";

  private static final String SELECT =
      """
      select r.id, r.basic_class, r.term, r.level, r.area, r.function, r.department, r.valid_from, r.valid_until,
        r.law_basis, r.evidence as evidence_tag,
        r.evidence = :read or r.confirmed_on is not null as confirmed, r.confirmed_on, r.confirmation, c.chinese_name as class_name,
        c.evidence as class_evidence, t.chinese_name as term_name,
        exists (select 1 from source_designation n where n.responsibility = r.id
          and n.designated_from <= :on and (n.designated_until is null or n.designated_until > :on)) as source
      from responsibility r
      join basic_class c on c.code = r.basic_class
      join standard_term t on t.code = r.term
      """;

  private final Sql sql;
  private final Successions successions;

  /** For the container's proxy. */
  protected Responsibilities() {
    this(null, null);
  }

  @Inject
  Responsibilities(Sql sql, Successions successions) {
    this.sql = sql;
    this.successions = successions;
  }

  /**
   * The rows valid on a day, ordered by class, term and function. A row of a department that was
   * merged by then belongs to its successor.
   */
  List<ResponsibilityView> list(ResponsibilityFilter filter, LocalDate on) {
    var succession = successions.on(on);
    var conditions =
        new Conditions()
            .where("r.valid_from <= :on and (r.valid_until is null or r.valid_until >= :on)")
            .bind("on", on)
            .bind("read", READ)
            .whereIfPresent("r.basic_class = :class", "class", filter.basicClass())
            .whereIfPresent("r.term = :term", "term", filter.term())
            .whereIfPresent(
                "r.department = any(:line)",
                "line",
                filter.department() == null ? null : line(filter.department(), succession));
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(
                    handle.createQuery(
                        SELECT
                            + "where "
                            + conditions.sql()
                            + " order by r.basic_class, r.term, r.function, r.id"))
                .mapTo(ResponsibilityView.class)
                .map(row -> row.withSuccessor(succession))
                .list());
  }

  Optional<ResponsibilityView> find(UUID id, LocalDate on) {
    var succession = successions.on(on);
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where r.id = :id")
                .bind("id", id)
                .bind("on", on)
                .bind("read", READ)
                .mapTo(ResponsibilityView.class)
                .map(row -> row.withSuccessor(succession))
                .findOne());
  }

  /**
   * Locks the present and future rows of a term, so that those who edit them wait for each other.
   */
  void lock(String term) {
    sql.useHandle(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))", "responsibility " + term));
  }

  /** Whether a node of the catalogue's classification belongs to one of the 16 classes. */
  boolean isBasicNode(String node) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select count(*) > 0 from basic_class where starts_with(:node, node)")
                .bind("node", node)
                .mapTo(Boolean.class)
                .one());
  }

  boolean classExists(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select count(*) > 0 from basic_class where code = :code")
                .bind("code", code)
                .mapTo(Boolean.class)
                .one());
  }

  /**
   * Adds a row. Of two at the same time, one waits for the other's transaction.
   *
   * @param territory the city or district in which it holds
   * @throws Refusal {@code responsibility-exists} if the function or the department is already
   *     responsible there in that period
   */
  UUID add(NewResponsibility row, Territory territory) {
    lock(row.term());
    var sameFunctionOrDepartment =
        new Conditions()
            .where("function = :function or department = any(:line)")
            .where("level = :level and area = :area")
            .bind("function", row.function())
            .bind("level", territory.level())
            .bind("area", territory.area())
            .bind(
                "line",
                row.department() == null
                    ? new String[0]
                    : line(row.department(), successions.on(row.validFrom())));
    requireNoOverlap(
        sameFunctionOrDepartment, row.term(), row.function(), row.validFrom(), row.validUntil());
    UUID id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into responsibility (id, basic_class, term, level, area, function,
                      department, valid_from, valid_until, law_basis, evidence)
                    values (:id, :class, :term, :level, :area, :function, :department, :from,
                      cast(:until as date), :basis, :evidence)
                    """)
                .bind("id", id)
                .bind("level", territory.level())
                .bind("area", territory.area())
                .bind("class", row.basicClass())
                .bind("term", row.term())
                .bind("function", row.function())
                .bind("department", row.department())
                .bind("from", row.validFrom())
                .bindByType("until", row.validUntil(), LocalDate.class)
                .bind("basis", row.lawBasis())
                .bind("evidence", row.evidenceTag())
                .execute());
    return id;
  }

  /**
   * Assigns the rows of a function that have no department yet to a department, in its city or
   * district, and returns their number. A district without rows of the function gets those of its
   * city from the day on; they are no surer than the city's.
   */
  int assign(String function, String department, Territory territory, LocalDate from) {
    return sql.withHandle(
        handle -> {
          int assigned =
              handle
                  .createUpdate(
                      """
                      update responsibility set department = :department
                      where function = :function and department is null
                        and level = :level and area = :area
                      """)
                  .bind("function", function)
                  .bind("department", department)
                  .bind("level", territory.level())
                  .bind("area", territory.area())
                  .execute();
          return territory.level() == DepartmentLevel.DISTRICT
              ? assigned + copyFromCity(handle, function, department, territory, from)
              : assigned;
        });
  }

  private static int copyFromCity(
      Handle handle, String function, String department, Territory district, LocalDate from) {
    return handle
        .createUpdate(
            """
            insert into responsibility (id, basic_class, term, level, area, function, department,
              valid_from, valid_until, law_basis, evidence)
            select gen_random_uuid(), c.basic_class, c.term, :districtLevel, :district, c.function,
              :department, :from, c.valid_until, c.law_basis, c.evidence
            from responsibility c
            where c.function = :function and c.level = :cityLevel
              and left(c.area, 4) = left(:district, 4)
              and c.valid_from <= :from and (c.valid_until is null or c.valid_until >= :from)
              and not exists (select 1 from responsibility d
                where d.term = c.term and d.level = :districtLevel and d.area = :district
                  and (d.valid_until is null or d.valid_until >= :from))
            """)
        .bind("function", function)
        .bind("department", department)
        .bind("district", district.area())
        .bind("districtLevel", district.level())
        .bind("cityLevel", DepartmentLevel.MUNICIPAL)
        .bind("from", from)
        .execute();
  }

  /** Confirms a row on record. A confirmed row keeps its first confirmation. */
  void confirm(UUID id, LocalDate day, String grounds) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update responsibility set confirmed_on = :day, confirmation = :grounds
                    where id = :id and confirmed_on is null
                    """)
                .bind("id", id)
                .bind("day", day)
                .bind("grounds", grounds)
                .execute());
  }

  /**
   * Ends a row on its last day.
   *
   * @throws Refusal {@code responsibility-exists} if another row of the function begins before that
   */
  void end(ResponsibilityView row, LocalDate until) {
    var laterRows =
        new Conditions()
            .where("function = :function and id <> :id")
            .where("level = :level and area = :area")
            .bind("function", row.function())
            .bind("level", row.level())
            .bind("area", row.area())
            .bind("id", row.id());
    requireNoOverlap(laterRows, row.term(), row.function(), row.validFrom(), until);
    sql.useHandle(
        handle ->
            handle
                .createUpdate("update responsibility set valid_until = :until where id = :id")
                .bind("id", row.id())
                .bind("until", until)
                .execute());
  }

  /**
   * Makes a row the one source of its term in its city or district from a day on, and ends this for
   * every other row there. A row that is already the source keeps its first day.
   */
  void designateSource(UUID id, LocalDate from) {
    sql.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update source_designation n
                  set designated_until = greatest(designated_from, cast(:from as date))
                  from responsibility r
                  where r.id = :id and n.term = r.term and n.level = r.level and n.area = r.area
                    and n.responsibility <> r.id
                    and (n.designated_until is null or n.designated_until > :from)
                  """)
              .bind("id", id)
              .bind("from", from)
              .execute();
          handle
              .createUpdate(
                  """
                  insert into source_designation (responsibility, term, level, area, designated_from)
                  select r.id, r.term, r.level, r.area, :from from responsibility r
                  where r.id = :id and not exists (select 1 from source_designation
                    where responsibility = :id and designated_from < :from and designated_until is null)
                  on conflict (responsibility, designated_from) do update set designated_until = null
                  """)
              .bind("id", id)
              .bind("from", from)
              .execute();
        });
  }

  private void requireNoOverlap(
      Conditions conditionsOnRows, String term, String function, LocalDate from, LocalDate until) {
    var conditions =
        conditionsOnRows
            .where("term = :term")
            .bind("term", term)
            .where("valid_until is null or valid_until >= :from")
            .bind("from", from)
            .whereIfPresent("valid_from <= :until", "until", until);
    boolean overlapped =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            "select count(*) > 0 from responsibility where " + conditions.sql()))
                    .mapTo(Boolean.class)
                    .one());
    if (overlapped) {
      throw new Refusal(RESPONSIBILITY_EXISTS, function, term);
    }
  }

  private static String[] line(String department, Succession succession) {
    return succession.withPredecessors(department).toArray(String[]::new);
  }
}
