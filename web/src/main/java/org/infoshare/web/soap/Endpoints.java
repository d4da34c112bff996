package org.infoshare.web.soap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.web.soap.accounts.AccountsEndpoint;
import org.infoshare.web.soap.attachments.AttachmentsEndpoint;
import org.infoshare.web.soap.calendar.CalendarEndpoint;
import org.infoshare.web.soap.catalogue.CatalogueEndpoint;
import org.infoshare.web.soap.datasets.DatasetsEndpoint;
import org.infoshare.web.soap.dcat.DcatEndpoint;
import org.infoshare.web.soap.deadlines.DeadlinesEndpoint;
import org.infoshare.web.soap.departments.DepartmentsEndpoint;
import org.infoshare.web.soap.disputes.DisputesEndpoint;
import org.infoshare.web.soap.evidence.EvidenceEndpoint;
import org.infoshare.web.soap.exchange.ExchangeEndpoint;
import org.infoshare.web.soap.formchecks.FormchecksEndpoint;
import org.infoshare.web.soap.grants.GrantsEndpoint;
import org.infoshare.web.soap.harvests.HarvestsEndpoint;
import org.infoshare.web.soap.inbox.InboxEndpoint;
import org.infoshare.web.soap.negotiations.NegotiationsEndpoint;
import org.infoshare.web.soap.notices.NoticesEndpoint;
import org.infoshare.web.soap.objections.ObjectionsEndpoint;
import org.infoshare.web.soap.onboarding.OnboardingEndpoint;
import org.infoshare.web.soap.quality.QualityEndpoint;
import org.infoshare.web.soap.requests.RequestsEndpoint;
import org.infoshare.web.soap.rulebook.RulebookEndpoint;
import org.infoshare.web.soap.search.SearchEndpoint;
import org.infoshare.web.soap.sources.SourcesEndpoint;
import org.infoshare.web.soap.trial.TrialEndpoint;
import org.infoshare.web.soap.usage.UsageEndpoint;
import org.infoshare.web.soap.violations.ViolationsEndpoint;
import org.infoshare.web.soap.workbooks.WorkbooksEndpoint;
import org.infoshare.ws.accounts.AccountsPort;
import org.infoshare.ws.attachments.AttachmentsPort;
import org.infoshare.ws.calendar.CalendarPort;
import org.infoshare.ws.catalogue.CataloguePort;
import org.infoshare.ws.datasets.DatasetsPort;
import org.infoshare.ws.dcat.DcatPort;
import org.infoshare.ws.deadlines.DeadlinesPort;
import org.infoshare.ws.departments.DepartmentsPort;
import org.infoshare.ws.disputes.DisputesPort;
import org.infoshare.ws.evidence.EvidencePort;
import org.infoshare.ws.exchange.ExchangePort;
import org.infoshare.ws.formchecks.FormchecksPort;
import org.infoshare.ws.grants.GrantsPort;
import org.infoshare.ws.harvests.HarvestsPort;
import org.infoshare.ws.inbox.InboxPort;
import org.infoshare.ws.negotiations.NegotiationsPort;
import org.infoshare.ws.notices.NoticesPort;
import org.infoshare.ws.objections.ObjectionsPort;
import org.infoshare.ws.onboarding.OnboardingPort;
import org.infoshare.ws.quality.QualityPort;
import org.infoshare.ws.requests.RequestsPort;
import org.infoshare.ws.rulebook.RulebookPort;
import org.infoshare.ws.search.SearchPort;
import org.infoshare.ws.sources.SourcesPort;
import org.infoshare.ws.trial.TrialPort;
import org.infoshare.ws.usage.UsagePort;
import org.infoshare.ws.violations.ViolationsPort;
import org.infoshare.ws.workbooks.WorkbooksPort;

/** Everything that is served over SOAP. */
@Dependent
class Endpoints {

  /** The contract whose unreadable messages are recorded. */
  static final String EXCHANGE = "exchange";

  /**
   * One contract and what answers it.
   *
   * @param contract the name of its WSDL, and of its address
   * @param port the interface generated from it
   * @param bean what implements the interface
   */
  record Endpoint(String contract, Class<?> port, Object bean) {

    /** For the compiler to see that bean and interface belong together. */
    static <P> Endpoint of(String contract, Class<P> port, P bean) {
      return new Endpoint(contract, port, bean);
    }
  }

  @Inject private AccountsEndpoint accounts;
  @Inject private DepartmentsEndpoint departments;
  @Inject private CatalogueEndpoint catalogue;
  @Inject private SourcesEndpoint sources;
  @Inject private FormchecksEndpoint formchecks;
  @Inject private SearchEndpoint search;
  @Inject private RequestsEndpoint requests;
  @Inject private NegotiationsEndpoint negotiations;
  @Inject private AttachmentsEndpoint attachments;
  @Inject private DisputesEndpoint disputes;
  @Inject private GrantsEndpoint grants;
  @Inject private DatasetsEndpoint datasets;
  @Inject private ExchangeEndpoint exchange;
  @Inject private EvidenceEndpoint evidence;
  @Inject private ObjectionsEndpoint objections;
  @Inject private CalendarEndpoint calendar;
  @Inject private RulebookEndpoint rulebook;
  @Inject private DeadlinesEndpoint deadlines;
  @Inject private InboxEndpoint inbox;
  @Inject private QualityEndpoint quality;
  @Inject private WorkbooksEndpoint workbooks;
  @Inject private DcatEndpoint dcat;
  @Inject private NoticesEndpoint notices;
  @Inject private TrialEndpoint trial;
  @Inject private OnboardingEndpoint onboarding;
  @Inject private HarvestsEndpoint harvests;
  @Inject private UsageEndpoint usage;
  @Inject private ViolationsEndpoint violations;

  List<Endpoint> all() {
    return List.of(
        Endpoint.of("accounts", AccountsPort.class, accounts),
        Endpoint.of("departments", DepartmentsPort.class, departments),
        Endpoint.of("catalogue", CataloguePort.class, catalogue),
        Endpoint.of("sources", SourcesPort.class, sources),
        Endpoint.of("formchecks", FormchecksPort.class, formchecks),
        Endpoint.of("search", SearchPort.class, search),
        Endpoint.of("requests", RequestsPort.class, requests),
        Endpoint.of("negotiations", NegotiationsPort.class, negotiations),
        Endpoint.of("attachments", AttachmentsPort.class, attachments),
        Endpoint.of("disputes", DisputesPort.class, disputes),
        Endpoint.of("grants", GrantsPort.class, grants),
        Endpoint.of("datasets", DatasetsPort.class, datasets),
        Endpoint.of(EXCHANGE, ExchangePort.class, exchange),
        Endpoint.of("evidence", EvidencePort.class, evidence),
        Endpoint.of("objections", ObjectionsPort.class, objections),
        Endpoint.of("calendar", CalendarPort.class, calendar),
        Endpoint.of("rulebook", RulebookPort.class, rulebook),
        Endpoint.of("deadlines", DeadlinesPort.class, deadlines),
        Endpoint.of("inbox", InboxPort.class, inbox),
        Endpoint.of("quality", QualityPort.class, quality),
        Endpoint.of("workbooks", WorkbooksPort.class, workbooks),
        Endpoint.of("dcat", DcatPort.class, dcat),
        Endpoint.of("notices", NoticesPort.class, notices),
        Endpoint.of("trial", TrialPort.class, trial),
        Endpoint.of("onboarding", OnboardingPort.class, onboarding),
        Endpoint.of("harvests", HarvestsPort.class, harvests),
        Endpoint.of("usage", UsagePort.class, usage),
        Endpoint.of("violations", ViolationsPort.class, violations));
  }
}
