package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationReason.VIOLATION_SUBJECT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.platform.CaseLookup;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;

/**
 * Checks the subject of a violation: a published entry, a grant, a request, or another case that
 * has or had a deadline, such as a dispute, an objection, a need or an application.
 */
@ApplicationScoped
class ViolationSubjects {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  @Inject private Catalogue catalogue;
  @Inject private Grants grants;
  @Inject private Deadlines deadlines;
  @Inject private Instance<DeadlineKinds> features;
  @Inject private Instance<CaseLookup> cases;

  /**
   * Adds a fault if the subject does not exist.
   *
   * @param about null or blank where the violation concerns nothing on the platform
   */
  void check(Checks checks, String about) {
    boolean named = about != null && !about.isBlank();
    checks.require(!named || exists(about), "/about", VIOLATION_SUBJECT_UNKNOWN, about);
  }

  private boolean exists(String about) {
    if (!ID.matcher(about).matches()) {
      return catalogue.exists(about);
    }
    var id = UUID.fromString(about);
    return deadlines.hasAny(kinds(), id.toString())
        || cases.stream().anyMatch(feature -> feature.exists(id))
        || grants.find(id).isPresent();
  }

  private Set<String> kinds() {
    return features.stream()
        .flatMap(feature -> feature.deadlineKinds().stream())
        .collect(Collectors.toSet());
  }
}
