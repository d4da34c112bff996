package org.infoshare.catalogue.description;

import static org.infoshare.catalogue.description.DescriptionReason.NODE_EXISTS;
import static org.infoshare.catalogue.description.DescriptionReason.NODE_NOT_EXTENDABLE;
import static org.infoshare.catalogue.description.DescriptionReason.NODE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** The nodes of the classification, and the numbers that entries get under them. */
@ApplicationScoped
public class ClassNodes {

  /** 目 and 细目, from the third level on, have codes of six digits or more. */
  private static final String SELECT =
      "select code, name, parent, length(code) >= 6 as assignable from class_node";

  /** The length of the code of a 项. */
  private static final int ITEM_LENGTH = 3;

  private static final int MAX_NAME_LENGTH = 64;
  private static final int MAX_CODE_LENGTH = 24;

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
   * Adds a node below the second level: 类 and 项 are fixed by the national guide.
   *
   * @throws Refusal {@code invalid} with every field at fault; {@code node-exists} if the code is
   *     taken
   */
  public ClassNode add(NewClassNode node) {
    var checks = new Checks();
    boolean known = node.parent() != null && find(node.parent()).isPresent();
    checks.require(known, "/parent", NODE_UNKNOWN, node.parent());
    if (known) {
      int level = node.parent().length();
      checks.require(level >= ITEM_LENGTH, "/parent", NODE_NOT_EXTENDABLE, node.parent());
      String digits = level == ITEM_LENGTH ? "[0-9]{3}" : "[0-9]{1,6}";
      checks.requireMatch("/code", node.code(), Pattern.compile(node.parent() + digits));
    }
    checks.requireText("/name", node.name(), MAX_NAME_LENGTH);
    checks.optionalText("/code", node.code(), MAX_CODE_LENGTH);
    checks.refuseIfAny();
    int added =
        sql.withHandle(
            handle ->
                handle.execute(
                    "insert into class_node (code, name, parent) values (?, ?, ?)"
                        + " on conflict (code) do nothing",
                    node.code(),
                    node.name(),
                    node.parent()));
    if (added == 0) {
      throw new Refusal(NODE_EXISTS, node.code());
    }
    return find(node.code()).orElseThrow();
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
