package org.infoshare.foundation.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Merkle tree over all seals, which grows by one leaf for each seal. A complete subtree never
 * changes, so each is stored once, and a proof between any two sizes reads some dozens of them.
 *
 * @param size the number of its leaves
 * @param peaks the complete subtrees of which it consists, from left to right
 */
record GrowingTree(long size, List<Node> peaks) {

  /**
   * A complete subtree.
   *
   * @param level it has 2^level leaves
   * @param position the number of subtrees of its level to the left of it
   */
  // Never mutated: written once, read once.
  @SuppressWarnings("ArrayRecordComponent")
  record Node(int level, long position, byte[] digest) {}

  /** The levels of the peaks of a tree of that size, from left to right. */
  static List<Integer> levels(long size) {
    return Stream.iterate(Long.SIZE - 1, level -> level >= 0, level -> level - 1)
        .filter(level -> isOdd(size >>> level))
        .toList();
  }

  /** The subtrees that one more leaf completes, from the leaf upwards. */
  List<Node> completedBy(byte[] leaf) {
    var completed = new ArrayList<Node>();
    completed.add(new Node(0, size, leaf));
    var left = new ArrayDeque<>(peaks);
    for (int level = 0; isOdd(size >>> level); level++) {
      byte[] right = completed.get(level).digest();
      completed.add(
          new Node(
              level + 1, size >>> (level + 1), MerkleTree.node(left.removeLast().digest(), right)));
    }
    return completed;
  }

  /** The tree with one more leaf. */
  GrowingTree with(byte[] leaf) {
    var completed = completedBy(leaf);
    var nodes = new ArrayList<>(peaks.subList(0, peaks.size() - (completed.size() - 1)));
    nodes.add(completed.get(completed.size() - 1));
    return new GrowingTree(size + 1, List.copyOf(nodes));
  }

  /** The root of a tree with at least one leaf. */
  byte[] root() {
    byte[] root = peaks.get(peaks.size() - 1).digest();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = MerkleTree.node(peaks.get(i).digest(), root);
    }
    return root;
  }

  private static boolean isOdd(long number) {
    return (number & 1) == 1;
  }
}
