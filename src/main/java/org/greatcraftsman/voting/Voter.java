package org.greatcraftsman.voting;

/**
 * A person whom the server has verified and who may therefore cast a ballot: known by a keyed
 * fingerprint only, from which the phone number cannot be told.
 */
public final class Voter {

  private final String fingerprint;

  Voter(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  String fingerprint() {
    return fingerprint;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Voter voter && voter.fingerprint.equals(fingerprint);
  }

  @Override
  public int hashCode() {
    return fingerprint.hashCode();
  }

  /** Nothing of the fingerprint: a voter's own order and ballot hang on it. */
  @Override
  public String toString() {
    return "Voter";
  }
}
