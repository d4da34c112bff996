package org.infoshare.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person who does not exist.
 *
 * @param citizenId valid by GB 11643, in a division that nobody was born in
 * @param town the town or street of registration, with its district
 */
record Person(
    String citizenId,
    String name,
    String sex,
    String ethnicGroup,
    LocalDate born,
    String town,
    String policeStation,
    String status) {

  /**
   * The record of the person in the entry of household registrations. It has no photo, because the
   * person does not exist.
   */
  Map<String, Object> record() {
    var record = new LinkedHashMap<String, Object>();
    record.put("citizenId", citizenId);
    record.put("name", name);
    record.put("sex", sex);
    record.put("ethnicGroup", ethnicGroup);
    record.put("town", town);
    record.put("policeStation", policeStation);
    record.put("status", status);
    record.put("synthetic", true);
    return record;
  }
}
