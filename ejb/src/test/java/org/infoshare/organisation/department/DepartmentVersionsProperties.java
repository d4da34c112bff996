package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.organisation.department.DepartmentVersionsTest.CREATED;
import static org.infoshare.organisation.department.DepartmentVersionsTest.code;
import static org.infoshare.organisation.department.DepartmentVersionsTest.department;
import static org.infoshare.organisation.department.DepartmentVersionsTest.renamed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.infoshare.foundation.persistence.TestDatabase;

class DepartmentVersionsProperties {

  private final DepartmentVersions versions = new DepartmentVersions(TestDatabase.sql());

  /** A run of renamings, whose clock may stand still or even go back. */
  @Property(tries = 60)
  void at_any_instant_exactly_one_version_is_valid_and_no_answer_ever_changes(
      @ForAll @Size(max = 12) List<@IntRange(min = -3, max = 5) Integer> steps,
      @ForAll @IntRange(min = -2, max = 40) int asked) {
    String code = code();
    var department = department(code, CREATED);
    versions.add(department.initialVersion());
    Instant now = CREATED;
    var answers = new ArrayList<String>();
    for (int i = 0; i < steps.size(); i++) {
      now = now.plusSeconds(steps.get(i));
      Instant before = department.initialVersion().validFrom();
      answers.add(nameAt(code, before));
      versions.add(department.change(renamed("name " + i), now));
      assertThat(nameAt(code, before)).isEqualTo(answers.get(i));
    }

    var all = versions.findByCode(code);
    assertThat(all).hasSize(steps.size() + 1);
    Instant instant = CREATED.plusSeconds(asked);
    long valid =
        all.stream()
            .filter(version -> !version.validFrom().isAfter(instant))
            .filter(
                version -> version.validUntil() == null || instant.isBefore(version.validUntil()))
            .count();
    assertThat(valid).isEqualTo(instant.isBefore(CREATED) ? 0 : 1);
    assertThat(versions.at(code, instant).isPresent()).isEqualTo(valid == 1);
  }

  private String nameAt(String code, Instant instant) {
    return versions.at(code, instant).orElseThrow().name();
  }
}
