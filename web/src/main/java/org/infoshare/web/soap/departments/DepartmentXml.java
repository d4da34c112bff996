package org.infoshare.web.soap.departments;

import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.organisation.department.DepartmentChange;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentMerger;
import org.infoshare.organisation.department.DepartmentProposal;
import org.infoshare.organisation.department.DepartmentVersion;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.NewDepartment;
import org.infoshare.organisation.department.NewDepartment.FirstHead;

/** Departments between the records of the platform and the types of the contract. */
final class DepartmentXml {

  private DepartmentXml() {}

  static NewDepartment command(org.infoshare.ws.departments.NewDepartment xml) {
    return new NewDepartment(
        xml.getCode(),
        xml.getName(),
        same(xml.getLevel(), DepartmentLevel.class),
        xml.getArea(),
        same(xml.getKind(), DepartmentKind.class),
        head(xml.getHead()),
        xml.getCreditCode());
  }

  static DepartmentChange command(org.infoshare.ws.departments.DepartmentChange xml) {
    return new DepartmentChange(
        xml.getName(),
        same(xml.getLevel(), DepartmentLevel.class),
        xml.getArea(),
        same(xml.getKind(), DepartmentKind.class),
        xml.getCreditCode(),
        xml.getDocument());
  }

  static DepartmentMerger command(org.infoshare.ws.departments.DepartmentMerger xml) {
    return new DepartmentMerger(xml.getInto(), xml.getDocument());
  }

  private static FirstHead head(org.infoshare.ws.departments.FirstHead xml) {
    return xml == null
        ? null
        : new FirstHead(xml.getName(), xml.getDisplayName(), xml.getPassword());
  }

  static org.infoshare.ws.departments.DepartmentView view(DepartmentView view) {
    var xml = new org.infoshare.ws.departments.DepartmentView();
    xml.setCode(view.code());
    xml.setName(view.name());
    xml.setLevel(same(view.level(), org.infoshare.ws.departments.DepartmentLevel.class));
    xml.setArea(view.area());
    xml.setKind(same(view.kind(), org.infoshare.ws.departments.DepartmentKind.class));
    xml.setAuthority(view.authority());
    xml.setCreditCode(view.creditCode());
    xml.setValidFrom(view.validFrom());
    xml.setMergedInto(view.mergedInto());
    xml.setProposal(view.proposal());
    return xml;
  }

  static org.infoshare.ws.departments.DepartmentProposal proposal(DepartmentProposal proposal) {
    var xml = new org.infoshare.ws.departments.DepartmentProposal();
    xml.setId(proposal.id());
    xml.setDepartment(proposal.department());
    xml.setInto(proposal.into());
    xml.setName(proposal.name());
    xml.setLevel(same(proposal.level(), org.infoshare.ws.departments.DepartmentLevel.class));
    xml.setArea(proposal.area());
    xml.setKind(same(proposal.kind(), org.infoshare.ws.departments.DepartmentKind.class));
    xml.setCreditCode(proposal.creditCode());
    xml.setDocument(proposal.document());
    xml.setProposedBy(proposal.proposedBy());
    xml.setProposedAt(proposal.proposedAt());
    xml.setConfirmer(proposal.confirmer());
    xml.setStage(same(proposal.stage(), org.infoshare.ws.departments.ProposalStage.class));
    xml.setDecidedBy(proposal.decidedBy());
    xml.setDecidedAt(proposal.decidedAt());
    xml.setReasons(proposal.reasons());
    return xml;
  }

  static org.infoshare.ws.departments.DepartmentVersion version(DepartmentVersion version) {
    var xml = new org.infoshare.ws.departments.DepartmentVersion();
    xml.setCode(version.code());
    xml.setName(version.name());
    xml.setLevel(same(version.level(), org.infoshare.ws.departments.DepartmentLevel.class));
    xml.setArea(version.area());
    xml.setKind(same(version.kind(), org.infoshare.ws.departments.DepartmentKind.class));
    xml.setCreditCode(version.creditCode());
    xml.setMergedInto(version.mergedInto());
    xml.setChange(same(version.change(), org.infoshare.ws.departments.VersionChange.class));
    xml.setDocument(version.document());
    xml.setValidFrom(version.validFrom());
    xml.setValidUntil(version.validUntil());
    return xml;
  }
}
