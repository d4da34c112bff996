package org.infoshare.organisation.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2016 rules art. 2: a central body takes part by its own declaration; on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticipationsSqlTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private final Sql sql = TestDatabase.sql();
  private final Participations participations = new Participations(sql, codes -> Map.of());

  @Test
  void article_2_of_2016_a_central_body_takes_part_from_its_declaration_until_it_withdraws_it() {
    String customs = department("CENTRAL");
    assertThat(takesPart(customs)).isFalse();
    assertThat(participations.withdraw(customs, "c.head", NOON)).isFalse();

    var declared = new Participation(customs, "穗关函〔2026〕31号", "c.head", NOON);
    assertThat(participations.add(declared)).isTrue();
    assertThat(participations.add(new Participation(customs, "另一文件", "d.head", NOON))).isFalse();
    assertThat(participations.find(customs)).contains(declared);
    assertThat(takesPart(customs)).isTrue();

    assertThat(participations.withdraw(customs, "c.head", NOON.plusSeconds(1))).isTrue();
    assertThat(participations.find(customs)).isEmpty();
    assertThat(takesPart(customs)).isFalse();
    assertThat(participations.add(declared)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MUNICIPAL", "DISTRICT"})
  void article_2_of_2016_whom_the_rules_bind_takes_part_without_a_declaration(String level) {
    assertThat(takesPart(department(level))).isTrue();
  }

  private boolean takesPart(String department) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select takes_part(:department)")
                .bind("department", department)
                .mapTo(Boolean.class)
                .one());
  }

  private String department(String level) {
    String code = "p-" + UUID.randomUUID().toString().substring(0, 8);
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into department (code, name, level, area, kind, created_at)
                    values (:code, '广州海关', :level, '980106', 'ORDINARY', now())
                    """)
                .bind("code", code)
                .bind("level", level)
                .execute());
    return code;
  }
}
