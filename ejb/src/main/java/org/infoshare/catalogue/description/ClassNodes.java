package org.infoshare.catalogue.description;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infoshare.foundation.persistence.Sql;

/** The nodes of the classification, and the numbers that entries get under them. */
@ApplicationScoped
public class ClassNodes {

  /** 目 and 细目, from the third level on, have codes of six digits or more. */
  private static final String SELECT =
      "select code, name, parent, length(code) >= 6 as assignable from class_node";

  private Sql sql;

  /** For the container's proxy. */
  protected ClassNodes() {}

  @Inject
  public ClassNodes(Sql sql) {
    this.sql = sql;
  }

  /** Every node, each after its parent. */
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
   * Allocates consecutive numbers under a node, none of them used before, and returns the first.
   *
   * <p>The node stays locked until the transaction ends. So drafts under one node get their numbers
   * one after the other, and a draft that fails gives its number back.
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
   * Allocates numbers under several nodes. The nodes are locked in their order, whatever the order
   * of the counts, so that two callers never deadlock.
   *
   * @param counts how many numbers to allocate under each node
   * @return the first number under each node
   */
  public Map<String, Integer> nextSequences(Map<String, Integer> counts) {
    var firstNumbers = new TreeMap<>(counts);
    firstNumbers.replaceAll(this::nextSequences);
    return firstNumbers;
  }
}
