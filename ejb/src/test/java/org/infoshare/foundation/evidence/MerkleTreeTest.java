package org.infoshare.foundation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MerkleTreeTest {

  @Test
  void a_leaf_of_nothing_has_the_published_hash() {
    assertThat(HexFormat.of().formatHex(MerkleTree.leaf(new byte[0])))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  /** The first seven of the eight entries that implementations of RFC 6962 are tested with. */
  @Test
  void an_uneven_tree_has_the_published_root() {
    var leaves =
        Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657")
            .map(HexFormat.of()::parseHex)
            .map(MerkleTree::leaf)
            .toList();

    assertThat(HexFormat.of().formatHex(MerkleTree.root(leaves)))
        .isEqualTo("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
  }

  @Test
  void three_leaves_split_two_and_one() {
    var a = MerkleTree.leaf("a".getBytes(UTF_8));
    var b = MerkleTree.leaf("b".getBytes(UTF_8));
    var c = MerkleTree.leaf("c".getBytes(UTF_8));

    assertThat(MerkleTree.root(List.of(a, b, c)))
        .isEqualTo(MerkleTree.root(List.of(MerkleTree.root(List.of(a, b)), c)));
  }

  @Property(tries = 200)
  void changing_any_leaf_changes_the_root(
      @ForAll @Size(min = 1, max = 40) List<byte[]> contents, @ForAll @IntRange(max = 39) int at) {
    var leaves = new ArrayList<>(contents.stream().map(MerkleTree::leaf).toList());
    byte[] root = MerkleTree.root(leaves);
    int changed = at % leaves.size();

    leaves.set(changed, MerkleTree.leaf(leaves.get(changed)));

    assertThat(MerkleTree.root(leaves)).isNotEqualTo(root);
  }
}
