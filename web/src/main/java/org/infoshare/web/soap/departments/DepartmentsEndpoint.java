package org.infoshare.web.soap.departments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.organisation.department.DepartmentService;
import org.infoshare.ws.departments.DeclinedProposal;
import org.infoshare.ws.departments.DepartmentAt;
import org.infoshare.ws.departments.DepartmentChange;
import org.infoshare.ws.departments.DepartmentList;
import org.infoshare.ws.departments.DepartmentMerger;
import org.infoshare.ws.departments.DepartmentProposal;
import org.infoshare.ws.departments.DepartmentProposalList;
import org.infoshare.ws.departments.DepartmentReference;
import org.infoshare.ws.departments.DepartmentVersionList;
import org.infoshare.ws.departments.DepartmentView;
import org.infoshare.ws.departments.DepartmentsPort;
import org.infoshare.ws.departments.ListDepartmentProposals;
import org.infoshare.ws.departments.ListDepartments;
import org.infoshare.ws.departments.NewDepartment;
import org.infoshare.ws.departments.ProposalReference;

/** The department service over SOAP. */
@ApplicationScoped
public class DepartmentsEndpoint implements DepartmentsPort {

  @Inject private DepartmentService service;

  @Override
  public DepartmentView createDepartment(NewDepartment request) {
    return DepartmentXml.view(service.create(DepartmentXml.command(request)));
  }

  @Override
  public DepartmentList listDepartments(ListDepartments request) {
    var departments = new DepartmentList();
    service.list().forEach(one -> departments.getItems().add(DepartmentXml.view(one)));
    return departments;
  }

  @Override
  public DepartmentView getDepartment(DepartmentAt request) {
    return DepartmentXml.view(service.get(request.getCode(), request.getAt()));
  }

  @Override
  public DepartmentVersionList listDepartmentVersions(DepartmentReference request) {
    var versions = new DepartmentVersionList();
    service
        .versions(request.getCode())
        .forEach(one -> versions.getItems().add(DepartmentXml.version(one)));
    return versions;
  }

  @Override
  public DepartmentView changeDepartment(DepartmentChange request) {
    return DepartmentXml.view(service.change(request.getCode(), DepartmentXml.command(request)));
  }

  @Override
  public DepartmentView mergeDepartment(DepartmentMerger request) {
    return DepartmentXml.view(service.merge(request.getCode(), DepartmentXml.command(request)));
  }

  @Override
  public DepartmentProposalList listDepartmentProposals(ListDepartmentProposals request) {
    var proposals = new DepartmentProposalList();
    service.listProposals().forEach(one -> proposals.getItems().add(DepartmentXml.proposal(one)));
    return proposals;
  }

  @Override
  public DepartmentProposal confirmDepartmentProposal(ProposalReference request) {
    return DepartmentXml.proposal(service.confirm(request.getId()));
  }

  @Override
  public DepartmentProposal declineDepartmentProposal(DeclinedProposal request) {
    return DepartmentXml.proposal(service.refuse(request.getId(), request.getReasons()));
  }
}
