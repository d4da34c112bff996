package org.infoshare.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.infoshare.platform.Json;

/** Keeps the ledger of a due date in one column, as JSON. */
@Converter
public class DayLedgerText implements AttributeConverter<List<DayCount>, String> {

  private static final TypeReference<List<DayCount>> DAYS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<DayCount> days) {
    try {
      return days == null ? null : Json.get().writeValueAsString(days);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A ledger cannot be written", impossible);
    }
  }

  @Override
  public List<DayCount> convertToEntityAttribute(String stored) {
    try {
      return stored == null ? null : Json.stored().forType(DAYS).readValue(stored);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("A stored ledger cannot be read", damaged);
    }
  }
}
