package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.Mergers;
import org.infoshare.time.deadline.DeadlineView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Many disputes after one changed function, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeReassignerTest {

  private final DisputesOnDatabase database = new DisputesOnDatabase();
  private final CityBodies towns = new CityBodies();
  private final List<String> looked = new ArrayList<>();
  private final ReassignmentOnDatabase on = new ReassignmentOnDatabase(database, this::lookUp);

  private Optional<String> lookUp(DepartmentKind kind, Jurisdiction jurisdiction) {
    looked.add(kind + " " + jurisdiction);
    return towns.find(kind, jurisdiction);
  }

  @Test
  void each_body_is_looked_up_once_for_all_disputes() {
    at(CityBodies.TIANHE);
    at(CityBodies.TIANHE);
    change(CityBodies.CITY);
    looked.clear();

    change(CityBodies.CITY);

    assertThat(looked)
        .contains(DepartmentKind.SHARING_AUTHORITY + " " + CityBodies.TIANHE)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_function_of_a_district_is_followed_at_its_own_seat_alone() {
    var here = at(CityBodies.TIANHE);
    var beside = at(CityBodies.YUEXIU);
    var above = at(CityBodies.CITY);
    towns
        .put(DepartmentKind.SHARING_AUTHORITY, CityBodies.TIANHE, "th-new")
        .put(DepartmentKind.SHARING_AUTHORITY, CityBodies.YUEXIU, "yx-new")
        .put(DepartmentKind.SHARING_AUTHORITY, CityBodies.CITY, "new");

    change(CityBodies.TIANHE);

    assertThat(conductor(here)).isEqualTo("th-new");
    assertThat(conductor(beside)).isEqualTo("yx-auth");
    assertThat(conductor(above)).isEqualTo("iic");
    change(CityBodies.CITY);
    assertThat(conductor(beside)).isEqualTo("yx-new");
    assertThat(conductor(above)).isEqualTo("new");
  }

  private void change(Jurisdiction jurisdiction) {
    var any = ReassignmentOnDatabase.department("any", DepartmentKind.ORDINARY, jurisdiction);
    database.inTransaction(() -> on.changed().functionChanged(any, any));
  }

  private String conductor(Dispute dispute) {
    var now = database.read(dispute.id());
    return Optional.of(on.limits().of(List.of(now)).get(now.id()))
        .map(DeadlineView::responsible)
        .get();
  }

  /** One that waits for the authority of that seat. */
  private Dispute at(Jurisdiction jurisdiction) {
    var sql = database.sql();
    var subject =
        DisputeSamples.subject("cn-2025", Mergers.addDepartment(sql), Mergers.addDepartment(sql));
    var dispute = DisputeSamples.open(DisputeSamples.at(subject, jurisdiction));
    var requester = DisputeSamples.context(DisputeSamples.head(subject.requester()), dispute);
    dispute.minute(requester, "面谈");
    dispute.refer(requester, "请协调");
    database.add(dispute);
    on.limits()
        .follow(
            dispute,
            DisputeSamples.bodies(dispute.subject()),
            null,
            DisputeDeadlines.Ending.MET,
            "somebody");
    return dispute;
  }
}
