package org.infoshare.catalogue.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Roles;

/**
 * The inbox items of updates that wait for a new text: for the staff that writes it, and for the
 * head of the department during its review.
 */
@ApplicationScoped
class UpdateInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select u.entry_code, u.change, cast(u.id as text) as case_id, u.provider as department,
        u.reported_at as since,
        '%s' as deadline_kind,
        case when exists (select from open_deadline l where l.kind = '%s'
          and l.case_id = cast(u.id as text) and l.due < :today) then 'OVERDUE' else 'DUE'
        end as stage
      from entry_update u join catalogue_entry e on e.code = u.entry_code
      where
      """
          .formatted(UpdateDeadlines.UPDATE, UpdateDeadlines.UPDATE);

  /** A text that is with the authority is in its inbox as an entry. */
  private static final String AWAITED =
      """
      u.done_at is null and u.provider = any(:own) and e.stage not in ('WITHDRAWN', 'DROPPED')
        and not (e.stage = 'SUBMITTED' and u.reported_at <= e.submitted_at)
        and case when e.stage = 'DEPT_REVIEW' then :head else :staff end
      """;

  private final InboxReader reader;
  private final Clock clock;

  /** For the container's proxy. */
  protected UpdateInboxSource() {
    this(null, null);
  }

  @Inject
  UpdateInboxSource(InboxReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "entry-update";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var addressee = query.addressee();
    var conditions =
        new Conditions()
            .where(AWAITED)
            .bind("own", addressee.departmentWithPredecessors())
            .bind("staff", addressee.hasRole(Roles.STAFF))
            .bind("head", addressee.hasRole(Roles.DEPARTMENT_HEAD))
            .bind("today", LocalDate.now(clock));
    return reader.read(
        kind(),
        SELECT,
        conditions,
        query,
        row -> {
          String path = "/catalogue/entries/" + row.getString("entry_code").replace('/', '-');
          String change = row.getString("change");
          return () -> InboxOffer.of(change, List.of(), path);
        });
  }
}
