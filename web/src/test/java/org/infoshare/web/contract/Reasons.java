package org.infoshare.web.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import org.infoshare.foundation.platform.Reason;

/** Every reason that the platform can decline something for. */
final class Reasons {

  private static final List<Class<?>> ENUMS = find();

  private Reasons() {}

  /** The enums of reasons by the name of their feature, the platform's own first. */
  static List<Class<?>> enums() {
    return ENUMS;
  }

  private static List<Class<?>> find() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.infoshare")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
            .sorted(
                Comparator.comparing(
                        (JavaClass type) -> !feature(type.reflect()).equals("platform"))
                    .thenComparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  static List<Reason> of(Class<?> reasons) {
    return List.of(reasons.getEnumConstants()).stream().map(Reason.class::cast).toList();
  }

  static List<Reason> all() {
    return enums().stream().flatMap(reasons -> of(reasons).stream()).toList();
  }

  static String feature(Class<?> reasons) {
    String packageName = reasons.getPackageName();
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }
}
