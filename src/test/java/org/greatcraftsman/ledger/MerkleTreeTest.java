package org.greatcraftsman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roots against the test vectors of the Certificate Transparency project, and inclusion proofs. */
class MerkleTreeTest {

  private static final HexFormat HEX = HexFormat.of();
  private static final List<byte[]> REFERENCE =
      List.of(
          new byte[0],
          HEX.parseHex("00"),
          HEX.parseHex("10"),
          HEX.parseHex("2021"),
          HEX.parseHex("3031"),
          HEX.parseHex("40414243"),
          HEX.parseHex("5051525354555657"),
          HEX.parseHex("606162636465666768696a6b6c6d6e6f"));

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void theRootMatchesTheTestVector(int size, String root) {
    assertThat(HEX.formatHex(MerkleTree.of(REFERENCE.subList(0, size)).root())).isEqualTo(root);
  }

  private static List<byte[]> leaves(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> ("票" + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @Property(tries = 200)
  void aProofIsValidForItsLeafIndexAndSizeOnly(
      @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 299) int seed) {
    int index = seed % size;
    List<byte[]> leaves = leaves(size);
    MerkleTree tree = MerkleTree.of(leaves);
    List<byte[]> proof = tree.inclusionProof(index);

    assertThat(MerkleTree.verifyInclusion(leaves.get(index), index, size, proof, tree.root()))
        .isTrue();
    assertThat(MerkleTree.verifyInclusion(new byte[] {7}, index, size, proof, tree.root()))
        .isFalse();
    assertThat(MerkleTree.verifyInclusion(leaves.get(index), size, size, proof, tree.root()))
        .isFalse();
    if (size > 1) {
      int other = (index + 1) % size;
      assertThat(MerkleTree.verifyInclusion(leaves.get(index), other, size, proof, tree.root()))
          .isFalse();
      List<byte[]> shorter = proof.subList(0, proof.size() - 1);
      assertThat(MerkleTree.verifyInclusion(leaves.get(index), index, size, shorter, tree.root()))
          .isFalse();
    }
    List<byte[]> longer = new ArrayList<>(proof);
    longer.add(new byte[32]);
    assertThat(MerkleTree.verifyInclusion(leaves.get(index), index, size, longer, tree.root()))
        .isFalse();
  }

  @Test
  void changingAReturnedRootDoesNotChangeTheTree() {
    MerkleTree tree = MerkleTree.of(leaves(3));
    byte[] root = tree.root();
    root[0]++;
    assertThat(tree.root()).isNotEqualTo(root);
  }
}
