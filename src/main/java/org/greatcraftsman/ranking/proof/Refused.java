package org.greatcraftsman.ranking.proof;

/** The proof does not hold; the message is a Chinese sentence that says where. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refused(String sentence) {
    super(sentence);
  }

  static void unless(boolean holds, String sentence) {
    if (!holds) {
      throw new Refused(sentence);
    }
  }
}
