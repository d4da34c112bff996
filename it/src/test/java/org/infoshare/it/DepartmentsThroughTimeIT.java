package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Departments are renamed, moved and merged; what they were stays readable. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentsThroughTimeIT {

  private static final String PASSWORD = "a better one of my own";

  @Test
  void a_renamed_department_is_read_as_it_was_and_as_it_is(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = created(wire, "MUNICIPAL", "440100", "ORDINARY");
      age(platform, code);

      Reorganisation.confirm(
          wire, wire.done(change(code).with("name", "新名称").with("document", "穗府〔2026〕12号")));

      assertThat(at(wire, code, TestData.today().minusDays(1).toString()).text("name"))
          .isEqualTo("原名称");
      assertThat(at(wire, code, TestData.today().toString()).text("name")).isEqualTo("新名称");
      var versions =
          wire.done(Call.by("cab.staff", "listDepartmentVersions").with("code", code))
              .list("results");
      assertThat(versions).extracting(one -> one.get("name")).containsExactly("原名称", "新名称");
      assertThat(versions.get(1)).containsEntry("document", "穗府〔2026〕12号");
      assertThat(versions.get(0).get("validUntil")).isEqualTo(versions.get(1).get("validFrom"));
      assertThat(
              wire.call(
                      Call.by("cab.staff", "getDepartment")
                          .with("code", code)
                          .with("at", "2000-01-01"))
                  .reason())
          .isEqualTo("department-not-yet");
    }
  }

  @Test
  void a_merged_department_acts_no_more_and_points_to_its_successor(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = created(wire, "MUNICIPAL", "440100", "ORDINARY");
      String into = created(wire, "MUNICIPAL", "440100", "ORDINARY");
      String header = Http.basic(code + ".first", PASSWORD);
      assertThat(SignInProbe.reasons(wires.http(), header)).containsOnly("none");

      var merge = Reorganisation.mergerCall(code, into);
      Reorganisation.confirm(wire, wire.done(merge));

      assertThat(SignInProbe.reasons(wires.http(), header)).containsOnly("department-merged");
      assertThat(at(wire, code, TestData.today().toString()).text("mergedInto")).isEqualTo(into);
      assertThat(wire.call(merge).reason()).isEqualTo("already-merged");
      assertThat(wire.call(change(code).with("name", "x").with("document", "y")).reason())
          .isEqualTo("already-merged");
      assertThat(wire.call(merge.with("code", into).with("successor", code)).reason())
          .isEqualTo("already-merged");
      assertThat(wire.call(merge.with("code", into)).reason()).isEqualTo("merged-into-itself");
      assertThat(wire.call(merge.with("successor", "nobody").with("code", into)).reason())
          .isEqualTo("department-not-found");
    }
  }

  @Test
  void a_new_function_gives_its_people_its_roles(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = created(wire, "MUNICIPAL", "440100", "ORDINARY");

      Reorganisation.confirm(
          wire, wire.done(change(code).with("kind", "LEGAL").with("document", "穗府〔2026〕14号")));

      assertThat(
              wire.done(Call.by(code + ".first", "getOwnAccount").password(PASSWORD))
                  .texts("roles"))
          .containsExactly("DEPARTMENT_HEAD", "HEAD", "REVIEWER");
    }
  }

  @Test
  void one_person_alone_neither_merges_a_department_nor_changes_its_function(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = created(wire, "DISTRICT", "440106", "ORDINARY");
      String into = created(wire, "DISTRICT", "440106", "ORDINARY");
      var merger = Reorganisation.mergerCall(code, into);
      for (Call asked :
          List.of(
              merger,
              change(code).with("kind", "LEGAL").with("document", "穗府〔2026〕14号"),
              change(code).with("name", "新名称").with("document", "穗府〔2026〕14号"))) {
        var proposed = wire.done(asked);
        String id = proposed.text("id");
        assertThat(proposed.value()).containsEntry("confirmer", "th-auth");
        assertThat(wire.call(asked).reason()).isEqualTo("pending-act-exists");
        for (String nobody : List.of("operator", "security", "iic.head", "gov.head")) {
          assertThat(wire.call(decision(nobody, "confirm", id)).reason())
              .as(nobody)
              .isEqualTo("not-permitted");
        }
        assertThat(wire.call(decision("th-auth.staff", "confirm", id)).reason())
            .isEqualTo("access-denied");

        wire.done(decision("th-auth.head", "decline", id).with("reasons", "文件未印发"));

        assertThat(wire.call(decision("th-auth.head", "confirm", id)).reason())
            .isEqualTo("pending-act-decided");
        for (String kind : List.of("act-proposed", "act-declined")) {
          assertThat(
                  wire.done(
                          Call.by("th-auth.head", "listNotices")
                              .with("kind", kind)
                              .with("limit", 1000))
                      .list("results"))
              .as(kind)
              .extracting(notice -> notice.get("about"))
              .contains(code);
        }
        assertThat(
                wire.done(Call.by("auditor", "listEvidence").with("act", "act-declined"))
                    .list("results"))
            .isNotEmpty();
      }
      var now = at(wire, code, TestData.today().toString());
      assertThat(now.value())
          .doesNotContainKey("mergedInto")
          .containsEntry("kind", "ORDINARY")
          .containsEntry("name", "原名称");
    }
  }

  @Test
  void where_nobody_is_above_it_takes_the_security_administrator(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = created(wire, "DISTRICT", "440184", "ORDINARY");
      var proposed = wire.done(change(code).with("kind", "LEGAL").with("document", "穗府〔2026〕14号"));
      String id = proposed.text("id");

      for (String nobody : List.of("operator", "iic.head")) {
        assertThat(wire.call(decision(nobody, "confirm", id)).reason())
            .as(nobody)
            .isEqualTo("not-permitted");
      }
      assertThat(proposed.text("confirmerRole")).isEqualTo("SECURITY");
      Reorganisation.confirm(wire, proposed);
    }
  }

  private static Call decision(String by, String what, String proposal) {
    return Call.by(by, what + "PendingAct").with("id", proposal);
  }

  @Test
  void a_central_body_has_the_citys_authority_and_no_function_of_the_city(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = created(wire, "CENTRAL", "440106", "ORGANISATION");

      assertThat(
              wire.done(Call.by("cab.staff", "getDepartment").with("code", code)).text("authority"))
          .isEqualTo("iic");
      Refusals.assertRefused(
          wire,
          wire.call(change(code).with("kind", "STAFFING").with("creditCode", "91350100M000100Y44")),
          "invalid",
          List.of("/creditCode credit-code-wrong", "/document missing", "/kind central-kind"));
    }
  }

  @Test
  void a_change_is_refused_for_the_same_reason_on_both_wires(Wires wires) {
    String code = created(wires.rest(), "MUNICIPAL", "440100", "ORDINARY");
    var described = change(code).with("document", "穗府〔2026〕15号");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(described.with("name", "原名称")).reason())
          .isEqualTo("department-unchanged");
      assertThat(wire.call(described.with("kind", "SHARING_AUTHORITY")).reason())
          .isEqualTo("authority-exists");
      assertThat(wire.call(described.as("iic.head").with("name", "x")).reason())
          .isEqualTo("access-denied");
    }
    Reorganisation.confirm(
        wires.rest(), wires.rest().done(described.with("creditCode", "91350100M000100Y43")));
    String other = created(wires.rest(), "MUNICIPAL", "440100", "ORDINARY");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(
              wire.call(described.with("code", other).with("creditCode", "91350100M000100Y43"))
                  .reason())
          .isEqualTo("credit-code-taken");
    }
  }

  private static Answer at(Wire wire, String code, String day) {
    return wire.done(Call.by("cab.staff", "getDepartment").with("code", code).with("at", day));
  }

  private static Call change(String code) {
    return Call.by("operator", "proposeDepartmentChange").with("code", code);
  }

  private static String created(Wire wire, String level, String area, String kind) {
    String code = "t" + UUID.randomUUID().toString().substring(0, 8);
    var proposed =
        wire.done(
            Call.by("operator", "proposeDepartment")
                .with("code", code)
                .with("name", "原名称")
                .with("level", level)
                .with("area", area)
                .with("kind", kind)
                .with(
                    "head",
                    Map.of("name", code + ".first", "displayName", "陈静", "staffNumber", code)));
    String first = code + ".first";
    String given = OneTimeCodes.of(Reorganisation.confirm(wire, proposed), first);
    OneTimeCodes.setPassword(wire, first, given, PASSWORD);
    return code;
  }

  /** As if it had been created ten days ago; its history must be put aside to pretend so. */
  private static void age(Platform platform, String code) {
    var database = new Database(platform);
    database.run("alter table department_version disable trigger department_version_is_history");
    database.run(
        "update department_version set valid_from = valid_from - interval '10 days' where code = ?",
        code);
    database.run("alter table department_version enable trigger department_version_is_history");
  }
}
