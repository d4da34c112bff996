package org.infoshare.cases.objection;

import java.util.Map;

/**
 * What of a person's record an objection holds: for the objecting and the responsible department
 * alone.
 *
 * @param keys the key items of the record, read from the dataset; null where it is not shown
 * @param ownValues what the objecting department holds; null where there is nothing
 * @param receivedValues what it says it received; null where it said nothing
 */
record ObjectionValues(
    Map<String, Object> keys, Map<String, Object> ownValues, Map<String, Object> receivedValues) {

  static final ObjectionValues NONE = new ObjectionValues(null, null, null);
}
