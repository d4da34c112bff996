package org.infoshare.web.soap.onboarding;

import static org.infoshare.web.soap.common.CommonXml.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.organisation.onboarding.AgreementService;
import org.infoshare.organisation.onboarding.OnboardingService;
import org.infoshare.organisation.onboarding.SystemService;
import org.infoshare.web.soap.deadlines.DeadlineXml;
import org.infoshare.ws.deadlines.DueView;
import org.infoshare.ws.onboarding.AgreementDocument;
import org.infoshare.ws.onboarding.AgreementList;
import org.infoshare.ws.onboarding.AgreementReference;
import org.infoshare.ws.onboarding.AgreementView;
import org.infoshare.ws.onboarding.ApplicationFilter;
import org.infoshare.ws.onboarding.ApplicationPage;
import org.infoshare.ws.onboarding.ApplicationReference;
import org.infoshare.ws.onboarding.ApplicationView;
import org.infoshare.ws.onboarding.ApplicationWithReasons;
import org.infoshare.ws.onboarding.AskedSupplement;
import org.infoshare.ws.onboarding.CompletedApplication;
import org.infoshare.ws.onboarding.FiledAgreement;
import org.infoshare.ws.onboarding.NewApplication;
import org.infoshare.ws.onboarding.NewSystem;
import org.infoshare.ws.onboarding.OnboardingPort;
import org.infoshare.ws.onboarding.RenewedCertificate;
import org.infoshare.ws.onboarding.SignedAgreement;
import org.infoshare.ws.onboarding.SystemFilter;
import org.infoshare.ws.onboarding.SystemPage;
import org.infoshare.ws.onboarding.SystemReference;
import org.infoshare.ws.onboarding.SystemView;
import org.infoshare.ws.onboarding.SystemWithReasons;

/** The onboarding services over SOAP. */
@ApplicationScoped
public class OnboardingEndpoint implements OnboardingPort {

  @Inject private OnboardingService service;
  @Inject private AgreementService agreements;
  @Inject private SystemService systems;

  @Override
  public ApplicationPage listApplications(ApplicationFilter request) {
    return OnboardingXml.applicationPage(service.list(OnboardingXml.filter(request)));
  }

  @Override
  public ApplicationView applyForConnection(NewApplication request) {
    return OnboardingXml.view(service.apply(OnboardingXml.command(request)));
  }

  @Override
  public ApplicationView getApplication(ApplicationReference request) {
    return OnboardingXml.view(service.get(request.getId()));
  }

  @Override
  public DueView explainApplicationDue(ApplicationReference request) {
    return DeadlineXml.view(service.explainDue(request.getId()));
  }

  @Override
  public ApplicationView completeApplication(CompletedApplication request) {
    return OnboardingXml.view(service.complete(request.getId(), OnboardingXml.command(request)));
  }

  @Override
  public ApplicationView askSupplement(AskedSupplement request) {
    return OnboardingXml.view(service.askSupplement(request.getId(), list(request.getMissing())));
  }

  @Override
  public ApplicationView acceptApplication(ApplicationReference request) {
    return OnboardingXml.view(service.approve(request.getId()));
  }

  @Override
  public ApplicationView refuseApplication(ApplicationWithReasons request) {
    return OnboardingXml.view(service.refuse(request.getId(), request.getReasons()));
  }

  @Override
  public ApplicationView suspendConnection(ApplicationWithReasons request) {
    return OnboardingXml.view(service.suspend(request.getId(), request.getReasons()));
  }

  @Override
  public ApplicationView resumeConnection(ApplicationWithReasons request) {
    return OnboardingXml.view(service.resume(request.getId(), request.getReasons()));
  }

  @Override
  public AgreementList listAgreements(ApplicationReference request) {
    return OnboardingXml.agreementList(agreements.list(request.getId()));
  }

  @Override
  public AgreementView fileAgreement(FiledAgreement request) {
    return OnboardingXml.view(agreements.file(request.getId(), OnboardingXml.command(request)));
  }

  @Override
  public AgreementDocument getAgreementDocument(AgreementReference request) {
    return OnboardingXml.view(agreements.document(request.getId(), request.getNumber()));
  }

  @Override
  public AgreementView signAgreement(SignedAgreement request) {
    return OnboardingXml.view(
        agreements.sign(request.getId(), request.getNumber(), request.getSha256()));
  }

  @Override
  public SystemPage listSystems(SystemFilter request) {
    return OnboardingXml.systemPage(systems.list(OnboardingXml.filter(request)));
  }

  @Override
  public SystemView registerSystem(NewSystem request) {
    return OnboardingXml.view(systems.register(OnboardingXml.command(request)));
  }

  @Override
  public SystemView getSystem(SystemReference request) {
    return OnboardingXml.view(systems.get(request.getId()));
  }

  @Override
  public SystemView askActivation(SystemReference request) {
    return OnboardingXml.view(systems.askActivation(request.getId()));
  }

  @Override
  public SystemView returnSystem(SystemWithReasons request) {
    return OnboardingXml.view(systems.sendBack(request.getId(), request.getReasons()));
  }

  @Override
  public SystemView activateSystem(SystemReference request) {
    return OnboardingXml.view(systems.activate(request.getId()));
  }

  @Override
  public SystemView suspendSystem(SystemWithReasons request) {
    return OnboardingXml.view(systems.suspend(request.getId(), request.getReasons()));
  }

  @Override
  public SystemView resumeSystem(SystemWithReasons request) {
    return OnboardingXml.view(systems.resume(request.getId(), request.getReasons()));
  }

  @Override
  public SystemView renewCertificate(RenewedCertificate request) {
    return OnboardingXml.view(
        systems.renewCertificate(request.getId(), request.getCertificateUntil()));
  }

  @Override
  public SystemView retireSystem(SystemWithReasons request) {
    return OnboardingXml.view(systems.retire(request.getId(), request.getReasons()));
  }
}
