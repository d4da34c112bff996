package org.infoshare.cases.objection;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.dataset.RecordChange;

/**
 * An objection of {@code edu} to a record of an entry that {@code cab} provides and {@code psb}
 * answers for, both overseen by {@code iic}.
 */
final class ObjectionSamples {

  static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, PlatformClock.ZONE);

  static final CallerContext OBJECTOR = person("edu", Roles.STAFF);
  static final CallerContext RESPONSIBLE = person("psb", Roles.HEAD);
  static final CallerContext AUTHORITY =
      new CallerContext(
          new Caller("iic.head", "iic", Set.of(Roles.AUTHORITY, Roles.HEAD)),
          Set.of("psb", "cab", "edu"));

  private ObjectionSamples() {}

  static CallerContext person(String department, String... roles) {
    return new CallerContext(
        new Caller(department + "." + String.join("", roles), department, Set.of(roles)), Set.of());
  }

  /** With the record in version 3. */
  static ObjectionTarget doubted(ObjectionScope scope, String... items) {
    boolean ofRecord = scope != ObjectionScope.ENTRY;
    return new ObjectionTarget(
        scope,
        "101001/1",
        2,
        ofRecord ? UUID.randomUUID() : null,
        ofRecord ? 3L : null,
        ofRecord ? "ab".repeat(32) : null,
        List.of(items),
        UUID.randomUUID());
  }

  static ObjectionFiling origin(String ruleSet) {
    return new ObjectionFiling("edu", "edu.STAFF", NOON, ruleSet, "cab", "户口簿原件不同");
  }

  static Objection of(ObjectionScope scope, String... items) {
    return Objection.raise(doubted(scope, items), origin("cn-2025"), Optional.of("psb"), "iic");
  }

  static Objection in(ObjectionStage stage, String ruleSet) {
    Optional<String> responsible =
        stage == ObjectionStage.RAISED ? Optional.empty() : Optional.of("psb");
    var objection =
        Objection.raise(doubted(ObjectionScope.ITEM, "name"), origin(ruleSet), responsible, "iic");
    switch (stage) {
      case RAISED, VERIFYING -> {}
      case CORRECTED -> objection.correct(RESPONSIBLE, "已更正", changed("name"), null, NOON);
      case REJECTED -> objection.reject(RESPONSIBLE, "已核查", NOON);
      case WITHDRAWN -> objection.withdraw(OBJECTOR, "录入有误", NOON);
    }
    return objection;
  }

  /** The record is in version 5 now, and these items are not what they were. */
  static RecordChange changed(String... items) {
    return new RecordChange(5, false, Set.copyOf(Arrays.asList(items)));
  }
}
