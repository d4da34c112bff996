package org.infoshare.it;

import java.util.Set;

/**
 * The limits of a case as they are where it stands in a stage: those that run then, and all others
 * over.
 *
 * @param first the kind of the limit that began with the case; all others are copies of it
 * @param others the kinds of the others that its stages have
 */
record CaseDeadlines(String first, Set<String> others) {

  private static final String LATER =
      "(select id from deadline where case_id = ? and (kind <> ? or run > 1))";

  private static final String COPIES =
      """
      insert into deadline
      select (jsonb_populate_record(d,
        jsonb_build_object('id', gen_random_uuid(), 'kind', other.kind))).*
      from deadline d, unnest(string_to_array(nullif(?, ''), ',')) as other (kind)
      where d.case_id = ?
      """;

  private static final String RUNNING =
      """
      update deadline set
        stage = case when kind = any(string_to_array(?, ',')) then 'RUNNING'
                     when kind = any(string_to_array(?, ',')) then 'EXPIRED' else 'CANCELLED' end,
        due = current_date + 30, pauses = '',
        next_at = case when kind = any(string_to_array(?, ',')) then now() + interval '9 days' end
      where case_id = ?
      """;

  private static final String ALL =
      String.join(
          ";",
          "delete from deadline_event where deadline in " + LATER,
          "delete from expired_deadline where deadline in " + LATER,
          "delete from deadline where id in " + LATER,
          COPIES,
          RUNNING);

  /** Lets exactly those of the case run. */
  void put(Database database, String caseId, Set<String> running) {
    put(database, caseId, running, Set.of());
  }

  /** The same, where some have passed. */
  void put(Database database, String caseId, Set<String> running, Set<String> passed) {
    String kinds = String.join(",", running);
    database.run(
        ALL,
        caseId,
        first,
        caseId,
        first,
        caseId,
        first,
        String.join(",", others),
        caseId,
        kinds,
        String.join(",", passed),
        kinds,
        caseId);
  }
}
