package org.infoshare.web.soap.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.organisation.department.DepartmentChange;
import org.infoshare.organisation.department.DepartmentMerger;
import org.infoshare.organisation.department.DepartmentProposal;
import org.infoshare.organisation.department.DepartmentVersion;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.NewDepartment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentXmlTest {

  @Test
  void a_view_says_the_same_on_both_wires() {
    var view = sample(DepartmentView.class);

    assertSame(view, DepartmentXml.view(view));
  }

  @Test
  void a_command_arrives_the_same_from_both_wires() {
    var command = sample(NewDepartment.class);

    assertThat(
            DepartmentXml.command(
                xml(command, org.infoshare.ws.departments.NewDepartment.class, Map.of())))
        .isEqualTo(command);
  }

  @Test
  void a_version_says_the_same_on_both_wires() {
    var version = sample(DepartmentVersion.class);

    assertSame(version, DepartmentXml.version(version));
  }

  @Test
  void a_proposal_says_the_same_on_both_wires() {
    var proposal = sample(DepartmentProposal.class);

    assertSame(proposal, DepartmentXml.proposal(proposal));
  }

  @Test
  void changes_arrive_the_same_from_both_wires() {
    var change = sample(DepartmentChange.class);
    var merger = sample(DepartmentMerger.class);

    assertThat(
            DepartmentXml.command(
                xml(
                    change,
                    org.infoshare.ws.departments.DepartmentChange.class,
                    Map.of("code", "cab"))))
        .isEqualTo(change);
    assertThat(
            DepartmentXml.command(
                xml(
                    merger,
                    org.infoshare.ws.departments.DepartmentMerger.class,
                    Map.of("code", "cab"))))
        .isEqualTo(merger);
  }
}
