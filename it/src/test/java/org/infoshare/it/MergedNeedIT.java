package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Needs in dispute, and what was decided of them, when the named department is merged. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedNeedIT {

  @Test
  void the_successor_gives_in_and_carries_out_what_was_decided(Platform platform, Wires wires) {
    var silences = silences(platform, wires, 2).iterator();
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      var silence = silences.next();
      var requester = silence.requester();
      var named = silence.named();
      var heir = TestDepartment.createConnected(platform, wires.rest());
      UUID waiting = silence.need();
      UUID dispute = disputed(wires, requester, waiting);
      UUID ordered = ordered(wires, requester, named);

      merge(wire, named, heir);

      assertThat(wire.done(heir.byHead("getDispute").with("id", dispute)).text("provider"))
          .isEqualTo(heir.code());
      wire.done(concession(heir, dispute));
      for (UUID need : List.of(waiting, ordered)) {
        assertThat(stage(wire, requester, need)).isEqualTo("ORDERED");
        String entry =
            wire.done(
                    heir.byStaff("carryOutNeed")
                        .with("id", need)
                        .with("entry", TestData.entry(TestData.unique("桥梁登记"))))
                .text("entry");
        publish(wires, heir, entry);
        wires
            .rest()
            .done(
                heir.bySystem("putRecords")
                    .with("code", entry)
                    .with("upserts", TestData.bridges(10)));
        assertThat(stage(wire, requester, need)).isEqualTo("PROVIDED");
      }
    }
  }

  @Test
  void merged_with_the_other_side_everything_ends(Platform platform, Wires wires) {
    var silences = silences(platform, wires, 2).iterator();
    for (Wire wire : List.of(wires.soap11(), wires.rest())) {
      var silence = silences.next();
      var requester = silence.requester();
      var named = silence.named();
      UUID waiting = silence.need();
      UUID overSilence = disputed(wires, requester, waiting);
      UUID refused = refused(wires, requester, named);
      UUID overRefusal = disputed(wires, requester, refused);
      UUID ordered = ordered(wires, requester, named);

      merge(wire, named, requester);

      assertThat(stage(wire, requester, refused)).isEqualTo("REFUSED");
      for (UUID need : List.of(waiting, ordered)) {
        var ended = wire.done(requester.byHead("getNeed").with("id", need));
        assertThat(ended.text("stage")).isEqualTo("WITHDRAWN");
        var statements = ended.list("statements");
        var last = statements.get(statements.size() - 1);
        assertThat(last).containsEntry("kind", "WITHDRAWAL").containsEntry("by", "platform");
        assertThat(String.valueOf(last.get("text"))).contains("合并", "merger");
        assertThat(told(wire, requester, need)).isEqualTo(1);
      }
      for (UUID dispute : List.of(overSilence, overRefusal)) {
        assertThat(wire.done(requester.byHead("getDispute").with("id", dispute)).text("stage"))
            .isEqualTo("LAPSED");
      }
      assertThat(
              new Database(platform)
                  .number(
                      "select count(*) from deadline where ? = any(readers)"
                          + " and stage in ('RUNNING', 'PAUSED', 'OPEN')",
                      requester.code()))
          .isZero();
    }
  }

  private static void merge(Wire wire, TestDepartment from, TestDepartment into) {
    Reorganisation.merge(wire, from.code(), into.code());
  }

  private static long told(Wire wire, TestDepartment reader, UUID need) {
    return wire
        .done(reader.byHead("listNotices").with("kind", "need-withdrawn").with("limit", 1000))
        .list("results")
        .stream()
        .filter(notice -> need.toString().equals(notice.get("about")))
        .count();
  }

  private static String stage(Wire wire, TestDepartment requester, UUID need) {
    return wire.done(requester.byHead("getNeed").with("id", need)).text("stage");
  }

  private static UUID named(Wires wires, TestDepartment requester, TestDepartment named) {
    var rest = wires.rest();
    UUID need = rest.done(requester.byStaff("draftNeed").with(TestNeed.content())).id("id");
    rest.done(requester.byStaff("submitNeed").with("id", need));
    rest.done(requester.byHead("fileNeed").with("id", need));
    rest.done(
        Call.by("th-auth.staff", "designateNeedProvider")
            .with("id", need)
            .with("department", named.code())
            .with("reasons", "依法由其负责"));
    return need;
  }

  private static UUID refused(Wires wires, TestDepartment requester, TestDepartment named) {
    UUID need = named(wires, requester, named);
    wires
        .rest()
        .done(
            named
                .byHead("refuseNeed")
                .with("id", need)
                .with("ground", "OUTSIDE_DUTY")
                .with("reasons", "与职责无关"));
    return need;
  }

  /** A need that was left unanswered, between two departments of its own. */
  private record UnansweredNeed(TestDepartment requester, TestDepartment named, UUID need) {}

  /** Some at once, as the platform takes seconds to see that a day is over. */
  private static List<UnansweredNeed> silences(Platform platform, Wires wires, int count) {
    var silences = new ArrayList<UnansweredNeed>();
    for (int i = 0; i < count; i++) {
      var requester = TestDepartment.createConnected(platform, wires.rest());
      var named = TestDepartment.createStaffed(wires.rest());
      silences.add(new UnansweredNeed(requester, named, named(wires, requester, named)));
    }
    for (UnansweredNeed silence : silences) {
      new Database(platform)
          .run(
              "update deadline set due = ?, next_at = now()"
                  + " where kind = 'negotiation.answer' and case_id = ? and stage = 'RUNNING'",
              TestData.today().minusDays(1),
              silence.need().toString());
    }
    for (UnansweredNeed silence : silences) {
      TestDispute.await(
          () -> stage(wires.rest(), silence.requester(), silence.need()).equals("UNANSWERED"));
    }
    return silences;
  }

  private static UUID disputed(Wires wires, TestDepartment requester, UUID need) {
    return wires
        .rest()
        .done(requester.byHead("openDispute").with("need", need).with("reasons", "职责所需"))
        .id("id");
  }

  private static UUID ordered(Wires wires, TestDepartment requester, TestDepartment named) {
    UUID need = refused(wires, requester, named);
    wires.rest().done(concession(named, disputed(wires, requester, need)));
    return need;
  }

  private static Call concession(TestDepartment provider, UUID dispute) {
    return provider.byHead("concedeDispute").with("id", dispute).with("text", "同意共享");
  }

  private static void publish(Wires wires, TestDepartment provider, String entry) {
    var rest = wires.rest();
    rest.done(provider.byStaff("assessEntry").with(TestData.assessment()).with("code", entry));
    rest.done(provider.byStaff("submitEntry").with("code", entry));
    rest.done(provider.byHead("approveEntry").with("code", entry));
    rest.done(Call.by("th-auth.staff", "publishEntry").with("code", entry));
  }
}
