package org.greatcraftsman.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** The voters that the server has verified, and the signed token by which a browser is known. */
@Service
public class VoterService {

  /** How long a verified browser stays verified. */
  public static final Duration TOKEN_VALIDITY = Duration.ofHours(12);

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern TOKEN =
      Pattern.compile("(?<fingerprint>[0-9a-f]{64})\\.(?<until>\\d{1,15})\\.(?<sign>[0-9a-f]{64})");

  private final VoterHashes keys;
  private final InstantSource clock;

  VoterService(VoterHashes keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * The voter with this fingerprint. Whoever calls this vouches that the person was verified.
   *
   * @param fingerprint a keyed hash of the identity, 64 hexadecimal digits
   */
  public Voter byFingerprint(String fingerprint) {
    if (!FINGERPRINT.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException("a voter's fingerprint has 64 hexadecimal digits");
    }
    return new Voter(fingerprint);
  }

  /** A signed token for this voter's browser, good for {@link #TOKEN_VALIDITY}. */
  public String token(Voter voter) {
    String content =
        voter.fingerprint() + "." + clock.instant().plus(TOKEN_VALIDITY).toEpochMilli();
    return content + "." + keys.tokenSignature(content);
  }

  /** The voter of this token; empty when it was not signed here or is too old. */
  public Optional<Voter> fromToken(String token) {
    Matcher parts = TOKEN.matcher(token == null ? "" : token);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String content = parts.group("fingerprint") + "." + parts.group("until");
    boolean signed =
        MessageDigest.isEqual(bytes(keys.tokenSignature(content)), bytes(parts.group("sign")));
    boolean fresh = clock.millis() < Long.parseLong(parts.group("until"));
    return signed && fresh
        ? Optional.of(byFingerprint(parts.group("fingerprint")))
        : Optional.empty();
  }

  private static byte[] bytes(String hex) {
    return hex.getBytes(StandardCharsets.US_ASCII);
  }
}
