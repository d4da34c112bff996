package org.infoshare.cases.objection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.command.Replayable;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DueDate;

/**
 * An objection as the departments concerned, their authorities and the auditor see it.
 *
 * @param entryVersion the version of the entry at the time of the objection
 * @param record the id of the record; absent for an entry
 * @param recordVersion the doubted version of the record; absent for an entry
 * @param items the doubted items; none where the whole record or entry is doubted
 * @param grant the grant under which it was received
 * @param objector the department that raised it
 * @param provider the provider of the entry at that time
 * @param responsible the responsible department; absent until it is assigned
 * @param waitingFor the department that must act now; absent after the end
 * @param grounds the grounds of the objection
 * @param due the due date of the latest deadline; in lists without the days
 * @param dueStage the stage of that deadline
 * @param outcome the outcome; absent while the objection is open
 * @param commands the commands that this caller may give now
 * @param keys the key items of the record; for the objecting and the responsible department only,
 *     and never in lists
 * @param ownValues the objecting department's own values; visible as the keys are
 * @param receivedValues the values that it states to have received; visible as the keys are
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
    String waitingFor,
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
    Map<String, Object> ownValues,
    Map<String, Object> receivedValues)
    implements Replayable {

  /** The view without values of the record, because answers for replay are stored for days. */
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
        waitingFor,
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
