package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowingTreeTest {

  private static final int LEAVES = 70;

  @Test
  void it_has_at_each_size_the_root_of_the_tree_over_all_leaves() {
    var tree = new GrowingTree(0, List.of());
    var leaves = new ArrayList<byte[]>();
    for (int i = 0; i < LEAVES; i++) {
      leaves.add(MerkleTree.leaf(new byte[] {(byte) i}));
      tree = tree.with(leaves.get(i));

      assertThat(tree.size()).isEqualTo(i + 1);
      assertThat(tree.root()).isEqualTo(MerkleTree.root(leaves));
    }
  }

  @Test
  void its_peaks_are_found_again_among_the_subtrees_that_were_kept() {
    var tree = new GrowingTree(0, List.of());
    var kept = new HashMap<List<Long>, byte[]>();
    for (int i = 0; i < LEAVES; i++) {
      byte[] leaf = MerkleTree.leaf(new byte[] {(byte) i});
      for (var node : tree.completedBy(leaf)) {
        assertThat(kept.put(List.of((long) node.level(), node.position()), node.digest())).isNull();
      }
      tree = tree.with(leaf);

      long size = tree.size();
      assertThat(tree.peaks())
          .extracting(GrowingTree.Node::level)
          .isEqualTo(GrowingTree.levels(size));
      for (var peak : tree.peaks()) {
        assertThat(peak.position()).isEqualTo((size >> peak.level()) - 1);
        assertThat(kept.get(List.of((long) peak.level(), peak.position())))
            .isEqualTo(peak.digest());
      }
    }
    assertThat(kept).as("two at most for each leaf").hasSizeLessThan(2 * LEAVES);
  }
}
