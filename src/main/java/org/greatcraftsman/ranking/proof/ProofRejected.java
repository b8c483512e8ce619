package org.greatcraftsman.ranking.proof;

import java.util.function.Supplier;

/** The proof does not hold; the message is a Chinese sentence that says where. */
final class ProofRejected extends RuntimeException {

  private static final long serialVersionUID = 1;

  ProofRejected(String sentence) {
    super(sentence);
  }

  /**
   * @param sentence made only if it is needed: most of the time nothing is wrong
   */
  static void unless(boolean holds, Supplier<String> sentence) {
    if (!holds) {
      throw new ProofRejected(sentence.get());
    }
  }
}
