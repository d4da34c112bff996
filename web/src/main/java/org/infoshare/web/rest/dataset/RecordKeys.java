package org.infoshare.web.rest.dataset;

import java.util.Map;

/**
 * Names one hosted record. It is not part of an address, because a key may be personal.
 *
 * @param keys the value of each key item
 */
public record RecordKeys(Map<String, Object> keys) {}
