package org.infoshare.cases.objection;

import java.util.Map;

/**
 * What of a person's record an objection holds: for the objecting and the responsible department
 * alone.
 *
 * @param keys the key items of the record, read from the dataset; null where it is not shown
 * @param held what the objecting department holds; null where there is nothing
 * @param shared what it says it received; null where it said nothing
 */
record Values(Map<String, Object> keys, Map<String, Object> held, Map<String, Object> shared) {

  static final Values NONE = new Values(null, null, null);
}
