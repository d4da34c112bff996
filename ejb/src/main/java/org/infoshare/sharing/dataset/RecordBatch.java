package org.infoshare.sharing.dataset;

import java.util.List;
import java.util.Map;

/**
 * Changes to the hosted records of one entry, at most 1,000 together.
 *
 * @param upserts whole records of at most 256 KiB each, by item name; an existing record with the
 *     same key items is replaced
 * @param deletes the key items of records to be deleted; a record that does not exist is not a
 *     fault
 */
public record RecordBatch(List<Map<String, Object>> upserts, List<Map<String, Object>> deletes) {}
