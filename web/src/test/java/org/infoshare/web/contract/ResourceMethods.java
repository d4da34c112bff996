package org.infoshare.web.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.web.rest.ContractResource;

/** The methods that carry out the operations of the REST contract. */
final class ResourceMethods {

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.infoshare");

  private ResourceMethods() {}

  static List<Method> all() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .filter(type -> !type.isEquivalentTo(ContractResource.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> verb(method) != null)
        .toList();
  }

  static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(found -> found.value().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  static String path(Method method) {
    String above = "/" + method.getDeclaringClass().getAnnotation(Path.class).value();
    var below = method.getAnnotation(Path.class);
    return below == null ? above : above + "/" + below.value();
  }
}
