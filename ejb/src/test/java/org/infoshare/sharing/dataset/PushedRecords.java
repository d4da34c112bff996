package org.infoshare.sharing.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestDatabase;

/** Hosted records for the tests of the features that read them. */
public final class PushedRecords {

  private static final RecordStore STORE = new RecordStore(TestDatabase.sql());

  private PushedRecords() {}

  public static void push(PublishedEntry entry, Map<String, Object> record, Instant now) {
    push(entry, new RecordBatch(List.of(record), List.of()), now);
  }

  public static void delete(PublishedEntry entry, Map<String, Object> keys, Instant now) {
    push(entry, new RecordBatch(List.of(), List.of(keys)), now);
  }

  private static void push(PublishedEntry entry, RecordBatch batch, Instant now) {
    STORE.push(entry, CheckedBatch.of(entry, batch), "psb.system", now);
  }
}
