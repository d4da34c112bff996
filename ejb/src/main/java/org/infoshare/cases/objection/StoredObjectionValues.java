package org.infoshare.cases.objection;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.persistence.JsonConverter;

/**
 * The stored values of a person's record in an objection. They are separate from the objection
 * itself, so that listing, deciding and notifying never read them.
 */
@Entity
@Table(name = "objection_value")
class StoredObjectionValues {

  @Id private UUID objection;

  @Convert(converter = ByItem.class)
  @Column(name = "own_values")
  private Map<String, Object> ownValues;

  @Convert(converter = ByItem.class)
  @Column(name = "received_values")
  private Map<String, Object> receivedValues;

  protected StoredObjectionValues() {
    // for JPA
  }

  StoredObjectionValues(UUID objection, ObjectionValues values) {
    this.objection = objection;
    ownValues = values.ownValues();
    receivedValues = values.receivedValues();
  }

  /** The values without the keys, which are not stored. */
  ObjectionValues values() {
    return new ObjectionValues(null, orNull(ownValues), orNull(receivedValues));
  }

  private static Map<String, Object> orNull(Map<String, Object> values) {
    return values.isEmpty() ? null : values;
  }

  /** Values by the names of their items. */
  @Converter
  public static class ByItem extends JsonConverter<Map<String, Object>>
      implements AttributeConverter<Map<String, Object>, Object> {

    public ByItem() {
      super(new TypeReference<>() {});
    }
  }
}
