package org.greatcraftsman.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Verified voters, and the signed tokens by which their browsers are recognised. */
@Service
public class VoterService {

  /** How long a verified browser stays verified. */
  public static final Duration TOKEN_VALIDITY = Duration.ofHours(12);

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<fingerprint>[0-9a-f]{64})\\.(?<expiry>\\d{1,15})\\.(?<signature>[0-9a-f]{64})");

  private final VoterHashes hashes;
  private final InstantSource clock;

  VoterService(VoterHashes hashes, InstantSource clock) {
    this.hashes = hashes;
    this.clock = clock;
  }

  /**
   * Returns the voter with this fingerprint. The caller must have verified the person.
   *
   * @param fingerprint a keyed hash of the identity, 64 hexadecimal digits
   */
  public Voter byFingerprint(String fingerprint) {
    if (!FINGERPRINT.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException("a voter's fingerprint has 64 hexadecimal digits");
    }
    return new Voter(fingerprint);
  }

  /** Returns a signed token for this voter's browser, valid for {@link #TOKEN_VALIDITY}. */
  public String token(Voter voter) {
    String content =
        voter.fingerprint() + "." + clock.instant().plus(TOKEN_VALIDITY).toEpochMilli();
    return content + "." + hashes.tokenSignature(content);
  }

  /** Returns the voter of a token; empty if its signature is invalid or it has expired. */
  public Optional<Voter> fromToken(String token) {
    Matcher parts = TOKEN.matcher(token == null ? "" : token);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String content = parts.group("fingerprint") + "." + parts.group("expiry");
    boolean signed =
        MessageDigest.isEqual(
            bytes(hashes.tokenSignature(content)), bytes(parts.group("signature")));
    boolean fresh = clock.millis() < Long.parseLong(parts.group("expiry"));
    return signed && fresh
        ? Optional.of(byFingerprint(parts.group("fingerprint")))
        : Optional.empty();
  }

  private static byte[] bytes(String hex) {
    return hex.getBytes(StandardCharsets.US_ASCII);
  }
}
