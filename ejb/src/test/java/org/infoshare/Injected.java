package org.infoshare;

import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Gives a bean its collaborators where no container does. */
public final class Injected {

  private Injected() {}

  /** Sets each injected field to the first collaborator that fits it; the others stay null. */
  public static <T> T into(T bean, Object... collaborators) {
    for (var field : bean.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)) {
        Stream.of(collaborators)
            .filter(field.getType()::isInstance)
            .findFirst()
            .ifPresent(
                one -> {
                  try {
                    field.setAccessible(true);
                    field.set(bean, one);
                  } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                  }
                });
      }
    }
    return bean;
  }
}
