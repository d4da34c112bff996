package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.infoshare.foundation.persistence.SchemaReady;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.KeyedHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningNodesTest {

  private static final KeyedHash KEY = new KeyedHash("ab".repeat(32));
  private static final KeyedHash OTHER_KEY = new KeyedHash("cd".repeat(32));
  private static final SealKey SEAL = sealKey();

  private final Sql sql = TestDatabase.sql();

  @BeforeEach
  void no_node_runs() {
    sql.useHandle(handle -> handle.execute("delete from running_node"));
  }

  @Test
  void nodes_with_the_same_keys_run_together() {
    new RunningNodes(sql, KEY, SEAL).join();

    assertThatCode(new RunningNodes(sql, KEY, SEAL)::join).doesNotThrowAnyException();
  }

  @Test
  void a_node_with_another_key_does_not_start_beside_one_that_runs() {
    new RunningNodes(sql, KEY, SEAL).join();

    assertOther(new RunningNodes(sql, OTHER_KEY, SEAL));
    assertOther(new RunningNodes(sql, KEY, sealKey()));
  }

  @Test
  void once_the_others_have_ended_a_key_may_be_another() {
    var ended = new RunningNodes(sql, KEY, SEAL);
    ended.join();
    ended.leave();
    var died = new RunningNodes(sql, KEY, SEAL);
    died.join();
    lastSeen(29);
    assertOther(new RunningNodes(sql, OTHER_KEY, SEAL));

    lastSeen(31);

    assertThatCode(new RunningNodes(sql, OTHER_KEY, SEAL)::join).doesNotThrowAnyException();
  }

  @Test
  void a_node_that_says_in_time_that_it_runs_is_taken_for_running() {
    var node = new RunningNodes(sql, KEY, SEAL);
    node.join();
    lastSeen(29);

    node.stay();
    lastSeen(29);

    assertOther(new RunningNodes(sql, OTHER_KEY, SEAL));
    assertThat(node.isKnown()).isTrue();
  }

  @Test
  void a_node_that_was_away_for_too_long_joins_again() {
    var node = new RunningNodes(sql, KEY, SEAL);
    node.join();
    lastSeen(31);
    assertThat(node.isKnown()).isFalse();

    node.stay();

    assertThat(node.isKnown()).isTrue();
    node.leave();
    assertThat(node.isKnown()).isFalse();
  }

  /** Frozen or cut off, while the others were stopped and their keys changed. */
  @Test
  void a_node_that_comes_back_beside_one_with_another_key_may_not_run_until_that_ends() {
    var away = new RunningNodes(sql, KEY, SEAL);
    away.join();
    lastSeen(31);
    var present = new RunningNodes(sql, KEY, sealKey());
    present.join();

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(away::stay).hasMessageContaining("infoshare-seal-key");
      assertThat(away.isKnown()).isFalse();
    }
    present.stay();
    assertThat(present.isKnown()).isTrue();

    present.leave();
    away.stay();
    assertThat(away.isKnown()).isTrue();
  }

  @Test
  void the_application_does_not_start_on_a_server_with_another_key() {
    var first = new RunningNodes(sql, KEY, SEAL);
    var second = new RunningNodes(sql, OTHER_KEY, SEAL);
    first.start(new SchemaReady());

    assertThatThrownBy(() -> second.start(new SchemaReady()))
        .hasMessageContaining("infoshare-evidence-key");
    first.leave();

    assertThatCode(() -> second.start(new SchemaReady())).doesNotThrowAnyException();
  }

  @Test
  void what_nodes_that_died_left_is_gone_with_the_next_start() {
    new RunningNodes(sql, KEY, SEAL).join();
    new RunningNodes(sql, KEY, SEAL).join();
    lastSeen(31);

    new RunningNodes(sql, KEY, SEAL).join();

    int rows =
        sql.withHandle(
            handle ->
                handle.createQuery("select count(*) from running_node").mapTo(Integer.class).one());
    assertThat(rows).isOne();
  }

  private void lastSeen(int secondsAgo) {
    sql.useHandle(
        handle ->
            handle.execute(
                "update running_node set seen_at = now() - make_interval(secs => ?)", secondsAgo));
  }

  private static void assertOther(RunningNodes node) {
    assertThatThrownBy(node::join)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("infoshare-evidence-key");
  }

  private static SealKey sealKey() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return new SealKey(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
