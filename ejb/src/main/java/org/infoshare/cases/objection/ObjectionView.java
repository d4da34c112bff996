package org.infoshare.cases.objection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Replayable;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DueDate;

/**
 * An objection, as the departments that it concerns, their authorities and the auditor see it.
 *
 * @param entryVersion the version of the entry when it was raised
 * @param record the id of the record; absent for an entry
 * @param recordVersion the version of the record that it objects to; absent for an entry
 * @param items the items in doubt; none where the whole record or entry is
 * @param grant the access right under which it was received
 * @param objector the department that raised it
 * @param provider the department that provided the entry then
 * @param responsible the department that answers for it; absent while that is open
 * @param with the body that has to act now; absent once it is over
 * @param grounds what speaks for it
 * @param due until when that body has to act, or had to; in lists without the days
 * @param dueStage how that limit stands
 * @param outcome how it ended; absent while it is open
 * @param commands what this caller may do now
 * @param keys the key items of the record; for the objecting and the responsible department only,
 *     and never in lists
 * @param held what the objecting department holds; as the keys
 * @param shared what it says it received; as the keys
 */
public record ObjectionView(
    UUID id,
    ObjectionScope scope,
    String entry,
    int entryVersion,
    UUID record,
    Long recordVersion,
    List<String> items,
    UUID grant,
    String objector,
    String provider,
    String responsible,
    String with,
    String raisedBy,
    Instant raisedAt,
    String ruleSet,
    ObjectionStage stage,
    String grounds,
    DueDate due,
    DeadlineStage dueStage,
    ObjectionOutcome outcome,
    Set<ObjectionCommand> commands,
    Map<String, Object> keys,
    Map<String, Object> held,
    Map<String, Object> shared)
    implements Replayable {

  /** Without values of the record: answers that may be given again are kept for days. */
  @Override
  public ObjectionView forReplay() {
    return new ObjectionView(
        id,
        scope,
        entry,
        entryVersion,
        record,
        recordVersion,
        items,
        grant,
        objector,
        provider,
        responsible,
        with,
        raisedBy,
        raisedAt,
        ruleSet,
        stage,
        grounds,
        due,
        dueStage,
        outcome,
        commands,
        null,
        null,
        null);
  }
}
