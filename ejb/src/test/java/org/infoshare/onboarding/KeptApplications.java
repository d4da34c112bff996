package org.infoshare.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Applications without a database. */
final class KeptApplications implements Applications {

  final List<Application> kept = new ArrayList<>();

  @Override
  public void add(Application application) {
    kept.add(application);
  }

  @Override
  public Optional<Application> find(UUID id) {
    return kept.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Application> hold(UUID id) {
    return find(id);
  }

  @Override
  public Optional<Application> holdOf(String department) {
    return kept.stream()
        .filter(one -> one.department().equals(department))
        .filter(one -> one.stage() != OnboardingStage.REFUSED)
        .findFirst();
  }

  @Override
  public List<Application> all(List<UUID> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public void flush() {
    // everything is kept at once
  }
}
