package org.greatcraftsman.ranking.proof;

import java.util.function.Supplier;

/** Thrown if a proof does not hold; the message is a Chinese sentence that says why. */
final class ProofRejected extends RuntimeException {

  private static final long serialVersionUID = 1;

  ProofRejected(String sentence) {
    super(sentence);
  }

  /**
   * Throws this exception unless a condition holds.
   *
   * @param sentence supplies the message, which is built only if it is needed
   */
  static void unless(boolean holds, Supplier<String> sentence) {
    if (!holds) {
      throw new ProofRejected(sentence.get());
    }
  }
}
