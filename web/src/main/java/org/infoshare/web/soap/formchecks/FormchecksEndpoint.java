package org.infoshare.web.soap.formchecks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.formcheck.FormCheckService;
import org.infoshare.ws.formchecks.FormCheckFilter;
import org.infoshare.ws.formchecks.FormCheckPage;
import org.infoshare.ws.formchecks.FormCheckReference;
import org.infoshare.ws.formchecks.FormCheckView;
import org.infoshare.ws.formchecks.FormchecksPort;
import org.infoshare.ws.formchecks.NewFormCheck;
import org.infoshare.ws.formchecks.SheetCheck;

/** Checks of forms over SOAP. */
@ApplicationScoped
public class FormchecksEndpoint implements FormchecksPort {

  @Inject private FormCheckService service;

  @Override
  public FormCheckView checkForm(NewFormCheck request) {
    return FormCheckXml.view(service.check(FormCheckXml.command(request)));
  }

  @Override
  public FormCheckView checkFormSheet(SheetCheck request) {
    return FormCheckXml.view(
        service.checkSheet(request.getProcedure(), request.getForm(), request.getSheet()));
  }

  @Override
  public FormCheckPage listFormChecks(FormCheckFilter request) {
    var found = service.list(FormCheckXml.filter(request));
    var page = new FormCheckPage();
    found.items().forEach(line -> page.getItems().add(FormCheckXml.line(line)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public FormCheckView getFormCheck(FormCheckReference request) {
    return FormCheckXml.view(service.get(request.getId()));
  }

  @Override
  public FormCheckView recheckForm(FormCheckReference request) {
    return FormCheckXml.view(service.recheck(request.getId()));
  }
}
