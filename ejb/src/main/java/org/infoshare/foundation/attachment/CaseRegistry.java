package org.infoshare.foundation.attachment;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/** The access rules of all features, by the kind of case. */
@ApplicationScoped
class CaseRegistry {

  @Inject @Any private Instance<AttachmentAccess> features;

  /**
   * The access rules for cases of that kind.
   *
   * @throws Refusal {@code invalid} if no feature has such cases
   */
  AttachmentAccess of(String kind) {
    return features.stream()
        .filter(cases -> cases.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    PlatformReason.INVALID,
                    List.of(
                        FieldFault.of("/caseKind", PlatformReason.UNKNOWN_VALUE, knownKinds()))));
  }

  /** The cases of all features that only that department knows of. */
  List<UnfiledCase> unfiled(String department) {
    return features.stream()
        .flatMap(
            cases ->
                cases.unfiledCases(department).stream()
                    .map(id -> new UnfiledCase(cases.kind(), id)))
        .toList();
  }

  private String knownKinds() {
    return features.stream().map(AttachmentAccess::kind).sorted().collect(joining(", "));
  }
}
