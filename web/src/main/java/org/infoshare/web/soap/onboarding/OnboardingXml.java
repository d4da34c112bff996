package org.infoshare.web.soap.onboarding;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import java.util.List;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.onboarding.AgreementDocument;
import org.infoshare.organisation.onboarding.AgreementFormat;
import org.infoshare.organisation.onboarding.AgreementSignature;
import org.infoshare.organisation.onboarding.AgreementState;
import org.infoshare.organisation.onboarding.AgreementView;
import org.infoshare.organisation.onboarding.ApplicationFilter;
import org.infoshare.organisation.onboarding.ApplicationView;
import org.infoshare.organisation.onboarding.ContactPerson;
import org.infoshare.organisation.onboarding.CredentialKind;
import org.infoshare.organisation.onboarding.NetworkZone;
import org.infoshare.organisation.onboarding.NewAgreement;
import org.infoshare.organisation.onboarding.NewApplication;
import org.infoshare.organisation.onboarding.NewSystem;
import org.infoshare.organisation.onboarding.OnboardingStage;
import org.infoshare.organisation.onboarding.PlannedSystem;
import org.infoshare.organisation.onboarding.SystemFilter;
import org.infoshare.organisation.onboarding.SystemStage;
import org.infoshare.organisation.onboarding.SystemView;

/** The way onto the platform between the records of the platform and the types of the contract. */
final class OnboardingXml {

  private OnboardingXml() {}

  static org.infoshare.ws.onboarding.ContactPerson view(ContactPerson view) {
    if (view == null) {
      return null;
    }
    var xml = new org.infoshare.ws.onboarding.ContactPerson();
    xml.setName(view.name());
    xml.setPhone(view.phone());
    xml.setMail(view.mail());
    return xml;
  }

  static org.infoshare.ws.onboarding.PlannedSystem view(PlannedSystem view) {
    var xml = new org.infoshare.ws.onboarding.PlannedSystem();
    xml.setName(view.name());
    xml.setPurpose(view.purpose());
    return xml;
  }

  static org.infoshare.ws.onboarding.ApplicationView view(ApplicationView view) {
    var xml = new org.infoshare.ws.onboarding.ApplicationView();
    xml.setId(view.id());
    xml.setDepartment(view.department());
    xml.setOrigin(same(view.origin(), org.infoshare.ws.onboarding.ConnectionOrigin.class));
    xml.setStage(same(view.stage(), org.infoshare.ws.onboarding.OnboardingStage.class));
    xml.setUnit(view.unit());
    xml.setCreditCode(view.creditCode());
    xml.setContact(view(view.contact()));
    xml.setNetworkZone(same(view.networkZone(), org.infoshare.ws.onboarding.NetworkZone.class));
    present(view.systems()).forEach(one -> xml.getSystems().add(view(one)));
    xml.setAppliedBy(view.appliedBy());
    xml.setAppliedAt(view.appliedAt());
    xml.setRuleSet(view.ruleSet());
    xml.setReviewDue(dueDate(view.reviewDue()));
    xml.getSupplement().addAll(present(view.supplement()));
    xml.setSupplementAt(view.supplementAt());
    xml.setDecisionReasons(view.decisionReasons());
    xml.setDecidedBy(view.decidedBy());
    xml.setDecidedAt(view.decidedAt());
    xml.setActiveSince(view.activeSince());
    xml.setSuspensionReason(view.suspensionReason());
    xml.setSuspendedAt(view.suspendedAt());
    xml.setAgreement(same(view.agreement(), org.infoshare.ws.onboarding.AgreementState.class));
    xml.setAgreementUntil(view.agreementUntil());
    xml.getCommands()
        .addAll(same(view.commands(), org.infoshare.ws.onboarding.OnboardingCommand.class));
    return xml;
  }

  static org.infoshare.ws.onboarding.ApplicationPage applicationPage(Page<ApplicationView> page) {
    var xml = new org.infoshare.ws.onboarding.ApplicationPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.onboarding.AgreementSignature view(AgreementSignature view) {
    if (view == null) {
      return null;
    }
    var xml = new org.infoshare.ws.onboarding.AgreementSignature();
    xml.setBy(view.by());
    xml.setAt(view.at());
    return xml;
  }

  static org.infoshare.ws.onboarding.AgreementView view(AgreementView view) {
    var xml = new org.infoshare.ws.onboarding.AgreementView();
    xml.setApplication(view.application());
    xml.setNumber(view.number());
    xml.setStage(same(view.stage(), org.infoshare.ws.onboarding.AgreementStage.class));
    xml.setFileName(view.fileName());
    xml.setFormat(same(view.format(), org.infoshare.ws.onboarding.AgreementFormat.class));
    xml.setSize(view.size());
    xml.setSha256(view.sha256());
    xml.setValidFrom(view.validFrom());
    xml.setValidUntil(view.validUntil());
    xml.setDepartment(view(view.department()));
    xml.setAuthority(view(view.authority()));
    return xml;
  }

  static org.infoshare.ws.onboarding.AgreementList agreementList(List<AgreementView> items) {
    var xml = new org.infoshare.ws.onboarding.AgreementList();
    items.forEach(one -> xml.getItems().add(view(one)));
    return xml;
  }

  static org.infoshare.ws.onboarding.AgreementDocument view(AgreementDocument view) {
    var xml = new org.infoshare.ws.onboarding.AgreementDocument();
    xml.setFileName(view.fileName());
    xml.setFormat(same(view.format(), org.infoshare.ws.onboarding.AgreementFormat.class));
    xml.setSha256(view.sha256());
    xml.setContent(view.content());
    return xml;
  }

  static org.infoshare.ws.onboarding.SystemView view(SystemView view) {
    var xml = new org.infoshare.ws.onboarding.SystemView();
    xml.setId(view.id());
    xml.setDepartment(view.department());
    xml.setAccount(view.account());
    xml.setName(view.name());
    xml.setOrigin(same(view.origin(), org.infoshare.ws.onboarding.ConnectionOrigin.class));
    xml.setStage(same(view.stage(), org.infoshare.ws.onboarding.SystemStage.class));
    xml.getAddresses().addAll(present(view.addresses()));
    xml.setCredential(same(view.credential(), org.infoshare.ws.onboarding.CredentialKind.class));
    xml.setCertificateUntil(view.certificateUntil());
    xml.setContact(view(view.contact()));
    xml.setRegisteredBy(view.registeredBy());
    xml.setRegisteredAt(view.registeredAt());
    xml.setActivationAskedBy(view.activationAskedBy());
    xml.setActivatedBy(view.activatedBy());
    xml.setActivatedAt(view.activatedAt());
    xml.setReason(view.reason());
    xml.getCommands()
        .addAll(same(view.commands(), org.infoshare.ws.onboarding.SystemCommand.class));
    return xml;
  }

  static org.infoshare.ws.onboarding.SystemPage systemPage(Page<SystemView> page) {
    var xml = new org.infoshare.ws.onboarding.SystemPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static ApplicationFilter filter(org.infoshare.ws.onboarding.ApplicationFilter xml) {
    return new ApplicationFilter(
        same(xml.getStage(), OnboardingStage.class),
        xml.getDepartment(),
        same(xml.getAgreement(), AgreementState.class),
        xml.getLimit(),
        xml.getCursor());
  }

  static NewApplication command(org.infoshare.ws.onboarding.NewApplication xml) {
    return new NewApplication(
        xml.getUnit(),
        xml.getCreditCode(),
        command(xml.getContact()),
        same(xml.getNetworkZone(), NetworkZone.class),
        list(xml.getSystems(), OnboardingXml::command));
  }

  static NewApplication command(org.infoshare.ws.onboarding.CompletedApplication xml) {
    return new NewApplication(
        xml.getUnit(),
        xml.getCreditCode(),
        command(xml.getContact()),
        same(xml.getNetworkZone(), NetworkZone.class),
        list(xml.getSystems(), OnboardingXml::command));
  }

  static NewAgreement command(org.infoshare.ws.onboarding.FiledAgreement xml) {
    return new NewAgreement(
        same(xml.getFormat(), AgreementFormat.class),
        xml.getContent(),
        xml.getValidFrom(),
        xml.getValidUntil());
  }

  static SystemFilter filter(org.infoshare.ws.onboarding.SystemFilter xml) {
    return new SystemFilter(
        xml.getDepartment(),
        same(xml.getStage(), SystemStage.class),
        xml.getLimit(),
        xml.getCursor());
  }

  static NewSystem command(org.infoshare.ws.onboarding.NewSystem xml) {
    return new NewSystem(
        xml.getAccount(),
        xml.getName(),
        list(xml.getAddresses()),
        same(xml.getCredential(), CredentialKind.class),
        xml.getCertificateUntil(),
        command(xml.getContact()));
  }

  static PlannedSystem command(org.infoshare.ws.onboarding.PlannedSystem xml) {
    return new PlannedSystem(xml.getName(), xml.getPurpose());
  }

  static ContactPerson command(org.infoshare.ws.onboarding.ContactPerson xml) {
    if (xml == null) {
      return null;
    }
    return new ContactPerson(xml.getName(), xml.getPhone(), xml.getMail());
  }
}
