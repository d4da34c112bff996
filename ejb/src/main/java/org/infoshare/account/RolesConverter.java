package org.infoshare.account;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Stores a set of roles as one text, in alphabetical order, with commas between. */
@Converter
public class RolesConverter implements AttributeConverter<Set<String>, String> {

  @Override
  public String convertToDatabaseColumn(Set<String> roles) {
    return String.join(",", new TreeSet<>(roles));
  }

  @Override
  public Set<String> convertToEntityAttribute(String stored) {
    return Stream.of(stored.split(",", -1)).collect(toCollection(TreeSet::new));
  }
}
