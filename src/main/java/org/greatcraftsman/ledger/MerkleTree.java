package org.greatcraftsman.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section
 * 2.1</a>. A holder of a leaf, its audit path and the published root can verify that the tree
 * includes the leaf. Leaves and inner nodes are hashed with different prefixes, so that neither can
 * pass for the other.
 */
public final class MerkleTree {

  private static final byte[] LEAF_PREFIX = {0};
  private static final byte[] NODE_PREFIX = {1};

  /** Length of a SHA-256 hash in bytes. */
  private static final int HASH_LENGTH = 32;

  /**
   * The concatenated hashes of each level, the leaves first. One object for each hash would take
   * twice the memory. The last node of a level is copied to the next level if it has no sibling.
   */
  private final List<byte[]> levels = new ArrayList<>();

  private MerkleTree(byte[] leafHashes) {
    levels.add(leafHashes);
    for (byte[] level = leafHashes; level.length > HASH_LENGTH; ) {
      byte[] above = new byte[(level.length / HASH_LENGTH + 1) / 2 * HASH_LENGTH];
      for (int at = 0; at < level.length; at += 2 * HASH_LENGTH) {
        byte[] node = hash(level, at / HASH_LENGTH);
        if (at + HASH_LENGTH < level.length) {
          node = nodeHash(node, hash(level, at / HASH_LENGTH + 1));
        }
        System.arraycopy(node, 0, above, at / 2, HASH_LENGTH);
      }
      levels.add(above);
      level = above;
    }
  }

  /** Builds a tree from leaves that are added in order; only their hashes are kept in memory. */
  public static final class Builder {

    private byte[] hashes = new byte[HASH_LENGTH];
    private int size;

    /** Appends a leaf. */
    public void add(byte[] leaf) {
      if (size * HASH_LENGTH == hashes.length) {
        hashes = Arrays.copyOf(hashes, Math.multiplyExact(2, hashes.length));
      }
      System.arraycopy(leafHash(leaf), 0, hashes, size++ * HASH_LENGTH, HASH_LENGTH);
    }

    /** Builds the tree over the leaves added so far. */
    public MerkleTree build() {
      return new MerkleTree(Arrays.copyOf(hashes, size * HASH_LENGTH));
    }
  }

  /** Builds the tree over the given leaves, in this order. */
  public static MerkleTree of(List<byte[]> leaves) {
    Builder builder = new Builder();
    leaves.forEach(builder::add);
    return builder.build();
  }

  /** Returns the number of leaves. */
  public int size() {
    return levels.get(0).length / HASH_LENGTH;
  }

  /** Returns the root, 32 bytes; for an empty tree, the SHA-256 of the empty string. */
  public byte[] root() {
    return size() == 0 ? CanonicalJson.sha256(new byte[0]) : levels.get(levels.size() - 1).clone();
  }

  /**
   * Returns the audit path of a leaf, from its sibling up to the child of the root.
   *
   * @throws IndexOutOfBoundsException if there is no leaf with this index
   */
  public List<byte[]> inclusionProof(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("leaf " + index + " of " + size());
    }
    List<byte[]> path = new ArrayList<>();
    int at = index;
    for (byte[] level : levels) {
      int sibling = at ^ 1;
      if (sibling * HASH_LENGTH < level.length) {
        path.add(hash(level, sibling));
      }
      at /= 2;
    }
    return path;
  }

  /**
   * Verifies an inclusion proof (<a
   * href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2">RFC 9162, section 2.1.3.2</a>).
   *
   * @param index the index of the leaf, from 0
   * @param size the number of leaves of the tree
   * @param proof the audit path, as {@link #inclusionProof} returns it
   * @return true if the tree with the given size and root has the leaf at the index
   */
  public static boolean verifyInclusion(
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

  private static byte[] hash(byte[] level, int index) {
    return Arrays.copyOfRange(level, index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
  }

  private static byte[] leafHash(byte[] leaf) {
    return CanonicalJson.sha256(LEAF_PREFIX, leaf);
  }

  private static byte[] nodeHash(byte[] left, byte[] right) {
    return CanonicalJson.sha256(NODE_PREFIX, left, right);
  }
}
