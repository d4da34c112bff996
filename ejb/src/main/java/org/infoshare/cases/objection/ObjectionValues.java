package org.infoshare.cases.objection;

import java.util.Map;

/**
 * The values of a person's record in an objection, for the objecting and the responsible department
 * only.
 *
 * @param keys the key items of the record, read from the dataset; null where they are not shown
 * @param ownValues the objecting department's own values; null where there are none
 * @param receivedValues the values that it states to have received; null where it states none
 */
record ObjectionValues(
    Map<String, Object> keys, Map<String, Object> ownValues, Map<String, Object> receivedValues) {

  static final ObjectionValues NONE = new ObjectionValues(null, null, null);
}
