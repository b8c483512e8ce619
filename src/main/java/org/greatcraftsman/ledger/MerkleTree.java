package org.greatcraftsman.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section
 * 2.1</a>: whoever holds a leaf, its audit path and the published root can check that the leaf was
 * counted. Leaves and inner nodes are hashed with different prefixes, so none can pass for the
 * other.
 */
public final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** {@code levels[0]} holds the leaves' hashes; a last node without a sibling rises unchanged. */
  private final List<List<byte[]>> levels = new ArrayList<>();

  private MerkleTree(List<byte[]> leafHashes) {
    levels.add(leafHashes);
    for (List<byte[]> level = leafHashes; level.size() > 1; ) {
      List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
      for (int i = 0; i < level.size(); i += 2) {
        above.add(i + 1 < level.size() ? nodeHash(level.get(i), level.get(i + 1)) : level.get(i));
      }
      levels.add(above);
      level = above;
    }
  }

  /** The tree over these leaves, in this order. */
  public static MerkleTree of(List<byte[]> leaves) {
    return new MerkleTree(leaves.stream().map(MerkleTree::leafHash).toList());
  }

  /** How many leaves there are. */
  public int size() {
    return levels.get(0).size();
  }

  /** The root, 32 bytes; of no leaves at all, the SHA-256 of nothing. */
  public byte[] root() {
    return size() == 0
        ? CanonicalJson.sha256(new byte[0])
        : levels.get(levels.size() - 1).get(0).clone();
  }

  /** The audit path of a leaf, from its sibling up to the root's child. */
  public List<byte[]> proof(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("leaf " + index + " of " + size());
    }
    List<byte[]> path = new ArrayList<>();
    int at = index;
    for (List<byte[]> level : levels) {
      int sibling = at ^ 1;
      if (sibling < level.size()) {
        path.add(level.get(sibling).clone());
      }
      at /= 2;
    }
    return path;
  }

  /**
   * Whether this leaf stands at this index of the tree of this size with this root (RFC 9162,
   * section 2.1.3.2).
   */
  public static boolean verify(
      byte[] leaf, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    byte[] hash = leafHash(leaf);
    for (byte[] sibling : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = nodeHash(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = nodeHash(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  private static byte[] leafHash(byte[] leaf) {
    return CanonicalJson.sha256(LEAF, leaf);
  }

  private static byte[] nodeHash(byte[] left, byte[] right) {
    return CanonicalJson.sha256(NODE, left, right);
  }
}
