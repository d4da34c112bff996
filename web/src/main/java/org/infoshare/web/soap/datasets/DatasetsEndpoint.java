package org.infoshare.web.soap.datasets;

import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.sharing.dataset.DatasetService;
import org.infoshare.web.soap.common.CommonXml;
import org.infoshare.ws.datasets.DatasetFilter;
import org.infoshare.ws.datasets.DatasetPage;
import org.infoshare.ws.datasets.DatasetReference;
import org.infoshare.ws.datasets.DatasetView;
import org.infoshare.ws.datasets.DatasetsPort;
import org.infoshare.ws.datasets.PushReceipt;
import org.infoshare.ws.datasets.RecordBatch;
import org.infoshare.ws.datasets.RecordKeys;
import org.infoshare.ws.datasets.RecordVersionList;

/** The dataset service over SOAP. */
@ApplicationScoped
public class DatasetsEndpoint implements DatasetsPort {

  @Inject private DatasetService service;

  @Override
  public DatasetView getDataset(DatasetReference request) {
    return DatasetXml.view(service.get(request.getCode()));
  }

  @Override
  public DatasetPage listDatasets(DatasetFilter request) {
    var found = service.list(DatasetXml.filter(request));
    var page = new DatasetPage();
    found.items().forEach(one -> page.getItems().add(DatasetXml.view(one)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public PushReceipt putRecords(RecordBatch request) {
    var batch =
        new org.infoshare.sharing.dataset.RecordBatch(
            list(request.getUpserts(), CommonXml::values),
            list(request.getDeletes(), CommonXml::values));
    return DatasetXml.receipt(service.put(request.getCode(), batch));
  }

  @Override
  public RecordVersionList listRecordVersions(RecordKeys request) {
    var versions = new RecordVersionList();
    service
        .versions(request.getCode(), values(request.getKeys()))
        .forEach(version -> versions.getItems().add(DatasetXml.version(version)));
    return versions;
  }
}
