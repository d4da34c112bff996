package org.infoshare.sharing.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Decree 809 art. 20: the head consents in advance, on record, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingConsentsSqlTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static int number = 810_000;

  private final StandingConsents consents = new StandingConsents(TestDatabase.sql());

  private String entry;

  @BeforeEach
  void an_entry_of_its_own() {
    entry = "307001/" + ++number;
    PublishedCatalogue.store(
        TestDatabase.sql(),
        PublishedEntries.of(entry, 1, "cab", "桥" + number, Sharing.UNCONDITIONAL, null, List.of()));
  }

  @Test
  void without_a_consent_nobody_consented() {
    assertThat(consents.find(entry, "cab")).isEmpty();
    assertThat(consents.withdraw(entry, "cab", "cab.head", NOON)).isFalse();
  }

  @Test
  void a_consent_is_given_once_and_holds_until_it_is_withdrawn() {
    assertThat(consents.add(entry, "cab", "cab.head", NOON)).isTrue();
    assertThat(consents.add(entry, "cab", "cab.head", NOON.plusSeconds(1))).isFalse();
    assertThat(consents.find(entry, "cab")).contains(new StandingConsentView(entry, "cab", NOON));

    assertThat(consents.withdraw(entry, "cab", "cab.head", NOON.plusSeconds(2))).isTrue();

    assertThat(consents.find(entry, "cab")).isEmpty();
    assertThat(consents.add(entry, "cab", "cab.head", NOON.plusSeconds(3))).isTrue();
  }

  @Test
  void the_consent_of_an_earlier_provider_does_not_bind_its_successor() {
    consents.add(entry, "cab", "cab.head", NOON);

    assertThat(consents.find(entry, "edu")).isEmpty();
    assertThat(consents.add(entry, "edu", "edu.head", NOON.plusSeconds(1))).isTrue();
    assertThat(consents.find(entry, "cab")).isEmpty();
  }
}
