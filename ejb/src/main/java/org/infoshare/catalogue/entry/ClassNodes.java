package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infoshare.foundation.platform.Sql;

/** The classification: its nodes, and the numbers that entries get under them. */
@ApplicationScoped
class ClassNodes {

  /** From the third level on, 目 and 细目, a code has six digits or more. */
  private static final String SELECT =
      "select code, name, parent, length(code) >= 6 as assignable from class_node";

  private Sql sql;

  /** For the container's proxy. */
  protected ClassNodes() {}

  @Inject
  ClassNodes(Sql sql) {
    this.sql = sql;
  }

  /** Every node, each after the one it stands under. */
  public List<ClassNode> all() {
    return sql.withHandle(
        handle -> handle.createQuery(SELECT + " order by code").mapTo(ClassNode.class).list());
  }

  public Optional<ClassNode> find(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " where code = :code")
                .bind("code", code)
                .mapTo(ClassNode.class)
                .findOne());
  }

  /**
   * The first of so many numbers in a row under a node, none of them given before.
   *
   * <p>The node stays locked until the transaction ends, so that drafts under one node number
   * themselves one after the other, and a draft that fails gives its number back.
   */
  public int nextSequences(String node, int count) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update class_node set last_sequence = last_sequence + :count
                    where code = :node
                    returning last_sequence - :count + 1
                    """)
                .bind("count", count)
                .bind("node", node)
                .mapTo(Integer.class)
                .one());
  }

  /**
   * Numbers under several nodes, drawn in the order of the nodes, whatever the order in which they
   * are asked for: of two that want many, the later one waits and neither waits for ever.
   *
   * @param counts how many are wanted under each node
   * @return the first number under each
   */
  public Map<String, Integer> nextSequences(Map<String, Integer> counts) {
    var first = new TreeMap<>(counts);
    first.replaceAll(this::nextSequences);
    return first;
  }
}
