package org.infoshare.bench;

import java.sql.SQLException;

/**
 * A large city: departments, entries, requests that wait for an answer, and evidence, as copies of
 * what the platform wrote once. One in a hundred belongs to the provider of the original.
 */
final class GeneratedCases {

  private static final String OWNER =
      "case when i %% 100 = 0 then '" + Prepared.PROVIDER + "' else 'd' || i %% %1$d end";

  private final Superuser database;
  private final Copies copies;
  private final int departments;

  GeneratedCases(Superuser database, int departments) {
    this.database = database;
    this.copies = new Copies(database);
    this.departments = departments;
  }

  void addDepartments() throws SQLException {
    database.run(
        """
        insert into department (code, name, level, area, kind, valid_from, created_at)
        select 'd' || i, '测量部门' || i, level, area, 'ORDINARY', valid_from, created_at
        from department cross join generate_series(0, %d) i where code = '%s'
        """
            .formatted(departments - 1, Prepared.PROVIDER));
    database.run(
        """
        insert into department_version (code, valid_from, name, level, area, kind, change)
        select code, valid_from, name, level, area, kind, 'CREATED' from department d
        where code ~ '^d[0-9]+$'
        """);
  }

  void addEntries(String original, int count) throws SQLException {
    String row = "o.%s = '" + original + "'";
    String code = "'307001/' || 1000 + i";
    String ofEntry = row.formatted("entry_code");
    copies.of(
        "catalogue_entry",
        row.formatted("code"),
        count,
        "'code', %s, 'sequence', 1000 + i, 'name', '桥梁登记' || i, 'provider', %s"
            .formatted(code, owner()));
    copies.of("entry_item", ofEntry, count, "'entry_code', " + code);
    copies.of(
        "entry_version",
        ofEntry,
        count,
        "'entry_code', %s, 'provider', %s".formatted(code, owner()));
    copies.of(
        "dataset", ofEntry, count, "'entry_code', %s, 'provider', %s".formatted(code, owner()));
    copies.of("search_entry", row.formatted("code"), count, "'code', " + code);
    copies.of("search_content", row.formatted("code"), count, "'code', " + code);
    database.run(
        "update class_node set last_sequence = 1000 + %d where code = '307001'".formatted(count));
  }

  /** Requests for the entries, each with its deadline. */
  void addRequests(String original, int count) throws SQLException {
    String id = Copies.id("request", "i");
    copies.of(
        "sharing_request",
        "o.id = '" + original + "'",
        count,
        "'id', %s, 'provider', %s, 'requester', 'd' || (i + 1) %% %d, 'filed_at', o.filed_at - i * interval '1 second'"
            .formatted(id, owner(), departments));
    copies.of(
        "deadline",
        "o.case_id = '" + original + "'",
        count,
        "'id', %s, 'case_id', %s, 'readers', array[%s, 'd' || (i + 1) %% %d], 'due', o.due + i %% 60, 'next_at', o.next_at + i %% 60 * interval '1 day'"
            .formatted(Copies.id("deadline", "i"), id, owner(), departments));
  }

  /** Records of evidence that count as sealed, each with its two readers. */
  void addEvidence(int count) throws SQLException {
    database.run(
        """
        insert into evidence_record (at, act, account, department, concerns, outcome, entry_code,
          entry_version, row_count, key_id, details, written_in)
        select o.at, o.act, o.account, 'd' || (i + 1) %% %1$d, array[%3$s], o.outcome,
          '307001/' || 1000 + i %% 1000, o.entry_version, 0, o.key_id, '{}', '3'
        from generate_series(1, %2$d) i
          cross join (select * from evidence_record where entry_code is not null limit 1) o
        """
            .formatted(departments, count, owner()));
    database.run(
        """
        insert into evidence_reader (department, evidence_id)
        select unnest(array[department] || concerns), id from evidence_record where written_in = '3'
        """);
  }

  void settle() throws SQLException {
    database.run("vacuum analyze");
    database.run("checkpoint");
  }

  private String owner() {
    return OWNER.formatted(departments);
  }
}
