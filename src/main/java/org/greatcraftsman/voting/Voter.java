package org.greatcraftsman.voting;

/**
 * A verified person who may cast a ballot. The person is identified by a keyed hash only, which
 * does not reveal the phone number.
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

  /** Does not contain the fingerprint, which identifies the voter's ballot. */
  @Override
  public String toString() {
    return "Voter";
  }
}
