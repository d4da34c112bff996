package org.infoshare.organisation.system;

import static org.infoshare.organisation.system.TrialReason.TRIAL_FAULT;
import static org.infoshare.organisation.system.TrialReason.TRIAL_ITEM_CORRECT;
import static org.infoshare.organisation.system.TrialReason.TRIAL_KEY_UNKNOWN;
import static org.infoshare.organisation.system.TrialReason.TRIAL_NOT_QUERIED;
import static org.infoshare.organisation.system.TrialReason.TRIAL_VALUE_WRONG;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.command.IdempotencyKey;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;

/**
 * The trial of a system against a simulated provider, and the resulting checklist.
 *
 * <p>The records are invented and do not touch catalogue, grants or hosted records.
 */
@Stateless
public class TrialService {

  private static final int MAX_ITEM_LENGTH = 40;

  @Inject private TrialRecorder recorder;
  @Inject private TrialEvents events;
  @Inject private SlowAnswerDelay slowAnswerDelay;
  @Inject private Systems systems;
  @Inject private CallerContexts callerContexts;
  @Inject private IdempotencyKey idempotencyKey;

  /** The simulated persons, with the task of a system for each. */
  @RolesAllowed({Roles.SYSTEM, Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public List<TrialCase> cases() {
    return TrialRegister.cases();
  }

  /** The progress of a system's trial. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public Checklist checklist(UUID id) {
    var caller = callerContexts.admitting();
    return events.checklist(SystemService.getVisible(systems.find(id), id, caller).id());
  }

  /**
   * Answers like a provider, with good and bad records. It runs outside any transaction, so that a
   * slow answer occupies neither a transaction nor a connection.
   *
   * @throws Refusal {@code trial-fault} if the person shows a fault, until the same call is
   *     repeated with the same idempotency key
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public TrialAnswer query(String key) {
    UUID system = recorder.callingSystem();
    var person = person(key);
    return new TrialAnswer(
        key,
        switch (person) {
          case GOOD -> recordAndAnswer(system, person, TrialEvent.GOOD_QUERIED);
          case WRONG -> recordAndAnswer(system, person, TrialEvent.WRONG_QUERIED);
          case UNKNOWN -> recordAndAnswer(system, person, TrialEvent.UNKNOWN_QUERIED);
          case FAULT -> afterFault(system, person);
          case SLOW -> afterWait(system, person);
        });
  }

  private Map<String, Object> recordAndAnswer(
      UUID system, TrialBehaviour person, TrialEvent event) {
    recorder.record(system, event, null);
    return TrialRegister.record(person, system);
  }

  private Map<String, Object> afterFault(UUID system, TrialBehaviour person) {
    if (!recorder.isFaultOver(system, idempotencyKey.value())) {
      throw new Refusal(TRIAL_FAULT);
    }
    return TrialRegister.record(person, system);
  }

  private Map<String, Object> afterWait(UUID system, TrialBehaviour person) {
    slowAnswerDelay.await();
    String receipt = "R-" + UUID.randomUUID();
    recorder.record(system, TrialEvent.SLOW_ANSWERED, receipt);
    return TrialRegister.record(person, system, receipt);
  }

  /**
   * Takes the values of a record as the system read them: of {@code TRIAL-GOOD}, or of {@code
   * TRIAL-SLOW} from the last answer.
   *
   * @throws Refusal {@code invalid} with every item that is missing, wrong or too many
   */
  @Idempotent
  @RolesAllowed(Roles.SYSTEM)
  public Checklist report(String key, Map<String, Object> values) {
    UUID system = recorder.callingSystem();
    var person = person(key);
    switch (person) {
      case GOOD -> {
        requireAsked(system, TrialEvent.GOOD_QUERIED, key);
        compare(TrialRegister.record(person, system), values);
        recorder.record(system, TrialEvent.GOOD_REPORTED, null);
      }
      case SLOW -> {
        String receipt =
            events
                .mark(system, TrialEvent.SLOW_ANSWERED)
                .orElseThrow(() -> new Refusal(TRIAL_NOT_QUERIED, key));
        compare(TrialRegister.record(person, system, receipt), values);
        recorder.record(system, TrialEvent.SLOW_AWAITED, null);
      }
      default -> throw new Refusal(TRIAL_KEY_UNKNOWN, key);
    }
    return events.checklist(system);
  }

  /**
   * Takes the report that the system rejects an item: one that is wrong, or one that no register
   * describes.
   *
   * @throws Refusal {@code trial-item-right} if the item has no such fault
   */
  @Idempotent
  @RolesAllowed(Roles.SYSTEM)
  public Checklist reportFault(String key, String item, TrialGround ground) {
    UUID system = recorder.callingSystem();
    var person = person(key);
    new Checks()
        .requireText("/item", item, MAX_ITEM_LENGTH)
        .requirePresent("/ground", ground)
        .refuseIfAny();
    if (person == TrialBehaviour.WRONG
        && ground == TrialGround.WRONG
        && item.equals(TrialRegister.WRONG_ITEM)) {
      requireAsked(system, TrialEvent.WRONG_QUERIED, key);
      recorder.record(system, TrialEvent.WRONG_REPORTED, null);
    } else if (person == TrialBehaviour.UNKNOWN
        && ground == TrialGround.UNKNOWN
        && item.equals(TrialRegister.UNKNOWN_ITEM)) {
      requireAsked(system, TrialEvent.UNKNOWN_QUERIED, key);
      recorder.record(system, TrialEvent.UNKNOWN_REFUSED, null);
    } else {
      throw new Refusal(TRIAL_ITEM_CORRECT, key, item);
    }
    return events.checklist(system);
  }

  private void requireAsked(UUID system, TrialEvent event, String key) {
    if (!events.isRecorded(system, event)) {
      throw new Refusal(TRIAL_NOT_QUERIED, key);
    }
  }

  private static TrialBehaviour person(String key) {
    new Checks().requirePresent("/key", key).refuseIfAny();
    return TrialRegister.find(key).orElseThrow(() -> new Refusal(TRIAL_KEY_UNKNOWN, key));
  }

  private static void compare(Map<String, Object> answered, Map<String, Object> reported) {
    new Checks().requirePresent("/values", reported).refuseIfAny();
    var checks = new Checks();
    answered.forEach(
        (item, value) -> {
          Object reportedValue = reported.get(item);
          if (reportedValue == null) {
            checks.addFault("/values/" + item, PlatformReason.MISSING);
          } else {
            checks.require(value.equals(reportedValue), "/values/" + item, TRIAL_VALUE_WRONG);
          }
        });
    reported.keySet().stream()
        .filter(item -> !answered.containsKey(item))
        .forEach(item -> checks.addFault("/values/" + item, TRIAL_VALUE_WRONG));
    checks.refuseIfAny();
  }
}
