package org.infoshare.foundation.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Cursor;

/** Reads the inbox of one feature in tests, as the service does. */
public final class InboxFixture {

  /** The order of the inbox. */
  public static final Comparator<InboxItem> ORDER = Comparator.comparing(InboxPosition::of);

  private static final int PIECE = 4;

  private InboxFixture() {}

  /** Everything that waits, read in small pieces. */
  public static List<InboxItem> all(InboxSource feature, Caller caller, InboxScope scope) {
    var all = new ArrayList<InboxItem>();
    feature
        .items(new InboxQuery(caller, scope, InboxPosition.FIRST, PIECE))
        .forEachRemaining(all::add);
    return all;
  }

  /** The same for the department, page by page. */
  public static List<InboxItem> inPages(InboxSource feature, Caller caller, int length) {
    var all = new ArrayList<InboxItem>();
    var after = InboxPosition.FIRST;
    while (true) {
      var query = new InboxQuery(caller, InboxScope.DEPARTMENT, after, length + 1);
      var page = SortedMerge.take(length + 1, List.of(feature.items(query)));
      if (page.size() <= length) {
        all.addAll(page);
        return all;
      }
      all.addAll(page.subList(0, length));
      after = InboxPosition.decode(Cursor.encode(InboxPosition.of(page.get(length - 1)).encode()));
    }
  }

  /**
   * Lets a limit of a case end so many days after a day.
   *
   * @param days negative for a limit that has passed; null for no limit
   */
  public static void limit(
      Sql sql, String kind, String caseId, String responsible, LocalDate today, Integer days) {
    if (days == null) {
      return;
    }
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into deadline (id, kind, case_id, run, rule_set, limit_key, working_days,
                      source, evidence_tag, configured, chinese_subject, english_subject,
                      readers, stage, received_at, received_on, extension_days, grace_days, pauses, due, ledger, next_at,
                      calendar_version, events)
                    values (:id, :kind, :caseId, 1, 'cn-2025', :kind, 10, 'configured', 'INFERRED-D',
                      true, 'x', 'x', array[:responsible], :stage, '2026-03-01T04:00:00Z', '2026-03-01',
                      0, 0, '', :due, '[]', case :stage when 'RUNNING' then now() end, 0, 0)
                    """)
                .bind("id", UUID.randomUUID())
                .bind("kind", kind)
                .bind("caseId", caseId)
                .bind("responsible", responsible)
                .bind("stage", days < 0 ? "EXPIRED" : "RUNNING")
                .bind("due", today.plusDays(days))
                .execute());
  }
}
