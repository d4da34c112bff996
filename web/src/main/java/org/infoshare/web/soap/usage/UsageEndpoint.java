package org.infoshare.web.soap.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.sharing.usage.UsageService;
import org.infoshare.ws.usage.NewUsageRecord;
import org.infoshare.ws.usage.UsageFilter;
import org.infoshare.ws.usage.UsagePort;
import org.infoshare.ws.usage.UsageRecordPage;
import org.infoshare.ws.usage.UsageRecordReference;
import org.infoshare.ws.usage.UsageRecordView;

/** The usage service over SOAP. */
@ApplicationScoped
public class UsageEndpoint implements UsagePort {

  @Inject private UsageService service;

  @Override
  public UsageRecordView recordUsage(NewUsageRecord request) {
    return UsageXml.view(service.record(UsageXml.asked(request)));
  }

  @Override
  public UsageRecordPage listUsageRecords(UsageFilter request) {
    return UsageXml.page(service.list(UsageXml.filter(request)));
  }

  @Override
  public UsageRecordView getUsageRecord(UsageRecordReference request) {
    return UsageXml.view(service.get(request.getId()));
  }
}
