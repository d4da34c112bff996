package org.infoshare.web.soap.workbooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.workbook.WorkbookService;
import org.infoshare.ws.workbooks.NewWorkbook;
import org.infoshare.ws.workbooks.WorkbookEntryPage;
import org.infoshare.ws.workbooks.WorkbookErrorPage;
import org.infoshare.ws.workbooks.WorkbookFile;
import org.infoshare.ws.workbooks.WorkbookFilter;
import org.infoshare.ws.workbooks.WorkbookPage;
import org.infoshare.ws.workbooks.WorkbookPart;
import org.infoshare.ws.workbooks.WorkbookReference;
import org.infoshare.ws.workbooks.WorkbookSelection;
import org.infoshare.ws.workbooks.WorkbookTemplate;
import org.infoshare.ws.workbooks.WorkbookView;
import org.infoshare.ws.workbooks.WorkbooksPort;

/** Workbooks of the catalogue over SOAP. */
@ApplicationScoped
public class WorkbooksEndpoint implements WorkbooksPort {

  @Inject private WorkbookService service;

  @Override
  public WorkbookView uploadWorkbook(NewWorkbook request) {
    return WorkbookXml.view(service.upload(request.getContent(), request.isCheck()));
  }

  @Override
  public WorkbookPage listWorkbooks(WorkbookFilter request) {
    var found = service.list(request.getLimit(), request.getCursor());
    var page = new WorkbookPage();
    found.items().forEach(one -> page.getItems().add(WorkbookXml.view(one)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public WorkbookView getWorkbook(WorkbookReference request) {
    return WorkbookXml.view(service.get(request.getId()));
  }

  @Override
  public WorkbookErrorPage listWorkbookErrors(WorkbookPart request) {
    var found = service.errors(request.getId(), request.getLimit(), request.getCursor());
    var page = new WorkbookErrorPage();
    found.items().forEach(one -> page.getItems().add(WorkbookXml.error(one)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public WorkbookEntryPage listWorkbookEntries(WorkbookPart request) {
    var found = service.entries(request.getId(), request.getLimit(), request.getCursor());
    var page = new WorkbookEntryPage();
    found.items().forEach(one -> page.getItems().add(WorkbookXml.entry(one)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public WorkbookFile exportWorkbook(WorkbookSelection request) {
    return file(service.export(WorkbookXml.selection(request)));
  }

  @Override
  public WorkbookFile getWorkbookTemplate(WorkbookTemplate request) {
    return file(service.template());
  }

  private static WorkbookFile file(byte[] content) {
    var file = new WorkbookFile();
    file.setContent(content);
    return file;
  }
}
