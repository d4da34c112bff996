package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.cases.objection.ObjectionSamples.AUTHORITY;
import static org.infoshare.cases.objection.ObjectionSamples.NOON;
import static org.infoshare.cases.objection.ObjectionSamples.OBJECTOR;
import static org.infoshare.cases.objection.ObjectionSamples.RESPONSIBLE;
import static org.infoshare.cases.objection.ObjectionSamples.changed;
import static org.infoshare.cases.objection.ObjectionSamples.doubted;
import static org.infoshare.cases.objection.ObjectionSamples.origin;
import static org.infoshare.cases.objection.ObjectionSamples.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.dataset.RecordChange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionTest {

  private final ObjectionTarget name = doubted(ObjectionScope.ITEM, "name");

  @Test
  void it_goes_at_once_to_whoever_answers_for_it() {
    var objection = Objection.raise(name, origin("cn-2025"), Optional.of("psb"), "iic");

    assertThat(objection.stage()).isEqualTo(ObjectionStage.VERIFYING);
    assertThat(objection.waitingFor()).isEqualTo("psb");
    assertThat(objection.routingAuthority()).isNull();
  }

  @Test
  void where_that_is_open_the_authority_says_who_it_is() {
    var objection = Objection.raise(name, origin("cn-2025"), Optional.empty(), "iic");

    assertThat(objection.stage()).isEqualTo(ObjectionStage.RAISED);
    assertThat(objection.waitingFor()).isEqualTo("iic");

    objection.route(AUTHORITY, "psb", Set.of("psb", "cab"));

    assertThat(objection.waitingFor()).isEqualTo("psb");
  }

  @Test
  void an_authority_routes_to_nobody_who_does_not_answer_for_an_item() {
    var open = Objection.raise(name, origin("cn-2025"), Optional.empty(), "iic");

    for (String other : List.of("iic", "hrss")) {
      refused("department-not-responsible", () -> open.route(AUTHORITY, other, Set.of("psb")));
    }

    assertThat(open.stage()).isEqualTo(ObjectionStage.RAISED);
    assertThat(open.showsValuesTo(AUTHORITY)).isFalse();
  }

  @Test
  void where_nobody_impartial_can_say_it_the_provider_answers() {
    for (String authority : new String[] {null, "edu"}) {
      var objection = Objection.raise(name, origin("cn-2025"), Optional.empty(), authority);

      assertThat(objection.stage()).isEqualTo(ObjectionStage.VERIFYING);
      assertThat(objection.waitingFor()).isEqualTo("cab");
    }
  }

  @Test
  void nobody_objects_to_what_it_answers_for() {
    refused(
        "own-record", () -> Objection.raise(name, origin("cn-2025"), Optional.of("edu"), "iic"));
    var open = Objection.raise(name, origin("cn-2025"), Optional.empty(), "iic");

    refused("own-record", () -> open.route(AUTHORITY, "edu", Set.of("edu", "cab")));

    assertThat(open.stage()).isEqualTo(ObjectionStage.RAISED);
  }

  @Test
  void who_raised_it_does_not_decide_it_even_where_it_became_responsible() {
    var ofOwnEntry = new ObjectionFiling("edu", "edu.STAFF", NOON, "cn-2025", "edu", "户口簿原件不同");
    var merged = Objection.raise(name, ofOwnEntry, Optional.empty(), "iic");
    merged.routeAutomatically();
    var head = person("edu", Roles.HEAD);

    refused("own-record", () -> merged.correct(head, "已更正", changed("name"), null, NOON));
    refused("own-record", () -> merged.reject(head, "无误", NOON));
    assertThat(merged.offeredTo(head)).containsExactly(ObjectionCommand.WITHDRAW);
  }

  @Test
  void it_is_confirmed_only_once_what_it_doubts_has_another_value() {
    for (var change :
        List.of(
            new RecordChange(3, false, Set.of()),
            new RecordChange(4, false, Set.of("phone")),
            new RecordChange(4, false, Set.of()))) {
      var objection = ObjectionSamples.of(ObjectionScope.ITEM, "name", "sex");

      refused(
          "record-not-corrected", () -> objection.correct(RESPONSIBLE, "已更正", change, null, NOON));

      assertThat(objection.stage()).isEqualTo(ObjectionStage.VERIFYING);
    }
  }

  @Test
  void what_was_corrected_are_the_items_in_doubt_that_have_another_value() {
    var objection = ObjectionSamples.of(ObjectionScope.ITEM, "name", "sex");

    objection.correct(RESPONSIBLE, " 登记有误 ", changed("sex", "phone"), null, NOON);

    assertThat(objection.outcome())
        .isEqualTo(new ObjectionOutcome("登记有误", "psb.HEAD", NOON, 5L, List.of("sex"), null));
  }

  @Test
  void a_record_that_is_gone_has_no_value_that_could_be_wrong() {
    var objection = ObjectionSamples.of(ObjectionScope.ITEM, "name", "nickname");

    objection.correct(
        RESPONSIBLE, "重复登记,已删除", new RecordChange(4, true, Set.of("name", "sex")), null, NOON);

    assertThat(objection.outcome().correctedItems()).containsExactly("name", "nickname");
  }

  @Test
  void a_record_as_a_whole_is_corrected_by_any_change_of_it() {
    var objection = ObjectionSamples.of(ObjectionScope.RECORD);

    refused(
        "record-not-corrected",
        () ->
            objection.correct(
                RESPONSIBLE, "已更正", new RecordChange(3, false, Set.of()), null, NOON));
    objection.correct(RESPONSIBLE, "已更正", changed("sex", "name"), null, NOON);

    assertThat(objection.outcome().correctedItems()).containsExactly("name", "sex");
  }

  @Test
  void an_entry_as_a_whole_is_confirmed_by_a_statement() {
    var objection = ObjectionSamples.of(ObjectionScope.ENTRY);

    objection.correct(RESPONSIBLE, "已补充登记", null, null, NOON);

    assertThat(objection.outcome().correctedVersion()).isNull();
    assertThat(objection.outcome().correctedItems()).isNull();
  }

  @Test
  void a_correction_answers_those_that_doubt_nothing_else() {
    var change = changed("name", "sex");
    var main = ObjectionSamples.of(ObjectionScope.ITEM, "name");

    assertThat(ObjectionSamples.of(ObjectionScope.ITEM, "sex").isCorrectedWith(main, change))
        .isTrue();
    assertThat(
            ObjectionSamples.of(ObjectionScope.ITEM, "sex", "phone").isCorrectedWith(main, change))
        .isFalse();
    assertThat(ObjectionSamples.of(ObjectionScope.RECORD).isCorrectedWith(main, change)).isFalse();
    assertThat(
            ObjectionSamples.of(ObjectionScope.RECORD)
                .isCorrectedWith(ObjectionSamples.of(ObjectionScope.RECORD), change))
        .isTrue();
    assertThat(
            ObjectionSamples.in(ObjectionStage.REJECTED, "cn-2025").isCorrectedWith(main, change))
        .isFalse();
    var ofAnother = Objection.raise(name, origin("cn-2025"), Optional.of("health"), "iic");
    assertThat(ofAnother.isCorrectedWith(main, change)).isFalse();
  }

  @Test
  void statements_and_reasons_are_needed_and_bounded() {
    var objection = ObjectionSamples.of(ObjectionScope.ITEM, "name");
    String longest = "说".repeat(2000);
    for (String text : new String[] {null, " ", longest + "多"}) {
      refused("invalid", () -> objection.correct(RESPONSIBLE, text, changed("name"), null, NOON));
      refused("invalid", () -> objection.reject(RESPONSIBLE, text, NOON));
      refused("invalid", () -> objection.withdraw(OBJECTOR, text, NOON));
    }
    assertThat(objection.stage()).isEqualTo(ObjectionStage.VERIFYING);

    objection.reject(RESPONSIBLE, longest, NOON);

    assertThat(objection.outcome().statement()).isEqualTo(longest);
  }

  @Test
  void values_are_for_who_raised_it_and_who_answers_for_it() {
    var objection = ObjectionSamples.of(ObjectionScope.ITEM, "name");
    var auditor = new CallerContext(new Caller("auditor", null, Set.of(Roles.AUDITOR)), Set.of());

    for (var caller : List.of(OBJECTOR, RESPONSIBLE, person("psb", Roles.STAFF))) {
      assertThat(objection.showsValuesTo(caller)).as("%s", caller).isTrue();
    }
    for (var caller : List.of(AUTHORITY, auditor, person("cab", Roles.HEAD))) {
      assertThat(objection.isVisibleTo(caller)).as("%s", caller).isTrue();
      assertThat(objection.showsValuesTo(caller)).as("%s", caller).isFalse();
    }
    assertThat(objection.isVisibleTo(person("hrss", Roles.HEAD))).isFalse();
    assertThat(ObjectionSamples.of(ObjectionScope.ENTRY).showsValuesTo(OBJECTOR)).isFalse();
  }

  @Test
  void remarks_of_receivers_are_for_who_answers_for_it_and_oversees_that() {
    var objection = ObjectionSamples.of(ObjectionScope.ITEM, "name");

    assertThat(objection.showsRemarksTo(RESPONSIBLE)).isTrue();
    assertThat(objection.showsRemarksTo(AUTHORITY)).isTrue();
    assertThat(objection.showsRemarksTo(OBJECTOR)).isFalse();
    assertThat(objection.showsRemarksTo(person("cab", Roles.HEAD))).isFalse();
  }

  private static void refused(String reason, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().code()).isEqualTo(reason));
  }
}
