package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another body has a case from the moment on in which a department stands elsewhere. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangedFunctionIT {

  /** A district of the city in which nobody has a function. */
  private static final String ELSEWHERE = "440183";

  @Test
  void who_names_the_department_of_a_need_now_gets_the_whole_time(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      var requester = TestDepartment.createConnected(platform, wires.rest());
      UUID need = filed(wires, requester);
      assertThat(wire.done(requester.byHead("getNeed").with("id", need)).text("waitingFor"))
          .isEqualTo("th-auth");

      move(wire, requester, "MUNICIPAL", "440100");

      var now = wire.done(Call.by("iic.staff", "getNeed").with("id", need));
      assertThat(now.text("waitingFor")).isEqualTo("iic");
      var due = wire.done(Call.by("iic.staff", "explainNeedDueDate").with("id", need));
      assertThat(due.text("responsible")).isEqualTo("iic");
      assertThat(due.number("sequence")).isEqualTo(2);
      var told =
          Call.by("iic.staff", "listNotices")
              .with("kind", "need-designation-reassigned")
              .with("limit", 1000);
      assertThat(wire.done(told).list("results"))
          .extracting(notice -> notice.get("about"))
          .containsOnlyOnce(need.toString());
    }
  }

  @Test
  void where_a_district_has_no_authority_the_one_of_the_city_reads_the_dispute_and_acts(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.soap11(), wires.rest())) {
      var requester = TestDepartment.createConnected(platform, wires.rest());
      var named = TestDepartment.createConnected(platform, wires.rest());
      UUID dispute = disputed(wires, requester, named, ELSEWHERE);
      var seen = wire.done(Call.by("iic.staff", "getDispute").with("id", dispute));
      assertThat(seen.text("area")).isEqualTo(ELSEWHERE);
      wire.done(minutes(requester, dispute));
      wire.done(
          requester.byHead("referDisputeToAuthority").with("id", dispute).with("text", "请协调"));

      var proposal = Call.by("iic.head", "proposeDisputeResult").with("id", dispute);
      assertThat(
              wire.done(proposal.with("items", List.of()).with("text", "不予共享")).text("waitingFor"))
          .isEqualTo("iic");

      var others =
          disputed(
              wires,
              TestDepartment.createConnected(platform, wires.rest()),
              TestDepartment.createConnected(platform, wires.rest()),
              null);
      assertThat(wire.call(Call.by("iic.staff", "getDispute").with("id", others)).reason())
          .isEqualTo("dispute-not-found");
    }
  }

  private static Call minutes(TestDepartment party, UUID dispute) {
    return party.byHead("writeDisputeMinutes").with("id", dispute).with("text", "面谈");
  }

  /** Over a need that was refused; both move there before, or stay. */
  private static UUID disputed(
      Wires wires, TestDepartment requester, TestDepartment named, String area) {
    var rest = wires.rest();
    UUID need = filed(wires, requester);
    rest.done(
        Call.by("th-auth.staff", "designateNeedProvider")
            .with("id", need)
            .with("department", named.code())
            .with("reasons", "依法由其负责"));
    rest.done(
        named
            .byHead("refuseNeed")
            .with("id", need)
            .with("ground", "OUTSIDE_DUTY")
            .with("reasons", "与职责无关"));
    if (area != null) {
      move(rest, requester, "DISTRICT", area);
      move(rest, named, "DISTRICT", area);
    }
    return rest.done(requester.byHead("openDispute").with("need", need).with("reasons", "职责所需"))
        .id("id");
  }

  private static UUID filed(Wires wires, TestDepartment requester) {
    var rest = wires.rest();
    UUID need = rest.done(requester.byStaff("draftNeed").with(TestNeed.content())).id("id");
    rest.done(requester.byStaff("submitNeed").with("id", need));
    rest.done(requester.byHead("fileNeed").with("id", need));
    return need;
  }

  private static void move(Wire wire, TestDepartment department, String level, String area) {
    Reorganisation.confirm(
        wire,
        wire.done(
            Call.by("operator", "proposeDepartmentChange")
                .with("code", department.code())
                .with("level", level)
                .with("area", area)
                .with("document", "穗府〔2026〕14号")));
  }
}
